/** The tables of the program as a whole: imports, load, long articles. */

import type { Fact } from '../facts.js';
import type { Imported, Length, Loaded, Phase } from '../found.js';
import { figure, milliseconds, pair, table } from '../summary.js';

/** Memory in quarters of the run: a flat one does not grow with the archive. */
function inQuarters(memory: readonly number[]): string {
  const length = Math.ceil(memory.length / 4);
  return [0, 1, 2, 3]
    .map((at) => memory.slice(at * length, (at + 1) * length))
    .map((part) => (part.length > 0 ? Math.max(...part).toFixed(0) : '–'))
    .join(', ');
}

const IMPORTS = [
  ...['passages', 'seconds', 'a second', '… a processor second'],
  ...['memory, most in each quarter of the run, MB', 'load'],
];

export const imports = (facts: readonly Fact<Imported>[]): string =>
  table(
    IMPORTS,
    facts.map(({ load, found: { passages, seconds, cpu, memory } }) => [
      ...[figure(passages), seconds.toFixed(1), figure(passages / seconds), cpu > 0 ? figure(passages / cpu) : '–'],
      ...[inQuarters(memory), load.toFixed(1)],
    ]),
  );

const LOAD = [
  ...['store', 'the service', 'checks a second', 'p50 / p99 ms', 'refused', 'event loop late, p99 / most ms'],
  ...['memory', 'meanwhile'],
];

function phaseRow(store: string, { name, seconds, times, refused, meanwhile, loop, memory }: Phase): string[] {
  const share = (100 * refused) / Math.max(1, refused + times.length);
  return [
    ...[store, name, figure(times.length / seconds), pair(times), refused === 0 ? '0' : `${share.toFixed(1)} %`],
    ...[`${milliseconds(loop.p99)} / ${milliseconds(loop.max)}`, `${figure(memory)} MB`, meanwhile ?? '–'],
  ];
}

export const loads = (loaded: readonly Loaded[]): string =>
  table(
    LOAD,
    loaded.flatMap(({ store, phases }) => phases.map((phase) => phaseRow(store, phase))),
  );

export const lengths = (found: readonly Length[]): string =>
  table(
    ['units', 'statements', 'reading ms', 'keeping ms', 'one correction ms', 'getting it ms'],
    found.map(({ units, statements, reading, keeping, correcting, getting }) => [
      ...[figure(units), figure(statements)],
      ...[reading, keeping, correcting, getting].map(milliseconds),
    ]),
  );
