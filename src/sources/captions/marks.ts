/** A caption’s lines as words: tags, entities and music gone, and who has the voice told apart. */

import { entities } from '../../text/mend/entities.js';
import { rewrite } from '../../text/mend/rewrite.js';
import { oneLine } from '../reading.js';
import { type Colour, coloursOf } from './colours.js';
import { unsung } from './sounds.js';

/** Words of one line. */
export interface Line {
  /** Whom a tag of WebVTT names, `<v Ada Quill>`; `null`: none does. */
  readonly voice: string | null;
  readonly text: string;
  readonly colour: Colour;
}

/** The text that entities stand for, once or twice encoded: “&amp;#39;”. */
export const unescaped = (text: string): string => (text.includes('&') ? rewrite(text, entities(text)).text : text);

const VOICE = /<v(?:\.[\w.-]{0,60})?\s+([^<>\n]{1,100})>|<\/v>/g;
const TAG = /<\/?(?:[A-Za-z][^<>\n]{0,200}|\d[\d:.,]{0,20})>|<\/?>/g;
/** Of other formats, as players leave them in: `{\an8}`, `{y:i}`, `\N`. */
const BRACES = /\{(?:\\|[yYcCsSfFpP]:)[^{}\n]{0,100}\}/g;
const ESCAPED_BREAK = /\\[Nnh]/g;
/** Also as entities of XML. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;
/** How a word is read, above it: `<ruby>雨<rt>あめ</rt></ruby>`. */
const READING = /<rt(?:\.[\w.-]{0,60})?>[^<>\n]{0,100}(?:<\/rt>|(?=<\/ruby>))/g;
/** `[br]` in SubViewer. */
const BREAK = /<br\s{0,3}\/?>|\[br\]/i;

const wordsOf = (marked: string): string =>
  oneLine(
    unescaped(marked.replace(READING, '').replace(TAG, '').replace(BRACES, ''))
      .replace(ESCAPED_BREAK, ' ')
      .replace(INVISIBLE, ''),
  );

/** The lines of a cue, one more wherever the voice changes within a line. A voice goes on to the end of its cue. */
export function linesOf(cue: readonly string[]): Line[] {
  const rows = unsung(cue.flatMap((row) => row.split(BREAK)));
  const colours = coloursOf(rows);
  const lines: Line[] = [];
  let voice: string | null = null;
  for (const [nth, row] of rows.entries()) {
    let at = 0;
    const add = (end: number): void => {
      const text = wordsOf(row.slice(at, end));
      if (text !== '') lines.push({ voice, text, colour: colours[nth]! });
    };
    for (const tag of row.matchAll(VOICE)) {
      add(tag.index);
      voice = tag[1] === undefined ? null : wordsOf(tag[1]);
      at = tag.index + tag[0].length;
    }
    add(row.length);
  }
  return lines;
}
