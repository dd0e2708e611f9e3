/** A fixed, invented article for the page that shows every state. */

import type { Article, Span, Speaker, Statement, TextSpan } from '../../model.js';

const TITLE = 'Harbour bridge to close for nine months';

export const SAMPLE_TEXT = `${TITLE}
PORT ELLEN – The old harbour bridge will close in March for repairs, Mayor Ines Okafor said on Monday.
“We will not raise the toll, and the ferry stays free for residents,” Okafor said. “Every promise made in this room will be kept.”
The engineer in charge, Tomas Brandvold, said the steel had lost “about 40 percent of its strength” since 1988.
“Nobody should drive a lorry over it before the work is done,” he told reporters.
"The harbour trade accepts the closure [of the bridge] but expects compensation," according to a statement from the Harbour Traders’ Guild.
“It was always going to end like this.”
Residents have complained about the noise of the ferry for years, and the council knows it.`;

/** When everything in the samples happened. */
export const SAMPLE_AT = '2026-11-23T10:00:00Z';
/** How often the sample’s archive had changed. */
export const SAMPLE_REVISION = 17;
export const SAMPLE_ARTICLE_ID = 'sample-article';

/** The first place of some words that the sample is known to hold. */
export function at(words: string): TextSpan {
  const start = SAMPLE_TEXT.indexOf(words);
  if (start < 0) throw new Error(`The sample does not hold: ${words}`);
  return { start, end: start + words.length, text: words };
}

const speaker = (id: string, name: string, kind: Speaker['kind'], roles: readonly string[]): Speaker => ({
  id,
  name,
  kind,
  gender: null,
  aliases: name.includes(' ') ? [name.split(' ').at(-1)!] : [],
  roles,
});

export const SAMPLE_SPEAKERS: readonly Speaker[] = [
  speaker('okafor', 'Ines Okafor', 'person', ['Mayor']),
  speaker('brandvold', 'Tomas Brandvold', 'person', ['The engineer in charge']),
  speaker('guild', 'Harbour Traders’ Guild', 'body', []),
];

interface Drawn {
  readonly id: string;
  readonly parts: readonly string[];
  readonly by: number | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly via: string | null;
  readonly rule: string;
}

function statement({ id, parts, by, mention, cue, via, rule }: Drawn): Statement {
  const content: Span[] = parts.map((part) => ({ start: at(part).start, end: at(part).end }));
  const speaker = by === null ? null : SAMPLE_SPEAKERS[by]!;
  return {
    id,
    text: parts.join(' '),
    start: content[0]!.start - 1,
    end: content.at(-1)!.end + 1,
    content,
    partial: id === 's2',
    speaker: speaker && { id: speaker.id, name: speaker.name },
    mention: mention === null ? null : at(mention),
    cue: cue === null ? null : at(cue),
    via: via === null ? null : at(via),
    time: null,
    rule,
  };
}

export const SAMPLE_STATEMENTS: readonly Statement[] = [
  {
    id: 's1',
    parts: [
      'We will not raise the toll, and the ferry stays free for residents,',
      'Every promise made in this room will be kept.',
    ],
    by: 0,
    mention: 'Okafor said',
    cue: null,
    via: null,
    rule: '“Okafor said” stands beside the quotation',
  },
  {
    id: 's2',
    parts: ['about 40 percent of its strength'],
    by: 1,
    mention: 'The engineer in charge, Tomas Brandvold',
    cue: null,
    via: null,
    rule: 'the sentence names Tomas Brandvold before the quotation',
  },
  {
    id: 's3',
    parts: ['Nobody should drive a lorry over it before the work is done,'],
    by: 1,
    mention: 'he told',
    cue: null,
    via: null,
    rule: '“he” leads back to Tomas Brandvold, the last man named',
  },
  {
    id: 's4',
    parts: ['The harbour trade accepts the closure [of the bridge] but expects compensation,'],
    by: 2,
    mention: 'the Harbour Traders’ Guild',
    cue: 'according to',
    via: 'a statement from the Harbour Traders’ Guild',
    rule: '“according to” introduces the source',
  },
  {
    id: 's5',
    parts: ['It was always going to end like this.'],
    by: null,
    mention: null,
    cue: null,
    via: null,
    rule: 'nobody is named in this paragraph or the one before',
  },
].map(statement);

export const SAMPLE_ARTICLE: Article = {
  id: SAMPLE_ARTICLE_ID,
  title: TITLE,
  publisher: 'The Port Ellen Courier',
  author: 'R. Sandoval',
  published: '2026-02-17',
  url: 'https://courier.example/harbour-bridge',
  kind: 'article',
  heard: null,
  media: null,
  addedAt: SAMPLE_AT,
  statementCount: SAMPLE_STATEMENTS.length,
  text: SAMPLE_TEXT,
  layout: null,
  statements: SAMPLE_STATEMENTS,
  speakers: SAMPLE_SPEAKERS,
};
