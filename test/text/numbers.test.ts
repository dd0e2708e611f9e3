import { describe, expect, it } from 'vitest';
import { numberAt } from '../../src/text/numbers.js';
import { words } from '../../src/text/words.js';

const keyOf = (text: string): string | null => numberAt(text, words(text), 0)?.key ?? null;

describe('a number', () => {
  it.each([
    ['figures and words', '25', 'twenty-five'],
    ['words with a space', '25', 'twenty five'],
    ['thousands with a separator', '7,500', 'seven thousand five hundred'],
    ['“and”', '250', 'two hundred and fifty'],
    ['magnitudes', '1,500,000', '1.5 million'],
    ['a letter for a magnitude', '1.5m', '1.5 million'],
    ['a billion', '2bn', 'two billion'],
    ['“a hundred”', '100', 'a hundred'],
    ['a dozen', '12', 'a dozen'],
    ['ordinals', '20th', 'twentieth'],
    ['ordinals of two words', '21st', 'twenty-first'],
    ['percent', '20%', '20 percent'],
    ['per cent', 'twenty per cent', '20 percent'],
    ['dollars', '$5 million', 'five million dollars'],
  ])('is one number by %s: %s, %s', (_, one, other) => {
    expect(keyOf(one)).not.toBeNull();
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it.each([
    ['one zero more', '750', '7,500'],
    ['another unit', '5%', '$5'],
    ['an ordinal', '3', 'third'],
    ['two numbers in a row', 'twenty twenty', '2020'],
  ])('is another number by %s: %s, %s', (_, one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it('is none where a word only sounds like one', () => {
    for (const text of ['won', 'a boy', 'and', 'million', 'percent']) expect(keyOf(text)).toBeNull();
  });

  it('can be read without a sign that retyping may lose', () => {
    expect(numberAt('$5', words('$5'), 0)).toMatchObject({ key: '#5$', bareKey: '#5' });
    expect(numberAt('5 dollars', words('5 dollars'), 0)?.bareKey).toBeNull();
  });
});

describe('a text of nothing but number words', () => {
  const longest = (first: string): number | undefined => {
    const text = `${first} ${'million '.repeat(50_000)}`;
    return numberAt(text, words(text), 0)?.length;
  };
  it.each(['5', 'one'])('%s million million …: a bounded number of words is read as one number', (first) => {
    expect(longest(first)).toBeLessThanOrEqual(50);
  });
});
