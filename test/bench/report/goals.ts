/** What was asked of the embedded store at a million passages, and what it does. */

import type { Facts } from '../facts.js';
import type { Kept } from '../found.js';
import { HEAVY, LIGHT } from '../quotes.js';
import { checkTimes, figure, quantile, searchTimes, table } from '../summary.js';

const SIZE = 1_000_000;
/** The size with which growth is compared. */
const SMALL = 10_000;

interface Goal {
  readonly name: string;
  readonly asked: string;
  readonly found: number;
  readonly isMet: boolean;
  readonly told: string;
}

const most = (name: string, limit: number, found: number, unit = ''): Goal => ({
  ...{ name, asked: `≤ ${figureOf(limit)}${unit}`, found, isMet: found <= limit, told: `${figureOf(found)}${unit}` },
});

const least = (name: string, limit: number, found: number, unit = ''): Goal => ({
  ...{ name, asked: `≥ ${figureOf(limit)}${unit}`, found, isMet: found >= limit, told: `${figureOf(found)}${unit}` },
});

const figureOf = (value: number): string => (value < 100 ? Number(value.toFixed(2)).toString() : figure(value));

const median = ({ measured }: Kept): number => quantile(checkTimes(measured.timed), 0.5);

function rightShare({ measured }: Kept, kinds: readonly string[]): number {
  const of = measured.timed.filter(({ kind }) => kinds.includes(kind));
  return (100 * of.filter(({ first }) => first).length) / of.length;
}

/** `null`: the embedded store was not measured at that size. */
export function goals(facts: Facts): string | null {
  const at = (size: number) => facts.of('sqlite').find((fact) => fact.size === size)?.found;
  const found = at(SIZE);
  if (!found) return null;
  const ratio = (share: number): number =>
    quantile(checkTimes(found.measured.timed), share) / quantile(searchTimes(found.scanned.timed), share);
  const small = at(SMALL);
  const imported = facts.of('import').find((fact) => fact.size === SIZE)?.found;
  const all = [
    most('median check ÷ scan', 0.25, ratio(0.5)),
    most('99th percentile ÷ scan', 1.5, ratio(0.99)),
    least('right passage first, light changes', 99, rightShare(found, LIGHT), ' %'),
    least('right passage first, heavy changes', 97, rightShare(found, HEAVY), ' %'),
    most('ready after a restart', 2_000, found.measured.ready, ' ms'),
    most('memory', 300, found.measured.memory, ' MB'),
    most('store on disk ÷ text', 4, found.onDisk / found.built.bytes),
    ...(small ? [most('median at 1,000,000 ÷ at 10,000 passages', 3, median(found) / median(small))] : []),
    ...(imported ? [least('passages imported a second', 10_000, imported.passages / imported.seconds)] : []),
  ];
  return table(
    ['embedded store, 1,000,000 passages', 'asked', 'measured', ''],
    all.map(({ name, asked, told, isMet }) => [name, asked, told, isMet ? 'met' : '**not met**']),
  );
}
