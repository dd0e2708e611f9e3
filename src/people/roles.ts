/**
 * The words that say what the bearer of a name is: before it (“US Secretary of State Mike Pompeo”) and in apposition
 * after it (“Bruno Falk, the owner of the inn,”). Without an article in front, without forms of address, and cut where a
 * verb shows that a sentence goes on.
 */

import type { Span } from '../model.js';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  isPastVerb,
  PREPOSITIONS,
  QUESTION_WORDS,
} from './function-words.js';
import { noun } from './nouns.js';
import { TITLES } from './titles.js';
import type { Token } from './tokens.js';
import { foldOf, isAcronym, isInCharge, JOINERS } from './word-shapes.js';

/** Longest role, in tokens. */
const ROLE_MAX = 24;
/** What a name is addressed by says nothing of its bearer but the gender. */
const ADDRESS: ReadonlySet<string> = new Set(
  'don dona frau fraulein herr madam madame miss mlle mme monsieur mr mrs ms mx senor senora'.split(' '),
);
/** Titles that are borne beside a role: “neuroscientist Dr. Ada Quill”, “chairwoman Baroness Ada Quill”. */
const BORNE: ReadonlySet<string> = new Set(
  'baron baroness canon dame dr father gov hon lady lord prof professor rep rev reverend sen sir sister viscount'.split(
    ' ',
  ),
);
/** Adverbs that may open a role in apposition. */
const TEMPORAL: ReadonlySet<string> = new Set(['now', 'once', 'then', 'also', 'formerly', 'himself', 'herself']);
/** The commonest verbs that end an apposition which lacks its second comma. */
const FINITE: ReadonlySet<string> = new Set(['says', 'tells', 'writes', 'adds', 'tweets']);

/** A function word, but not “US”. */
const isSmall = (token: Token): boolean => isFunctionWord(token.lower) && !isAcronym(token.text);
const isPerson = (token: Token): boolean => noun(token.lower)?.sort === 'person';
/** Titles that only qualify another. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  'acting associate democratic ex finance first foreign former homeland incoming interim interior majority managing minority outgoing police political presidential senior then treasury under vice'.split(
    ' ',
  ),
);
const isHead = (token: Token): boolean => isRoleWord(token) && !QUALIFIERS.has(foldOf(token));

const isRoleWord = (token: Token): boolean => isPerson(token) || TITLES.has(foldOf(token));
const isAddress = (token: Token): boolean => ADDRESS.has(foldOf(token));
const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** The roles that stand before the name at `to`, looked for down to `from`; none where the word before it is no role. */
export function rolesBefore(tokens: readonly Token[], from: number, to: number): Span[] {
  let end = to;
  while (end > from && isAddress(tokens[end - 1]!)) end--;
  if (end === from || !(isHead(tokens[end - 1]!) || afterOf(tokens, from, end))) return [];
  let start = end;
  while (start > from && belongs(tokens, start - 1, end)) start--;
  while (start < end && isSmall(tokens[start]!)) start++;
  if (start === end - 1 && !tokens[start]!.capital && isPastVerb(tokens[start]!.lower)) return [];
  start = ownerBefore(tokens, start);
  const borne = end - 1;
  const parted = start < borne && BORNE.has(foldOf(tokens[borne]!)) && isPerson(tokens[borne - 1]!);
  return parted
    ? [spanOf(tokens, start, borne), spanOf(tokens, borne, end)]
    : start < end
      ? [spanOf(tokens, start, end)]
      : [];
}

/** “Kenya’s finance minister”, “the inn’s owner”: a possessive right before the role belongs to it. */
function ownerBefore(tokens: readonly Token[], start: number): number {
  const owner = tokens[start - 1];
  if (!owner?.possessive || owner.sentence !== tokens[start]!.sentence) return start;
  let at = start - 1;
  while (owner.capital && tokens[at - 1]?.capital && tokens[at - 1]!.sentence === owner.sentence) at--;
  return isSmall(tokens[at]!) ? Math.min(start - 1, at + 1) : at;
}

/** “Secretary of State”: a role that ends in what it is of. */
const afterOf = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let at = end - 2; at > from && at >= end - 5; at--)
    if (JOINERS.has(tokens[at]!.lower) || isInCharge(tokens, at)) return isRoleWord(tokens[at - 1]!);
  return false;
};

function belongs(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' && token.kind !== 'number') return token.text === '&';
  if (JOINERS.has(token.lower) || isInCharge(tokens, at) || token.lower === 'and') return true;
  if (token.lower === 'the') return JOINERS.has(tokens[at - 1]?.lower ?? '');
  return !isSmall(token) && !(isPastVerb(token.lower) && !/ed$/.test(token.lower) && at < end - 1);
}

