/** Word documents. */

import mammoth from 'mammoth';
import { bare, type Reading, UnreadableFile } from './reading.js';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** The record at the end of a zip file is 22 bytes and a comment of at most 64 KB. */
const END_BYTES = 22 + 65_535;
/** What a document may unpack to. A long book is about 5 MB of XML; a bomb is thousands. */
const UNPACKED_MAX = 64_000_000;

const DAMAGED = 'This is no whole Word document. Open it in Word, save it again as .docx, and choose that file.';
const OLD =
  'This is a document of an old version of Word, or one with a password. Save it as .docx without a password.';

/** How many bytes the parts of a zip file say they unpack to; the directory is at its end. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - END_BYTES && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new UnreadableFile(DAMAGED);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new UnreadableFile(DAMAGED);
    size += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

const isOldWord = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  if (isOldWord(bytes)) throw new UnreadableFile(OLD);
  if (unpackedSize(bytes) > UNPACKED_MAX)
    throw new UnreadableFile(
      'This document unpacks to far more than a text of 2 MB. Copy its text into the box instead.',
    );
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return bare(value.replace(/\n{3,}/g, '\n\n').trim());
  } catch {
    throw new UnreadableFile(DAMAGED);
  }
}
