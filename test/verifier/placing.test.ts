import { describe, expect, it } from 'vitest';
import { cutAt, placeOf, runTogether } from '../../src/verifier/placing.js';

/** `[` and `]` stand where the selection begins and ends. */
function selected(drawn: string) {
  const start = drawn.indexOf('[');
  const end = drawn.indexOf(']') - 1;
  return { text: drawn.replace('[', '').replace(']', ''), span: { start, end } };
}

/** The text with the statement’s place in brackets and its words in braces. */
function shown(text: string, place: ReturnType<typeof placeOf>): string | null {
  if (!place) return null;
  const marks = [
    [place.start, '['] as const,
    ...place.content.flatMap(({ start, end }) => [[start, '{'] as const, [end, '}'] as const]),
    [place.end, ']'] as const,
  ];
  let out = '';
  let from = 0;
  for (const [at, mark] of marks) {
    out += text.slice(from, at) + mark;
    from = at;
  }
  return out + text.slice(from);
}

describe('a statement that somebody marks out', () => {
  it.each([
    ['words between marks', 'She said “[We will go]” on Monday.', 'She said [“{We will go}”] on Monday.'],
    ['words with their marks', 'She said [“We will go”] on Monday.', 'She said [“{We will go}”] on Monday.'],
    ['words, marks and spaces', 'She said[ “We will go” ]on Monday.', 'She said [“{We will go}”] on Monday.'],
    ['some of the words between marks', 'She said “We [will go]” then.', 'She said “We [{will go}”] then.'],
    ['words without marks', 'She said that [we will go], then.', 'She said that [{we will go}], then.'],
    ['guillemets', 'Sie sagte: [»Wir gehen«], dann.', 'Sie sagte: [»{Wir gehen}«], dann.'],
    ['straight marks', 'She said ["We will go"] then.', 'She said ["{We will go}"] then.'],
    ['single marks', "She said ['We will go'] then.", "She said ['{We will go}'] then."],
    ['an apostrophe at the end', 'The [boys’] “dog” left.', 'The [{boys’}] “dog” left.'],
    [
      'a quotation that the reporter interrupts',
      'Well, [“We will go,” she said. “On Monday.”] So.',
      'Well, [“{We will go,}” she said. “{On Monday.}”] So.',
    ],
    [
      'from within one quotation to within the next',
      '“We [will go,” she said. “On] Monday.”',
      '“We [{will go,}” she said. “{On}] Monday.”',
    ],
    [
      'two paragraphs of one quotation',
      '[“First the wall.\n\n“Then the quay,”] she said.',
      '[“{First the wall.}\n\n“{Then the quay,}”] she said.',
    ],
    ['two paragraphs without marks', 'One [line.\nAnother] line.', 'One [{line.}\n{Another}] line.'],
    ['parts of words', 'She said “We wi[ll rebuild it, don’]t we”.', 'She said “We [{will rebuild it, don’t}] we”.'],
    ['an emoji', 'So [go \u{1F600}] on.', 'So [{go \u{1F600}}] on.'],
    ['nothing but marks', 'She said “go[” ]then.', null],
    ['nothing but a dash', 'She said [– ]then.', null],
  ])('has its words without the marks: %s', (_what, drawn, expected) => {
    const { text, span } = selected(drawn);
    expect(shown(text, placeOf(text, span))).toBe(expected);
  });

  it('never has half a character', () => {
    const text = 'go \u{1F600}\u{1F600} on';
    expect(placeOf(text, { start: 0, end: 4 })?.text).toBe('go \u{1F600}');
    expect(placeOf(text, { start: 4, end: 10 })?.text).toBe('\u{1F600}\u{1F600} on');
  });
});

describe('a statement cut in two', () => {
  const cut = (drawn: string, at: string) => {
    const { text, span } = selected(drawn);
    const place = placeOf(text, span)!;
    const parts = cutAt(text, place, text.indexOf(at));
    return parts?.map((part) => shown(text, part)) ?? null;
  };

  it.each([
    [
      'between two words',
      '[“We will go. They stay.”]',
      'They',
      ['[“{We will go.}] They stay.”', '“We will go. [{They stay.}”]'],
    ],
    ['within a word, before it', '[“We will go.”]', 'ill go', ['[“{We}] will go.”', '“We [{will go.}”]']],
    [
      'where the reporter interrupts it',
      '[“We go,” she said. “They stay.”]',
      ' she',
      ['[“{We go,}”] she said. “They stay.”', '“We go,” she said. [“{They stay.}”]'],
    ],
    [
      'within one of its stretches',
      '[“We go,” she said. “They stay. So.”]',
      'So',
      ['[“{We go,}” she said. “{They stay.}] So.”', '“We go,” she said. “They stay. [{So.}”]'],
    ],
    ['before its first word', '[“We go.”]', 'We', null],
    ['behind its last word', '[“We go.”]', '.”', null],
  ])('has both parts’ words: %s', (_where, drawn, at, expected) => {
    expect(cut(drawn, at)).toEqual(expected);
  });

  it('is one again when its parts are run together', () => {
    const { text, span } = selected('[“We go,” she said. “They stay. So.”]');
    const place = placeOf(text, span)!;
    expect(runTogether(text, cutAt(text, place, text.indexOf('So'))!)).toEqual(place);
  });
});
