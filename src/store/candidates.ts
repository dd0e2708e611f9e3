/**
 * The passages that may hold a claim: blocks found by their words, read, parted into statements and paragraphs, and
 * ranked by how well their words agree with the quote’s. Nothing here knows the engine.
 */

import type { Candidates, Passage, Span } from '../model.js';
import { sliceOf } from '../text/span.js';
import { neighbours, rarity } from '../text/terms.js';
import { type Word, words } from '../text/words.js';
import { type Agreement, agreement, type Hit } from './agreement.js';
import type { Archive, ArticleRow, BlockRow, StatementRow } from './archive.js';
import { chooseTerms, type Effort, findBlocks, type Sought, soughtTerms } from './search.js';
import type { CandidateQuery } from './store.js';

/** First the cheap look that finds nearly everything; then, where the quote is not explained, the thorough one. */
const CHEAP: Effort = { postings: 20_000, perStretch: 3, words: 6 };
const THOROUGH: Effort = { postings: 500_000, perStretch: 8, words: 24 };
/** One article’s postings are few. */
const UNBOUNDED: Effort = { ...THOROUGH, postings: Number.POSITIVE_INFINITY };
/** A passage with this share of the weight that any text holds of the quote is what there is to find. */
const NEARLY_ALL = 0.95;
/**
 * Score above the logarithm of the number of passages, in nats. At 100,000 passages the best passage for quotes of no
 * article has at most 14, that for altered quotes nearly always more.
 */
const BEYOND_CHANCE = 15;
/** The same for a second passage, as to what the first one lacks: chance seldom puts two of few words in order. */
const COMPLETES = 4;
/** So many words in a row that nothing explains may be the other half of two statements run together. */
const GAP_MAX = 3;
/** Of the words a mistyped one may have been, so many of the commonest are looked for. */
const READINGS_MAX = 4;
/** A word guessed counts for a little less than a word met. */
const GUESS = 0.8;
/** Words mistyped, of all: with fewer, the others find the quote, and an unknown word is a name more often than a slip. */
const MISTYPED_SHARE = 0.2;
/** Each costs some 400 look-ups. */
const MISTYPED_MAX = 8;

/** Blocks that are read for each passage asked for: statements share blocks with paragraphs. */
const blocksFor = (limit: number): number => Math.ceil(limit / 2) + 4;

interface Located {
  readonly blocks: readonly BlockRow[];
  readonly statement: StatementRow | null;
  readonly spans: readonly Span[];
}

interface Ranked extends Located {
  readonly hits: readonly Hit[];
  readonly agreement: Agreement;
  /** How many words the passage has: of equals, the shorter is the closer. */
  readonly length: number;
}

/** The words that unknown ones may have been, at the places of those. */
async function readings(archive: Archive, terms: readonly Sought[], total: number): Promise<Sought[]> {
  const unknown = terms.filter((term) => term.documents === 0);
  if (unknown.length < MISTYPED_SHARE * terms.length) return [];
  const tried = unknown.slice(0, MISTYPED_MAX);
  const near = tried.map((term) => neighbours(term.fold));
  const documents = await archive.documents([...new Set(near.flat())]);
  return tried.flatMap((term, index) =>
    near[index]!.filter((fold) => documents.has(fold))
      .map((fold) => ({ fold, at: term.at, documents: documents.get(fold)! }))
      .sort((a, b) => b.documents - a.documents)
      .slice(0, READINGS_MAX)
      .map((reading) => ({ ...reading, weight: GUESS * rarity(reading.documents, total) })),
  );
}

/** Adds the blocks between a statement’s first and last that are not read yet. */
async function complete(archive: Archive, rows: readonly BlockRow[], statements: readonly StatementRow[]) {
  const known = new Map(rows.map((row) => [row.no, row]));
  const missing = new Set<number>();
  for (const { first, last } of statements) for (let no = first; no <= last; no++) if (!known.has(no)) missing.add(no);
  for (const row of missing.size > 0 ? await archive.blocks([...missing]) : []) known.set(row.no, row);
  return known;
}

function statementSpans(row: StatementRow, known: ReadonlyMap<number, BlockRow>): Located | null {
  const blocks: BlockRow[] = [];
  for (let no = row.first; no <= row.last; no++) {
    const block = known.get(no);
    if (!block) return null;
    blocks.push(block);
  }
  return { blocks, statement: row, spans: row.statement.content };
}

