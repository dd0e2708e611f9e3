/**
 * Is a quotation somebody's words, or a title, a term, a word held at arm's length? What the classifier knows of it,
 * as named facts.
 */

import { CONJUNCTIONS, isFunctionWord, PREPOSITIONS } from '../people/function-words.js';
import type { Attributed } from './attribution.js';
import { type Cue, classOf, cueAt } from './cues.js';
import { isInHeadline } from './headlines.js';
import { carrierOf, labelOf } from './labels.js';
import { NAMING } from './reporting-verbs.js';
import type { Situation } from './situation.js';
import type { Tell } from './weights.js';

/** Content longer than this is counted no further. */
const COUNTED_MAX = 400;

const wordsIn = (text: string): string[] => text.slice(0, COUNTED_MAX).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

function lengthClass(count: number): string {
  if (count <= 5) return String(count);
  if (count <= 8) return '6-8';
  return count <= 14 ? '9-14' : '15+';
}

/** What a title leaves in small letters; a pronoun or a verb in them shows a sentence: “Ask me in May.” */
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'to', ...PREPOSITIONS, ...CONJUNCTIONS]);

/** How a quotation's words are capitalised: `title` “The Art of War”, `lower`, `sentence`, `caps`. */
function caseClass(words: readonly string[]): string {
  const content = words.filter((word) => !isFunctionWord(word.toLowerCase()));
  if (content.length > 0 && words.every((word) => word === word.toUpperCase() && /\p{L}{2}/u.test(word))) return 'caps';
  const capitals = content.filter((word) => /^\p{Lu}/u.test(word)).length;
  const small = words.filter((word) => !/^\p{Lu}/u.test(word));
  if (content.length > 0 && capitals === content.length && small.every((word) => SMALL_IN_TITLES.has(word)))
    return 'title';
  return /^\p{Lu}/u.test(words[0] ?? '') ? 'sentence' : 'lower';
}

const wordAt = (s: Situation, at: number): string => {
  const token = s.paragraph.tokens[at];
  if (!token) return 'edge';
  return token.kind === 'word' && !token.capital ? token.lower : classOf(s.paragraph.tokens, at);
};

/** How the chosen speaker stands to the quotation. */
function bond({ situation: s, candidate, history }: Attributed): string {
  if (!candidate) return 'nobody';
  const { mention, governing } = candidate;
  if (mention.paragraph !== s.paragraph.index) return candidate === history.candidate ? 'carried' : 'elsewhere';
  const side = mention.from > s.hole ? 'after' : 'before';
  const cue = governing.cue?.at;
  if (cue !== undefined && (cue === s.cueBefore || cue === s.cueAfter)) return `${side} cued`;
  if (governing.before === 'according') return `${side} according`;
  return `${side} ${governing.tie ? 'tied' : 'loose'}`;
}

const VERY_SURE = 0.9;
const RATHER_SURE = 0.6;
const beliefClass = (belief: number): string => (belief > VERY_SURE ? 'sure' : belief > RATHER_SURE ? 'fair' : 'weak');

/** The facts of a quotation for which a speaker was looked for. */
export function tellStatement(attributed: Attributed, tell: Tell): void {
  const s = attributed.situation;
  const { tokens } = s.paragraph;
  const content = s.reading.text.slice(s.quotation.content.start, s.quotation.content.end);
  const words = wordsIn(content);
  const length = lengthClass(words.length);
  const letters = caseClass(words);
  const tie = bond(attributed);
  const cue = s.cueBefore >= 0 ? cueAt(tokens, s.cueBefore) : null;
  const near = s.cueBefore >= 0 ? Math.min(4, s.hole - s.cueBefore) : 0;
  const after = s.cueAfter >= 0 ? cueAt(tokens, s.cueAfter) : null;
  const inner = /[.?!,;]\s/.test(content);
  tell('bias');
  tell('length=', length);
  tell('length=', length, ' ends=', s.ends);
  tell('length=', length, ' case=', letters);
  tell('length=', length, ' bond=', tie);
  tell('length=', length, ' left=', s.left);
  tell('case=', letters, ' bond=', tie);
  tell('case=', letters, ' ends=', s.ends);
  tell('case=', letters, ' left=', s.left);
  tell('case=', letters, ' ends=', s.ends, ' left=', s.left);
  tell('case=', letters, ' ends=', s.ends, ' right=', s.right);
  tell('case=', letters, ' previous=', wordAt(s, s.hole - 1));
  tell('case=', letters, ' length=', length, ' bond=', tie);
  tell('case=', letters, ' inner=', inner, ' ends=', s.ends);
  tell('ends=', s.ends, ' left=', s.left, ' right=', s.right);
  tell('ends=', s.ends, ' bond=', tie, ' length=', length);
  tell('opens=', s.opens, ' left=', s.left, ' length=', length);
  tell('cue=', cue ? cue.verb.strength : 'none', ' near=', near, ' case=', letters);
  tell('bond=', tie, ' belief=', beliefClass(attributed.belief));
  tell('left=', s.left, ' right=', s.right);
  tell('left=', s.left, ' ends=', s.ends);
  tell('previous=', wordAt(s, s.hole - 1));
  tell('previous=', wordAt(s, s.hole - 2), ' ', wordAt(s, s.hole - 1));
  tell('following=', wordAt(s, s.hole + 1));
  tell('cue=', cue ? cue.verb.lemma : 'none');
  tell('cue=', cue ? cue.verb.strength : 'none', ' near=', near, ' length=', length);
  tell('after=', after ? after.verb.strength : 'none', ' near=', after ? Math.min(4, s.cueAfter - s.hole) : 0);
  tell('inner=', inner, ' length=', length);
  tell('headline=', s.paragraph.index === 0, ' length=', length);
  tell('whole=', tokens.length === 1);
  tell('single=', s.quotation.single);
  tell('digits=', /\d/.test(content));
  if (s.quotation.continues) tell('continues');
  if (s.paragraph.holes[s.place - 1] === s.hole - 2) tell('listed after ', wordAt(s, s.hole - 1));
  if (s.paragraph.holes[s.place + 1] === s.hole + 2) tell('listed before ', wordAt(s, s.hole + 1));
}

