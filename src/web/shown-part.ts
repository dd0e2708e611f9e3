/** Which part of a long article a page shows, and what leads to the others. */

import type { Article, Span, Statement } from '../model.js';
import { partAt, partsOf } from './parts.js';

/** Which part to show: by its number from 1, or the one that holds a statement or a paragraph. */
export interface PartWish {
  readonly part: number | null;
  readonly at: string | null;
}

export const FIRST_PART: PartWish = { part: null, at: null };

/** A part among the others. */
export interface PartMark {
  readonly number: number;
  readonly of: number;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ShownPart {
  readonly paragraphs: readonly Span[];
  /** Those that stand in it, if only with their ends. */
  readonly statements: readonly Statement[];
  /** `null` where the whole article is one part. */
  readonly mark: PartMark | null;
}

const PARAGRAPH_ANCHOR = /^p(\d{1,9})$/;

/** Where in the text an anchor of the page is; `null` for one that the article does not have. */
function offsetOf({ statements }: Article, anchor: string): number | null {
  const paragraph = PARAGRAPH_ANCHOR.exec(anchor);
  if (paragraph) return Number(paragraph[1]);
  return statements.find(({ id }) => id === anchor)?.start ?? null;
}

function markOf(articleId: string, number: number, of: number): PartMark | null {
  const link = (other: number): string | null =>
    other < 1 || other > of ? null : `/articles/${encodeURIComponent(articleId)}?part=${other}`;
  return of === 1 ? null : { number, of, before: link(number - 1), after: link(number + 1) };
}

/** The wished part of an article; past the last it is the last. */
export function shownPart(article: Article, { part, at }: PartWish): ShownPart {
  const parts = partsOf(article.text, article.statements);
  const offset = at === null ? null : offsetOf(article, at);
  const number = Math.min(parts.length, offset === null ? (part ?? 1) : partAt(parts, offset) + 1);
  const paragraphs = parts[number - 1]!;
  const start = paragraphs[0]?.start ?? 0;
  const end = paragraphs.at(-1)?.end ?? 0;
  const statements = article.statements.filter((said) => said.start < end && said.end > start);
  return { paragraphs, statements, mark: markOf(article.id, number, parts.length) };
}
