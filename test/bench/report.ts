/** The tables of a run. */

import { HEAVY, KINDS, type Kind, LIGHT } from './quotes.js';
import { megabytes, milliseconds, percent, quantile } from './summary.js';

export interface Built {
  readonly articles: number;
  readonly passages: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Processor seconds. */
  readonly cpu: number;
  /** Megabytes at most, here and below. */
  readonly memory: number;
}

/** A quote that was looked up; times in milliseconds. */
export interface Timed {
  readonly kind: Kind;
  readonly searching: number;
  readonly checking: number;
  readonly cpu: number;
  readonly first: boolean;
  readonly among: boolean;
  readonly judged: boolean;
}

export interface Measured {
  /** Milliseconds from opening the store to the first answer. */
  readonly ready: number;
  readonly memory: number;
  readonly timed: readonly Timed[];
}

/** A store that was filled and asked. */
export interface Kept {
  readonly built: Built;
  /** In bytes. */
  readonly onDisk: number;
  readonly measured: Measured;
}

export interface Scanned {
  readonly memory: number;
  readonly timed: readonly (Pick<Timed, 'kind' | 'searching' | 'cpu'> & { readonly found: boolean })[];
}

/** An import by the program itself, extraction included. */
export interface Imported {
  readonly passages: number;
  readonly seconds: number;
  /** Processor seconds. */
  readonly cpu: number;
  /** Megabytes, twice a second. */
  readonly memory: readonly number[];
}

/** What a peer did. */
export interface Tried {
  readonly name: string;
  /** Seconds. */
  readonly building: number;
  /** On the disk. */
  readonly bytes: number;
  readonly memory: number;
  readonly timed: readonly Pick<Timed, 'kind' | 'searching' | 'first' | 'among'>[];
}

export interface Row {
  readonly sqlite: Kept;
  readonly postgres: Kept | null;
  readonly scanned: Scanned;
  /** `null`: not tried at this size. */
  readonly imported: Imported | null;
  readonly peers: readonly Tried[];
  /** Load average of five minutes when the row was done. */
  readonly load: number;
}

export interface Circumstances {
  readonly date: string;
  readonly machine: string;
  readonly command: string;
  readonly isGenerated: boolean;
}

const ALTERED = new Set<Kind>([...LIGHT, ...HEAVY].filter((kind) => kind !== 'copied' && kind !== 'first 5 words'));
export const isAltered = ({ kind }: { readonly kind: Kind }): boolean => ALTERED.has(kind);

/** Search and engine together, of altered quotes. */
export const checkTimes = ({ measured }: Kept): number[] =>
  measured.timed.filter(isAltered).map((one) => one.searching + one.checking);

/** Of whatever only searches. */
export const searchTimes = ({ timed }: Pick<Scanned | Tried, 'timed'>): number[] =>
  timed.filter(isAltered).map((one) => one.searching);

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const pair = (times: readonly number[]): string =>
  `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.99))}`;

const ratios = (times: readonly number[], yardstick: readonly number[]): string =>
  [0.5, 0.99].map((share) => (quantile(times, share) / quantile(yardstick, share)).toFixed(2)).join(' / ');

const share = (kinds: readonly Kind[], timed: readonly Pick<Timed, 'kind' | 'first'>[]): string =>
  percent(timed.filter(({ kind }) => kinds.includes(kind)).map((one) => one.first));

const figure = (value: number): string => Math.round(value).toLocaleString('en');

const cpuRatios = ({ sqlite, scanned }: Row): string =>
  ratios(
    sqlite.measured.timed.filter(isAltered).map((one) => one.cpu),
    scanned.timed.filter(isAltered).map((one) => one.cpu),
  );

const STORES: readonly (readonly [name: string, of: (row: Row) => Kept | null])[] = [
  ['SQLite', (row) => row.sqlite],
  ['PostgreSQL', (row) => row.postgres],
];

function speed(rows: readonly Row[]): string {
  const body = STORES.flatMap(([name, of]) =>
    rows.flatMap((row) => {
      const kept = of(row);
      if (!kept) return [];
      const [check, scan] = [checkTimes(kept), searchTimes(row.scanned)];
      const { timed } = kept.measured;
      return [
        [
          ...[
            name,
            figure(kept.built.passages),
            megabytes(kept.built.bytes),
            pair(check),
            pair(scan),
            ratios(check, scan),
          ],
          ...[name === 'SQLite' ? cpuRatios(row) : '–', share(LIGHT, timed), share(HEAVY, timed), row.load.toFixed(1)],
        ],
      ];
    }),
  );
  const head = ['store', 'passages', 'text', 'check p50 / p99 ms', 'scan p50 / p99 ms', 'check ÷ scan'];
  return table([...head, '… of processor time', 'light: right first', 'heavy: right first', 'load'], body);
}

function costs(rows: readonly Row[]): string {
  const body = STORES.flatMap(([name, of]) =>
    rows.flatMap((row) => {
      const kept = of(row);
      if (!kept) return [];
      const { built, measured, onDisk } = kept;
      return [
        [
          ...[name, figure(built.passages), `${measured.ready.toFixed(0)} ms`, `${measured.memory.toFixed(0)} MB`],
          ...[megabytes(onDisk), (onDisk / built.bytes).toFixed(2)],
          ...[figure(built.passages / built.seconds), figure(built.passages / built.cpu)],
        ],
      ];
    }),
  );
  const head = ['store', 'passages', 'ready after restart', 'memory', 'on disk', '× the text', 'stored a second'];
  return table([...head, '… a processor second'], body);
}

