/** Rows of the corpus, as every engine gives them, and the domain’s types, one into the other. Spans and lists are JSON. */

import type {
  ArticleHead,
  ArticleKind,
  Gender,
  Heard,
  Layout,
  Span,
  Speaker,
  SpeakerKind,
  Statement,
  TextSpan,
  TimeSpan,
} from '../model.js';
import type { StatementRow } from './archive.js';

export interface HeadColumns {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly kind: ArticleKind;
  readonly heard: Heard | null;
  readonly media: string | null;
  readonly added_at: string;
  readonly statements: number;
}

/** Of an article `a`. */
export const HEAD = `a.id, a.title, a.publisher, a.author, a.published, a.url, a.kind, a.heard, a.media, a.added_at,
  a.statements`;

export const headOf = (row: HeadColumns): ArticleHead => ({
  id: row.id,
  title: row.title,
  publisher: row.publisher,
  author: row.author,
  published: row.published,
  url: row.url,
  kind: row.kind,
  heard: row.heard,
  media: row.media,
  addedAt: row.added_at,
  statementCount: row.statements,
});

/** The layout of an article as it is kept. */
export const layoutJson = (layout: Layout | null): string | null => (layout === null ? null : JSON.stringify(layout));

export const layoutOf = (json: string | null): Layout | null => (json === null ? null : JSON.parse(json));

export interface SpeakerColumns {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly gender: Gender;
  readonly aliases: string;
  readonly roles: string;
}

export const speakerOf = (row: SpeakerColumns): Speaker => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  gender: row.gender,
  aliases: JSON.parse(row.aliases),
  roles: JSON.parse(row.roles),
});

/** A statement with the speaker’s person. */
export interface StatementColumns {
  readonly id: string;
  readonly article: number;
  readonly first_block: number;
  readonly last_block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly content: string;
  readonly partial: number;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly via: string | null;
  readonly time: string | null;
  readonly rule: string;
  readonly speaker_id: string | null;
  readonly speaker_name: string | null;
}

/** Of a statement `s`, as it is read beside its speaker. */
export const STATEMENT_COLUMNS = `s.id, s.article, s.first_block, s.last_block, s.start, s."end", s.text, s.content, s.partial, s.mention,
  s.cue, s.via, s.time, s.rule`;

const spanOf = (json: string | null): TextSpan | null => (json === null ? null : JSON.parse(json));

export const statementOf = (row: StatementColumns): Statement => ({
  id: row.id,
  text: row.text,
  start: row.start,
  end: row.end,
  content: spansOf(row.content),
  partial: row.partial === 1,
  speaker: row.speaker_id === null ? null : { id: row.speaker_id, name: row.speaker_name! },
  mention: spanOf(row.mention),
  cue: spanOf(row.cue),
  via: spanOf(row.via),
  time: timeOf(row.time),
  rule: row.rule,
});

export const statementRow = (row: StatementColumns): StatementRow => ({
  article: row.article,
  first: row.first_block,
  last: row.last_block,
  statement: statementOf(row),
});

/** Spans as a flat list of numbers: half the bytes of a list of objects. */
export const spansJson = (spans: readonly Span[]): string =>
  JSON.stringify(spans.flatMap(({ start, end }) => [start, end]));

function spansOf(json: string): Span[] {
  const numbers: number[] = JSON.parse(json);
  const spans: Span[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) spans.push({ start: numbers[at]!, end: numbers[at + 1]! });
  return spans;
}

/** Seconds as a pair of numbers, `[12.5,14]`. */
export const timeJson = (time: TimeSpan | null): string | null =>
  time === null ? null : JSON.stringify([time.start, time.end]);

function timeOf(json: string | null): TimeSpan | null {
  if (json === null) return null;
  const [start, end]: [number, number] = JSON.parse(json);
  return { start, end };
}

export const textSpanJson = (span: TextSpan | null): string | null => (span === null ? null : JSON.stringify(span));
