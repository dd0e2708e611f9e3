/**
 * Passages from drawn text: an article whose quoted words are marked with who said them.
 *
 *     “«Mark Esper|We will,»” he said, “«+|go.»” They want no war.
 *
 * `«Name|words»` is a statement of that speaker, `«|words»` one of nobody named, `«+|words»` goes on with the one before.
 * Every statement and every paragraph becomes a passage, as a store would give them.
 */

import type { ArticleHead, Candidates, Passage, Span, Speaker, Statement } from '../../src/model.js';
import { paragraphs } from '../../src/text/paragraphs.js';
import { hull } from '../../src/text/span.js';
import { words } from '../../src/text/words.js';

export interface DrawnSpeaker {
  readonly name: string;
  readonly kind?: Speaker['kind'];
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
}

export interface Drawing {
  readonly id?: string;
  readonly text: string;
  /** What is known of the speakers besides the names that the drawing gives. */
  readonly speakers?: readonly DrawnSpeaker[];
}

const MARKED = /«([^|»]*)\|([^»]*)»/g;

interface Quoted {
  readonly who: string;
  readonly content: Span[];
}

/** The article's plain text and its statements' places. */
function read(drawn: string): { text: string; quoted: Quoted[] } {
  const quoted: Quoted[] = [];
  let text = '';
  let at = 0;
  for (const mark of drawn.matchAll(MARKED)) {
    text += drawn.slice(at, mark.index);
    const span = { start: text.length, end: text.length + mark[2]!.length };
    if (mark[1] === '+') quoted.at(-1)!.content.push(span);
    else quoted.push({ who: mark[1]!, content: [span] });
    text += mark[2]!;
    at = mark.index + mark[0].length;
  }
  return { text: text + drawn.slice(at), quoted };
}

const head = (id: string, statementCount: number): ArticleHead => ({
  id,
  title: `Article ${id}`,
  publisher: null,
  author: null,
  published: null,
  url: null,
  kind: 'article',
  heard: null,
  media: null,
  addedAt: '2026-11-01T00:00:00Z',
  statementCount,
});

const speakerOf = (id: string, drawn: DrawnSpeaker): Speaker => ({
  id: `${id}-${drawn.name}`,
  name: drawn.name,
  kind: drawn.kind ?? 'person',
  gender: null,
  aliases: drawn.aliases ?? [],
  roles: drawn.roles ?? [],
});

/** All passages of one drawn article. */
export function passagesOf({ id = 'a1', text: drawn, speakers: known = [] }: Drawing): Passage[] {
  const { text, quoted } = read(drawn);
  const article = head(id, quoted.length);
  const names = [...new Set([...known.map(({ name }) => name), ...quoted.flatMap(({ who }) => who || [])])];
  const speakers = names.map((name) => speakerOf(id, known.find((one) => one.name === name) ?? { name }));
  const blocks = paragraphs(text);
  const contents = quoted.flatMap(({ content }) => content);
  const around = (span: Span) => {
    const inside = blocks.filter((block) => block.start < span.end && block.end > span.start);
    const { start, end } = hull(inside);
    return { start, end, text: text.slice(start, end) };
  };
  const inBlock = (block: Span) => contents.filter((span) => span.start >= block.start && span.end <= block.end);
  const statements = quoted.map(({ who, content }, index): Passage => {
    const speaker = speakers.find(({ name }) => name === who) ?? null;
    const statement: Statement = {
      id: `${id}-s${index + 1}`,
      text: content.map(({ start, end }) => text.slice(start, end)).join(' '),
      ...hull(content),
      content,
      partial: false,
      speaker: speaker && { id: speaker.id, name: speaker.name },
      mention: null,
      cue: null,
      via: null,
      time: null,
      rule: 'the drawing says so',
    };
    const block = around(hull(content));
    return { article, statement, speaker, speakers, spans: content, block, quoted: inBlock(block) };
  });
  const prose = blocks.map((span): Passage => {
    const block = around(span);
    return { article, statement: null, speaker: null, speakers, spans: [span], block, quoted: inBlock(block) };
  });
  return [...statements, ...prose];
}

/** What a store that holds only these articles finds for any claim. */
export function candidatesOf(...drawings: readonly Drawing[]): Candidates {
  const passages = drawings.flatMap(passagesOf);
  const frequencies = new Map<string, number>();
  for (const { block, spans } of passages) {
    const folds = spans.flatMap(({ start, end }) => words(block.text, start - block.start, end - block.start));
    for (const fold of new Set(folds.map((word) => word.fold))) frequencies.set(fold, (frequencies.get(fold) ?? 0) + 1);
  }
  return { passages, frequencies, total: passages.length };
}
