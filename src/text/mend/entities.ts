/** HTML entities that a page or a feed left in its text: `&ldquo;We wait,&rdquo;`, twice encoded `&amp;quot;`. */

import { decodeHTMLStrict } from 'entities';
import type { Replacement } from './rewrite.js';

/** With its semicolon, so that “R&D;” and “AT&T” stay; the name has to be known. Encoded up to three times over. */
const ENTITY = /&(?:amp;){0,3}(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});/g;
const TIMES_MAX = 4;

function decoded(entity: string): string {
  let text = entity;
  for (let times = 0; times < TIMES_MAX; times++) {
    const next = decodeHTMLStrict(text);
    if (next === text) return text;
    text = next;
  }
  return text;
}

/** The entities of a text and what they stand for. */
export const entities = (text: string): Replacement[] =>
  [...text.matchAll(ENTITY)].flatMap((match) => {
    const by = decoded(match[0]);
    return by === match[0] ? [] : [{ start: match.index, end: match.index + match[0].length, by }];
  });
