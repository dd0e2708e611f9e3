import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/words.js';
import { foldsOf } from './claims.js';
import { inventedWorld } from './invented.js';
import { ANTONYMS } from './lists/antonyms.js';
import { AFFIRMED, HEDGES, MODALS, NEGATED, QUANTIFIERS } from './lists/meaning.js';
import type { Claim } from './model.js';
import { randomOf, seedOf } from './random.js';
import { ROWS } from './table.js';

const world = inventedWorld();
const kinds = ROWS.flatMap((row) => row.kinds);

const ENOUGH = 12;

function claimsOf(name: string, seed = 1): Claim[] {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`no class is called ${name}`);
  const found: Claim[] = [];
  for (const claim of kind.claims(world, randomOf(seed ^ seedOf(name)))) {
    found.push(claim);
    if (found.length === ENOUGH) break;
  }
  return found;
}

/** The invented articles have no dashes, brackets, roles, initialisms or very short quotes. */
const NEEDS_OTHER_TEXT = new Set([
  'dashes',
  'number: magnitude',
  '… hides but',
  'silent cut hides but',
  '… hides only',
  'silent cut hides only',
  'same speaker, same article',
  'doesn’t before a verb',
  'wants to → refuses to',
  'first name',
  'place of two words',
  'hedge dropped',
  'Mr. or Ms.',
  'percent sign',
  'role',
  'role named here',
  'U.S. and US',
  'figures spelled out',
  'copied, 1–3 words',
  'common phrases that stand there',
]);

describe('the generator', () => {
  it('gives claims for every class that the invented articles can give', () => {
    const empty = kinds.filter(({ name }) => claimsOf(name).length === 0).map(({ name }) => name);
    expect(empty).toEqual(kinds.map(({ name }) => name).filter((name) => NEEDS_OTHER_TEXT.has(name)));
  });

  it('gives the same claims for the same seed and others for another', () => {
    const quotes = (seed: number): string[] => kinds.flatMap(({ name }) => claimsOf(name, seed).map((c) => c.quote));
    expect(quotes(7)).toEqual(quotes(7));
    expect(quotes(7)).not.toEqual(quotes(8));
  });

  it('names no class twice', () => {
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
  });

  it('points every expected finding at words that differ from the other side', () => {
    for (const claim of kinds.flatMap(({ name }) => claimsOf(name)))
      for (const { quote, source } of claim.expected.findings ?? []) {
        expect(quote.end).toBeLessThanOrEqual(claim.quote.length);
        expect(quote.end > quote.start || source.end > source.start).toBe(true);
      }
  });

  it('shows the place of the words in the article', () => {
    for (const claim of [...claimsOf('modality'), ...claimsOf('antonym'), ...claimsOf('one content word changed')]) {
      const excerpt = world.excerpts.find(({ text }) => text === claim.original)!;
      const { quote, source } = claim.expected.findings![0]!;
      const before = claim.quote.slice(0, quote.start);
      expect(claim.original.startsWith(before + excerpt.source.article.slice(source.start, source.end))).toBe(true);
    }
  });
});

describe('labels', () => {
  it('never call a changed sentence by a name that stands in the corpus', () => {
    const changed = ['negation put in', 'quantifier', 'one content word changed', '1 word dropped', 'place'];
    for (const claim of changed.flatMap((name) => claimsOf(name)))
      expect(world.holds(foldsOf(claim.quote))).toBe(false);
  });

  it('leave the words alone when only their setting changes', () => {
    for (const name of ['case', 'marks', 'spaces', 'punctuation', 'invisible characters', 'markdown'])
      for (const claim of claimsOf(name)) expect(foldsOf(claim.quote)).toEqual(foldsOf(claim.original));
  });

  it('count a negation put in or taken out once', () => {
    const denials = (text: string): number =>
      text.match(/\b(?:not|never|no|nobody|nothing|none)\b|n’t\b/gi)?.length ?? 0;
    for (const claim of claimsOf('negation put in')) expect(denials(claim.quote)).toBe(denials(claim.original) + 1);
    for (const claim of claimsOf('negation taken out')) expect(denials(claim.quote)).toBe(denials(claim.original) - 1);
  });

  it('drop no word that carries the sense', () => {
    for (const name of ['1 word dropped', '2 words dropped', '3–4 words dropped', '… over 4+ words'])
      for (const claim of claimsOf(name)) {
        const { source } = claim.expected.findings![0]!;
        const article = world.excerpts.find(({ text }) => text === claim.original)!.source.article;
        const gone = words(article, source.start, source.end).map(({ fold }) => fold);
        expect(gone).not.toEqual([]);
        for (const fold of gone)
          expect(/^(?:not|never|no|nobody|if|unless|until|but|only|perhaps|will|all)$/.test(fold)).toBe(false);
      }
  });

  it('hide in a cut what the class says that it hides', () => {
    const hidden: Record<string, RegExp> = {
      '… hides a negation': /\b(?:not|never)\b|n’t\b/,
      '… hides if, unless, until': /\b(?:if|unless|until)\b/,
      'ends before if, unless, until': /\b(?:if|unless|until)\b/,
      'begins after the negation': /\b(?:not|never)\b|n’t\b/,
    };
    for (const [name, pattern] of Object.entries(hidden))
      for (const claim of claimsOf(name)) {
        const { source } = claim.expected.findings![0]!;
        const article = world.excerpts.find(({ text }) => text === claim.original)!.source.article;
        expect(article.slice(source.start, source.end)).toMatch(pattern);
      }
  });

  it('splice words of both statements and of no third', () => {
    for (const claim of claimsOf('other speaker, other article')) {
      expect(claim.expected.places).toHaveLength(2);
      const [first, last] = claim.original.split(' ‖ ');
      const [head, tail] = [claim.quote.slice(0, 20), claim.quote.slice(-20)];
      expect([first!.startsWith(head), last!.endsWith(tail)]).toEqual([true, true]);
    }
  });

  it('name the right speaker otherwise and a wrong one not at all', () => {
    for (const name of ['surname', 'title', 'misspelled', 'nickname'])
      for (const claim of claimsOf(name)) expect(claim.expected.attribution).toBe('confirmed');
    for (const claim of claimsOf('another speaker of the corpus'))
      expect(claim.original.startsWith(claim.speaker!)).toBe(false);
  });
});

describe('word lists', () => {
  it.each([
    ['antonyms', ANTONYMS],
    ['hedges', HEDGES],
    ['modals', MODALS],
    ['quantifiers', QUANTIFIERS],
    ['negated', NEGATED],
    ['affirmed', AFFIRMED],
  ])('%s never put a word in its own place', (_name, table) => {
    expect(table.size).toBeGreaterThan(5);
    for (const [word, others] of table) {
      expect(others.length).toBeGreaterThan(0);
      expect(others).not.toContain(word);
    }
  });
});
