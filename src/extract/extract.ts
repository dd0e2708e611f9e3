/** From an article's text to its statements: paragraphs → quotations → statements → speakers. */

import type { Extraction, Span, Statement } from '../model.js';
import { distinctParagraphs } from '../text/paragraphs.js';
import { words } from '../text/words.js';

const PAIRS = /[“"]([^“”"\n]*)[”"]/g;
const STATEMENT_WORDS_MIN = 3;

const quotedIn = (text: string, paragraph: Span): Span[] =>
  [...text.slice(paragraph.start, paragraph.end).matchAll(PAIRS)]
    .map((m) => ({ start: paragraph.start + m.index + 1, end: paragraph.start + m.index + m[0].length - 1 }))
    .filter((span) => words(text, span.start, span.end).length >= STATEMENT_WORDS_MIN);

/** The quoted statements of a text, in order; ids are `s1`, `s2`, … */
export function extract(text: string): Extraction {
  const statements = distinctParagraphs(text).flatMap((paragraph) => quotedIn(text, paragraph));
  return {
    language: null,
    speakers: [],
    statements: statements.map(
      (content, at): Statement => ({
        id: `s${at + 1}`,
        text: text.slice(content.start, content.end),
        start: content.start - 1,
        end: content.end + 1,
        content: [content],
        partial: false,
        speaker: null,
        mention: null,
        cue: null,
        via: null,
        rule: 'nobody is named near it',
      }),
    ),
  };
}
