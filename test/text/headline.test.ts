import { describe, expect, it } from 'vitest';
import { headline } from '../../src/text/headline.js';

const BODY = 'The council met on Monday to hear about the harbour wall, which a storm broke in March.';

describe('the headline of a text', () => {
  it.each([
    ['a headline', `Harbour wall to be rebuilt\n\n${BODY}`, 'Harbour wall to be rebuilt'],
    ['a headline with scare quotes', `Town to ‘rebuild’ its wall\n${BODY}`, 'Town to ‘rebuild’ its wall'],
    ['a headline that asks', `Who will pay for the wall?\n${BODY}`, 'Who will pay for the wall?'],
  ])('is its first line: %s', (_why, text, expected) => expect(headline(text)).toBe(expected));

  it.each([
    ['the first line is a sentence', `The wall is broken.\n${BODY}`],
    ['nothing follows', 'Harbour wall to be rebuilt'],
    ['what follows is short', 'Harbour wall to be rebuilt\n\nBy Ann Other'],
    ['the first line is speech', `“We will rebuild it”\n${BODY}`],
    ['the first line is one word', `Harbour\n${BODY}`],
    ['the first line is a paragraph', `${'word '.repeat(60)}\n${BODY}`],
    ['there is no text', ''],
  ])('is not made up where %s', (_why, text) => expect(headline(text)).toBeNull());
});
