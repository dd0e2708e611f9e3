/** Which of the passages that were read agree best with a quote, which cover it together, and whether that is enough. */

import type { Span } from '../model.js';
import { type Word, words } from '../text/words.js';
import { type Agreement, agreement, type Hit, inOrder } from './agreement.js';
import type { BlockRow } from './archive.js';
import type { Located } from './passages.js';
import type { Sought } from './search.js';

export interface Ranked extends Located {
  readonly hits: readonly Hit[];
  readonly agreement: Agreement;
  /** How many words the passage has: of equals, the shorter is the closer. */
  readonly length: number;
}

/** A passage with its agreement as to what earlier ones lack. */
export interface Covering {
  readonly passage: Ranked;
  readonly adds: Agreement;
}

/** A passage with this share of the weight that any text holds of the quote is what there is to find. */
const NEARLY_ALL = 0.95;
/**
 * Score above the logarithm of the number of passages, in nats. At 100,000 passages the best passage for quotes of no
 * article has at most 14, that for altered quotes nearly always more.
 */
const BEYOND_CHANCE = 15;
/** The same for a second passage, as to what the first one lacks: chance seldom puts two of few words in order. */
const COMPLETES = 4;
/** From here on it no longer says anything how far into the passage the agreement begins. */
const OPENING_WORDS = 3;
/** So many words in a row that nothing explains may be the other half of two statements run together. */
const GAP_MAX = 2;
/** Passages that cover a quote together are sought so many times. */
const COVER_ROUNDS = 4;

const shifted = (word: Word, by: number): Word => ({ fold: word.fold, start: word.start + by, end: word.end + by });

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

/** Where a passage begins to agree: whoever quotes a part of a statement quotes its beginning more often than another. */
const openedAt = ({ hits }: Ranked): number => Math.min(hits[0]?.place ?? OPENING_WORDS, OPENING_WORDS);

const closestFirst = (a: Ranked, b: Ranked): number =>
  b.agreement.score - a.agreement.score ||
  Number(a.statement === null) - Number(b.statement === null) ||
  openedAt(a) - openedAt(b) ||
  a.length - b.length ||
  a.blocks[0]!.no - b.blocks[0]!.no;

/** Best first: the closest agreement, then statements before paragraphs, then those that it opens, then the shorter, then the older. */
export function ranked(located: readonly Located[], terms: readonly Sought[]): Ranked[] {
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
    .sort(closestFirst);
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

/** Passages that cover the quote together: the best, then what best completes it, and so on. */
export function covering(passages: readonly Ranked[], terms: readonly Sought[]): Covering[] {
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

/** The longest run of the quote’s words that no passage of `cover` holds in its order; words that no text holds do not count. */
function longestGap(cover: readonly Covering[], terms: readonly Sought[]): number {
  const met = new Set(cover.flatMap(({ passage }) => [...inOrder(passage.hits, terms)]));
  const counted = terms.flatMap((term) => (term.documents > 0 ? term.at : [])).sort((a, b) => a - b);
  let longest = 0;
  let run = 0;
  for (const place of counted) {
    run = met.has(place) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Whether looking harder would find nothing better: the best passage holds nearly all that any of `total` texts holds
 * of the quote, or agrees with it far beyond chance and, with a second one of the same kind, leaves no longer part open.
 */
export function isExplained(passages: readonly Ranked[], terms: readonly Sought[], total: number): boolean {
  const [best, second] = covering(passages, terms);
  if (!best) return false;
  const known = terms.reduce((sum, term) => sum + (term.documents > 0 ? term.weight : 0), 0);
  if (best.adds.weight >= NEARLY_ALL * known) return true;
  const beyond = (one: Covering): number => one.adds.score - Math.log(total);
  if (beyond(best) < BEYOND_CHANCE) return false;
  const cover = second && beyond(second) >= COMPLETES ? [best, second] : [best];
  return longestGap(cover, terms) <= GAP_MAX;
}

/** `limit` passages, in their order, with those that cover the quote among them. */
export function kept(passages: readonly Ranked[], terms: readonly Sought[], limit: number): Ranked[] {
  const cover = covering(passages, terms).slice(0, limit);
  const must = new Set(cover.map((one) => one.passage));
  let room = limit - must.size;
  return passages.filter((one) => must.has(one) || room-- > 0);
}