const paragraphSpans = (row: BlockRow): Located => ({
  blocks: [row],
  statement: null,
  spans: [{ start: row.start, end: row.end }],
});

async function locate(archive: Archive, numbers: readonly number[]): Promise<Located[]> {
  const rows = await archive.blocks(numbers);
  const statements = await archive.statements(numbers);
  const known = await complete(archive, rows, statements);
  const located = statements.map((row) => statementSpans(row, known));
  return [...located.filter((one) => one !== null), ...rows.map(paragraphSpans)];
}

/** Where the quote’s words stand among the words of `spans`, which are in order, as are `found`. */
function hitsOf(found: readonly Word[], spans: readonly Span[], numbers: ReadonlyMap<string, number>) {
  const hits: Hit[] = [];
  let place = 0;
  let at = 0;
  for (const word of found) {
    while (at < spans.length && spans[at]!.end < word.end) at++;
    if (at === spans.length) break;
    if (spans[at]!.start > word.start) continue;
    const term = numbers.get(word.fold);
    if (term !== undefined) hits.push({ place, term });
    place++;
  }
  return { hits, length: place };
}

/** Best first: the closest agreement, then statements before paragraphs, then the shorter, then the older. */
function ranked(located: readonly Located[], terms: readonly Sought[]): Ranked[] {
  const numbers = new Map(terms.map((term, index) => [term.fold, index]));
  const wordsOf = new Map<BlockRow, Word[]>();
  const read = (row: BlockRow): Word[] => {
    const known = wordsOf.get(row) ?? words(row.raw).map((word) => shifted(word, row.at));
    wordsOf.set(row, known);
    return known;
  };
  return located
    .map((one) => {
      const { hits, length } = hitsOf(one.blocks.flatMap(read), one.spans, numbers);
      return { ...one, hits, length, agreement: agreement(hits, terms) };
    })
    .filter((one) => one.agreement.weight > 0)
    .sort(
      (a, b) =>
        b.agreement.score - a.agreement.score ||
        Number(a.statement === null) - Number(b.statement === null) ||
        a.length - b.length ||
        a.blocks[0]!.no - b.blocks[0]!.no,
    );
}

const shifted = (word: Word, by: number): Word => ({ fold: word.fold, start: word.start + by, end: word.end + by });

const weightOf = (met: Iterable<number>, terms: readonly Sought[]): number => {
  let sum = 0;
  for (const term of met) sum += terms[term]!.weight;
  return sum;
};

/** A passage with its agreement as to what earlier ones lack. */
interface Covering {
  readonly passage: Ranked;
  readonly adds: Agreement;
}

/** The passage that agrees best with the quote but for the terms in `met`. */
function complement(passages: readonly Ranked[], met: ReadonlySet<number>, terms: readonly Sought[]): Covering | null {
  let best: Covering | null = null;
  for (const passage of passages) {
    const adds = agreement(
      passage.hits.filter((hit) => !met.has(hit.term)),
      terms,
    );
    if (adds.score > (best?.adds.score ?? 0)) best = { passage, adds };
  }
  return best;
}

/** Passages that cover the quote together: the best, then what best completes it, so many times. */
const COVER_ROUNDS = 4;

function covering(passages: readonly Ranked[], terms: readonly Sought[]): Covering[] {
  const [first] = passages;
  if (!first) return [];
  const cover = [{ passage: first, adds: first.agreement }];
  const met = new Set(first.agreement.terms);
  while (cover.length < COVER_ROUNDS) {
    const next = complement(passages, met, terms);
    if (!next) break;
    cover.push(next);
    for (const term of next.adds.terms) met.add(term);
  }
  return cover;
}

