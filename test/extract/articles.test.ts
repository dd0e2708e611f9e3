import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { compareNames } from '../../src/people/names.js';
import { DESKS } from './articles/desks.js';
import { INVENTED } from './articles/invented.js';
import { drawn } from './drawn.js';

/** Of the quoted stretches, so many must be found and given to the right speaker. Raise it when the extraction gains. */
const FLOOR = 0.95;

const sameSpeaker = (got: string | null, wanted: string | null): boolean => {
  if (got === null || wanted === null) return got === wanted;
  const plain = (name: string) => name.toLowerCase().replace(/^(?:the|a|an) /, '');
  return plain(got) === plain(wanted) || plain(got).includes(plain(wanted)) || compareNames(got, wanted) === 'same';
};

interface Outcome {
  readonly right: number;
  readonly wanted: number;
  readonly found: number;
  readonly slips: string[];
}

function judge({ name, article }: (typeof INVENTED)[number]): Outcome {
  const { text, quoted } = drawn(article);
  const got = extract(text).statements.flatMap((statement) =>
    statement.content.map((span) => ({ start: span.start, end: span.end, speaker: statement.speaker?.name ?? null })),
  );
  const slips: string[] = [];
  let right = 0;
  for (const { speaker, words, start } of quoted) {
    const found = got.find((span) => span.start === start && span.end === start + words.length);
    if (found && sameSpeaker(found.speaker, speaker)) right++;
    else slips.push(`${name}: “${words}” is ${speaker}’s, ${found ? `not ${found.speaker}’s` : 'and was not found'}`);
  }
  return { right, wanted: quoted.length, found: got.length, slips };
}

describe('articles of many desks', () => {
  it(`gives at least ${100 * FLOOR} % of their quotations to the right speaker`, () => {
    const outcomes = [...INVENTED, ...DESKS].map(judge);
    const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
    const f1 =
      (2 * sum((outcome) => outcome.right)) / (sum((outcome) => outcome.wanted) + sum((outcome) => outcome.found));
    const slips = outcomes.flatMap((outcome) => outcome.slips);
    if (slips.length > 0) console.log(`${(100 * f1).toFixed(1)} % right; slips:\n${slips.join('\n')}`);
    expect(f1).toBeGreaterThanOrEqual(FLOOR);
  });
});
