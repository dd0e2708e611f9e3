/**
 * Finding the blocks that may hold a quote, without reading them: the quote’s rarest words, some from every stretch of
 * it, say which blocks hold most of what is rare and in the quote’s order. The work is bounded by how many postings are
 * read, not by the size of the corpus: a rare word costs its few postings, a common one is read only when the rare
 * ones leave the quote unexplained.
 */

import { rarity } from '../text/terms.js';
import { type Agreement, agreement, type QueryTerm } from './agreement.js';
import type { Archive, BlockRange } from './archive.js';
import { eachPlace, type Stored } from './postings.js';
import { Tally, TERMS_MAX } from './tally.js';

/** A word to look for; for a mistyped one, what it may have been. */
export interface Sought extends QueryTerm {
  readonly documents: number;
}

export interface FoundBlock {
  readonly block: number;
  readonly agreement: Agreement;
}

/** Every stretch of so many words has a say, so that both halves of two statements run together are found. */
const STRETCH_WORDS = 8;
/** Of which at least the rarest two must look for it: one may be the changed word’s replacement. */
const PER_STRETCH = 3;

/** Blocks whose order is looked at: enough that what holds the same words in another order does not crowd out the right one. */
const ORDERED_FEW = 200;
const ORDERED_MANY = 4_000;

/**
 * The words that look for the quote: of each stretch first its rarest, then the next rarest, and so on, as long as
 * their postings fit the budget. One word is taken in any case.
 */
export function chooseTerms(terms: readonly Sought[], budget: number): Sought[] {
  const stretches = new Map<number, Sought[]>();
  for (const term of [...terms].sort((a, b) => a.documents - b.documents))
    for (const stretch of new Set(term.at.map((place) => Math.floor(place / STRETCH_WORDS))))
      stretches.set(stretch, [...(stretches.get(stretch) ?? []), term]);
  const chosen = new Set<Sought>();
  let left = budget;
  const take = (term: Sought | undefined): void => {
    if (!term || chosen.has(term) || chosen.size >= TERMS_MAX) return;
    if (term.documents > left && chosen.size > 0) return;
    chosen.add(term);
    left -= term.documents;
  };
  for (let rank = 0; rank < PER_STRETCH; rank++)
    for (const stretch of [...stretches.values()].sort((a, b) => (a[rank]?.documents ?? 0) - (b[rank]?.documents ?? 0)))
      take(stretch[rank]);
  for (const term of [...terms].sort((a, b) => a.documents - b.documents)) take(term);
  return [...chosen];
}

function tallied(chosen: readonly Sought[], lists: readonly (readonly Stored[])[], range: BlockRange | null): Tally {
  const bytes = lists.flat().reduce((sum, stored) => sum + stored.postings.length, 0);
  const tally = new Tally(bytes);
  const first = range?.first ?? 0;
  const last = range?.last ?? Number.POSITIVE_INFINITY;
  lists.forEach((list, term) => {
    const { weight } = chosen[term]!;
    for (const stored of list)
      eachPlace(stored, (block, place) => {
        if (block >= first && block <= last) tally.count(block, place, term, weight);
      });
  });
  return tally;
}

export interface BlockQuery {
  readonly chosen: readonly Sought[];
  readonly range: BlockRange | null;
  readonly limit: number;
}

/** The numbers of the blocks that agree best with the chosen words, and of those that best hold what the first lacks. */
export async function findBlocks(archive: Archive, { chosen, range, limit }: BlockQuery): Promise<number[]> {
  const postings = await archive.postings(
    chosen.map((term) => term.fold),
    range,
  );
  const tally = tallied(
    chosen,
    chosen.map((term) => postings.get(term.fold) ?? []),
    range,
  );
  const found = tally
    .best(ORDERED_FEW, ORDERED_MANY)
    .map(({ block, hits }): FoundBlock => ({ block, agreement: agreement(hits, chosen) }))
    .sort((a, b) => b.agreement.score - a.agreement.score || a.block - b.block);
  const picked = new Set(found.slice(0, limit).map(({ block }) => block));
  const known = new Set(found[0]?.agreement.terms);
  const weights = chosen.map((term) => term.weight);
  for (const block of tally.complements(known, weights, limit)) picked.add(block);
  return [...picked];
}

/** The quote’s distinct words with their places, weighed by how rare they are. */
export function soughtTerms(folds: readonly string[], documents: ReadonlyMap<string, number>, total: number): Sought[] {
  const places = new Map<string, number[]>();
  folds.forEach((fold, place) => {
    const known = places.get(fold);
    if (known) known.push(place);
    else places.set(fold, [place]);
  });
  return [...places].map(([fold, at]) => {
    const count = documents.get(fold) ?? 0;
    return { fold, at, documents: count, weight: rarity(count, total) };
  });
}
