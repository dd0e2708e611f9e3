/** The tables of a run. */

import { HEAVY, KINDS, type Kind, LIGHT } from './quotes.js';
import { milliseconds, percent, quantile } from './summary.js';

export interface Built {
  readonly articles: number;
  readonly passages: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Processor seconds. */
  readonly cpu: number;
  readonly memory: number;
}

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
  /** Megabytes. */
  readonly memory: number;
  readonly timed: readonly Timed[];
}

export interface Scanned {
  readonly memory: number;
  readonly timed: readonly {
    readonly kind: Kind;
    readonly searching: number;
    readonly cpu: number;
    readonly found: boolean;
  }[];
}

export interface Row {
  readonly size: number;
  readonly built: Built;
  readonly onDisk: number;
  readonly measured: Measured;
  readonly scanned: Scanned;
  readonly fts5: Measured | null;
}

export interface Circumstances {
  readonly date: string;
  readonly machine: string;
  readonly command: string;
}

const ALTERED = new Set<Kind>([...LIGHT, ...HEAVY].filter((kind) => kind !== 'copied' && kind !== 'first 5 words'));

export const isAltered = ({ kind }: { readonly kind: Kind }): boolean => ALTERED.has(kind);

/** Search and engine together, of altered quotes. */
export const checkTimes = (row: Row): number[] =>
  row.measured.timed.filter(isAltered).map((one) => one.searching + one.checking);

export const scanTimes = (row: Row): number[] => row.scanned.timed.filter(isAltered).map((one) => one.searching);

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const pair = (times: readonly number[]): string =>
  `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.99))}`;

const shareOf = (kinds: readonly Kind[], timed: readonly Timed[]): string =>
  percent(timed.filter(({ kind }) => kinds.includes(kind)).map((one) => one.first));

const mb = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** The medians’ and the 99th percentiles’ ratios, by processor time. */
function processorRatio({ measured, scanned }: Row): string {
  const check = measured.timed.filter(isAltered).map((one) => one.cpu);
  const scan = scanned.timed.filter(isAltered).map((one) => one.cpu);
  return [0.5, 0.99].map((share) => (quantile(check, share) / quantile(scan, share)).toFixed(2)).join(' / ');
}

function speed(rows: readonly Row[]): string {
  return table(
    [
      'passages',
      'text',
      'check p50 / p99 ms',
      'scan p50 / p99 ms',
      'ratio p50',
      'ratio p99',
      '… of processor time',
      'light: right first',
      'heavy: right first',
    ],
    rows.map((row) => {
      const [check, scan] = [checkTimes(row), scanTimes(row)];
      const ratio = (share: number): string => (quantile(check, share) / quantile(scan, share)).toFixed(2);
      const { timed } = row.measured;
      return [
        ...[
          row.built.passages.toLocaleString('en'),
          mb(row.built.bytes),
          pair(check),
          pair(scan),
          ratio(0.5),
          ratio(0.99),
          processorRatio(row),
        ],
        ...[shareOf(LIGHT, timed), shareOf(HEAVY, timed)],
      ];
    }),
  );
}

function costs(rows: readonly Row[]): string {
  return table(
    [
      'passages',
      'ready after restart',
      'memory',
      'on disk',
      '× the text',
      'stored a second',
      '… of processor time',
      'memory of the import',
    ],
    rows.map(({ built, onDisk, measured }) => [
      built.passages.toLocaleString('en'),
      `${measured.ready.toFixed(0)} ms`,
      `${measured.memory.toFixed(0)} MB`,
      mb(onDisk),
      (onDisk / built.bytes).toFixed(2),
      Math.round(built.passages / built.seconds).toLocaleString('en'),
      Math.round(built.passages / built.cpu).toLocaleString('en'),
      `${built.memory.toFixed(0)} MB`,
    ]),
  );
}

function kinds({ measured }: Row): string {
  return table(
    [
      'change',
      'search p50 / p99 ms',
      'engine p50 / p99 ms',
      'processor p50 / p99 ms',
      'right first',
      'right among 24',
      'named by the check',
    ],
    KINDS.map((kind) => {
      const timed = measured.timed.filter((one) => one.kind === kind);
      return [
        kind,
        pair(timed.map((one) => one.searching)),
        pair(timed.map((one) => one.checking)),
        pair(timed.map((one) => one.cpu)),
        kind === 'in no article' ? '–' : percent(timed.map((one) => one.first)),
        kind === 'in no article' ? '–' : percent(timed.map((one) => one.among)),
        percent(timed.map((one) => one.judged)),
      ];
    }),
  );
}

function peers(rows: readonly Row[]): string {
  const withPeers = rows.filter((row) => row.fts5 !== null);
  if (withPeers.length === 0) return '';
  const body = withPeers.map((row) => {
    const timed = row.fts5!.timed.filter(isAltered);
    const right = percent(timed.map((one) => one.first));
    return [row.built.passages.toLocaleString('en'), pair(timed.map((one) => one.searching)), right];
  });
  return `\n## SQLite FTS5, the eight rarest terms, bm25\n\n${table(['passages', 'p50 / p99 ms', 'right first'], body)}\n`;
}

/** The page of a run. */
export function report(rows: readonly Row[], { date, machine, command }: Circumstances): string {
  const largest = rows.at(-1)!;
  return `# Finding altered quotes, by size of the archive

${date} · ${machine} · \`${command}\`

The archive is made from a seed (corpus.ts): English word frequencies, topics, phrases, and one article in twelve a
reprint with changes. A check is the search for candidates and the engine’s judgement; the yardstick is an exact
substring scan of the same text in memory, in the same run, which finds no altered quote. “Right first”: the passage
that was altered, or a reprint of it, is the first candidate; for two halves run together both are among the candidates.
Times are of a shared machine: read ratios, and processor time.

${speed(rows)}

![check and scan against the size of the archive](curve.svg)

${costs(rows)}

## By kind of change, at ${largest.built.passages.toLocaleString('en')} passages

${kinds(largest)}
${peers(rows)}`;
}
