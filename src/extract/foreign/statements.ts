/** Whether a quotation is somebody's words, where no trained table tells it from a title or a term. */

import type { ForeignAttributed } from './attribution.js';
import type { Language } from './words.js';

/** Nobody holds more words at arm's length. */
const SHORT_MAX = 3;
/** Titles are seldom longer. */
const TITLE_MAX = 9;
const LONG_MIN = 12;
/** A few words far behind their verb are a term. In tokens. */
const REACH_MAX = 30;
const COUNTED_UNITS = 400;
/** “news.example.org”: an address. */
const ADDRESS = /^\S{1,60}\.\S{1,60}\p{L}$/u;

export function isForeignStatement(one: ForeignAttributed, language: Language | null): boolean {
  const { situation: s, way } = one;
  const { start, end } = s.quotation.content;
  const content = s.reading.text.slice(start, Math.min(end, start + COUNTED_UNITS));
  const words = content.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (ADDRESS.test(content)) return false;
  if (!language) return words.length > SHORT_MAX;
  if (words.length >= LONG_MIN) return true;
  const said = way === 'behind' || way === 'before' || way === 'later';
  const sentence = way === 'behind' || s.left === ':' || (s.left === 'start' && /^[.?]$/.test(s.ends));
  if (isNamed(one, language, words.length)) return false;
  if (words.length > SHORT_MAX)
    return isWorded(one, language) || sentence || said || s.opens === 'a' || s.left === 'start' || way !== 'none';
  if (isWorded(one, language) || (s.left === ':' && /[.?!]\s*$/.test(content))) return true;
  if (way === 'none') return false;
  if (sentence)
    return words.length > 1 || /[.?!]/.test(content) || s.left === ':' || (way === 'behind' && s.left === 'start');

  const { clause } = one;
  if (clause ? Math.abs(s.hole - clause.at) > REACH_MAX : way !== 'carried') return false;
  return language.nounsCapital
    ? !/\d/.test(content)
    : s.opens === 'a' && !(words.length < SHORT_MAX && isTerm(one, language, words.length));
}

/** “mit den Worten «…»” */
const isWorded = ({ situation: s }: ForeignAttributed, language: Language): boolean =>
  language.wording.has(s.paragraph.tokens[s.hole - 1]?.lower ?? '') && s.opens === 'A';

/** “une version « grand format »”, “la victoire du « oui »”: a noun's own word. */
function isTerm({ situation: s }: ForeignAttributed, language: Language, count: number): boolean {
  const before = s.paragraph.tokens[s.hole - 1];
  if (before?.kind !== 'word') return false;
  if (count === 1 && /^(?:du|de|d'|des|del|au|al)$/.test(before.lower)) return true;
  return (
    !language.small.has(before.lower) &&
    !language.sayings.has(before.lower) &&
    !language.passives.has(before.lower) &&
    !language.wording.has(before.lower) &&
    !/(?:[aei]r|re)$/.test(before.lower)
  );
}

/** “berichtete die «Morgenwoche»”, “der «Neue Tag»”: a name with its article. */
function isPaper({ situation: s }: ForeignAttributed, language: Language): boolean {
  const { tokens } = s.paragraph;
  const [article, before] = [tokens[s.hole - 1]!, tokens[s.hole - 2]];
  const words = s.reading.text.slice(s.quotation.content.start, s.quotation.content.end).split(/\s+/, SHORT_MAX + 1);
  const areCapital = words.every((word) => /^\p{Lu}/u.test(word));
  if (words.length > SHORT_MAX) return false;
  if (words.length === SHORT_MAX && areCapital) return true;
  if (!/^(?:der|die|das|dem|den)$/.test(article.lower)) return false;
  if (words.length > 1) return areCapital;
  return (
    before?.kind === 'word' &&
    (language.sayings.has(before.lower) || /^(?:in|laut|mit|aus|von|bei|gegenüber)$/.test(before.lower))
  );
}

/** “der Film «Das stille Haus»”, “la sculpture « La Petite »”: the words right before say that it is a name. */
function isNamed(one: ForeignAttributed, language: Language, count: number): boolean {
  const { situation: s, way } = one;
  const before = s.paragraph.tokens[s.hole - 1];
  if (count > TITLE_MAX || before?.kind !== 'word' || language.wording.has(before.lower)) return false;
  if (language.naming.has(before.lower)) return way !== 'behind' || count <= SHORT_MAX;
  if (way === 'behind') return false;
  if (s.opens === 'a') return false;
  if (isPaper(one, language)) return true;
  if (language.nounsCapital) return before.capital && s.left !== 'start';
  if (/^(?:sur|dans|avec|chez|par|sobre|con)$/.test(before.lower)) return true;
  return !language.small.has(before.lower) && (way === 'none' || !language.sayings.has(before.lower));
}