/** Nobody holds so many words at arm's length, and no title is so long. */
const LONG_WORDS = 15;

/** Whether a quotation is too long to be anything but a statement. */
export function isLong({ situation: s }: Attributed): boolean {
  const { start, end } = s.quotation.content;
  return wordsIn(s.reading.text.slice(start, end)).length >= LONG_WORDS;
}

/** How far before a quoted phrase its reporting verb may stand. In tokens. */
const PHRASE_REACH = 14;
const PHRASE_WORDS_MIN = 2;
const PHRASE_WORDS_MAX = 3;

/**
 * A few words that their sentence gives to a speaker with a reporting verb: “said she had «full confidence» in it”, or
 * that a colon leads in to: “He used to say: «Start walking.»”
 */
export function isAttributedPhrase(attributed: Attributed): boolean {
  const s = attributed.situation;
  const words = wordsIn(s.reading.text.slice(s.quotation.content.start, s.quotation.content.end));
  if (words.length < PHRASE_WORDS_MIN || words.length > PHRASE_WORDS_MAX || /^\d/.test(words[0]!)) return false;
  const near = s.cueBefore >= 0 && s.hole - s.cueBefore <= PHRASE_REACH;
  const letters = caseClass(words);
  if (s.left === ':')
    return near && (letters === 'sentence' || letters === 'lower') && (s.ends === '.' || s.ends === '?');
  const tied = bond(attributed);
  return near && letters === 'lower' && (tied === 'before cued' || tied === 'before tied');
}

/** Verbs that do nothing but judge what is named behind them. */
const JUDGING: ReadonlySet<string> = new Set(
  'applaud bemoan blast commend condemn decry deplore express hail lament laud mock praise salute slam thank voice'.split(
    ' ',
  ),
);

/** “thanked the fans for their «immense patience»”, “expressed «deep regret»”: a judgment in a few words. */
export function isJudgment(attributed: Attributed): boolean {
  const { paragraph, cueBefore } = attributed.situation;
  return isAttributedPhrase(attributed) && JUDGING.has(cueAt(paragraph.tokens, cueBefore)!.verb.lemma);
}

/** What a quoted word may complete: “said she was «thrilled»”, “had «agonized» over it”. */
const COPULA =
  /^(?:am|are|be|became|become|becoming|been|being|feel|feeling|feels|felt|had|has|have|is|looked|looks|remain|remained|remains|seem|seemed|seems|sounded|was|were)$/;
const STEPS_MAX = 3;

