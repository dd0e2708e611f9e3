/** The table as people read it. */

import { VERDICTS } from '../../../src/model.js';
import { type Answered, confusion, type Line, percentile, typeScores } from './tally.js';

export interface RowResult {
  readonly title: string;
  readonly required: number | null;
  readonly never: boolean;
  readonly total: Line;
  readonly lines: readonly Line[];
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** A row passes when enough are right and nothing forbidden came; `null` where nothing is required or nothing was tried. */
export const passes = ({ required, never, total }: RowResult): boolean | null =>
  required === null || total.n === 0 ? null : total.right / total.n >= required && !(never && total.forbidden > 0);

const NAME = 40;
const columns = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(NAME) + cells.map((cell) => String(cell).padStart(9)).join('');

const cells = (line: Line): (string | number)[] => [
  line.n,
  share(line.right, line.n),
  line.forbidden,
  line.overdrawn,
  share(line.alarms, line.faithful),
];

export function printRows(rows: readonly RowResult[]): string {
  const head = columns('', ['n', 'right', 'never!', 'overdrawn', 'alarms', 'required', '']);
  return [
    head,
    ...rows.flatMap((row) => {
      const passed = passes(row);
      const verdict = passed === null ? '' : passed ? 'pass' : 'FAIL';
      const required = row.required === null ? '–' : share(row.required, 1);
      return [
        columns(row.title, [...cells(row.total), required, verdict]),
        ...row.lines.map((line) => `${columns(`  ${line.name}`, cells(line))}   ${line.fault}`.trimEnd()),
      ];
    }),
    '',
    'never!: verified or edited although the meaning changed. overdrawn: level meaning although the sense stands.',
    'alarms: faithful quotes of the same sources, copied or retyped, that were not verified.',
  ].join('\n');
}

export function printTypes(answered: readonly Answered[]): string {
  return [
    columns('finding', ['expected', 'recall', 'unasked', 'precision']),
    ...typeScores(answered).map(({ type, expected, reported, unasked }) =>
      columns(type, [expected, share(reported, expected), unasked, share(reported, reported + unasked)]),
    ),
  ].join('\n');
}

export function printConfusion(answered: readonly Answered[]): string {
  const table = confusion(answered);
  const short = (verdict: string): string => verdict.slice(0, 8);
  return [
    columns('label ↓ answer →', VERDICTS.map(short)),
    ...VERDICTS.filter((verdict) => table.has(verdict)).map((wanted) =>
      columns(
        wanted,
        VERDICTS.map((got) => table.get(wanted)?.get(got) ?? '·'),
      ),
    ),
  ].join('\n');
}

export function printTimes(answered: readonly Answered[]): string {
  const micros = answered.map((one) => one.micros);
  const candidates = answered.map((one) => one.candidates);
  return (
    `check() alone: median ${percentile(micros, 0.5).toFixed(0)} µs, 99th percentile ${percentile(micros, 0.99).toFixed(0)} µs; ` +
    `candidates: median ${percentile(candidates, 0.5)}, most ${percentile(candidates, 1)}`
  );
}

/** The worst first: forbidden, overdrawn, then those with the most faults. */
export function worst(answered: readonly Answered[], count: number): Answered[] {
  const badness = ({ outcome }: Answered): number =>
    (outcome.forbidden ? 100 : 0) + (outcome.overdrawn ? 10 : 0) + outcome.faults.length;
  return answered
    .filter(({ outcome }) => !outcome.right || outcome.overdrawn)
    .sort((a, b) => badness(b) - badness(a))
    .slice(0, count);
}

/** One mistake as a line of JSON. */
export function printMistake({ claim, got, outcome }: Answered): string {
  const { expected } = claim;
  return JSON.stringify({
    kind: claim.kind,
    faults: outcome.faults,
    quote: claim.quote,
    speaker: claim.speaker ?? undefined,
    source: claim.original,
    expected: {
      verdict: expected.verdicts,
      level: expected.levels ?? undefined,
      findings: expected.findings?.map(({ types, quote, source }) => ({
        types,
        quote: claim.quote.slice(quote.start, quote.end),
        source: [source.start, source.end],
      })),
      places: expected.places,
    },
    got: { verdict: got.verdict, wording: got.wording, level: got.level, attribution: got.attribution },
    findings: got.findings.map(({ type, quote, source }) => [
      type,
      claim.quote.slice(quote.start, quote.end),
      source && [source.start, source.end],
    ]),
    match: got.match && { articleId: got.match.articleId, start: got.match.start, exact: got.match.exact },
    pieces: got.pieces.map(({ articleId, start, exact }) => ({ articleId, start, exact })),
  });
}
