/** Published misquotes whose two wordings are on record. Each has its source; what was said stands in the drawing. */

import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { candidatesOf } from './drawn.js';

const against = (said: string, printed: string) =>
  check(
    { quote: printed, speaker: null, articleId: null },
    candidatesOf({ text: `“«The speaker|${said}»” the speaker said.\nNobody answered for a while.` }),
  );

describe('a published misquote', () => {
  it('“sing it all” printed as “sing at all” (Poynter, 2012)', () => {
    const judgement = against('I just wanted to sing it all', 'I just wanted to sing at all');
    expect(judgement).toMatchObject({ verdict: 'altered', wording: 'altered' });
    expect(judgement.summary).toContain('“it”, not “at”');
  });

  it('“We’ve got a duty to die” printed as “You got a duty to die” (American Journalism Review, article 1340)', () => {
    const judgement = against(
      "We've got a duty to die and get out of the way",
      'You got a duty to die and get out of the way',
    );
    expect(judgement).toMatchObject({ verdict: 'altered', wording: 'altered' });
    expect(judgement.findings.some(({ quote }) => quote.start === 0)).toBe(true);
  });

  it('two fragments far apart run together as one (Language Log 002427)', () => {
    const filler = Array.from({ length: 130 }, (_, i) => `Then came sentence number ${i + 1} of a long answer.`).join(
      ' ',
    );
    const said = `The first thing is that the old rules never worked. ${filler} So the committee threw them out.`;
    const printed = 'The first thing is that the old rules never worked. So the committee threw them out.';
    expect(against(said, printed)).toMatchObject({ verdict: 'altered', wording: 'altered' });
    expect(against(said, printed).findings.map(({ type }) => type)).toContain('unmarked-omission');
    expect(against(said, printed.replace('worked. ', 'worked … '))).toMatchObject({ verdict: 'edited' });
  });

  it('a cut that hid “not”', () => {
    const judgement = against(
      'Photography is not under any circumstances permitted here',
      'Photography is … permitted here',
    );
    expect(judgement).toMatchObject({ verdict: 'altered', level: 'meaning', wording: 'edited' });
    expect(judgement.findings.map(({ type }) => type)).toContain('omission-changes-meaning');
  });
});
