/** Plain text and Markdown. */

import { decodeText } from './decode.js';
import { bare, isoDate, orNull, type Reading } from './reading.js';

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
