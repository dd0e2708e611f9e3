/** Articles for the store’s tests: invented people and papers, read by a plain rule so that no reader is needed. */

import type { Speaker, Statement } from '../../src/model.js';
import type { NewArticle } from '../../src/store/store.js';

/** `"words" - Name`, one to a line, is a statement; everything else is the reporter’s. */
const LINE = /"([^"\n]+)" - ([^\n]+)/g;

const speakerOf = (name: string): Speaker => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'person',
  gender: null,
  aliases: [],
  roles: [],
});

export function articleOf(id: string, text: string, more: Partial<NewArticle> = {}): NewArticle {
  const speakers = new Map<string, Speaker>();
  const statements = [...text.matchAll(LINE)].map((match, index): Statement => {
    const speaker = speakers.get(match[2]!) ?? speakerOf(match[2]!);
    speakers.set(speaker.name, speaker);
    const start = match.index;
    const content = { start: start + 1, end: start + 1 + match[1]!.length };
    return {
      id: `${id}-s${index + 1}`,
      text: match[1]!,
      start,
      end: content.end + 1,
      content: [content],
      partial: false,
      speaker: { id: speaker.id, name: speaker.name },
      mention: { start: content.end + 4, end: content.end + 4 + speaker.name.length, text: speaker.name },
      cue: null,
      via: null,
      time: null,
      rule: 'the name follows the quotation',
    };
  });
  return {
    id,
    text,
    statements,
    speakers: [...speakers.values()],
    language: 'en',
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    kind: 'article',
    heard: null,
    media: null,
    layout: null,
    addedAt: '2026-01-02T03:04:05.000Z',
    ...more,
  };
}

export const HARBOUR = articleOf(
  'harbour',
  `Harbour wall to be rebuilt

The council met on Monday to hear about the harbour wall, which a storm broke in March.

"We will rebuild the wall before the winter storms arrive" - Ada Lindqvist

The mayor did not promise money, and several fishermen left the hall before she had finished.

"Nobody who works on the quay was asked about any of this" - Tomas Brandt

"It is what it is" - Ada Lindqvist
`,
  { title: 'Harbour wall to be rebuilt', published: '2026-01-01' },
);

export const LIBRARY = articleOf(
  'library',
  `The library in Eastbridge will close on Sundays.

"Children in this quarter have no other quiet room to read in" - Noor Haddad

A spokesman for the county said that the decision was not final.

"It was what it was and nothing will change that now" - Tomas Brandt
`,
  { addedAt: '2026-02-02T03:04:05.000Z' },
);

const SPOKEN = articleOf('recorded', '"We moor at noon" - Speaker 1\n');

/** A transcript with its recording, of which its words are timed in two halves. */
export const RECORDED: NewArticle = {
  ...SPOKEN,
  kind: 'transcript',
  heard: 'machine',
  media: 'https://sound.example/moor.mp3',
  layout: {
    turns: [{ label: null, content: { start: 1, end: 16 } }],
    quotations: [{ start: 0, end: 17 }],
    times: [
      { start: 1, end: 8, from: 0.5, to: 2.25 },
      { start: 8, end: 16, from: 2.25, to: 4 },
    ],
    furniture: ['Read more\0\ud800'],
    mended: [{ kind: 'entities', count: 2 }],
  },
  statements: SPOKEN.statements.map((statement) => ({ ...statement, time: { start: 0.5, end: 4 } })),
};