/** Where a role may open after a comma: past its article and “now”, “then”. */
function opening(tokens: readonly Token[], from: number): number {
  let at = from;
  while (TEMPORAL.has(tokens[at]?.lower ?? '')) at++;
  if (/^(?:a|an|the|one)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  return DETERMINERS.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** A verb where a role would open: “, called him”, “, speaking at”, “, who”. */
function isClause(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' && token?.kind !== 'number') return true;
  if (isPerson(token)) return false;
  if (isSmall(token)) return !ADVERBS.has(token.lower);
  const participle = isPastVerb(token.lower) || token.lower.endsWith('ing');
  return participle && !token.capital && (next?.kind !== 'word' || isFunctionWord(next.lower));
}

/** A role in apposition with its head in lower case. */
export interface Apposed extends Span {
  readonly head: string;
}

/** What companies and places are called as well as people. */
const OF_BODIES: ReadonlySet<string> = new Set(
  'ally builder carrier contractor developer distributor employer exporter giant host importer landlord leader lender maker manufacturer member neighbor neighbour operator owner partner producer provider publisher retailer rival seller supplier user winner'.split(
    ' ',
  ),
);

/** Whether a role shows its bearer to be a human being: “owner” does not. */
export const isHuman = ({ head }: Apposed): boolean => !OF_BODIES.has(head);

/** The role in apposition within `from`–`limit`: a phrase whose head names one person and runs into no other name. */
export function roleAfter(tokens: readonly Token[], from: number, limit: number): Apposed | null {
  const start = opening(tokens, from);
  if (start >= limit || isClause(tokens, start)) return null;
  let head = -1;
  for (let at = start; at < limit && at < start + ROLE_MAX; at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || token.kind === 'hole' || (isSmall(token) && at > start)) break;
    const named = noun(token.lower);
    if (named?.sort === 'person' && !named.plural && !token.possessive) head = at;
    else if (head >= 0) break;
  }
  if (head < 0 || isNameAt(tokens, head + 1, limit)) return null;
  let end = head + 1;
  while (end < limit && end < start + ROLE_MAX && goesOn(tokens, end)) end++;
  while (end > head + 1 && isFunctionWord(tokens[end - 1]!.lower)) end--;
  if (DETERMINERS.has(tokens[start - 1]!.lower) && runsIntoVerb(tokens[end], tokens[head]!.sentence)) return null;
  return { ...spanOf(tokens, start, end), head: tokens[head]!.lower };
}

/** “Mayor Ada Quill” in a list of people: the role is the next one's. */
const isNameAt = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at < limit && tokens[at]!.kind === 'word' && tokens[at]!.capital && !JOINERS.has(tokens[at]!.lower);

/** “At a meeting in Chelsea, the mayor also said”: no apposition, but the subject of what follows. */
const runsIntoVerb = (token: Token | undefined, sentence: number): boolean =>
  token?.kind === 'word' &&
  token.sentence === sentence &&
  (ADVERBS.has(token.lower) || AUXILIARIES.has(token.lower) || FINITE.has(token.lower) || isPastVerb(token.lower));

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'hole' || (token.kind === 'mark' && token.text !== '&')) return false;
  const { lower } = token;
  if (FINITE.has(lower) || QUESTION_WORDS.has(lower) || AUXILIARIES.has(lower) || lower === 'that') return false;
  if (CONJUNCTIONS.has(lower) && lower !== 'and') return false;
  if (isPastVerb(lower) && !token.capital) return PREPOSITIONS.has(tokens[at + 1]?.lower ?? '');
  return true;
}

/** Roles without those that another holds word for word: “chief executive” beside “chief executive of Ora Works”. */
export function distinctRoles(roles: Iterable<string>): string[] {
  const all = [...roles];
  const plain = all.map((role) => ` ${role.toLowerCase()} `);
  const isWithin = (inner: number, outer: number): boolean =>
    plain[outer]!.length > plain[inner]!.length &&
    plain[outer]!.includes(plain[inner]!) &&
    PAST.test(all[inner]!) === PAST.test(all[outer]!);
  return all.filter((_, at) => !all.some((_other, outer) => isWithin(at, outer)));
}

/** “former President” does not say that somebody is President. */
const PAST = /^(?:ex|former|then|late|once)\b/i;

/** A role before a name as one person's: “Councilwomen” → “Councilwoman”. */
export function singularRole(role: string): string {
  const at = role.lastIndexOf(' ') + 1;
  const last = role.slice(at);
  const named = noun(last.toLowerCase());
  if (!named?.plural || named.singular === last.toLowerCase()) return role;
  const capital = last[0] === last[0]!.toUpperCase();
  return role.slice(0, at) + (capital ? named.singular[0]!.toUpperCase() + named.singular.slice(1) : named.singular);
}
