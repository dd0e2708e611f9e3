/** Every sentence of a judgement. Findings are data; this is the one place that puts them into words. */

import type { Attribution, FindingType, Match, Profile, SpeakerRef, Verdict } from '../model.js';
import { foldWord } from '../text/fold.js';
import { words } from '../text/words.js';
import { personOf } from './persons.js';
import { type Saying, sayingOf } from './reporting.js';

/** The words on both sides of a difference, as they stand there; empty where one side lacks them. */
export interface Sides {
  readonly claimed: string;
  readonly stored: string;
}

/** Longer words are cut for a sentence. */
const SHOWN_UNITS = 90;

const shown = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `“${plain.length > SHOWN_UNITS ? `${plain.slice(0, SHOWN_UNITS - 1).trimEnd()}…` : plain}”`;
};

const instead = ({ claimed, stored }: Sides, what: string): string => {
  if (stored === '') return `The quote puts in ${shown(claimed)}, ${what}.`;
  if (claimed === '') return `The quote leaves out ${shown(stored)}, ${what}.`;
  return `The quote has ${shown(claimed)} where the source has ${shown(stored)}: ${what}.`;
};

const plainly = ({ claimed, stored }: Sides): string =>
  `The quote has ${shown(claimed)} where the source has ${shown(stored)}`;

/** Whether both sides have the same words in another order. */
const isSameWords = ({ claimed, stored }: Sides): boolean => sortedWords(claimed) === sortedWords(stored);
const sortedWords = (text: string): string =>
  words(text)
    .map(({ fold }) => fold)
    .sort()
    .join(' ');

const asked = (text: string): boolean => text.endsWith('?');
/** Whether only the mark differs that makes a question. */
const isAskedOrTold = ({ claimed, stored }: Sides): boolean =>
  stored !== '' && claimed !== '' && asked(claimed) !== asked(stored);

/** The sentence of a finding. */
export function messageOf(type: FindingType, sides: Sides): string {
  const { claimed, stored } = sides;
  switch (type) {
    case 'typography':
      return `${plainly(sides)}: set differently, the same words.`;
    case 'capitals':
      return 'Capital letters differ.';
    case 'punctuation':
      return 'Punctuation differs.';
    case 'number-style':
      return `${plainly(sides)}: the same number, written differently.`;
    case 'abbreviation':
      return `${plainly(sides)}: one abbreviates what the other spells out.`;
    case 'word-substituted':
      return `${plainly(sides)}.`;
    case 'word-added':
      return `The quote puts in ${shown(claimed)}, which the source lacks.`;
    case 'word-removed':
      return `The quote leaves out ${shown(stored)} without a mark.`;
    case 'unmarked-omission':
      return `The quote leaves out ${shown(stored)}, and nothing says so.`;
    case 'reordered':
      return `${shown(claimed)} stands in another place than in the source.`;
    case 'spelling':
      return `${plainly(sides)}: spelled differently.`;
    case 'inflection':
      return `${plainly(sides)}: another form of the same word.`;
    case 'contraction':
      return `${plainly(sides)}: one contracts what the other writes out.`;
    case 'marked-omission':
      return `An ellipsis stands for ${shown(stored)}.`;
    case 'marked-insertion':
      return stored === ''
        ? `${shown(claimed)} was put in, in brackets.`
        : `${shown(claimed)} stands in brackets for ${shown(stored)}.`;
    case 'cut-mid-sentence':
      return `The quote is cut out of a longer sentence: ${shown(stored)} is left off.`;
    case 'sic':
      return 'A [sic] was put in; the words are as the source has them.';
    case 'editor-brackets':
      return `The article has ${shown(stored)} in square brackets: an editor’s words, which the quote gives as speech.`;
    case 'runs-past-quotation':
      return `${shown(claimed)} stands outside the quotation marks: the reporter’s words.`;
    case 'negation-changed':
      return instead(sides, 'which turns a denial into an assertion or the reverse');
    case 'number-changed':
      return instead(sides, 'another number');
    case 'date-changed':
      return instead(sides, 'another date or time');
    case 'name-changed':
      return instead(sides, personOf(foldWord(claimed)) === null ? 'another name' : 'another person');
    case 'modality-changed':
      if (isAskedOrTold(sides))
        return `${plainly(sides)}: ${asked(claimed) ? 'a statement made a question' : 'a question made a statement'}.`;
      return instead(sides, 'which changes how certain or binding it is');
    case 'quantifier-changed':
      return instead(sides, 'which changes how much or how surely');
    case 'opposite-meaning':
      return instead(sides, isSameWords(sides) ? 'the same words the other way round' : 'the opposite');
    case 'omission-changes-meaning':
      return `What the quote leaves out, ${shown(stored)}, bears on what it keeps.`;
    case 'speaker-crossed':
      return 'The words are those of different speakers.';
  }
}