/** Memory in quarters of the run: a flat one does not grow with the archive. */
function inQuarters(memory: readonly number[]): string {
  const length = Math.ceil(memory.length / 4);
  return [0, 1, 2, 3]
    .map((at) => memory.slice(at * length, (at + 1) * length))
    .map((part) => (part.length > 0 ? Math.max(...part).toFixed(0) : '–'))
    .join(', ');
}

const imports = (rows: readonly Row[]): string =>
  table(
    ['passages', 'a second', '… a processor second', 'memory, most in each quarter of the run, MB'],
    rows.flatMap(({ imported }) => {
      if (!imported) return [];
      const { passages, seconds, cpu, memory } = imported;
      const perSecond = cpu > 0 ? figure(passages / cpu) : '–';
      return [[figure(passages), figure(passages / seconds), perSecond, inQuarters(memory)]];
    }),
  );

function kinds({ sqlite: { measured } }: Row): string {
  const body = KINDS.map((kind) => {
    const timed = measured.timed.filter((one) => one.kind === kind);
    const isFound = kind !== 'in no article';
    return [
      ...[kind, pair(timed.map((one) => one.searching)), pair(timed.map((one) => one.checking))],
      ...[pair(timed.map((one) => one.cpu)), isFound ? percent(timed.map((one) => one.first)) : '–'],
      ...[isFound ? percent(timed.map((one) => one.among)) : '–', percent(timed.map((one) => one.judged))],
    ];
  });
  const head = ['change', 'search p50 / p99 ms', 'engine p50 / p99 ms', 'processor p50 / p99 ms', 'right first'];
  return table([...head, 'right among 24', 'named by the check'], body);
}

/** A peer’s line at one size. */
function peerLine({ name, timed, building, memory, bytes }: Tried, { sqlite, scanned }: Row): string[] {
  const times = searchTimes({ timed });
  return [
    ...[name, figure(sqlite.built.passages), pair(times), ratios(times, searchTimes(scanned))],
    ...[share(LIGHT, timed), share(HEAVY, timed)],
    ...[bytes > 0 ? megabytes(bytes) : 'in memory', `${memory.toFixed(0)} MB`, `${figure(building)} s`],
  ];
}

/** The scan, we and the peers, each at the largest size at which it was run. */
function compared(rows: readonly Row[]): string {
  const largest = rows.at(-1)!;
  const { sqlite, scanned } = largest;
  const size = figure(sqlite.built.passages);
  const scan = searchTimes(scanned);
  const own = STORES.flatMap(([name, of]) => {
    const kept = of(largest);
    if (!kept) return [];
    const { timed, memory } = kept.measured;
    const [check, built] = [checkTimes(kept), `${figure(kept.built.seconds)} s`];
    return [
      [
        ...[`this program over ${name}, judging included`, size, pair(check), ratios(check, scan)],
        ...[share(LIGHT, timed), share(HEAVY, timed), megabytes(kept.onDisk), `${memory.toFixed(0)} MB`, built],
      ],
    ];
  });
  const exact = scanned.timed.map(({ kind, found }) => ({ kind, first: found }));
  const names = [...new Set(rows.flatMap(({ peers }) => peers.map(({ name }) => name)))];
  const others = names.map((name) => {
    const row = rows.findLast(({ peers }) => peers.some((one) => one.name === name))!;
    return peerLine(row.peers.find((one) => one.name === name)!, row);
  });
  const head = ['', 'passages', 'p50 / p99 ms', '÷ scan', 'light: right first', 'heavy: right first', 'index'];
  return table(
    [...head, 'memory', 'built in'],
    [
      [
        ...['exact substring scan in memory', size, pair(scan), '1 / 1', share(LIGHT, exact), share(HEAVY, exact)],
        ...['–', `${scanned.memory.toFixed(0)} MB`, '–'],
      ],
      ...own,
      ...others,
    ],
  );
}

const GENERATED = `The archive is made from a seed (corpus.ts): English word frequencies, topics, phrases, and one article in twelve a
reprint with changes.`;
const GIVEN = 'The archive is of given articles; statements of the same words count as one.';

/** The page of a run. */
export function report(rows: readonly Row[], { date, machine, command, isGenerated }: Circumstances): string {
  const largest = rows.at(-1)!;
  return `# Finding altered quotes, by size of the archive

${date} · ${machine} · \`${command}\`

${isGenerated ? GENERATED : GIVEN} A check is the search for candidates and the engine’s judgement; the yardstick is an
exact substring scan of the same text in memory, in the same run, which finds no altered quote. Times and ratios are of
altered quotes; “light” and “heavy” are the groups of kinds in quotes.ts. “Right first”: the passage that was altered, or
a reprint of it, is the first candidate; for two halves run together both are among the 24 candidates. Where other work
ran on the machine (load), read ratios and processor time.

## Against what one might use instead

${compared(rows)}

Each at the largest size at which it answers within a minute and in little enough memory.

![median times against the size of the archive](curve.svg)

## By size

${speed(rows)}

${costs(rows)}

## Importing with the program, extraction included

${imports(rows)}

## By kind of change, at ${figure(largest.sqlite.built.passages)} passages

${kinds(largest)}
`;
}
