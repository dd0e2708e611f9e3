import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiffStep, Match } from '../../src/model.js';
import { inlineDiff, markedContext, paragraphsOf, type Run, sideBySide } from '../../src/web/marked.js';
import { SAMPLE_CHECKS } from '../../src/web/samples/checks.js';

const SIGNS: Readonly<Record<Run['kind'], readonly [string, string]>> = {
  plain: ['', ''],
  same: ['', ''],
  ins: ['{+', '+}'],
  del: ['[-', '-]'],
  mark: ['«', '»'],
};
const shown = (runs: readonly Run[]): string =>
  runs.map(({ kind, text }) => SIGNS[kind][0] + text + SIGNS[kind][1]).join('');

type Words = readonly (readonly [DiffStep['op'], string, string])[];

/** A quote and its match from words: each step’s words in the quote and in the source, parted by single spaces. */
function pair(words: Words): { readonly quote: string; readonly match: Match } {
  let quote = '';
  let source = '';
  const put = (text: string, word: string): string => (word === '' || text === '' ? text + word : `${text} ${word}`);
  const diff = words.map(([op, ours, theirs]) => {
    quote = put(quote, ours);
    source = put(source, theirs);
    return {
      op,
      quote: { start: quote.length - ours.length, end: quote.length },
      source: { start: source.length - theirs.length, end: source.length },
    };
  });
  const context = { start: 0, end: source.length, text: source };
  return {
    quote,
    match: { ...SAMPLE_CHECKS.verified.match!, start: 0, end: source.length, exact: source, context, diff },
  };
}

const ROWS: readonly [string, Words, string][] = [
  [
    'nothing differs',
    [
      ['same', 'we', 'we'],
      ['same', 'go', 'go'],
    ],
    'we go',
  ],
  [
    'a word left out',
    [
      ['same', 'will', 'will'],
      ['dropped', '', 'not'],
      ['same', 'go', 'go'],
    ],
    'will [-not-] go',
  ],
  [
    'a word put in',
    [
      ['same', 'we', 'we'],
      ['added', 'all', ''],
      ['same', 'go', 'go'],
    ],
    'we {+all+} go',
  ],
  [
    'a word replaced',
    [
      ['same', 'we', 'we'],
      ['changed', 'may', 'will'],
    ],
    'we [-will-] {+may+}',
  ],
  [
    'several in a row read as one',
    [
      ['dropped', '', 'not'],
      ['dropped', '', 'ever'],
      ['same', 'go', 'go'],
    ],
    '[-not ever-] go',
  ],
  [
    'at the end',
    [
      ['same', 'we', 'we'],
      ['dropped', '', 'go'],
    ],
    'we [-go-]',
  ],
];

describe('a difference in one line', () => {
  it.each(ROWS)('%s', (_why, words, line) => {
    const { quote, match } = pair(words);
    expect(shown(inlineDiff(quote, match))).toBe(line);
  });

  it('loses no word of either side', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const step = fc.oneof(
      word.map((w) => ['same', w, w] as const),
      word.map((w) => ['added', w, ''] as const),
      word.map((w) => ['dropped', '', w] as const),
      fc.tuple(word, word).map(([a, b]) => ['changed', a, b] as const),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (words) => {
        const { quote, match } = pair(words);
        const runs = inlineDiff(quote, match);
        const spaced = (kinds: readonly Run['kind'][]): string =>
          runs
            .filter((run) => kinds.includes(run.kind))
            .map((run) => run.text)
            .join(' ')
            .replace(/\s+/g, ' ')
            .trim();
        expect(spaced(['same', 'ins'])).toBe(quote);
        expect(spaced(['same', 'del'])).toBe(match.exact);
      }),
    );
  });
});

describe('both sides', () => {
  it('show each text whole, with what the other lacks standing out', () => {
    const { quote, match } = pair(ROWS[3]![1]);
    const { quote: ours, source } = sideBySide(quote, match);
    expect([shown(ours), shown(source)]).toEqual(['we {+may+}', 'we [-will-]']);
  });
});

describe('the passage', () => {
  it('marks the words it shares with the quote, not those the quote lacks', () => {
    const check = SAMPLE_CHECKS.altered;
    expect(markedContext(check.quote, check.match!).map(shown)).toEqual([
      '“«We will» not «raise the toll», and the ferry stays free for residents,” Okafor said. “Every promise made in this room will be kept.”',
    ]);
  });
});

describe('paragraphs', () => {
  it('are what stands between line breaks, trimmed, with their places', () => {
    const text = '  one \n\n\ttwo\r\nthree\u2028 ';
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three']);
  });
});