/** What a summary is made of. */
export interface Told {
  readonly verdict: Verdict;
  readonly attribution: Attribution;
  readonly claimedSpeaker: string | null;
  readonly match: Match | null;
  readonly pieces: readonly Match[];
  /** The gravest difference of words, with its sides. */
  readonly gravest: { readonly type: FindingType; readonly sides: Sides } | null;
  /** How many differences of words there are. */
  readonly differences: number;
  /** The house style that let differences of words pass, `null` where none did. */
  readonly licensed: Profile | null;
  /** Speakers that the claimed name fits. */
  readonly fits: readonly SpeakerRef[];
  /** How other places disagree, `null` where they do not. */
  readonly disagreement: 'wording' | 'speaker' | null;
}

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** The one plain sentence, and a second where other places disagree. */
export function summaryOf(told: Told): string {
  const first = firstSentence(told);
  if (told.disagreement === 'speaker') return `${first} Another article gives the words to somebody else.`;
  if (told.disagreement === 'wording') return `${first} Another article has them in other words.`;
  return first;
}

function firstSentence(told: Told): string {
  switch (told.verdict) {
    case 'not-found':
      return 'Nothing in this archive comes close to this quote.';
    case 'unquoted':
      return 'These are the reporter’s words: the article does not put them between quotation marks.';
    case 'misattributed':
      return misattributed(told);
    case 'spliced':
      return spliced(told);
    case 'altered':
      return altered(told);
    case 'unattributed':
      return unattributed(told);
    case 'edited':
      return `${said(told)}; what was left out or put in is marked.`;
    case 'verified':
      return `${said(told)}, ${inTheseWords(told)}.`;
  }
}

const STYLES: Readonly<Record<Profile, string>> = { strict: 'strict', ap: 'AP', broadcast: 'broadcast' };

const inTheseWords = ({ licensed }: Told): string =>
  licensed === null ? 'in these words' : `in these words but for what ${STYLES[licensed]} style lets pass`;

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** “Ada Lindt gave this warning”, “The article attributes this to Ada Lindt, via her office”. */
function said({ match }: Told): string {
  const name = match?.speaker?.name;
  if (match?.via && name) return `The article attributes this to ${name}, via ${match.via.text}`;
  const who = name === undefined ? 'Somebody whom the article does not name' : capitalised(name);
  return `${who} ${saying(match).thus}`;
}

const saying = (match: Match | null): Saying => sayingOf(match?.cue?.text ?? null);

const altered = (told: Told): string => `${said(told)}, but ${difference(told) ?? 'not in these words'}.`;

/** The gravest difference, as a clause with the speaker for its subject, and how many more; `null`: there is none. */
function difference({ gravest, differences, match }: Told): string | null {
  if (!gravest) return null;
  const more =
    differences > 1 ? `, and ${differences - 1} more ${differences === 2 ? 'difference' : 'differences'}` : '';
  return `${clause(gravest.type, gravest.sides, match?.via ? 'has' : saying(match).verb)}${more}`;
}

function clause(type: FindingType, { claimed, stored }: Sides, verb: string): string {
  switch (type) {
    case 'omission-changes-meaning':
      return `the quote leaves out ${shown(stored)}, which bears on what it keeps`;
    case 'modality-changed':
      if (isAskedOrTold({ claimed, stored })) return asked(stored) ? 'as a question' : 'not as a question';
      return otherWords({ claimed, stored }, verb);
    case 'reordered':
      return `with ${shown(claimed)} in another place`;
    case 'editor-brackets':
      return `${shown(stored)} is in the article’s own brackets`;
    case 'runs-past-quotation':
      return `not ${shown(claimed)}: those are the reporter’s words`;
    default:
      return otherWords({ claimed, stored }, verb);
  }
}

function otherWords({ claimed, stored }: Sides, verb: string): string {
  if (claimed === '') return `the quote leaves out ${shown(stored)}`;
  if (stored === '') return `not ${shown(claimed)}, which the quote puts in`;
  return `${verb} ${shown(stored)}, not ${shown(claimed)}`;
}

function misattributed(told: Told): string {
  const claimed = told.claimedSpeaker ?? 'the claimed speaker';
  const differs = difference(told);
  const tail = differs === null ? '' : `, and ${differs}`;
  return `${said(told)}, not ${told.match?.via ? 'to ' : ''}${claimed}${tail}.`;
}

function spliced({ pieces }: Told): string {
  const names = [...new Set(pieces.map((piece) => piece.speaker?.name ?? 'somebody unnamed'))];
  const count = pieces.length === 2 ? 'two' : pieces.length === 3 ? 'three' : `${pieces.length}`;
  if (names.length === 1) return `This runs together ${count} separate statements of ${names[0]} as if they were one.`;
  return `This runs together ${count} separate statements, by ${list(names)}, as if they were one.`;
}

function unattributed(told: Told): string {
  if (told.match?.speaker === null) return 'The article has these words, but does not say whose they are.';
  const names = list([told.match?.speaker?.name ?? '', ...told.fits.map((fit) => fit.name)]);
  return `The article has these words, but “${told.claimedSpeaker ?? ''}” fits several of its people: ${names}.`;
}
