/** Which reader reads which file. */

import { type GivenFile, type Reading, UnreadableFile } from './reading.js';

type Reader = (bytes: Uint8Array) => Reading | Promise<Reading>;

const captions = async (): Promise<Reader> => (await import('./captions.js')).readCaptions;
const html = async (): Promise<Reader> => (await import('./html.js')).readHtml;
const markdown = async (): Promise<Reader> => (await import('./plain.js')).readMarkdown;
const plain = async (): Promise<Reader> => (await import('./plain.js')).readPlain;
const timedText = async (): Promise<Reader> => (await import('./captions.js')).readTimedText;

/** By the ending of the file’s name. Only the reader that is needed is loaded: each brings libraries of its own. */
const READERS: ReadonlyMap<string, () => Promise<Reader>> = new Map<string, () => Promise<Reader>>([
  ['dfxp', timedText],
  ['docx', async () => (await import('./docx.js')).readDocx],
  ['htm', html],
  ['html', html],
  ['json', async () => (await import('./recognised.js')).readRecognised],
  ['markdown', markdown],
  ['md', markdown],
  ['odt', async () => (await import('./odt.js')).readOdt],
  ['pdf', async () => (await import('./pdf.js')).readPdf],
  ['sbv', captions],
  ['srt', captions],
  ['text', plain],
  ['ttml', timedText],
  ['txt', plain],
  ['vtt', captions],
]);

const extensionOf = (name: string): string => /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** The endings of the names of files that are read. */
export const ENDINGS: readonly string[] = [...READERS.keys()];

/** Whether there is a reader for files of such a name. */
export const isRead = (name: string): boolean => READERS.has(extensionOf(name));

/** Reads a file by the ending of its name. Throws an `UnreadableFile` that says what to do. */
export async function readGiven({ name, bytes }: GivenFile): Promise<Reading> {
  const load = READERS.get(extensionOf(name));
  if (!load)
    throw new UnreadableFile(
      'Files of this kind are not read. Choose a .txt, .md, .html, .docx, .odt, .pdf, .srt, .vtt, .sbv, .ttml or .json file.',
    );
  if (bytes.length === 0) throw new UnreadableFile('This file is empty.');
  const reader = await load();
  const reading = await reader(bytes);
  if (reading.text.trim() === '') throw new UnreadableFile('There is no text in this file.');
  return reading;
}
