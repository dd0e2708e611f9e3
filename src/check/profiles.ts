/**
 * House styles: which differences of words a newsroom lets pass in a quotation. A profile lowers the level of a finding to
 * `presentation`, so that the difference alone neither alters the wording nor the verdict. It never touches the diff, the
 * types of findings, where the quote is found, or any finding that bears on the meaning.
 *
 *   strict      the levels of `change`, whatever the words.
 *   ap          The Associated Press Stylebook, “quotations in the news”: quotations are never altered, not even to mend
 *               minor grammar; but figures, spelling and abbreviations follow the stylebook, “um” and “uh” are not
 *               transcribed, and abnormal spellings such as “gonna” are not used to show how somebody talks.
 *   broadcast   Scripts and captions are written for the ear: besides, contractions come and go, “you know” and a stumble
 *               are dropped, and verbs are made to agree.
 */

import type { Level, Profile } from '../model.js';
import { areVariants } from './alike.js';
import { type Change, levelOf } from './change.js';
import { gapAfter, rawWord } from './comparison.js';
import type { ClaimLine, Line } from './line.js';

/** What may pass, by the words of the difference. */
type Licence =
  /** “color” for “colour”. */
  | 'variant'
  /** “going to” for “gonna”. */
  | 'dialect'
  /** “um” dropped. */
  | 'filler'
  /** “you know” between marks, or the first “the” of “the, the”, dropped. */
  | 'stumble'
  /** “don’t” for “do not”, or the reverse. */
  | 'contraction'
  /** “were” for “was”, “an” for “a”. */
  | 'agreement';

const LICENCES: Readonly<Record<Profile, ReadonlySet<Licence>>> = {
  strict: new Set(),
  ap: new Set<Licence>(['variant', 'dialect', 'filler']),
  broadcast: new Set<Licence>(['variant', 'dialect', 'filler', 'stumble', 'contraction', 'agreement']),
};

/** The two lines of words that a change indexes. */
export interface Lines {
  readonly claim: ClaimLine;
  readonly source: Line;
}

/** How much a change matters in a house style. */
export const levelIn = (profile: Profile, change: Change, lines: Lines): Level =>
  passes(profile, change, lines) ? 'presentation' : levelOf(change.type);

/** Whether the house style lets a difference of words pass. */
export function passes(profile: Profile, change: Change, lines: Lines): boolean {
  if (LICENCES[profile].size === 0 || levelOf(change.type) !== 'wording') return false;
  const licence = licenceOf(change, lines);
  return licence !== null && LICENCES[profile].has(licence);
}

function licenceOf(change: Change, lines: Lines): Licence | null {
  const claimed = wordsOf(lines.claim, change.q0, change.q1);
  const stored = wordsOf(lines.source, change.s0, change.s1);
  switch (change.type) {
    case 'contraction':
      return SLURRED.has(stored.join(' ')) ? 'dialect' : 'contraction';
    case 'spelling':
    case 'inflection':
    case 'word-substituted':
      if (areAll(claimed, stored, areVariants)) return 'variant';
      if (areAll(claimed, stored, areClipped)) return 'dialect';
      return areAll(claimed, stored, agree) ? 'agreement' : null;
    case 'word-removed':
    case 'unmarked-omission':
      return droppedLicence(lines.source, change);
    default:
      return null;
  }
}

const wordsOf = (line: Line, from: number, to: number): string[] =>
  line.words.slice(Math.max(0, from), Math.max(0, to)).map(({ fold }) => fold);

const areAll = (a: readonly string[], b: readonly string[], alike: (a: string, b: string) => boolean): boolean =>
  a.length > 0 && a.length === b.length && a.every((word, index) => alike(word, b[index]!));

const list = (text: string): Set<string> => new Set(text.trim().split('\n'));

/** Spellings that show how somebody talks; the stylebook's own examples and their kin. */
const SLURRED = list(`
dunno
gimme
gonna
gotta
kinda
lemme
sorta
wanna
`);

/** “goin’” for “going”: whole in the quote, clipped in the source. */
const areClipped = (claimed: string, stored: string): boolean =>
  claimed.endsWith('ing') && stored.replace(/'$/, '') === claimed.slice(0, -1);

/** Forms of one word that agree with different subjects, or follow different sounds; and participles that stand for the past. */
const AGREEING = list(`
a an
are is
did done
do does
doesn't don't
has have
hasn't haven't
isn't aren't
knew known
saw seen
took taken
was were
wasn't weren't
went gone
who whom
`);

const agree = (claimed: string, stored: string): boolean =>
  AGREEING.has(`${claimed} ${stored}`) || AGREEING.has(`${stored} ${claimed}`);

const FILLERS = list(`
ah
er
erm
hm
hmm
uh
uhh
uhm
um
umm
`);

/** Fillers of two words, where marks set them off. */
const ASIDES = list(`
i mean
you know
`);

/** Small words that a speaker stumbles over; “very, very” and “no, no” are meant. */
const STUMBLED = list(`
a
and
at
but
for
he
i
in
it
it's
my
of
on
our
she
that
the
they
this
to
we
with
you
`);

/** The licence for words that the quote leaves out, if it is one for all of them. */
function droppedLicence(source: Line, { s0, s1 }: Change): Licence | null {
  let licence: Licence = 'filler';
  for (let at = s0; at < s1; at++) {
    if (isFiller(source, at)) continue;
    licence = 'stumble';
    if (isAside(source, at) && at + 1 < s1) at++;
    else if (!isStumble(source, at)) return null;
  }
  return licence;
}

/** Not “the ER”. */
const isFiller = (line: Line, at: number): boolean =>
  FILLERS.has(line.words[at]!.fold) && !/^\p{Lu}{2}/u.test(rawWord(line, at));

const MARKED = /[,;:.!?…—–-]/;
const isSetOff = (line: Line, before: number): boolean => before < 0 || MARKED.test(gapAfter(line, before));

/** “you know” with a mark on either side: not “if you know the mayor”. */
const isAside = (line: Line, at: number): boolean =>
  ASIDES.has(wordsOf(line, at, at + 2).join(' ')) && isSetOff(line, at - 1) && isSetOff(line, at + 1);

const isStumble = (line: Line, at: number): boolean => {
  const { fold } = line.words[at]!;
  return STUMBLED.has(fold) && (line.words[at - 1]?.fold === fold || line.words[at + 1]?.fold === fold);
};
