/** An article taken apart as its language needs it: tokens, mentions and reporting clauses. */

import type { Candidate, Paragraph, Reading } from '../reading.js';
import { Clauses } from './clauses.js';
import { Finder } from './mentions.js';
import { retokenized } from './retoken.js';
import { surnamesOf } from './surnames.js';
import type { Told } from './told.js';
import type { Language } from './words.js';

export interface ForeignReading extends Reading {
  readonly told: ReadonlyMap<Candidate, Told>;
  /** Of each paragraph, its reporting clauses. */
  readonly clauses: readonly Clauses[];
}

const UNGOVERNED: Candidate['governing'] = { tie: null, cue: null, other: null, before: '' };

/** A reading whose tokens and candidates are those of the language; `null`: of none that is known, without candidates. */
export function foreignReading(reading: Reading, language: Language | null): ForeignReading {
  const told = new Map<Candidate, Told>();
  if (!language) {
    const paragraphs = reading.paragraphs.map((paragraph): Paragraph => ({ ...paragraph, candidates: [] }));
    return { ...reading, paragraphs, candidates: [], told, clauses: [] };
  }
  const tokens = reading.paragraphs.map((paragraph) => retokenized(reading.text, paragraph, language));
  const surnames = surnamesOf(tokens, language);
  const candidates: Candidate[] = [];
  const paragraphs = reading.paragraphs.map((paragraph, index): Paragraph => {
    const own = new Finder(tokens[index]!, language, { paragraph: index, surnames }).find().map((found) => {
      const candidate: Candidate = { index: candidates.length, mention: found.mention, governing: UNGOVERNED };
      told.set(candidate, found.told);
      candidates.push(candidate);
      return candidate;
    });
    const holes = tokens[index]!.flatMap((token, at) => (token.kind === 'hole' ? [at] : []));
    return { ...paragraph, tokens: tokens[index]!, holes, candidates: own };
  });
  const clauses = paragraphs.map(
    (paragraph) =>
      new Clauses({ text: reading.text, tokens: paragraph.tokens, candidates: paragraph.candidates, language, told }),
  );
  return { ...reading, paragraphs, candidates, told, clauses };
}
