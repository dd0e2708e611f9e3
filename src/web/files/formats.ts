/** Which reader reads which file. */

import { readCaptions } from './captions.js';
import { readDocx } from './docx.js';
import { readHtml } from './html.js';
import { readPdf } from './pdf.js';
import { readMarkdown, readPlain } from './plain.js';
import { type GivenFile, type Reading, UnreadableFile } from './reading.js';

type Reader = (bytes: Uint8Array) => Reading | Promise<Reading>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['docx', readDocx],
  ['htm', readHtml],
  ['html', readHtml],
  ['markdown', readMarkdown],
  ['md', readMarkdown],
  ['pdf', readPdf],
  ['srt', readCaptions],
  ['txt', readPlain],
  ['vtt', readCaptions],
]);

const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** Reads a file by the ending of its name. Throws an `UnreadableFile` that says what to do. */
export async function readGiven({ name, bytes }: GivenFile): Promise<Reading> {
  const reader = READERS.get(extensionOf(name));
  if (!reader)
    throw new UnreadableFile(
      'Files of this kind are not read. Choose a .txt, .md, .html, .docx, .pdf, .srt or .vtt file.',
    );
  if (bytes.length === 0) throw new UnreadableFile('This file is empty.');
  const reading = await reader(bytes);
  if (reading.text.trim() === '') throw new UnreadableFile('There is no text in this file.');
  return reading;
}
