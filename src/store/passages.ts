/** From blocks that were found to passages: read with the statements in them, and parted into these and paragraphs. */

import type { Passage, Span } from '../model.js';
import { sliceOf } from '../text/span.js';
import type { Archive, ArticleRow, BlockRow, StatementRow } from './archive.js';

/** A passage by its place, before its article is read. */
export interface Located {
  readonly blocks: readonly BlockRow[];
  /** `null`: a paragraph. */
  readonly statement: StatementRow | null;
  /** The words to align, in order. */
  readonly spans: readonly Span[];
}

/** What was read: the passages, and every statement that stands in any of their blocks. */
export interface Read {
  readonly located: readonly Located[];
  readonly statements: readonly StatementRow[];
}

/** The blocks between a statement’s first and last that are not read yet. */
function missing(rows: readonly BlockRow[], statements: readonly StatementRow[]): number[] {
  const known = new Set(rows.map((row) => row.no));
  const numbers = new Set<number>();
  for (const { first, last } of statements) for (let no = first; no <= last; no++) if (!known.has(no)) numbers.add(no);
  return [...numbers];
}

function statementIn(row: StatementRow, known: ReadonlyMap<number, BlockRow>): Located | null {
  const blocks: BlockRow[] = [];
  for (let no = row.first; no <= row.last; no++) {
    const block = known.get(no);
    if (!block) return null;
    blocks.push(block);
  }
  return { blocks, statement: row, spans: row.statement.content };
}

const paragraphIn = (row: BlockRow): Located => ({
  blocks: [row],
  statement: null,
  spans: [{ start: row.start, end: row.end }],
});

/** The statements and paragraphs of these blocks; a statement that goes beyond them comes whole. */
export async function readBlocks(archive: Archive, numbers: readonly number[]): Promise<Read> {
  const standing = (blocks: readonly number[]) => Promise.all([archive.blocks(blocks), archive.statements(blocks)]);
  const [rows, statements] = await standing(numbers);
  const further = missing(rows, statements);
  const [more, others] = further.length > 0 ? await standing(further) : [[], []];
  const known = new Map([...rows, ...more].map((row) => [row.no, row]));
  const located = statements.map((row) => statementIn(row, known)).filter((one) => one !== null);
  return { located: [...located, ...rows.map(paragraphIn)], statements: [...statements, ...others] };
}

/** The contents that lie in the block, in order; each once. */
function quotedIn(statements: readonly StatementRow[], { start, end }: Span): Span[] {
  const found = new Map<number, Span>();
  for (const { statement } of statements)
    for (const span of statement.content) if (span.start < end && span.end > start) found.set(span.start, span);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function passageOf(one: Located, article: ArticleRow, statements: readonly StatementRow[]): Passage {
  const first = one.blocks[0]!;
  const block = { start: first.start, end: one.blocks.at(-1)!.end };
  const raw = one.blocks.map((row) => row.raw).join('');
  const statement = one.statement?.statement ?? null;
  return {
    article: article.head,
    statement,
    speaker: article.speakers.find((speaker) => speaker.id === statement?.speaker?.id) ?? null,
    speakers: article.speakers,
    spans: one.spans,
    block: { ...block, text: sliceOf(raw, { start: block.start - first.at, end: block.end - first.at }) },
    quoted: quotedIn(statements, block),
  };
}

/** The passages with their articles and speakers. */
export async function completed(
  archive: Archive,
  chosen: readonly Located[],
  { statements }: Read,
): Promise<Passage[]> {
  const numbers = new Set(chosen.map((one) => one.blocks[0]!.article));
  const articles = await archive.articles([...numbers]);
  return chosen.flatMap((one) => {
    const { article } = one.blocks[0]!;
    const row = articles.get(article);
    const inArticle = statements.filter((statement) => statement.article === article);
    return row ? [passageOf(one, row, inArticle)] : [];
  });
}
