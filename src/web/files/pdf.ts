/** PDF files: the lines of their pages, joined into paragraphs again. */

import { extractText, getDocumentProxy } from 'unpdf';
import { bare, oneLine, type Reading, UnreadableFile } from './reading.js';

/** Of pdf.js: errors alone. */
const QUIET = 0;

/** A line that ends well short of the column’s width ends its paragraph. */
const SHORT = 0.8;

const median = (lengths: readonly number[]): number => [...lengths].sort((a, b) => a - b)[lengths.length >> 1] ?? 0;

/**
 * Lines as paragraphs: one ends at a blank line, and where a line that ends a sentence is clearly shorter than the
 * page’s usual one. A hyphen at a line’s end before a small letter is the typesetter’s.
 */
export function rejoined(page: string): string[] {
  const lines = page.split(/\r?\n/).map(oneLine);
  const usual = median(lines.filter((line) => line !== '').map((line) => line.length));
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    if (line === '') {
      if (open) paragraphs.push(open);
      open = '';
      continue;
    }
    open = open.endsWith('-') && /^\p{Ll}/u.test(line) ? open.slice(0, -1) + line : `${open} ${line}`.trim();
    if (line.length < SHORT * usual && /[.!?:”"’')\]]$/.test(line)) {
      paragraphs.push(open);
      open = '';
    }
  }
  return open ? [...paragraphs, open] : paragraphs;
}

const isPassword = (error: unknown): boolean =>
  error instanceof Error && /password/i.test(`${error.name} ${error.message}`);

async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: QUIET });
    return (await extractText(document, { mergePages: false })).text;
  } catch (error) {
    if (isPassword(error))
      throw new UnreadableFile('This PDF is locked with a password. Print it to a PDF without one.');
    throw new UnreadableFile('This is no whole PDF file. Open it in a reader, save it again, and choose that file.');
  }
}

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const paragraphs = (await pagesOf(bytes)).flatMap(rejoined);
  if (paragraphs.length === 0)
    throw new UnreadableFile('This PDF holds pictures of pages, not text. Run text recognition (OCR) over it first.');
  return bare(paragraphs.join('\n\n'));
}
