/** Quoted-printable that a mail program left as it was: `don=E2=80=99t`, and `clo=` broken off at the end of a line. */

import type { Replacement } from './rewrite.js';

const RUN = /(?:=[0-9A-F]{2}){1,400}/g;
const SOFT_BREAK = /=[ \t]{0,3}\n/g;
const SAYS_SO = /^Content-Transfer-Encoding:\s?quoted-printable/im;
/** Characters of more than one byte; “a=20” in a formula is none. */
const BEYOND_ASCII = /[^\p{ASCII}]/u;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(run: string): string | null {
  try {
    return utf8.decode(Uint8Array.from(run.slice(1).split('='), (pair) => Number.parseInt(pair, 16)));
  } catch {
    return null;
  }
}

/** What is decoded: all of it where one run shows, or the message says, that the text is encoded so; else nothing. */
export function quotedPrintable(text: string): Replacement[] {
  const runs = [...text.matchAll(RUN)].flatMap((match) => {
    const by = decoded(match[0]);
    return by === null ? [] : [{ start: match.index, end: match.index + match[0].length, by }];
  });
  if (!SAYS_SO.test(text) && !runs.some(({ by }) => BEYOND_ASCII.test(by))) return [];
  const breaks = [...text.matchAll(SOFT_BREAK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    by: '',
  }));
  return [...runs, ...breaks].sort((a, b) => a.start - b.start);
}
