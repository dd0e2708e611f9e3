import { describe, expect, it } from 'vitest';
import { diffText } from '../../src/cli/text.js';
import type { DiffOp, DiffStep } from '../../src/model.js';

/** Steps from `[op, quote’s words, source’s words]`; the texts are the words run together. */
function drawn(steps: readonly (readonly [DiffOp, string, string])[]) {
  let quote = '';
  let source = '';
  const diff = steps.map(([op, ours, theirs]): DiffStep => {
    const step = {
      op,
      quote: { start: quote.length, end: quote.length + ours.length },
      source: { start: 100 + source.length, end: 100 + source.length + theirs.length },
    };
    quote += ours;
    source += theirs;
    return step;
  });
  return diffText({ quote }, { diff, context: { start: 100, end: 100 + source.length, text: source } });
}

describe('the comparison without colour', () => {
  it.each([
    ['nothing differs', [['same', 'as it was', 'as it was']], null],
    [
      'a word is missing',
      [
        ['same', 'It is ', 'It is '],
        ['dropped', '', 'not '],
        ['same', 'so', 'so'],
      ],
      'It is [-not-] so',
    ],
    [
      'a word was put in',
      [
        ['same', 'It is', 'It is'],
        ['added', ' not', ''],
        ['same', ' so', ' so'],
      ],
      'It is {+not+} so',
    ],
    [
      'a word was changed',
      [
        ['same', 'We ', 'We '],
        ['changed', 'may', 'will'],
        ['same', ' go', ' go'],
      ],
      'We [-will-]{+may+} go',
    ],
    [
      'a mark was changed',
      [
        ['same', 'go', 'go'],
        ['changed', '?', '.'],
      ],
      'go[-.-]{+?+}',
    ],
  ] as const)('shows what differs: %s', (_what, steps, expected) => expect(drawn(steps)).toBe(expected));
});