/** The longest run of the quote’s words that no passage of `cover` holds; words that no text holds do not count. */
function longestGap(cover: readonly Covering[], terms: readonly Sought[]): number {
  const met = new Set(cover.flatMap((one) => [...one.adds.terms]));
  const covered: boolean[] = [];
  terms.forEach((term, index) => {
    if (term.documents > 0) for (const place of term.at) covered[place] ||= met.has(index);
  });
  let longest = 0;
  let run = 0;
  for (const isCovered of covered) {
    if (isCovered === undefined) continue;
    run = isCovered ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Whether looking harder would find nothing better: the best passage holds nearly all that any text holds of the
 * quote, or agrees with it far beyond chance and, with a second one of the same kind, leaves no longer part open.
 */
function isExplained(passages: readonly Ranked[], terms: readonly Sought[], total: number): boolean {
  const [best, second] = covering(passages, terms);
  if (!best) return false;
  const known = weightOf(
    terms.keys(),
    terms.map((term) => (term.documents > 0 ? term : { ...term, weight: 0 })),
  );
  if (best.adds.weight >= NEARLY_ALL * known) return true;
  const beyond = (one: Covering): number => one.adds.score - Math.log(total);
  if (beyond(best) < BEYOND_CHANCE) return false;
  const cover = second && beyond(second) >= COMPLETES ? [best, second] : [best];
  return longestGap(cover, terms) <= GAP_MAX;
}

/** `limit` passages, in their order, with those that cover the quote among them. */
function kept(passages: readonly Ranked[], terms: readonly Sought[], limit: number): Ranked[] {
  const must = new Set(
    covering(passages, terms)
      .slice(0, limit)
      .map((one) => one.passage),
  );
  let room = limit - must.size;
  return passages.filter((one) => must.has(one) || room-- > 0);
}

function passageOf(one: Ranked, article: ArticleRow, quoted: readonly StatementRow[]): Passage {
  const first = one.blocks[0]!;
  const start = first.start;
  const end = one.blocks.at(-1)!.end;
  const raw = one.blocks.map((block) => block.raw).join('');
  const text = sliceOf(raw, { start: start - first.at, end: end - first.at });
  const statement = one.statement?.statement ?? null;
  return {
    article: article.head,
    statement,
    speaker: article.speakers.find((speaker) => speaker.id === statement?.speaker?.id) ?? null,
    speakers: article.speakers,
    spans: one.spans,
    block: { start, end, text },
    quoted: quoted
      .flatMap((row) => row.statement.content)
      .filter((span) => span.start < end && span.end > start)
      .sort((a, b) => a.start - b.start),
  };
}

async function passagesOf(archive: Archive, chosen: readonly Ranked[]): Promise<Passage[]> {
  const articles = await archive.articles([...new Set(chosen.map((one) => one.blocks[0]!.article))]);
  const statements = await archive.statements([...new Set(chosen.flatMap((one) => one.blocks.map((row) => row.no)))]);
  const byArticle = new Map<number, StatementRow[]>();
  for (const row of statements) byArticle.set(row.article, [...(byArticle.get(row.article) ?? []), row]);
  return chosen.flatMap((one) => {
    const { article } = one.blocks[0]!;
    const row = articles.get(article);
    return row ? [passageOf(one, row, byArticle.get(article) ?? [])] : [];
  });
}

/** The passages of an archive that may hold a claim; see `Store.candidates`. */
export async function findCandidates(archive: Archive, query: CandidateQuery): Promise<Candidates> {
  const total = await archive.total();
  const distinct = [...new Set(query.folds)];
  const documents = await archive.documents(distinct);
  const frequencies = new Map(distinct.map((fold) => [fold, documents.get(fold) ?? 0]));
  const range = query.articleId === null ? null : await archive.blockRange(query.articleId);
  if (query.articleId !== null && range === null) return { passages: [], frequencies, total };
  const terms = soughtTerms(query.folds, documents, total);
  const look = async (sought: readonly Sought[], effort: Effort): Promise<Ranked[]> => {
    const known = sought.filter((term) => term.documents > 0);
    const chosen = chooseTerms(known, range ? UNBOUNDED : effort);
    const numbers = await findBlocks(archive, { chosen, range, limit: blocksFor(query.limit) });
    return ranked(await locate(archive, numbers), sought);
  };
  let sought = terms;
  let passages = await look(sought, CHEAP);
  if (!isExplained(passages, sought, total)) {
    sought = [...terms, ...(await readings(archive, terms, total))];
    passages = await look(sought, THOROUGH);
  }
  return { passages: await passagesOf(archive, kept(passages, sought, query.limit)), frequencies, total };
}