/** A word or three that say what the speaker of a reporting verb says somebody is, does or feels. */
export function isPredicate(attributed: Attributed): boolean {
  const s = attributed.situation;
  const { tokens } = s.paragraph;
  const words = wordsIn(s.reading.text.slice(s.quotation.content.start, s.quotation.content.end));
  if (words.length === 0 || words.length > PHRASE_WORDS_MAX || caseClass(words) !== 'lower' || /^\d/.test(words[0]!))
    return false;
  const cue = s.cueBefore >= 0 && s.hole - s.cueBefore <= PREDICATE_REACH ? cueAt(tokens, s.cueBefore) : null;
  const tied = bond(attributed);
  const names = cue !== null && NAMING.has(cue.verb.lemma);
  const naming = names && cue.verb.form === 'ing' && tied === 'before loose';
  if (!cue || !(naming || tied === 'before cued' || tied === 'before tied')) return false;
  if (attributed.candidate!.mention.to > cue.at) return false;
  if (names || (cue.at === s.hole - 1 && cue.verb.strength !== 'w')) return true;
  let at = s.hole - 1;
  while (at > s.hole - STEPS_MAX && /^(?:an?|not|very|so|too|also|still|both)$/.test(tokens[at]?.lower ?? '')) at--;
  return COPULA.test(tokens[at]?.lower ?? '');
}

/** “and said, «No.»”, “replied with one word: «No.»”, “a man yelled «Stay there!»”: a sentence right behind the verb that reports it. */
export function isSaidOutright({ situation: s, candidate }: Attributed): boolean {
  if (!candidate || s.opens !== 'A' || !/^(?:[.?,]|open)$/.test(s.ends)) return false;
  const parted = s.left === ',' || s.left === ':';
  const before = s.hole - (parted ? 2 : 1);
  const first = s.left === ':' ? before - COLON_REACH : before;
  return s.cueBefore >= Math.max(0, first) && isOutright(cueAt(s.paragraph.tokens, s.cueBefore), s.ends, parted);
}

/** How many words may stand between that verb and a colon. */
const COLON_REACH = 4;

/** “«Not yet,» she concedes”: words that a comma parts from the verb that reports them. */
export function isSaidBehind({ situation: s, candidate }: Attributed): boolean {
  const cue = s.cueAfter >= 0 && s.cueAfter - s.hole <= BEHIND_REACH ? cueAt(s.paragraph.tokens, s.cueAfter) : null;
  if (!cue || cue.verb.strength === 'w' || s.opens !== 'A' || !(s.ends === ',' || s.ends === '?')) return false;
  return candidate?.mention.paragraph === s.paragraph.index && candidate.governing.cue?.at === s.cueAfter;
}
/** How far behind the words that verb may stand. In tokens. */
const BEHIND_REACH = 4;

const WHOLE_WORDS_MIN = 3;

/** A paragraph that is nothing but a sentence between marks. */
export function isWholeParagraph({ situation: s }: Attributed): boolean {
  if (s.paragraph.tokens.length > 1 || !(s.ends === '.' || s.ends === '?')) return false;
  const all = wordsIn(s.reading.text.slice(s.quotation.content.start, s.quotation.content.end));
  const words = /^\d/.test(all[0] ?? '') ? all.slice(1) : all;
  return words.length >= WHOLE_WORDS_MIN && caseClass(words) === 'sentence';
}

/** “«Never,» said Quill. «Not me.»”: a sentence right behind an attribution that interrupts is the same speaker’s. */
export function goesOn({ situation: s, candidate }: Attributed): boolean {
  const previous = s.paragraph.holes[s.place - 1];
  if (!candidate || previous === undefined || s.left !== 'start' || s.opens !== 'A') return false;
  if (!(s.ends === '.' || s.ends === '?')) return false;
  const { mention, governing } = candidate;
  const cue = governing.cue?.at ?? -1;
  return mention.paragraph === s.paragraph.index && mention.from > previous && mention.to <= s.hole && cue > previous;
}

const isOutright = (cue: Cue | null, ends: string, parted: boolean): boolean =>
  cue !== null &&
  ((parted && (cue.verb.strength === 's' || cue.verb.lemma === 'read')) || (ends === '?' && CRIES.has(cue.verb.lemma)));

/** Verbs after which a cry needs no comma. */
const CRIES: ReadonlySet<string> = new Set(['chant', 'cry', 'exclaim', 'holler', 'scream', 'shout', 'yell']);

/** How far before such a word its reporting verb may stand. In tokens. */
const PREDICATE_REACH = 9;

/** “A banner read «Save our pool»”: words that something carries. */
export const isCarried = ({ situation: s }: Attributed): boolean => carrierOf(s) >= 0;

/** “«I nearly drowned»: Ada Quill on her fall”, “Ada Quill: «I nearly drowned»”: a headline that a colon divides. */
export function isHeadlined({ situation: s }: Attributed): boolean {
  if (!isInHeadline(s)) return false;
  const words = wordsIn(s.reading.text.slice(s.quotation.content.start, s.quotation.content.end));
  if (words.length < PHRASE_WORDS_MIN) return false;
  const label = labelOf(s);
  if (caseClass(words) === 'title') return label?.mention.sort === 'person';
  return (s.hole === 0 && s.right === ':') || label !== null;
}
