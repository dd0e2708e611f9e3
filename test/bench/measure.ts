/** Looks quotes up in a filled store: `tsx measure.ts FOLDER ARTICLES PER_KIND`. Prints one line of JSON. */

import { check } from '../../src/check/check.js';
import type { Candidates, Judgement, Passage } from '../../src/model.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { words } from '../../src/text/words.js';
import { CANDIDATES_MAX } from '../../src/verifier.js';
import { numberOf, originOf, piecesOf } from './corpus.js';
import { type BenchQuote, KINDS, quoteOf } from './quotes.js';
import type { Timed } from './report.js';

const [folder = '', articles = '', perKind = '', only = ''] = process.argv.slice(2);
/** `search` as a fourth argument leaves the engine’s part out. */
const judging = only !== 'search';
const opened = performance.now();
const store = openSqliteStore(folder);

/** Of a paragraph, that of the statement in it. */
function originOfPassage({ article, statement, block }: Passage): string | null {
  if (statement) return originOf(statement.id);
  return piecesOf(numberOf(article.id)).find((piece) => piece.text === block.text)?.origin ?? null;
}

const originsOf = ({ passages }: Candidates): (string | null)[] => passages.map(originOfPassage);

function judgedRight({ origins }: BenchQuote, { match, pieces, wording }: Judgement): boolean {
  if (origins.length === 0) return wording === 'not-found';
  const named = [match, ...pieces].map((one) => one?.statementId && originOf(one.statementId));
  return origins.every((origin) => named.includes(origin));
}

async function look(quote: BenchQuote): Promise<Timed> {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const folds = words(quote.quote).map((word) => word.fold);
  const candidates = await store.candidates({ folds, articleId: null, limit: CANDIDATES_MAX });
  const found = performance.now();
  const judgement = judging ? check({ quote: quote.quote, speaker: null, articleId: null }, candidates) : null;
  const end = performance.now();
  const used = process.cpuUsage(cpuBefore);
  const origins = originsOf(candidates);
  const among = quote.origins.every((origin) => origins.includes(origin));
  const first = quote.origins.length === 1 ? origins[0] === quote.origins[0] : among;
  return {
    ...{
      kind: quote.kind,
      searching: found - start,
      checking: end - found,
      cpu: (used.user + used.system) / 1000,
      first,
      among,
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
