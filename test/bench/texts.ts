/**
 * The archive of a run: the generated one (corpus.ts), or the articles of the file that BENCH_TEXT names. Every process
 * of a run makes the same one, so that nothing needs to be handed on.
 */

import { readFileSync } from 'node:fs';
import { extract } from '../../src/extract/extract.js';
import type { NewArticle } from '../../src/store/store.js';
import { paragraphs } from '../../src/text/paragraphs.js';
import { sliceOf } from '../../src/text/span.js';
import { words } from '../../src/text/words.js';
import { articleOf, idOf, numberOf, originOf, piecesOf } from './corpus.js';

/** A statement, and which it is a print of. */
export interface Said {
  readonly text: string;
  readonly origin: string;
}

export interface Archive {
  /** How many articles there are; `null`: without end. */
  readonly size: number | null;
  article(number: number): NewArticle;
  statements(number: number): readonly Said[];
  /** Of a stored statement. */
  originOf(statementId: string): string;
  /** Of the statements in a paragraph. */
  originsIn(articleId: string, paragraph: string): readonly string[];
}

export const folded = (text: string): string =>
  words(text)
    .map((word) => word.fold)
    .join(' ');

const saidIn = (number: number): Said[] =>
  piecesOf(number).flatMap(({ said, origin }) => (said === null ? [] : [{ text: said.replaceAll(',', ''), origin }]));

const generated: Archive = {
  size: null,
  article: articleOf,
  statements: saidIn,
  originOf,
  originsIn: (articleId, paragraph) =>
    piecesOf(numberOf(articleId)).flatMap(({ said, text, origin }) =>
      said !== null && text === paragraph ? [origin] : [],
    ),
};

/** A line of JSON with a `text` each; without one, the whole file is one article. */
function textsOf(file: string): string[] {
  const content = readFileSync(file, 'utf8');
  if (!content.startsWith('{')) return [content];
  return content.split('\n').flatMap((line) => (line === '' ? [] : [String(JSON.parse(line).text)]));
}

function read(text: string, number: number): NewArticle {
  const { statements, ...rest } = extract(text);
  return {
    ...{ ...rest, id: idOf(number), text, title: null, publisher: null, author: null, published: null, url: null },
    statements: statements.map((statement, index) => ({ ...statement, id: `${idOf(number)}-s${index + 1}` })),
    ...{
      kind: 'article',
      heard: null,
      media: null,
      layout: null,
      addedAt: new Date(1_700_000_000_000 + number * 1_000).toISOString(),
    },
  };
}

/** Statements of the same words are prints of one. */
function given(file: string): Archive {
  const texts = textsOf(file);
  const known = new Map<number, NewArticle>();
  const article = (number: number): NewArticle => {
    const found = known.get(number) ?? read(texts[number]!, number);
    known.set(number, found);
    return found;
  };
  const said = (number: number): Said[] =>
    article(number).statements.map(({ text }) => ({ text, origin: folded(text) }));
  return {
    size: texts.length,
    article,
    statements: said,
    originOf: (id) => said(numberOf(id.slice(0, id.indexOf('-'))))[Number(id.slice(id.indexOf('-s') + 2)) - 1]!.origin,
    originsIn(articleId, paragraph) {
      const { text, statements } = article(numberOf(articleId));
      const start = text.indexOf(paragraph);
      const inside = statements.filter((one) => one.start >= start && one.end <= start + paragraph.length);
      return inside.map((one) => folded(one.text));
    },
  };
}

const file = process.env.BENCH_TEXT;
export const ARCHIVE: Archive = file ? given(file) : generated;

export const paragraphsOf = (text: string): string[] => paragraphs(text).map((span) => sliceOf(text, span));
