/** Names in a paste, by their shape: it knows no article, so that it takes little for a name. */

import { TITLES } from '../../people/titles.js';
import { givenGender } from '../../people/word-shapes.js';
import { isEverydayWord, isKnownName } from '../../text/commonness.js';
import { foldWord } from '../../text/fold.js';

/** A name with its offices has no more words. */
const NAME_WORDS_MAX = 8;
/** A signature has no more characters. */
export const SIGNATURE_UNITS = 200;

export const cleanName = (text: string): string =>
  text
    .replace(/[✓✔☑\u{1F1E6}-\u{1F1FF}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,.–—-]+|(?<![\s:,;–—-])[\s:,;–—-]+$/gu, '')
    .replace(/\s(?:1[5-9]|20)\d\d$/, '')
    .replace(/(?<!\b(?:Jr|Sr|\p{Lu}))\.$/u, '')
    .trim();

/** “Mike Pompeo, Secretary of State, Jan. 1, 2020” → “Mike Pompeo”; `null` where no name stands. */
export function signatureIn(text: string): string | null {
  if (text.length > SIGNATURE_UNITS) return null;
  const name = cleanName(text.split(/,|\(|\s[·•|]\s|;/u)[0]!);
  const tokens = name.split(/\s+/);
  return name !== '' && tokens.length <= NAME_WORDS_MAX && /^(?:@|the\s)?\p{Lu}|^@|^the\s/u.test(name) ? name : null;
}

const PRONOUN = /^(?:he|she|they|it|i|we|who|the|and|but)$/i;

/** The name at the start of a phrase: “Mike Pompeo on Tuesday” → “Mike Pompeo”, “he” → `null`. */
export function nameOrNull(phrase: string): string | null {
  const bare = phrase.replace(/^[\s\p{P}]+/u, '');
  const role = ROLE.exec(bare);
  if (role) return apposedName(bare.slice(role[0].length)) ?? role[0].replace(/(?<![.,;:])[.,;:]+$/u, '');
  const tokens = withoutOpeners(bare.split(/\s+/));
  const kept: string[] = [];
  for (const token of tokens) {
    const plain = token.replace(/(?<![.,;:])[.,;:]+$/u, '');
    const belongs = /^[@\p{Lu}]/u.test(plain) || (kept.length > 0 ? JOINING.test(plain) : STARTING.test(plain));
    if (!belongs || DAYS.test(plain)) break;
    kept.push(/^(?:\p{Lu}|Jr|Sr|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\.$/u.test(token) ? token : plain);
    if (/[,;:]$/u.test(token) || (/\.$/u.test(token) && kept.at(-1) === plain)) break;
  }
  while (kept.length > 0 && SMALL.test(kept.at(-1)!)) kept.pop();
  const name = kept.join(' ');
  return name === '' || PRONOUN.test(name) ? null : name;
}

/** “Did Whitlock” without “Did”, “Mayor Whitlock” with “Mayor”. */
function withoutOpeners(tokens: readonly string[]): readonly string[] {
  const fold = foldWord(tokens[0] ?? '').replace(/\.$/, '');
  const opens =
    /^\p{Lu}/u.test(tokens[0] ?? '') && /^\p{Lu}/u.test(tokens[1] ?? '') && OPENERS.has(fold) && !TITLES.has(fold);
  return opens ? tokens.slice(1) : tokens;
}

const OPENERS = new Set('and as but did does had has have how so then was were when why yesterday today'.split(' '));

/** “, Nora Whitlock” behind a role. */
function apposedName(text: string): string | null {
  const match = /^,\s(\p{Lu}[\p{L}\p{M}’'.-]+(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,3}\s?\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(text);
  return match ? cleanName(match[1]!) : null;
}

/** A role by which somebody is named: “the harbor chief”, “the prime minister of Malta”. */
const ROLE = /^the(?:\s(?!on\b|in\b|at\b|to\b|during\b|after\b|as\b|who\b)[\p{L}\p{M}’'-]+){1,6}/iu;

const JOINING =
  /^(?:of|the|de|del|der|van|von|al|bin|ben|da|di|la|le|for|and|&|secretary|minister|president|premier|spokes\p{L}+|chief|director)$/iu;
const SMALL = /^(?:of|the|de|del|der|van|von|al|bin|ben|da|di|la|le|for|and|&)$/u;
const STARTING =
  /^(?:the|former|outgoing|president|prime|premier|secretary|senator|governor|minister|chancellor|spokes\p{L}+)$/iu;
const DAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:on|in|at|to)$/u;

/** Words that stand before a colon and are no name, though no everyday words either. */
const NO_NAMES = new Set(
  'april august december february fyi friday icymi january july june march monday november nb october ps saturday september sunday thursday tldr tuesday wednesday'.split(
    ' ',
  ),
);
const NAME_TOKEN = /^\p{Lu}[\p{L}\p{M}’'-]*\.?$/u;
/** More words are a heading. */
const LONE_WORDS_MAX = 5;

/**
 * Whether a phrase that stands alone is a person's name rather than a heading: every word with a capital, and the first a
 * given name or none of them, titles aside, a word of everyday English. “Mark Stone”, “Mayor Whitlock”; not “Final Score”.
 */
export function isLoneName(text: string): boolean {
  const tokens = text.trim().split(/\s+/);
  if (text.length > SIGNATURE_UNITS || tokens.length > LONE_WORDS_MAX) return false;
  const big = tokens.filter((token) => !SMALL.test(token));
  const folds = big.map((token) => foldWord(token).replace(/\.$/, ''));
  const own = folds.filter((fold) => !TITLES.has(fold));
  if (folds.some((fold) => NO_NAMES.has(fold))) return false;
  const given = own.length > 1 && givenGender(own[0]!) !== undefined;
  return own.length > 0 && big.every((token) => NAME_TOKEN.test(token)) && (given || own.every(isNoWord));
}

const isNoWord = (fold: string): boolean => fold.length === 1 || isKnownName(fold) || !isEverydayWord(fold);

/** “NORA WHITLOCK”, “THE COURT”: a label of a transcript. */
export const isShoutedLabel = (text: string): boolean =>
  /^(?:THE|MR|MRS|MS|DR|SEN|REP|GOV|PRESIDENT|SECRETARY|SENATOR|CHAIRMAN|CHAIRWOMAN|JUDGE|JUSTICE)\b[\p{Lu}\s.’'-]+$/u.test(
    text,
  ) ||
  (/^[\p{Lu}\s.’'-]+$/u.test(text) && isLoneName(text.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())));
