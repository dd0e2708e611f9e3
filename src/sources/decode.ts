/**
 * Bytes as text, whatever character set they are in. First what cannot be mistaken: a byte order mark, valid UTF-8. Then
 * what the page declares, then what the bytes look like, and Windows-1252 where that is not plain.
 *
 *     93 48 69 94  ->  “Hi”
 *
 * Node’s own decoder knows the character sets that browsers know, by the labels that pages use.
 */

import { analyse } from 'chardet';
import { UnreadableFile } from './reading.js';

/** What Windows-1252 has at 0x80–0x9F, where Latin 1 has control characters. Node’s own decoder takes one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const CONTROLS = /[\u0080-\u009F]/g;

const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(CONTROLS, (character) => WINDOWS[character.charCodeAt(0) - 0x80]!);

/** `null`: nobody knows a character set by this label. */
function decodedAs(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'windows-1252' ? decodeWindows(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Enough to tell UTF-16 by its zeros: in Western text every other byte is one. */
const ZEROS_LOOK = 2_000;
const ZEROS_MIN = 0.7;

/** UTF-16 as its byte order mark tells, or as zeros at every other byte do; `null` for other text. */
function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const look = bytes.subarray(0, ZEROS_LOOK);
  const zeros = [0, 0];
  look.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const isMost = (count: number): boolean => count > 1 && count >= ZEROS_MIN * (look.length >> 1);
  if (zeros[0] === 0 && isMost(zeros[1]!)) return 'utf-16le';
  return zeros[1] === 0 && isMost(zeros[0]!) ? 'utf-16be' : null;
}

/** A page in UTF-8 may have a character or two cut apart by a program that counted bytes. */
const BROKEN_SHARE = 0.1;
const NOT_ASCII = /[^\0-\x7F]/gu;
const BROKEN = /\uFFFD/g;

/** The text where the bytes are UTF-8, but for a few broken characters; `null` where they are something else. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    const broken = text.match(BROKEN)?.length ?? 0;
    return broken < BROKEN_SHARE * (text.match(NOT_ASCII)?.length ?? 0) ? text : null;
  }
}

/** As many bytes are looked through for text, and as many of those guessed from: a few pages, and some 10 ms. */
const SEARCHED_BYTES = 512 * 1024;
const LOOK_BYTES = 16 * 1024;
const TAG_OR_BREAK = /<[^<>]{0,1000}>|\n/;
const HIGH = /[\u0080-\u00FF]/;

/** The stretches between tags and line breaks that are not all ASCII: markup tells nothing of a language. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const stretches = Buffer.from(bytes.subarray(0, SEARCHED_BYTES)).toString('latin1').split(TAG_OR_BREAK);
  const telling = stretches.filter((stretch) => HIGH.test(stretch)).join('\n');
  return Buffer.from(telling.slice(0, LOOK_BYTES), 'latin1');
}

/** Of 100: a guess below, or closer to Western text than so, is none. Measured on 20 languages, right from 41. */
const CONFIDENCE_MIN = 40;
const LEAD_MIN = 10;
const WESTERN = new Set(['windows-1252', 'ISO-8859-1', 'ASCII', 'UTF-8']);
/** What Windows calls its larger version of the same character set. */
const LARGER: Readonly<Record<string, string>> = { 'ISO-8859-7': 'windows-1253', 'ISO-8859-8': 'windows-1255' };
/** Russian in KOI8-R has most letters at 0xC0–0xDF, where Hebrew has none, and is taken for Hebrew else. */
const HEBREW = 'ISO-8859-8';
const SMALL_RUSSIAN_MAX = 0.1;

const share = (bytes: Uint8Array, is: (byte: number) => boolean): number => {
  const high = bytes.filter((byte) => byte >= 0x80);
  return high.filter(is).length / Math.max(1, high.length);
};

/** The label of the character set that bytes look to be in; `null` where they look Western, or like nothing plain. */
function guessed(bytes: Uint8Array): string | null {
  const look = tellingBytes(bytes);
  const isNoHebrew = share(look, (byte) => byte >= 0xc0 && byte < 0xe0) > SMALL_RUSSIAN_MAX;
  const guesses = analyse(look).filter(({ name }) => name !== HEBREW || !isNoHebrew);
  const western = guesses.find(({ name }) => WESTERN.has(name))?.confidence ?? 0;
  const [best] = guesses;
  if (!best || best.confidence < CONFIDENCE_MIN || best.confidence < western + LEAD_MIN) return null;
  const hasControls = share(look, (byte) => byte < 0xa0) > 0;
  return best.name === 'ISO-8859-7' && !hasControls ? best.name : (LARGER[best.name] ?? best.name);
}

/** A page tells its character set among its first bytes. */
const DECLARED_LOOK = 4_096;
const META = /<meta\b[^>]{0,300}?\bcharset\s{0,3}=\s{0,3}["']?\s{0,3}([\w.:-]{1,40})/i;
const XML = /^\s{0,10}<\?xml\b[^>]{0,100}?\bencoding\s{0,3}=\s{0,3}["']([\w.:-]{1,40})/i;

/** `<meta charset="windows-1250">` -> `windows-1250`; `null` where the page does not say. */
function declared(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_LOOK)).toString('latin1');
  return META.exec(head)?.[1] ?? XML.exec(head)?.[1] ?? null;
}

/** Where the label was read as plain bytes, the page is in no UTF-16, whatever it says. */
const UTF = /^(?:utf|unicode|ucs)/i;

const legible = (text: string): string => {
  if (text.includes('\0'))
    throw new UnreadableFile('This is no text file. Save it as plain text, .docx, .html or .pdf.');
  return text;
};

/** The text of some bytes of which nothing is known. Throws an `UnreadableFile` for what is no text. */
export function decodeText(bytes: Uint8Array): string {
  return legible(certain(bytes) ?? fallback(bytes));
}

/** The text of a web page, which may declare its character set. Throws an `UnreadableFile` for what is no text. */
export function decodePage(bytes: Uint8Array): string {
  const sure = certain(bytes);
  if (sure !== null) return legible(sure);
  const label = declared(bytes);
  const named = label === null || UTF.test(label) ? null : decodedAs(bytes, label);
  return legible(named ?? fallback(bytes));
}

function certain(bytes: Uint8Array): string | null {
  const label = utf16(bytes);
  return label === null ? utf8(bytes) : decodedAs(bytes, label);
}

function fallback(bytes: Uint8Array): string {
  const label = guessed(bytes);
  return (label === null ? null : decodedAs(bytes, label)) ?? decodeWindows(bytes);
}
