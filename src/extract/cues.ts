/** Reporting words around a mention: of which verb it is the subject, and what stands before it. */

import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  PREPOSITIONS,
  QUESTION_WORDS,
} from '../people/function-words.js';
import type { Mention } from '../people/mention.js';
import { isSpeech } from '../people/nouns.js';
import type { Token } from '../people/tokens.js';
import { type ReportingVerb, reportingVerb } from './reporting-verbs.js';

/** A reporting verb at its place among a paragraph's tokens. */
export interface Cue {
  readonly at: number;
  readonly verb: ReportingVerb;
}

/** How a verb is tied to a mention: `subject` “X said”, `apposed` “X, the mayor, said”, `inverted` “said X”, `relative` “X, who said”,
 * `inner` “the mayor, X, said”, `passive` “X was accused”, `owner` “X’s claim that”, with no verb. */
export type Tie = 'subject' | 'apposed' | 'inverted' | 'relative' | 'inner' | 'passive' | 'owner';

export interface Governing {
  readonly tie: Tie | null;
  readonly cue: Cue | null;
  /** The first verb-like word after it when that is no reporting verb, or `null`. */
  readonly other: string | null;
  /** What stands right before it. */
  readonly before: string;
}

/** Adverbs, auxiliaries and reflexives that may stand between a subject and its verb, at most so many. */
const BETWEEN_MAX = 4;
const BETWEEN: ReadonlySet<string> = new Set([
  'himself',
  'herself',
  'itself',
  'themselves',
  'to',
  'and',
  'went',
  'on',
  'both',
  'all',
]);

const steps = (token: Token): boolean =>
  token.kind === 'word' &&
  (AUXILIARIES.has(token.lower) || ADVERBS.has(token.lower) || token.lower.endsWith('ly') || BETWEEN.has(token.lower));

/** The reporting verb at `at`, where the word there is one and is used as a verb. */
export function cueAt(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.possessive) return null;
  const verb = reportingVerb(token.lower);
  if (!verb) return null;
  const before = tokens[at - 1];
  if (
    verb.form === 'base' &&
    before &&
    (DETERMINERS.has(before.lower) || before.possessive || (PREPOSITIONS.has(before.lower) && before.lower !== 'to'))
  )
    return null;
  return { at, verb };
}

/** The verb after `from`, adverbs and auxiliaries stepped over. */
function verbFrom(tokens: readonly Token[], from: number): Cue | string | null {
  let at = from;
  while (at < from + BETWEEN_MAX && tokens[at] && steps(tokens[at]!)) {
    const cue = cueAt(tokens, at);
    if (cue) return cue;
    at++;
  }
  const cue = cueAt(tokens, at);
  if (cue) return cue;
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital ? token.lower : null;
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** “X, who said”, “a sign that read”. */
function relativeFrom(tokens: readonly Token[], from: number): Cue | null {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  if (!RELATIVES.has(tokens[at]?.lower ?? '')) return null;
  const verb = verbFrom(tokens, at + 1);
  return verb && typeof verb !== 'string' && !isPassive(tokens, at + 1, verb) ? verb : null;
}

function finiteFrom(tokens: readonly Token[], from: number): Cue | null {
  const verb = verbFrom(tokens, from);
  return verb && typeof verb !== 'string' && (verb.verb.form === 'past' || verb.verb.form === 'third') ? verb : null;
}

/** How far off the verb of a subject may stand when commas part them. In tokens. */
const RESUMED_MAX = 40;

/** The verb after a later comma of a long insertion: “Quill, who followed her predecessor, Peter Marrow, told”. */
function resumedVerb(tokens: readonly Token[], mention: Mention, reach: number): Cue | null {
  for (let at = reach; at < tokens.length && at < mention.to + RESUMED_MAX; at++) {
    const token = tokens[at]!;
    if (token.kind === 'hole' || (token.kind !== 'mark' && token.sentence !== mention.sentence)) return null;
    if (token.text !== ',') continue;
    const verb = finiteFrom(tokens, at + 1);
    if (verb) return verb;
  }
  return null;
}

function invertedVerb(tokens: readonly Token[], mention: Mention): Cue | null {
  let at = mention.from - 1;
  if (tokens[at] && tokens[at]!.kind === 'word' && DETERMINERS.has(tokens[at]!.lower)) at--;
  if (tokens[at]?.lower.endsWith('ly')) at--;
  return cueAt(tokens, at);
}

const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['prep', PREPOSITIONS],
  ['conj', CONJUNCTIONS],
  ['aux', AUXILIARIES],
  ['wh', QUESTION_WORDS],
  ['adv', ADVERBS],
  ['det', DETERMINERS],
];

