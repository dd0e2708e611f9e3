/** Plain text and Markdown. */

import { bare, isoDate, orNull, type Reading, UnreadableFile } from './reading.js';

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

/** What Windows-1252 has at 0x80–0x9F, where Latin 1 has control characters. Node’s own decoder takes one for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const decodeWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80]!);

/**
 * The text of some bytes: UTF-16 where a byte order mark says so, UTF-8 where it is valid, else Windows-1252, which
 * older text files of newsrooms are in.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le', false);
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be', false);
  let text: string;
  try {
    text = decode(bytes, 'utf-8', true);
  } catch {
    text = decodeWindows(bytes);
  }
  if (text.includes('\0'))
    throw new UnreadableFile('This is no text file. Save it as plain text, .docx, .html or .pdf.');
  return text;
}

export const readPlain = (bytes: Uint8Array): Reading => bare(decodeText(bytes));

const FRONT_MATTER = /^---\r?\n([\s\S]{0,4000}?)\r?\n---\r?\n/;

/** `key: value` lines at the head of a Markdown file, quotation marks around values gone. */
function frontMatter(block: string): ReadonlyMap<string, string> {
  const lines = block.split(/\r?\n/).map((line) => /^(\w+):(.*)$/.exec(line));
  return new Map(
    lines.flatMap((line) =>
      line ? [[line[1]!.toLowerCase(), line[2]!.trim().replace(/^["']|["']$/g, '')] as const] : [],
    ),
  );
}

/** A line without the mark of Markdown at its head: of a heading, a list, a quotation. */
const headless = (line: string): string => line.replace(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+)/, '');

/** Emphasis, struck words, code: what they enclose has no such mark in it. */
const EMPHASES = [
  /(?<![\w*])\*(?=\S)([^*\n]{0,500}\S)\*(?![\w*])/g,
  /\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*/g,
  /__(?=[^\s_])([^_\n]*[^\s_])__/g,
  /~~(?=[^\s~])([^~\n]*[^\s~])~~/g,
  /`(?=[^\s`])([^`\n]*[^\s`])`/g,
];

/** Words without the marks of Markdown among them: pictures, links, emphasis. An address may have brackets in it. */
const unmarked = (words: string): string =>
  EMPHASES.reduce(
    (left, emphasis) => left.replace(emphasis, '$1'),
    words
      .replace(/!\[[^[\]\n]{0,500}\]\((?:[^()\n]|\([^()\n]*\))*\)/g, '')
      .replace(/\[([^[\]\n]{0,500})\]\((?:[^()\n]|\([^()\n]*\))*\)/g, '$1'),
  );

const paragraphOf = (block: string): string => unmarked(block.split(/\r?\n/).map(headless).join(' ')).trim();

const HEADING = /^ {0,3}#[ \t]+(\S.*)$/m;

/** Markdown as its words: front matter says title, author and date, lines of one paragraph are joined. */
export function readMarkdown(bytes: Uint8Array): Reading {
  const whole = decodeText(bytes);
  const matter = FRONT_MATTER.exec(whole);
  const about = frontMatter(matter?.[1] ?? '');
  const body = whole.slice(matter?.[0].length ?? 0);
  const blocks = body.split(/\r?\n[ \t]*\r?\n/).map(paragraphOf);
  return {
    ...bare(blocks.filter((block) => block !== '').join('\n\n')),
    title: orNull(about.get('title')) ?? orNull(unmarked(HEADING.exec(body)?.[1] ?? '')),
    author: orNull(about.get('author')),
    published: isoDate(about.get('date')),
    url: orNull(about.get('url')),
  };
}
