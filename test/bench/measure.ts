/** Looks quotes up in a filled store: `tsx measure.ts TARGET ARTICLES PER_KIND`. Prints one line of JSON. */

import { check } from '../../src/check/check.js';
import type { Candidates, Judgement, Passage } from '../../src/model.js';
import { words } from '../../src/text/words.js';
import { CANDIDATES_MAX } from '../../src/verifier.js';
import type { Timed } from './found.js';
import { type BenchQuote, KINDS, quoteOf } from './quotes.js';
import { openTarget } from './target.js';
import { ARCHIVE } from './texts.js';

const [target = '', articles = '', perKind = '', only = ''] = process.argv.slice(2);
/** `search` as a fourth argument leaves the engine’s part out. */
const judging = only !== 'search';
// A store that an earlier version left is brought up to date first.
await (await openTarget(target)).close();
const opened = performance.now();
const store = await openTarget(target);

const originsOf = ({ article, statement, block }: Passage): readonly string[] =>
  statement ? [ARCHIVE.originOf(statement.id)] : ARCHIVE.originsIn(article.id, block.text);

function judgedRight({ origins }: BenchQuote, { match, pieces, wording }: Judgement): boolean {
  if (origins.length === 0) return wording === 'not-found';
  const named = [match, ...pieces].map((one) => one?.statementId && ARCHIVE.originOf(one.statementId));
  return origins.every((origin) => named.includes(origin));
}

/** Whether the origins are among the passages, and the only one is the first. */
function found(
  { origins }: BenchQuote,
  { passages }: Candidates,
): { readonly first: boolean; readonly among: boolean } {
  const all = passages.map(originsOf);
  const among = origins.every((origin) => all.some((one) => one.includes(origin)));
  return { among, first: origins.length === 1 ? (all[0]?.includes(origins[0]!) ?? false) : among };
}

async function look(quote: BenchQuote): Promise<Timed> {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const folds = words(quote.quote).map((word) => word.fold);
  const candidates = await store.candidates({ folds, articleId: null, limit: CANDIDATES_MAX });
  const searched = performance.now();
  const judgement = judging ? check({ quote: quote.quote, speaker: null, articleId: null }, candidates) : null;
  const end = performance.now();
  const used = process.cpuUsage(cpuBefore);
  return {
    ...{
      kind: quote.kind,
      searching: searched - start,
      checking: end - searched,
      cpu: (used.user + used.system) / 1000,
      ...found(quote, candidates),
    },
    judged: judgement !== null && judgedRight(quote, judgement),
  };
}

await look(quoteOf('copied', 0, Number(articles)));
const ready = performance.now() - opened;
for (const kind of KINDS) for (let n = 1; n < 15; n++) await look(quoteOf(kind, 100_000 + n, Number(articles)));
const timed: Timed[] = [];
for (let number = 0; number < Number(perKind); number++)
  for (const kind of KINDS) timed.push(await look(quoteOf(kind, number, Number(articles))));
await store.close();
console.log(JSON.stringify({ ready, memory: process.resourceUsage().maxRSS / 1024, timed }));
