/**
 * Finding the blocks that may hold a quote, without reading them: the quote’s rarest words, some from every stretch of
 * it, say which blocks hold most of what is rare and in the quote’s order. The work is bounded by how many postings are
 * read, not by the size of the corpus: a rare word costs its few postings, a common one is read only when the rare
 * ones leave the quote unexplained. The common ones’ lists then only add to blocks that a rarer word has brought up
 * (after MaxScore: Turtle and Flood, Query evaluation, 1995), as far as they could not bring up a better one themselves.
 */

import { rarity, type Term } from '../text/terms.js';
import { type Agreement, agreement, type Hit, type QueryTerm } from './agreement.js';
import type { Archive, BlockRange } from './archive.js';
import { indexOf, type Opened, opened, placesAt, type Stored } from './postings.js';
import { Tally } from './tally.js';

/** A word to look for; for a mistyped one, what it may have been. */
export interface Sought extends QueryTerm {
  readonly documents: number;
}

/** How hard to look. */
export interface Effort {
  /** Postings that are read at most, unless one word alone has more. */
  readonly postings: number;
  /** Words of this weight together look for each stretch. */
  readonly weight: number;
}

/** Every stretch of so many words has a say, so that both halves of two statements run together are found. */
const STRETCH_WORDS = 8;
/** No quote needs more words than this to be found; each costs a look-up. */
const WORDS_MAX = 96;

/** Blocks whose order is looked at: enough that what holds the same words in another order does not crowd out the right one. */
const ORDERED_FEW = 100;
const ORDERED_MANY = 1_500;
/** A list that could bring a new block up to less than this share of the best one’s weight only adds to the others. */
const WORTH_BRINGING_UP = 0.4;
/** Blocks of less than this share of the best one’s score are not what was quoted. */
const WORTH_READING = 0.35;

const byRarity = (a: Sought, b: Sought): number => a.documents - b.documents;

function stretchesOf(terms: readonly Sought[]): Sought[][] {
  const stretches: Sought[][] = [];
  for (const term of [...terms].sort(byRarity))
    for (const stretch of new Set(term.at.map((place) => Math.floor(place / STRETCH_WORDS)))) {
      stretches[stretch] ??= [];
      stretches[stretch].push(term);
    }
  return stretches.filter((stretch) => stretch !== undefined);
}

/** A stretch’s rarest words, until they weigh enough. */
function heavyEnough(stretch: readonly Sought[], weight: number): Sought[] {
  let sum = 0;
  return stretch.filter((term) => {
    const isNeeded = sum < weight;
    sum += term.weight;
    return isNeeded;
  });
}

/**
 * The words that look for the quote, rarest first: of each stretch its rarest, until they weigh enough, as long as
 * their postings fit. One word is taken in any case.
 */
export function chooseTerms(terms: readonly Sought[], effort: Effort): Sought[] {
  const wanted = new Set(stretchesOf(terms).flatMap((stretch) => heavyEnough(stretch, effort.weight)));
  let left = effort.postings;
  return [...wanted]
    .sort(byRarity)
    .slice(0, WORDS_MAX)
    .filter((term, index) => {
      left -= term.documents;
      return left >= 0 || index === 0;
    });
}

/** One word that the best block lacks was changed; two may be the other half of two statements run together. */
const LACKING_MIN = 2;
/** Blocks for what the best one lacks: only the first of them can complete it. */
const COMPLEMENTS = 8;

/** A chosen word with its opened lists. */
interface Looking {
  readonly term: Sought;
  readonly lists: readonly Opened[];
}

/** Leaves out of a list what lies outside the range. */
function within(list: Opened, { first, last }: BlockRange): Opened {
  const kept: number[] = [];
  for (let index = 0; index < list.count; index++)
    if (list.blocks[index]! >= first && list.blocks[index]! <= last) kept.push(index);
  return {
    ...list,
    count: kept.length,
    blocks: Int32Array.from(kept, (index) => list.blocks[index]!),
    offsets: Int32Array.from(kept, (index) => list.offsets[index]!),
  };
}

function tallied(looking: readonly Looking[], lastBlock: number): Tally {
  const tally = new Tally(lastBlock);
  let remaining = looking.reduce((sum, { term }) => sum + term.weight, 0);
  for (const { term, lists } of looking) {
    const only = remaining < tally.greatest * WORTH_BRINGING_UP ? 'those met' : 'all';
    for (const list of lists) tally.add(list, term.weight, only);
    remaining -= term.weight;
  }
  return tally;
}

function hitsIn(block: number, looking: readonly Looking[]): Hit[] {
  const hits: Hit[] = [];
  looking.forEach(({ lists }, term) => {
    for (const list of lists) {
      if (block < list.first || block > list.last) continue;
      const index = indexOf(list, block);
      if (index >= 0) for (const place of placesAt(list, index)) hits.push({ place, term });
    }
  });
  return hits.sort((a, b) => a.place - b.place);
}

export interface BlockQuery {
  /** Rarest first. */
  readonly chosen: readonly Sought[];
  readonly range: BlockRange | null;
  readonly limit: number;
}

interface Found {
  readonly block: number;
  readonly agreement: Agreement;
}

/** The blocks that agree best with these words, best first; none of much less than the best one’s score. */
function bestBlocks(looking: readonly Looking[], limit: number): Found[] {
  const lastBlock = Math.max(0, ...looking.flatMap(({ lists }) => lists.map((list) => list.last)));
  const terms = looking.map(({ term }) => term);
  const tally = tallied(looking, lastBlock);
  const heaviest = tally.heaviest(ORDERED_FEW, ORDERED_MANY);
  tally.clear();
  const found = heaviest
    .map((block): Found => ({ block, agreement: agreement(hitsIn(block, looking), terms) }))
    .sort((a, b) => b.agreement.score - a.agreement.score || a.block - b.block);
  const worth = (found[0]?.agreement.score ?? 0) * WORTH_READING;
  return found.slice(0, limit).filter((one) => one.agreement.score >= worth);
}

/** The numbers of the blocks that agree best with the chosen words, and of those that best hold what the first lacks. */
export async function findBlocks(archive: Archive, { chosen, range, limit }: BlockQuery): Promise<number[]> {
  // A word may be sought for itself and for what was mistyped.
  const folds = [...new Set(chosen.map((term) => term.fold))];
  const postings = await archive.postings(folds, range);
  const open = (stored: Stored): Opened => (range ? within(opened(stored), range) : opened(stored));
  const looking = chosen.map((term): Looking => ({ term, lists: (postings.get(term.fold) ?? []).map(open) }));
  const found = bestBlocks(looking, limit);
  const known = found[0]?.agreement.terms;
  const lacking = known ? looking.filter((_, index) => !known.has(index)) : [];
  const others = lacking.length >= LACKING_MIN ? bestBlocks(lacking, COMPLEMENTS) : [];
  return [...new Set([...found, ...others].map(({ block }) => block))];
}

/** The quote’s distinct terms of a kind with their places, weighed by how rare they are. */
export function soughtTerms(terms: readonly Term[], documents: ReadonlyMap<string, number>, total: number): Sought[] {
  const places = new Map<string, number[]>();
  for (const { term, place } of terms) {
    const known = places.get(term);
    if (known) known.push(place);
    else places.set(term, [place]);
  }
  return [...places].map(([fold, at]) => {
    const count = documents.get(fold) ?? 0;
    return { fold, at, documents: count, weight: rarity(count, total) };
  });
}
