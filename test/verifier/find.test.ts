import { describe, expect, it } from 'vitest';
import type { Candidates, Passage } from '../../src/model.js';
import { statementsHolding } from '../../src/verifier/find.js';
import { SAMPLE_ARTICLE, SAMPLE_SPEAKERS, SAMPLE_STATEMENTS, SAMPLE_TEXT } from '../../src/web/samples/article.js';

const passages: Passage[] = SAMPLE_STATEMENTS.map((statement) => ({
  article: SAMPLE_ARTICLE,
  statement,
  speaker: SAMPLE_SPEAKERS.find((speaker) => speaker.id === statement.speaker?.id) ?? null,
  speakers: SAMPLE_SPEAKERS,
  spans: statement.content,
  block: { start: 0, end: SAMPLE_TEXT.length, text: SAMPLE_TEXT },
  quoted: [],
}));
const paragraph: Passage = { ...passages[0]!, statement: null, speaker: null };
const CANDIDATES: Candidates = { passages: [paragraph, ...passages], frequencies: new Map(), total: 6 };

const ROWS: readonly [string, string, string | null, string[]][] = [
  ['all the words, in any order', 'kept promise', null, ['s1']],
  ['whatever their case and accents', 'LORRY Nóbody', null, ['s3']],
  ['not when one is missing', 'promise lorry', null, []],
  ['only statements, never the reporter’s words', 'will', null, ['s1']],
  ['by a part of the speaker’s name', 'it', 'brandvold', ['s3']],
  ['by what the speaker is called', 'the', 'engineer', ['s3']],
  ['nobody’s words when a speaker is asked for', 'always', 'Okafor', []],
];

describe('statements are found by', () => {
  it.each(ROWS)('%s', (_why, words, speaker, ids) => {
    const found = statementsHolding({ words, speaker }, CANDIDATES);
    expect(found.map(({ statement }) => statement.id)).toEqual(ids);
  });
});
