/**
 * Where the reporter's words begin in a quotation whose closing mark is missing: “We wait, | said Ada Quill, the pilot.”
 * What is told after the words is no part of them, least of all of the next speaker's.
 */

import type { Span } from '../model.js';
import { SUBJECT_PRONOUNS } from '../people/function-words.js';
import { FOREIGN_VERBS } from './foreign/languages.js';
import { reportingVerb } from './reporting-verbs.js';

/** How sure it has to be: a quotation that goes on in the next paragraph may have “, he said,” among its own words. */
export type Certainty = 'any attribution' | 'a name that ends the paragraph';

/** Where a clause may end and an attribution begin. */
const CLAUSE_END = /[,?!…]\s+/g;
const WORD = /^[\p{L}\p{M}.'’-]+/u;
/** Words of an attribution that are looked at: a name of four, an auxiliary, a verb. */
const WORDS_MAX = 6;
/** As much text as they take, in UTF-16 code units. */
const WORDS_UNITS = 120;
/** More clauses than any paragraph has. */
const CLAUSES_MAX = 400;
const CAPITAL = /^\p{Lu}/u;
/** What a description opens with: “said the mayor”. */
const OPENS_NOUN = /^(?:a|an|her|his|its|one|the|their|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una)$/;
const AUXILIARY = /^(?:a|ha|hat|had|has|also|later|then)$/;

function isSaying(word: string): boolean {
  const verb = reportingVerb(word.replace(/\.$/, ''));
  return verb ? verb.strength === 's' && (verb.form === 'past' || verb.form === 'third') : FOREIGN_VERBS.has(word);
}

/** The next words, and where each ends. */
function wordsFrom(text: string, { start, end }: Span): { readonly word: string; readonly end: number }[] {
  const found: { word: string; end: number }[] = [];
  let at = start;
  const limit = Math.min(end, start + WORDS_UNITS);
  while (found.length < WORDS_MAX && at < limit) {
    const word = WORD.exec(text.slice(at, limit))?.[0];
    if (!word) break;
    at += word.length;
    found.push({ word, end: at });
    if (text[at] !== ' ') break;
    at++;
  }
  return found;
}

/** Where the attribution that begins here has its verb and its name; `null` where none begins. */
function attributionAt(text: string, span: Span): { readonly end: number; readonly named: boolean } | null {
  const words = wordsFrom(text, span);
  const first = AUXILIARY.test(words[0]?.word ?? '') ? 1 : 0;
  if (isSaying(words[first]?.word ?? '')) {
    const subject = words[first + 1];
    if (!subject) return null;
    const named = CAPITAL.test(subject.word);
    return named || OPENS_NOUN.test(subject.word) || SUBJECT_PRONOUNS.has(subject.word)
      ? { end: subject.end, named }
      : null;
  }
  const verb = words.findIndex(({ word }) => isSaying(word));
  if (verb < 1) return null;
  const subject = words.slice(0, verb).filter(({ word }) => !AUXILIARY.test(word));
  const named = subject.every(({ word }) => CAPITAL.test(word));
  const isPronoun = subject.length === 1 && SUBJECT_PRONOUNS.has(subject[0]!.word);
  return named || isPronoun ? { end: words[verb]!.end, named } : null;
}

const SENTENCE_END = /[.?!…]["”’')\]]*\s+\S/;

/** The offset behind the last of the quoted words, mark included; `null` where nobody is named as saying them. */
export function quotedEnd(text: string, content: Span, certainty: Certainty): number | null {
  let clauses = 0;
  for (const match of text.slice(content.start, content.end).matchAll(CLAUSE_END)) {
    if (++clauses > CLAUSES_MAX) return null;
    const at = content.start + match.index;
    const found = attributionAt(text, { start: at + match[0].length, end: content.end });
    if (!found) continue;
    if (certainty === 'any attribution') return at + 1;
    if (found.named && !SENTENCE_END.test(text.slice(found.end, content.end))) return at + 1;
  }
  return null;
}
