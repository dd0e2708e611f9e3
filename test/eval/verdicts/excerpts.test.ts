import { describe, expect, it } from 'vitest';
import { applyEdits, distance, inCaseOf } from './edits.js';
import { excerptsOf } from './excerpts.js';
import type { Source } from './model.js';
import { ngramsOf } from './ngrams.js';
import { randomOf } from './random.js';

const sourceOf = (article: string, quoted: readonly string[]): Source => ({
  articleId: 'a',
  statementId: 's',
  article,
  content: quoted.map((words) => ({ start: article.indexOf(words), end: article.indexOf(words) + words.length })),
  partial: false,
  speaker: 'Alma Brennick',
  isPerson: true,
  gender: null,
  mention: null,
  secondHand: false,
  goldSpeaker: null,
  others: [],
});

describe('excerpts', () => {
  it('lead back to the article across the reporter’s interruption', () => {
    const article = 'Yes. “The boats are late,” she said, “but the nets are full.”';
    const [excerpt] = excerptsOf(sourceOf(article, ['The boats are late,', 'but the nets are full.']));
    expect(excerpt!.text).toBe('The boats are late, but the nets are full.');
    for (const token of excerpt!.tokens) {
      const { start, end } = excerpt!.toArticle(token);
      expect(article.slice(start, end)).toBe(token.raw);
    }
    const late = excerpt!.text.indexOf('late');
    const across = excerpt!.toArticle({ start: late, end: excerpt!.text.indexOf('but') + 3 });
    expect(article.slice(across.start, across.end)).toBe('late,” she said, “but');
  });

  it('are whole sentences where the statement is long', () => {
    const sentence = 'The ferry leaves the harbor at dawn and comes back with bread and letters. ';
    const article = sentence.repeat(10).trim();
    const found = excerptsOf(sourceOf(article, [article]));
    expect(found.length).toBeGreaterThan(1);
    for (const { text } of found) expect(text).toMatch(/^The .*\.$/);
  });

  it('know sentences, their ends and questions', () => {
    const article = 'Who mends the nets? We do.';
    const [excerpt] = excerptsOf(sourceOf(article, [article]));
    expect(excerpt!.asks).toEqual([true, false]);
    expect(excerpt!.tokens.filter((token) => token.opensSentence).map((token) => token.raw)).toEqual(['Who', 'We']);
    expect(excerpt!.tokens.filter((token) => token.closesSentence).map((token) => token.raw)).toEqual(['nets', 'do']);
  });
});

describe('edits', () => {
  it('tell where their words then stand', () => {
    const { text, spans } = applyEdits('one two three', [
      { start: 8, end: 13, with: 'four' },
      { start: 0, end: 4, with: '' },
    ]);
    expect(text).toBe('two four');
    expect(spans).toEqual([
      { start: 0, end: 0 },
      { start: 4, end: 8 },
    ]);
  });

  it.each([
    ['will', 'may', 'may'],
    ['Will', 'may', 'May'],
    ['WILL', 'may', 'MAY'],
    ['I', 'we', 'We'],
  ])('keep the case of %s', (model, word, cased) => {
    expect(inCaseOf(model, word)).toBe(cased);
  });
});

describe('the distance of words', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['harbor', 'harbor', 0],
    ['', 'net', 3],
  ])('%s to %s is %i', (a, b, letters) => {
    expect([distance(a, b), distance(b, a)]).toEqual([letters, letters]);
  });
});

describe('runs of words', () => {
  const corpus = ngramsOf([
    'the boats are late and the nets are full of herring again'.split(' '),
    'she mends the old nets by the light of a lantern'.split(' '),
  ]);

  it.each([
    ['a run that stands there', 'the nets are full of herring', true],
    ['words in another order', 'the nets are herring full of', false],
    ['a short run', 'old nets', true],
    ['a run over two texts', 'full of herring again she mends the', false],
  ])('are found or not: %s', (_why, run, held) => {
    expect(corpus.holds(run.split(' '))).toBe(held);
  });

  it('tell what resembles a text and what repeats', () => {
    expect(corpus.resembles('he says the boats are late and the nets are empty'.split(' '))).toBe(true);
    expect(corpus.resembles('the light of the moon is on the water'.split(' '))).toBe(false);
    expect(corpus.repeats('the nets'.split(' '))).toBe(false);
    expect(
      ngramsOf([
        ['a', 'b'],
        ['a', 'b'],
      ]).repeats(['a', 'b']),
    ).toBe(true);
  });
});

describe('chance', () => {
  it('is the same for the same seed', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, () => randomOf(seed).next());
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it('shuffles without losing anything', () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    const mixed = randomOf(1).shuffle(items);
    expect(mixed).not.toEqual(items);
    expect([...mixed].sort((a, b) => a - b)).toEqual(items);
  });
});
