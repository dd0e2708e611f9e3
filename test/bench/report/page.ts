/** The page of a run: whatever parts of it have found something. */

import type { Facts } from '../facts.js';
import { PARTS } from '../found.js';
import { checkTimes, figure, milliseconds, pair } from '../summary.js';
import { compared } from './compared.js';
import { goals } from './goals.js';
import { imports, lengths, loads } from './service.js';
import { costs, kinds, type Own, ownFacts, projected, speed } from './stores.js';

export interface Circumstances {
  readonly machine: string;
  readonly postgres: string;
  readonly isGenerated: boolean;
}

const GENERATED = `The archive is made from a seed (corpus.ts): English word frequencies, topics, phrases, and one article in twelve a
reprint with changes.`;
const GIVEN = 'The archive is of given articles; statements of the same words count as one.';

const HOW = `A check is the search for candidates and the engine’s judgement; the yardstick is an exact substring scan of the same
text in memory, right after it, which finds no altered quote. Times and ratios are of altered quotes; “light” and “heavy”
are the groups of kinds in quotes.ts. “Right first”: the passage that was altered, or a reprint of it, is the first
candidate; for two halves run together both are among the 24 candidates. Where other work ran on the machine (“load”, the
average of five minutes, of which a run itself makes about 1), read ratios and processor time.`;

const PEERS = `Each at the largest size at which it answered within the bounds of parts.ts: five minutes and 4 GB in all, and one quote
of each kind within a minute.`;

const LOAD = `16 connections ask for one check after the other, over HTTP, of every kind of change and of quotes in no article. They
share the machine with the service, and the import does, too. “Refused” are answers of 429 and 503. How late the event
loop was is what the service itself tells at /metrics.`;

const LENGTHS = `What one article takes on one core, in an archive of 100,000 passages. From 20,000 units on articles are read and kept
in a thread of their own, from 500 statements on corrected there (src/web/limits.ts).`;

const LARGER = 10_000_000;

/** Figures at ten million passages: expected where they were not measured. */
function larger(own: readonly Own[]): string {
  const sqlite = own.filter(({ store }) => store === 'SQLite');
  const measured = sqlite.find(({ size }) => size === LARGER);
  const smaller = sqlite.filter(({ size }) => size < LARGER);
  const expected = projected(smaller, LARGER);
  if (!expected) return '';
  const line = `${milliseconds(expected.p50)} / ${milliseconds(expected.p99)}`;
  const from = smaller.slice(-2).map(({ found }) => figure(found.built.passages));
  const told = `A straight line through the times at ${from.join(' and ')} passages lets expect p50 / p99 ${line} ms at ${figure(LARGER)}`;
  return measured ? `${told}; measured: ${pair(checkTimes(measured.found.measured.timed))} ms.` : `${told}.`;
}

function dates(facts: Facts): string {
  const all = PARTS.flatMap((part) => facts.of(part).map(({ date }) => date)).sort();
  return all[0] === all.at(-1) ? (all[0] ?? '') : `${all[0]} to ${all.at(-1)}`;
}

function commands(facts: Facts): string {
  const all = new Set(PARTS.flatMap((part) => facts.of(part).map(({ options }) => options)));
  return [...all].map((options) => `\`npm run bench${options === '' ? '' : ` -- ${options}`}\``).join(', ');
}

type Section = readonly [title: string, ...paragraphs: (string | null)[]];

const written = ([title, ...paragraphs]: Section): string =>
  [`## ${title}`, ...paragraphs.filter((one) => one !== null && one !== '')].join('\n\n');

/** The largest size of those at which the most quotes were asked for. */
function mostAsked(own: readonly Own[], name: Own['store']): Own | undefined {
  const of = own.filter(({ store }) => store === name);
  const most = Math.max(...of.map(({ found }) => found.measured.timed.length));
  return of.findLast(({ found }) => found.measured.timed.length === most);
}

function sections(facts: Facts, own: readonly Own[]): Section[] {
  const asked = goals(facts);
  const [imported, [loaded], [measured]] = [facts.of('import'), facts.of('load'), facts.of('lengths')];
  const asks = [mostAsked(own, 'SQLite'), mostAsked(own, 'PostgreSQL')].flatMap((one) => one ?? []);
  return [
    ...(asked ? [['Against what was asked', asked] as const] : []),
    ...(own.length > 0
      ? [
          ['Against what one might use instead', compared(facts), facts.of('peers').length > 0 ? PEERS : null] as const,
          [
            'By size',
            '![median times against the size of the archive](curve.svg)',
            speed(own),
            larger(own),
            costs(own),
          ] as const,
        ]
      : []),
    ...(imported.length > 0 ? [['Importing with the program, extraction included', imports(imported)] as const] : []),
    ...(loaded
      ? [[`Under load, at ${figure(loaded.found[0]!.passages)} passages`, LOAD, loads(loaded.found)] as const]
      : []),
    ...(measured ? [['Long articles', LENGTHS, lengths(measured.found)] as const] : []),
    ...asks.map(
      (one) => [`By kind of change, ${one.store} at ${figure(one.found.built.passages)} passages`, kinds(one)] as const,
    ),
  ];
}

/** All that was found, as Markdown. */
export function report(facts: Facts, { machine, postgres, isGenerated }: Circumstances): string {
  const own = ownFacts(facts);
  const server = facts.of('postgres').length > 0 ? ` · PostgreSQL on the same machine, ${postgres}` : '';
  return `# Finding altered quotes, by size of the archive

${dates(facts)} · ${machine}${server} · ${commands(facts)}

${isGenerated ? GENERATED : GIVEN}

${HOW}

${sections(facts, own).map(written).join('\n\n')}
`;
}
