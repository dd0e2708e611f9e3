/**
 * What the paragraph itself calls a statement's speaker, right beside the name: “a spokesman for Harrow Savings, Gil
 * Pemberton, said”, “Gil Pemberton, a spokesman for Harrow Savings”. Linear in the paragraph.
 */

import type { Passage, Speaker } from '../model.js';

const ARTICLE = /^(?:a|an|the)\s/i;
/** A claim of fewer letters stands beside names by chance. */
const PHRASE_UNITS_MIN = 6;
/** Nobody's description is longer. */
const PHRASE_UNITS_MAX = 120;
/** A role has a word in lower case; what has none is a name, and names stand beside each other in lists. */
const ROLE = /(?:^|\s)\p{Ll}{4,}/u;
const BESIDE = ['', ', ', ', a ', ', an ', ', the '];

/** Whether the claim is a role that stands in apposition to the speaker's name, or the body's name in full. */
export function isApposed(claimed: string, { block, speaker, statement, speakers }: Passage): boolean {
  const phrase = claimed.trim().replace(ARTICLE, '');
  if (!speaker || phrase.length < PHRASE_UNITS_MIN || phrase.length > PHRASE_UNITS_MAX) return false;
  const names = [speaker.name, ...speaker.aliases, ...(statement?.mention ? [statement.mention.text] : [])].map(
    (name) => name.replace(ARTICLE, ''),
  );
  if (speaker.kind === 'body' && names.some((name) => isFuller(phrase, name))) return stands(block.text, phrase);
  if (speaker.kind === 'unnamed' && names.some((name) => stands(block.text, inFull(name, phrase)))) return true;
  const isNamed = ({ name, aliases }: Speaker): boolean => [name, ...aliases].some((one) => sameLetters(one, phrase));
  if (!ROLE.test(phrase) || speakers.some(isNamed)) return false;
  return names.some((name) =>
    BESIDE.some(
      (between) =>
        stands(block.text, `${phrase}${between || ' '}${name}`, PART) ||
        (between && stands(block.text, `${name}${between}${phrase}`)),
    ),
  );
}

const sameLetters = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** “a woman in the gallery” for “a woman”; “her neighbor, Gil Pemberton” for “her neighbor”. */
const inFull = (name: string, phrase: string): string =>
  phrase.startsWith(`${name} `) ? phrase : `${name}, ${phrase}`;

/**
 * “U.S. Food and Drug Administration” for “Drug Administration”: capitals before the name, and what joins them; “teachers’
 * union” for a body that is called by its noun alone: whose it is.
 */
function isFuller(phrase: string, name: string): boolean {
  if (!phrase.endsWith(` ${name}`)) return false;
  const before = phrase.slice(0, -name.length).trim().split(/\s+/);
  const whose = /^\p{Ll}+$/u.test(name) && before.length === 1;
  return whose || before.every((word) => /^\p{Lu}/u.test(word) || /^(?:and|&|of)$/.test(word));
}

/** What makes the words after it part of a longer phrase: “a watchman at the mill, Gil Pemberton,” is no mill. */
const PART = /\b(?:about|at|by|for|from|in|of|on|to|with)\s(?:(?:a|an|the|his|her|its|their)\s)?$/i;
const PART_UNITS = 16;

/** Whether the words stand in the text as whole words, not behind `barred`, and nothing is theirs: not in “Gil Pemberton’s”. */
function stands(text: string, words: string, barred: RegExp | null = null): boolean {
  const [hay, needle] = [text.toLowerCase(), words.toLowerCase()];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const before = hay[at - 1] ?? ' ';
    const behind = hay[at + needle.length] ?? ' ';
    const whole = !/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}’'-]/u.test(behind);
    if (whole && !barred?.test(hay.slice(Math.max(0, at - PART_UNITS), at))) return true;
  }
  return false;
}