/** A word's class as the ranker's features name it. */
export function classOf(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token) return at < 0 ? 'start' : 'end';
  if (token.kind === 'hole') return 'Q';
  if (token.kind === 'number') return 'num';
  if (token.kind === 'mark') return token.text === '–' ? '—' : token.text;
  if (
    token.lower === 'that' ||
    token.lower === 'to' ||
    token.lower === 'by' ||
    token.lower === 'of' ||
    token.lower === 'as'
  )
    return token.lower;
  const cue = cueAt(tokens, at);
  if (cue) return `V${cue.verb.strength}${cue.verb.form === 'ing' ? 'g' : cue.verb.form === 'base' ? 'b' : ''}`;
  for (const [name, words] of CLASSES) if (words.has(token.lower)) return name;
  return token.capital ? 'Cap' : 'w';
}

function beforeMention(tokens: readonly Token[], mention: Mention): string {
  const previous = tokens[mention.from - 1];
  if (!previous) return 'start';
  if (previous.lower === 'to' && /^according/.test(tokens[mention.from - 2]?.lower ?? '')) return 'according';
  if (previous.kind === 'word' && previous.sentence !== mention.sentence) return 'start';
  return previous.kind === 'mark' && previous.sentence !== mention.sentence
    ? 'start'
    : classOf(tokens, mention.from - 1);
}

/** How far back the phrase before an inner name may open. In tokens. */
const PHRASE_BACK = 12;

/** Whether the phrase that ends at `to` may be a subject: “The director of the bureau”, not “after the fall of her rival”. */
function isSubject(tokens: readonly Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - PHRASE_BACK); at--) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.sentence !== tokens[to - 1]!.sentence) return true;
    if (PREPOSITIONS.has(token.lower) && !/^(?:of|for|at|in)$/.test(token.lower)) return false;
  }
  return true;
}

