/** Cutting statements into excerpts of whole sentences, with words that know their sentence. */

import type { Span } from '../../../src/model.js';
import { sentences } from '../../../src/text/sentences.js';
import { words } from '../../../src/text/words.js';
import type { Excerpt, Source, Token } from './model.js';

/** Longer statements are quoted by some of their sentences: nobody submits a speech. */
const WORDS_MAX = 60;

/** The statement's words as its `text` has them, and the way back: each unit's offset in the article. */
interface Joined {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Where each stretch of quoted words begins in `text`. */
  readonly starts: readonly number[];
}

function join(source: Source): Joined {
  let text = '';
  const offsets: number[] = [];
  const starts: number[] = [];
  for (const span of source.content) {
    if (text) {
      text += ' ';
      offsets.push(span.start);
    }
    starts.push(text.length);
    for (let at = span.start; at < span.end; at++) offsets.push(at);
    text += source.article.slice(span.start, span.end);
  }
  return { text, offsets, starts };
}

/** “…, ” he said. “But …”: what follows the reporter's words with a capital is a sentence of its own. */
function sentencesOf(text: string, starts: readonly number[]): Span[] {
  const breaks = starts.filter((start) => start > 0 && /^\W?\p{Lu}/u.test(text.slice(start)));
  const edges = [0, ...breaks, text.length];
  return edges.slice(1).flatMap((end, i) => sentences(text, edges[i]!, end));
}

function tokensOf(text: string, starts: readonly number[]): { tokens: Token[]; asks: boolean[] } {
  const found = sentencesOf(text, starts);
  const tokens: Token[] = [];
  found.forEach((sentence, number) => {
    const inside = words(text, sentence.start, sentence.end);
    inside.forEach((word, place) => {
      tokens.push({
        start: word.start,
        end: word.end,
        fold: word.fold,
        index: tokens.length,
        raw: text.slice(word.start, word.end),
        sentence: number,
        opensSentence: place === 0,
        closesSentence: place === inside.length - 1,
        capital: /^\p{Lu}/u.test(text.slice(word.start, word.end)),
        gap: '',
      });
    });
  });
  const gapAfter = (i: number): string => text.slice(tokens[i]!.end, tokens[i + 1]?.start ?? text.length);
  return {
    tokens: tokens.map((token, i) => ({ ...token, gap: gapAfter(i) })),
    asks: found.map((sentence) => /\?["'”’)\]]*$/.test(text.slice(sentence.start, sentence.end))),
  };
}

function excerptOf(source: Source, joined: Joined, span: Span): Excerpt {
  const text = joined.text.slice(span.start, span.end);
  return {
    source,
    text,
    ...tokensOf(
      text,
      joined.starts.map((start) => start - span.start).filter((start) => start > 0 && start < text.length),
    ),
    toArticle: ({ start, end }) => {
      const from = joined.offsets[span.start + start] ?? source.content.at(-1)!.end;
      if (end <= start) return { start: from, end: from };
      return { start: from, end: joined.offsets[span.start + end - 1]! + 1 };
    },
  };
}

/** The statement in one excerpt, or in several of whole sentences where it is long. A very long sentence is left out. */
export function excerptsOf(source: Source): Excerpt[] {
  const joined = join(source);
  if (words(joined.text).length <= WORDS_MAX) return [excerptOf(source, joined, { start: 0, end: joined.text.length })];
  const groups: { start: number; end: number; count: number }[] = [];
  for (const sentence of sentencesOf(joined.text, joined.starts)) {
    const count = words(joined.text, sentence.start, sentence.end).length;
    const last = groups.at(-1);
    if (last && last.count + count <= WORDS_MAX) {
      last.end = sentence.end;
      last.count += count;
    } else groups.push({ ...sentence, count });
  }
  return groups.filter((group) => group.count <= WORDS_MAX).map((group) => excerptOf(source, joined, group));
}
