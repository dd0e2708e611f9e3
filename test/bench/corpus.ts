/**
 * A newspaper archive of any size out of a seed: articles of some 20 paragraphs, a third of them with a statement,
 * topics whose words recur, phrases that everybody uses, and wire stories that several papers print with changes.
 * Article n is always the same, so that nothing needs to be held.
 */

import type { Speaker, Statement } from '../../src/model.js';
import type { NewArticle } from '../../src/store/store.js';
import { paragraphs } from '../../src/text/paragraphs.js';
import { plainWord, rareWord, word } from './language.js';
import { pick, random, seedOf } from './random.js';

const SEED = 20261124;
const TOPICS = 3_000;
/** The commonest of so many phrases is met once in 70,000 words, as “at the same time” is. */
const PHRASES = 20_000;
const PHRASE_SKEW = 1.5;
/** Of all articles, so many print an earlier one again, with changes. */
const REPRINT_SHARE = 0.08;
const PHRASE_SHARE = 0.04;
const STATEMENT_SHARE = 0.36;

interface Piece {
  /** The words of a statement, `null` for a paragraph of the reporter’s own. */
  readonly said: string | null;
  readonly speaker: string;
  readonly text: string;
  /** Which statement this is a print of. */
  readonly origin: string;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function sentence(topic: number, length: number, next: () => number): string {
  const parts: string[] = [];
  while (parts.length < length) {
    if (next() < PHRASE_SHARE) {
      const phrase = random(seedOf(SEED, 5, Math.floor(PHRASES * next() ** PHRASE_SKEW)));
      for (let left = 2 + Math.floor(phrase() * 4); left > 0; left--) parts.push(plainWord(phrase));
    } else parts.push(word(topic, next));
    if (next() < 0.06 && parts.length < length - 2) parts[parts.length - 1] += ',';
  }
  return parts.join(' ');
}

export const nameOf = (number: number): string =>
  `${capital(rareWord(number % 3_000))} ${capital(rareWord(50_000 + number))}`;

function original(number: number): Piece[] {
  const next = random(seedOf(SEED, 1, number));
  const topic = 1 + Math.floor(TOPICS ** next());
  const cast = Array.from({ length: 3 }, () => nameOf(Math.floor(30_000 * next())));
  return Array.from({ length: 10 + Math.floor(next() * 20) }, (_, index): Piece => {
    const speaker = pick(cast, next);
    const origin = `${number}/${index}`;
    if (next() >= STATEMENT_SHARE) {
      const text = `${capital(sentence(topic, 12 + Math.floor(next() * 26), next))}.`;
      return { said: null, speaker, origin, text };
    }
    const said = capital(sentence(topic, 6 + Math.floor(next() * 26), next));
    return {
      said,
      speaker,
      origin,
      text: `“${said},” said ${speaker}${next() < 0.5 ? `, ${sentence(topic, 6, next)}` : ''}.`,
    };
  });
}

function reprinted(number: number): Piece[] {
  const next = random(seedOf(SEED, 2, number));
  const pieces = original(Math.floor(next() * number));
  return pieces
    .filter(() => next() < 0.85)
    .map((piece) => {
      if (piece.said === null || next() < 0.7) return piece;
      const parts = piece.said.split(' ');
      parts[Math.floor(next() * parts.length)] = word(1, next);
      const said = parts.join(' ');
      return { ...piece, said, text: `“${said},” said ${piece.speaker}.` };
    });
}

/** The paragraphs of article `number`. */
export function piecesOf(number: number): Piece[] {
  const isReprint = number > 10 && random(seedOf(SEED, 3, number))() < REPRINT_SHARE;
  return isReprint ? reprinted(number) : original(number);
}

const textOf = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('\n\n');

export const idOf = (number: number): string => `a${number}`;

export const numberOf = (id: string): number => Number(id.slice(1));

const speakerOf = (name: string): Speaker => ({
  id: name.toLowerCase().replace(' ', '-'),
  ...{ name, kind: 'person', gender: null, aliases: [], roles: [] },
});

/** Article `number` as the extraction would give it, without the time that takes. */
export function articleOf(number: number): NewArticle {
  const pieces = piecesOf(number);
  const statements: Statement[] = [];
  let at = 0;
  for (const { said, speaker, text } of pieces) {
    if (said !== null) {
      const start = at + 1;
      const end = start + said.length + 1;
      const mention = at + text.indexOf(speaker);
      statements.push({
        id: `${idOf(number)}-s${statements.length + 1}`,
        ...{ text: `${said},`, start: at, end: end + 1, content: [{ start, end }], partial: false },
        speaker: { id: speakerOf(speaker).id, name: speaker },
        mention: { start: mention, end: mention + speaker.length, text: speaker },
        cue: { start: end + 2, end: end + 6, text: 'said' },
        ...{ via: null, time: null, rule: 'the reporting verb next to it has this speaker as its subject' },
      });
    }
    at += text.length + 2;
  }
  const names = [...new Set(pieces.filter((piece) => piece.said !== null).map((piece) => piece.speaker))];
  return {
    ...{ id: idOf(number), text: textOf(pieces), statements, speakers: names.map(speakerOf), language: 'en' },
    ...{ title: `Article ${number}`, publisher: null, author: null, published: '2026-01-01', url: null },
    ...{
      kind: 'article',
      heard: null,
      media: null,
      layout: null,
      addedAt: new Date(1_700_000_000_000 + number * 1_000).toISOString(),
    },
  };
}

/** Which statement a stored statement is a print of: `a12-s3` → `12/7`. */
export function originOf(statementId: string): string {
  const [article, index] = statementId.slice(1).split('-s').map(Number);
  return piecesOf(article!).filter((piece) => piece.said !== null)[index! - 1]!.origin;
}

/** Passages of an article: its statements and its paragraphs. */
export const passagesIn = (article: NewArticle): number => article.statements.length + paragraphs(article.text).length;
