/** Quotes to click on the first page, made from what the corpus holds. */

import type { Article, Statement } from '../model.js';

export interface Example {
  /** What it shows: “as printed”. */
  readonly label: string;
  readonly quote: string;
  readonly speaker: string | null;
  readonly link: string;
}

/** Shorter ones say too little, longer ones do not fit on a card. */
const WORDS_MIN = 6;
const UNITS_MAX = 170;

const example = (label: string, quote: string, speaker: string | null): Example => ({
  label,
  quote,
  speaker,
  link: `/?${new URLSearchParams({ quote, ...(speaker === null ? {} : { speaker }) })}`,
});

const suits = (text: string): boolean => text.length <= UNITS_MAX && text.split(/\s+/).length >= WORDS_MIN;

export const speakerOf = (statement: Statement): string | null => statement.speaker?.name ?? null;

/** Words that turn a sentence over when they are left out. */
const NEGATION = / not\b/;

/** A closing comma belongs to the reporter’s sentence. */
const asSentence = (text: string): string => text.replace(/(?<=[.!?]),$/, '').replace(/,$/, '.');

/** Words without a full stop are looked through anew from each of them: of a long statement only the beginning is read. */
const LOOKED_UNITS = 2_000;

/** The sentences of some words, roughly: enough for picking a short example. */
export const sentencesOf = (text: string): string[] =>
  text
    .slice(0, LOOKED_UNITS)
    .match(/(?<![^.!?])[^.!?]+[.!?]+/g)
    ?.map((s) => s.trim()) ?? [text];

export interface Line {
  readonly text: string;
  readonly statement: Statement;
}

/** The unbroken parts of the statements that have a speaker and are sentences of their own. */
export const linesOf = (article: Article): Line[] =>
  article.statements
    .filter((statement) => statement.speaker !== null && !statement.partial)
    .flatMap((statement) =>
      statement.content.map(({ start, end }) => ({ text: asSentence(article.text.slice(start, end)), statement })),
    );

/**
 * Up to three: words as they were printed, the same kind of words given to somebody else, and a sentence that lost
 * its “not”. An article that offers no material for one of them gives fewer.
 */
export function examplesFrom(article: Article): Example[] {
  const lines = linesOf(article);
  const plain = lines.find((line) => suits(line.text));
  const found = plain ? [example('As it was printed', plain.text, speakerOf(plain.statement))] : [];
  const negated = lines
    .flatMap((line) => sentencesOf(line.text).map((text) => ({ ...line, text })))
    .find(({ text }) => NEGATION.test(text) && text.length <= UNITS_MAX);
  if (negated)
    found.push(example('One small word missing', negated.text.replace(NEGATION, ''), speakerOf(negated.statement)));
  const other = lines.find((line) => line.statement !== plain?.statement && suits(line.text)) ?? plain;
  const stranger = article.speakers.find((s) => s.kind === 'person' && s.id !== other?.statement.speaker?.id);
  if (other && stranger) found.push(example('Given to somebody else', other.text, stranger.name));
  return found;
}
