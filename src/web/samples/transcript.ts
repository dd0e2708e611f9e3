/** An invented radio talk as a machine heard it: turns with their times, and what stood beside it on its page. */

import type { Article, Check, Layout, Span, Statement, TimedSpan } from '../../model.js';
import { SAMPLE_ARTICLE, SAMPLE_AT } from './article.js';
import { drawn, judged, judgement } from './drawn.js';

interface Turn {
  readonly label: string;
  readonly words: string;
  readonly from: number;
}

const TURNS: readonly Turn[] = [
  { label: 'Speaker 1', words: 'So the ferry money stops in spring?', from: 751.2 },
  { label: 'Speaker 2', words: 'We can support the ferry beyond March, and I told the council so.', from: 754.6 },
  { label: 'Speaker 1', words: 'And the islands?', from: 3721 },
];

const SPEAKERS = ['Speaker 1', 'Speaker 2'].map((name, n) => ({
  ...{ id: `voice-${n + 1}`, name, kind: 'person' as const, gender: null },
  ...{ aliases: [], roles: [] },
}));

export const TRANSCRIPT_ID = 'sample-transcript';
const TEXT = TURNS.map(({ label, words }) => `${label}: ${words}`).join('\n\n');

function contentOf({ words }: Turn): Span {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const timed = TURNS.map((turn): TimedSpan => ({ ...contentOf(turn), from: turn.from, to: turn.from + 3 }));

const statements = TURNS.map((turn, n): Statement => {
  const content = contentOf(turn);
  const { id, name } = SPEAKERS.find((speaker) => speaker.name === turn.label)!;
  const label = { start: content.start - turn.label.length - 2, end: content.start - 2, text: turn.label };
  return {
    ...{ id: `t${n}`, text: turn.words, ...content, content: [content], partial: false },
    ...{ speaker: { id, name }, mention: label, cue: null, via: null },
    time: { start: turn.from, end: turn.from + 3 },
    rule: `“${turn.label}” stands before this turn`,
  };
});

const LAYOUT: Layout = {
  turns: statements.map(({ mention, content }) => ({ label: mention, content: content[0]! })),
  quotations: [],
  times: timed,
  furniture: [
    'The ferry at its berth. Photo: Harbour Radio',
    'Read more: Bridge to close for nine months',
    'Get the morning letter from the quay',
  ],
  mended: [
    { kind: 'wrapped-lines', count: 14 },
    { kind: 'mojibake', count: 3 },
    { kind: 'invisible-marks', count: 1 },
  ],
};

export const SAMPLE_TRANSCRIPT: Article = {
  ...SAMPLE_ARTICLE,
  ...{ id: TRANSCRIPT_ID, title: 'Morning on the quay', publisher: 'Harbour Radio', author: null },
  ...{ url: null, kind: 'transcript', heard: 'machine', media: 'https://radio.example/morning.mp3' },
  ...{ addedAt: SAMPLE_AT, text: TEXT, layout: LAYOUT, statements, speakers: SPEAKERS },
  statementCount: statements.length,
};

const ferry = statements[1]!;
const said = drawn('We [-can-]{+can’t+} support the ferry beyond March', ferry.start);
const paragraph = { start: ferry.mention!.start, end: ferry.end, text: TEXT.slice(ferry.mention!.start, ferry.end) };
const end = said.diff.at(-1)!.source.end;

/** A quote of it that has “can’t” for “can”. */
export const HEARD_CHECK: Check = judged(
  'sample-heard',
  { quote: said.quote, speaker: 'Speaker 2' },
  judgement({
    verdict: 'altered',
    summary: 'Speaker 2 said “can”, not “can’t”.',
    wording: 'altered',
    level: 'meaning',
    kept: 6,
    words: 7,
    match: {
      ...{ articleId: TRANSCRIPT_ID, title: SAMPLE_TRANSCRIPT.title, publisher: SAMPLE_TRANSCRIPT.publisher },
      ...{ published: SAMPLE_TRANSCRIPT.published, url: null, statementId: ferry.id, speaker: ferry.speaker },
      ...{ mention: ferry.mention, cue: null, via: null, time: ferry.time, rule: ferry.rule },
      ...{
        start: ferry.start,
        end,
        exact: TEXT.slice(ferry.start, end),
        prefix: 'Speaker 2: ',
        suffix: TEXT.slice(end, end + 32),
      },
      ...{ context: paragraph, diff: said.diff, link: `/articles/${TRANSCRIPT_ID}#${ferry.id}` },
    },
  }),
);
