/** What reading a file gives, and how a reader says that it cannot. */

import type { ArticleInput } from '../model.js';

/** A file as it was handed in. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The text of a file and what the file itself says of it; `null` where it says nothing. */
export type Reading = ArticleInput;

/** A sentence for whoever chose the file: what is wrong with it, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** A reading of which the file says nothing but the text. */
export const bare = (text: string): Reading => ({
  text,
  title: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  kind: 'article',
  heard: null,
  media: null,
  layout: null,
});

/** White space as a paragraph has it. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const orNull = (text: string | null | undefined): string | null => {
  const line = oneLine(text ?? '');
  return line === '' ? null : line;
};

/** A day or moment as ISO 8601, where the text is one. */
export function isoDate(text: string | null | undefined): string | null {
  const found = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(text ?? '')?.[0];
  return found && !Number.isNaN(Date.parse(found)) ? found.slice(0, 10) : null;
}
