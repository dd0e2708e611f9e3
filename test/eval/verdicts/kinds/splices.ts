/** Halves of two statements run together. */

import { trimSpan } from '../../../../src/text/span.js';
import { expectation, foldsOf, PRESENTATION } from '../claims.js';
import type { Claim, Excerpt, ExpectedFinding, Kind, Place, World } from '../model.js';
import type { Random } from '../random.js';
import { retyped } from './retyping.js';

/** Each half has at least so many words. */
const HALF_MIN = 6;
/** Statements of one article so near may be one that the reporter interrupted. */
const UNITS_APART = 400;
const TRIES = 40;
const ELLIPSIS_SHARE = 0.3;

interface Pairing {
  readonly name: string;
  readonly article: 'same' | 'other';
  readonly speaker: 'same' | 'other';
}

const PAIRINGS: readonly Pairing[] = [
  { name: 'same speaker, same article', article: 'same', speaker: 'same' },
  { name: 'other speaker, same article', article: 'same', speaker: 'other' },
  { name: 'same speaker, other article', article: 'other', speaker: 'same' },
  { name: 'other speaker, other article', article: 'other', speaker: 'other' },
];

function fits(a: Excerpt, b: Excerpt, pairing: Pairing): boolean {
  const [x, y] = [a.source, b.source];
  if (x.statementId === y.statementId || !x.speaker || !y.speaker) return false;
  if ((x.articleId === y.articleId) !== (pairing.article === 'same')) return false;
  const nearby = Math.abs(x.content[0]!.start - y.content[0]!.start) < UNITS_APART;
  if (x.articleId === y.articleId && nearby) return false;
  return (x.speaker === y.speaker) === (pairing.speaker === 'same');
}

interface Half {
  readonly text: string;
  readonly place: Place;
}

const half = (excerpt: Excerpt, start: number, end: number): Half => {
  const span = trimSpan(excerpt.text, { start, end });
  return {
    text: excerpt.text.slice(span.start, span.end),
    place: { articleId: excerpt.source.articleId, ...excerpt.toArticle(span) },
  };
};

function spliced(a: Excerpt, b: Excerpt, pairing: Pairing, random: Random): Omit<Claim, 'kind'> {
  const lastOfFirst = a.tokens[Math.max(HALF_MIN, Math.ceil(a.tokens.length / 2)) - 1]!;
  const firstOfLast = b.tokens[Math.min(b.tokens.length - HALF_MIN, Math.floor(b.tokens.length / 2))]!;
  const first = half(a, 0, lastOfFirst.end);
  const last = half(b, firstOfLast.start, b.text.length);
  const join = random.chance(ELLIPSIS_SHARE) ? ' … ' : ' ';
  const quote = first.text + join + last.text;
  const crossed: ExpectedFinding = {
    types: ['speaker-crossed'],
    quote: { start: 0, end: quote.length },
    source: last.place,
  };
  return {
    quote,
    speaker: null,
    original: `${a.text} ‖ ${b.text}`,
    faithful: retyped(a.text, random),
    expected: expectation(
      {
        verdicts: ['spliced'],
        wordings: ['spliced'],
        tolerated: [...PRESENTATION, 'cut-mid-sentence', 'marked-omission'],
      },
      [first.place, last.place],
      pairing.speaker === 'other' ? [crossed] : [],
    ),
  };
}

/** By article or by speaker, so that a partner is found among few. */
function partners(world: World, pairing: Pairing): (excerpt: Excerpt) => readonly Excerpt[] {
  if (pairing.article === 'other' && pairing.speaker === 'other') return () => world.excerpts;
  const key = (excerpt: Excerpt): string =>
    pairing.article === 'same' ? excerpt.source.articleId : (excerpt.source.speaker ?? '');
  const groups = new Map<string, Excerpt[]>();
  for (const excerpt of world.excerpts) {
    const group = groups.get(key(excerpt));
    if (group) group.push(excerpt);
    else groups.set(key(excerpt), [excerpt]);
  }
  return (excerpt) => groups.get(key(excerpt)) ?? [];
}

const splice = (pairing: Pairing): Kind => ({
  name: pairing.name,
  *claims(world, random) {
    const of = partners(world, pairing);
    const seen = new Set<string>();
    for (const a of random.shuffle([...world.excerpts, ...world.excerpts])) {
      if (a.tokens.length < HALF_MIN) continue;
      const choices = of(a);
      for (let i = 0; i < TRIES && choices.length > 0; i++) {
        const b = random.pick(choices);
        if (b.tokens.length < HALF_MIN || !fits(a, b, pairing)) continue;
        const claim = spliced(a, b, pairing, random);
        if (seen.has(claim.quote) || world.holds(foldsOf(claim.quote))) break;
        seen.add(claim.quote);
        yield { ...claim, kind: pairing.name };
        break;
      }
    }
  },
});

export const SPLICES: readonly Kind[] = PAIRINGS.map(splice);
