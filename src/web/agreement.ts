/** How several places that carry a quote compare: whether they agree on the words and on the speaker. */

import type { Check, Match } from '../model.js';
import { counted } from './phrases.js';
import { spaced } from './place.js';

const wordsOf = ({ exact }: Match): string =>
  spaced(exact)
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '');

const sameWords = (a: Match, b: Match): boolean => wordsOf(a) === wordsOf(b);

const speakerOf = (place: Match): string | null => (place.statementId === null ? null : (place.speaker?.name ?? null));

const sameSpeaker = (a: Match, b: Match): boolean =>
  speakerOf(a) === null || speakerOf(b) === null || speakerOf(a) === speakerOf(b);

/** What sets another place apart from the closest one: “the same words”, “other words; names somebody else”. */
export function agreesWith({ match }: Check, other: Match): string {
  if (match === null) return '';
  const words = sameWords(match, other) ? 'the same words' : 'other words';
  return sameSpeaker(match, other) ? words : `${words}, another speaker`;
}

/**
 * One sentence on all places of a quote, `null` where there is only one. Only quotations count: a reporter who
 * retells something disagrees with nobody.
 */
export function agreement({ match, alternatives }: Check): string | null {
  const others = alternatives.filter(({ statementId }) => statementId !== null);
  if (match === null || match.statementId === null || others.length === 0) return null;
  const articles = new Set([match, ...others].map(({ articleId }) => articleId)).size;
  const places = `These words stand in ${counted(others.length + 1, 'place')}, in ${counted(articles, 'article')}.`;
  const words = others.every((other) => sameWords(match, other));
  const speakers = others.every((other) => sameSpeaker(match, other));
  if (words && speakers) return `${places} All of them agree.`;
  const on = [words ? null : 'the words', speakers ? null : 'who said them'].filter(Boolean).join(' and on ');
  return `${places} They do not agree on ${on}: look at each before you quote.`;
}
