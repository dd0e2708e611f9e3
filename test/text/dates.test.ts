import { describe, expect, it } from 'vitest';
import { dayAt } from '../../src/text/dates.js';
import { words } from '../../src/text/words.js';

const keyOf = (text: string): string | null => {
  const found = dayAt(words(text), 0);
  return found && found.length === words(text).length ? found.key : null;
};

describe('a day of a month', () => {
  it.each(['May 2', '2 May', 'May 2nd', '2nd May', '2nd of May', 'the 2nd of May', 'the second of May'])(
    'is one day as %s',
    (text) => {
      expect(keyOf(text)).toBe('may 2');
    },
  );

  it('is one month as agencies shorten it', () => {
    expect(keyOf('Sept. 11')).toBe(keyOf('September 11'));
  });

  it.each(['May 12', '2 June', 'May', '2', 'May 40', 'second May', 'the May of'])('is another, or none: %s', (text) => {
    expect(keyOf(text)).not.toBe('may 2');
  });
});
