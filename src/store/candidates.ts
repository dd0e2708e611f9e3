/** The passages of an archive that may hold a claim. Nothing here knows the engine. */

import type { Candidates } from '../model.js';
import { neighbours, rarity, type Term, termsOf } from '../text/terms.js';
import type { Archive, BlockRange } from './archive.js';
import { completed, type Read, readBlocks } from './passages.js';
import { isExplained, kept, type Ranked, ranked } from './ranking.js';
import { chooseTerms, type Effort, findBlocks, type Sought, soughtTerms } from './search.js';
import type { CandidateQuery } from './store.js';

/**
 * First the cheap look that finds nearly everything; then, where the quote is not explained, the thorough one; then
 * that with the words that mistyped ones may have been. Among a
 * million passages a word that stands in ten weighs 11, one that stands in a tenth of them 2.
 */
const CHEAP: Effort = { postings: 20_000, weight: 24 };
const THOROUGH: Effort = { postings: 150_000, weight: 48 };
/** One article’s postings are few. */
const UNBOUNDED: Effort = { postings: Number.POSITIVE_INFINITY, weight: Number.POSITIVE_INFINITY };

/** Words mistyped, of all: with fewer, the others find the quote, and an unknown word is a name more often than a slip. */
const MISTYPED_SHARE = 0.2;
/** Each costs some 400 look-ups. */
const MISTYPED_MAX = 8;
/** Of the words a mistyped one may have been, so many of the commonest are looked for. */
const READINGS_MAX = 4;
/** A word guessed counts for a little less than a word met. */
const GUESS = 0.8;

/** Blocks that are read for each passage asked for: statements share blocks with paragraphs. */
const blocksFor = (limit: number): number => Math.ceil(limit / 2) + 4;

const isUnknown = (term: Sought): boolean => term.documents === 0;

const isMistyped = (terms: readonly Sought[]): boolean =>
  terms.length > 0 && terms.filter(isUnknown).length >= MISTYPED_SHARE * terms.length;

/** The words that unknown ones may have been, at the places of those. */
async function readings(archive: Archive, terms: readonly Sought[], total: number): Promise<Sought[]> {
  const tried = terms.filter(isUnknown).slice(0, MISTYPED_MAX);
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

interface Look {
  /** The quote’s words. */
  readonly sought: readonly Sought[];
  /** Its pairs of common words, which look for it too, but add nothing to how well a passage agrees with it. */
  readonly pairs: readonly Sought[];
  readonly effort: Effort;
  readonly range: BlockRange | null;
  readonly limit: number;
}

interface Seen {
  readonly sought: readonly Sought[];
  readonly read: Read;
  readonly passages: readonly Ranked[];
}

async function look(archive: Archive, { sought, pairs, effort, range, limit }: Look): Promise<Seen> {
  const known = [...sought, ...pairs].filter((term) => term.documents > 0);
  const chosen = chooseTerms(known, range ? UNBOUNDED : effort);
  const read = await readBlocks(archive, await findBlocks(archive, { chosen, range, limit: blocksFor(limit) }));
  return { sought, read, passages: ranked(read.located, sought) };
}

const isPair = ({ term }: Term): boolean => term.includes(' ');
const isWord = (term: Term): boolean => !isPair(term);

/** See `Store.candidates`. */
export async function findCandidates(archive: Archive, query: CandidateQuery): Promise<Candidates> {
  const { folds, articleId, limit } = query;
  const filed = termsOf(folds);
  const [total, documents, range] = await Promise.all([
    archive.total(),
    archive.documents([...new Set(filed.map(({ term }) => term))]),
    articleId === null ? null : archive.blockRange(articleId),
  ]);
  const frequencies = new Map(folds.map((fold) => [fold, documents.get(fold) ?? 0]));
  if (articleId !== null && range === null) return { passages: [], frequencies, total };
  const terms = soughtTerms(filed.filter(isWord), documents, total);
  const pairs = soughtTerms(filed.filter(isPair), documents, total);
  let seen = await look(archive, { sought: terms, pairs, effort: CHEAP, range, limit });
  if (!isExplained(seen.passages, terms, total))
    seen = await look(archive, { sought: terms, pairs, effort: THOROUGH, range, limit });
  if (isMistyped(terms) && !isExplained(seen.passages, terms, total)) {
    const sought = [...terms, ...(await readings(archive, terms, total))];
    seen = await look(archive, { sought, pairs, effort: THOROUGH, range, limit });
  }
  const passages = await completed(archive, kept(seen.passages, seen.sought, limit), seen.read);
  return { passages, frequencies, total };
}