const BE = /^(?:am|are|be|been|being|is|was|were)(?:n['’]t)?$/;

/** “was accused of”, “has been told”: others speak. */
const isPassive = (tokens: readonly Token[], from: number, cue: Cue): boolean =>
  cue.verb.form === 'past' && tokens.slice(from, cue.at).some(({ lower }) => BE.test(lower));

/** What ties one mention to another as a part of what it names: “Ada Quill of the Harbour Board”. */
const TIES_ON: ReadonlySet<string> = new Set(['at', 'for', 'from', 'in', 'of', 'with']);

/** The place of the mention right behind another that says whose, where or of what that is; -1 where none does. */
function complementOf(tokens: readonly Token[], mentions: readonly Mention[], at: number): number {
  const { to, kind, possessive } = mentions[at]!;
  const led = /^(?:headed|led)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.lower === 'by';
  if (kind === 'pronoun' || possessive || !(led || TIES_ON.has(tokens[to]?.lower ?? ''))) return -1;
  const from = led ? to + 2 : to + 1;
  for (let next = at + 1; next < mentions.length && mentions[next]!.from <= from; next++)
    if (mentions[next]!.from === from && mentions[next]!.kind !== 'pronoun') return next;
  return -1;
}

/** The last part of what a mention names: in “Ada Quill in a talk with the Herald said” the paper. */
function lastPart(tokens: readonly Token[], mentions: readonly Mention[], at: number): Mention {
  let last = at;
  for (let step = 0; step < PARTS_MAX; step++) {
    const next = complementOf(tokens, mentions, last);
    if (next < 0) break;
    last = next;
  }
  return mentions[last]!;
}
/** Parts that are followed from one to the next. */
const PARTS_MAX = 3;

/** Whether a mention is such a part of the one before it: the verb behind it has that one for its subject. */
function isComplement(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  const { from } = mentions[at]!;
  for (let before = at - 1; before >= 0 && before >= at - INNER_MAX; before--)
    if (mentions[before]!.to === from - 1 || (mentions[before]!.to === from - 2 && tokens[from - 1]?.lower === 'by'))
      return complementOf(tokens, mentions, before) === at;
  return false;
}
/** Mentions that may lie between one and the one that it is a part of: owners inside a longer phrase. */
const INNER_MAX = 3;

/** “an Instagram post”: a name that says more of the noun behind it has no verb of its own. */
function isModifier(mentions: readonly Mention[], at: number): boolean {
  const [mention, outer] = [mentions[at]!, mentions[at - 1]];
  return outer !== undefined && outer.kind === 'noun' && outer.to > mention.to && !mention.possessive;
}

/** “Quill’s claim that”, “her «wait and see» promise”: whose words are quoted. */
function ownsWords(tokens: readonly Token[], { possessive, to }: Mention): boolean {
  if (!possessive) return false;
  for (let at = to; at < to + OWNED_MAX; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (isFunctionWord(token.lower) && !token.capital && token.lower !== 'own') return false;
    if (isSpeech(token.lower)) return true;
  }
  return false;
}
/** How many tokens after a possessive the noun may stand that it owns. */
const OWNED_MAX = 4;

/** “turned to Quill and said”: who said it stands before the first verb. */
const isObject = (tokens: readonly Token[], to: number, before: string): boolean =>
  tokens[to]?.lower === 'and' && (before === 'prep' || before === 'to' || before === 'as');

/** What governs the mention at a place among its paragraph’s; see `Governing`. */
export function governing(tokens: readonly Token[], mentions: readonly Mention[], at: number): Governing {
  const mention = mentions[at]!;
  const before = beforeMention(tokens, mention);
  if (isModifier(mentions, at)) return { tie: null, cue: null, other: null, before };
  if (isComplement(tokens, mentions, at)) {
    const relative = relativeFrom(tokens, mention.to);
    return { tie: relative && 'relative', cue: relative, other: null, before };
  }
  if (ownsWords(tokens, mention)) return { tie: 'owner', cue: null, other: null, before };
  const { to, reach: partReach } = lastPart(tokens, mentions, at);
  const reach = Math.max(partReach, mention.reach);
  const direct = RELATIVES.has(tokens[to]?.lower ?? '') || isObject(tokens, to, before) ? null : verbFrom(tokens, to);
  if (direct && typeof direct !== 'string')
    return { tie: isPassive(tokens, to, direct) ? 'passive' : 'subject', cue: direct, other: null, before };
  const relative = relativeFrom(tokens, to);
  if (relative) return { tie: 'relative', cue: relative, other: null, before };
  const isNamed = mention.kind === 'name' || mention.sort === 'person';
  const inner =
    isNamed &&
    tokens[mention.from - 1]?.text === ',' &&
    tokens[mention.to]?.text === ',' &&
    isSubject(tokens, mention.from - 1)
      ? finiteFrom(tokens, mention.to + 1)
      : null;
  if (inner) return { tie: 'inner', cue: inner, other: null, before };
  const apposed = reach > to ? verbFrom(tokens, reach) : null;
  if (apposed && typeof apposed !== 'string') return { tie: 'apposed', cue: apposed, other: null, before };
  const resumed = reach > to ? resumedVerb(tokens, mention, reach) : null;
  if (resumed) return { tie: 'apposed', cue: resumed, other: null, before };
  const inverted = invertedVerb(tokens, mention);
  if (inverted) return { tie: 'inverted', cue: inverted, other: direct, before };
  return { tie: null, cue: null, other: direct ?? apposed, before };
}
