/** The claimed speaker against the one the article names. */

import type { Attribution, Passage, Speaker, SpeakerRef } from '../model.js';
import { type Fit, fitOf } from '../people/claimed.js';
import { compareNames, parseName } from '../people/names.js';
import { rolesFit } from '../people/offices.js';
import { isApposed } from './apposed.js';
import { speaksFor } from './voices.js';

/** What is known of who said a passage. */
export interface Attributed {
  readonly attribution: Attribution;
  /** Speakers of the article that the claimed name fits besides, or instead. */
  readonly fits: readonly SpeakerRef[];
}

const refOf = ({ id, name }: Speaker): SpeakerRef => ({ id, name });

/** Others who speak in an article that are held against the claimed name: more than a parliament’s record of a day has. */
const OTHERS_MAX = 400;

/** Who else speaks in the article; where they are too many, those who first spoke about when this one did. */
function othersThan(speaker: Speaker, { speakers }: Passage): Speaker[] {
  const at = speakers.findIndex(({ id }) => id === speaker.id);
  const from = Math.max(0, Math.min(at - OTHERS_MAX / 2, speakers.length - OTHERS_MAX));
  return speakers.slice(from, from + OTHERS_MAX).filter(({ id }) => id !== speaker.id);
}

/** The attribution of one statement's passage to `claimed`. */
export function attributed(claimed: string | null, passage: Passage): Attributed {
  if (claimed === null || claimed.trim() === '') return { attribution: 'not-claimed', fits: [] };
  const { speaker, statement } = passage;
  if (!speaker) return { attribution: 'unresolved', fits: [] };
  const mention = statement?.mention?.text ?? null;
  const named = fitOf(claimed, speaker, mention);
  if (named === 'full') return { attribution: 'confirmed', fits: [] };
  const others = othersThan(speaker, passage);
  const roles = [...speaker.roles, ...(mention ? [mention] : [])];
  const fitting = fitsAround(claimed, { passage, others, roles }) || fitsOtherwise(claimed, speaker, roles);
  const own = named === 'none' && fitting ? 'part' : named;
  const graded = others.map((other) => ({ other, fit: fitOf(claimed, withoutNames(other, passage.speakers)) }));
  if (own === 'none') {
    if (statement?.via && fitsChannel(claimed, statement.via.text)) return { attribution: 'confirmed', fits: [] };
    return {
      attribution: 'contradicted',
      fits: graded.filter(({ fit }) => fit !== 'none').map(({ other }) => refOf(other)),
    };
  }
  const rivals = graded.filter(
    ({ other, fit }) => beats(fit, own) && !isShortFor(other.name, speaker.name) && !onceHeld(claimed, speaker, other),
  );
  const fits = rivals.map(({ other }) => refOf(other));
  if (rivals.length === 0) return { attribution: 'confirmed', fits };
  return {
    attribution: rivals.some(({ other, fit }) => fit !== own || onceHeld(claimed, other, speaker))
      ? 'contradicted'
      : 'unresolved',
    fits,
  };
}

/** The speaker without roles that are but others’ names: “a spokeswoman for Krol, Ada Lindt,” makes Krol no Lindt. */
const withoutNames = (speaker: Speaker, all: readonly Speaker[]): Speaker => ({
  ...speaker,
  roles: speaker.roles.filter((role) => !all.some((other) => other.id !== speaker.id && other.name === role)),
});

/** “Ada Lindt of Vermont”, a statement by her, the body whose spokesman he is, or the one whose account it is: “@HarrowCouncilPR”. */
function fitsOtherwise(claimed: string, speaker: Speaker, roles: readonly string[]): boolean {
  const whole = HAILING.exec(claimed.trim())?.[1];
  if (whole !== undefined && fitOf(whole, speaker) === 'full') return true;
  const from = DOCUMENT.exec(claimed.trim())?.[1];
  if (from !== undefined && fitOf(from, speaker) === 'full') return true;
  return speaksFor(claimed, roles) || holdsAccount(claimed, speaker.name);
}

/** “a readout from Lindt’s office”, “a statement by Ada Lindt”: whose it is. */
const DOCUMENT =
  /^(?:an? |the )?(?:\p{Ll}+ )?(?:e-?mail|letter|note|post|readout|statement|tweet) (?:by|from|of) (.{2,100})$/iu;

const HAILING = /^(\p{Lu}\S*(?:\s\p{Lu}\S*){1,4})\s(?:from|of)\s\p{Lu}[\p{L}.\s]{1,40}$/u;

/** A shorter name stands at the beginning of many a handle. */
const ACCOUNT_LETTERS_MIN = 6;
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function holdsAccount(claimed: string, name: string): boolean {
  const letters = lettersOf(claimed);
  return name.startsWith('@') && letters.length >= ACCOUNT_LETTERS_MIN && lettersOf(name).startsWith(letters);
}

const FORMER = /^(?:the\s)?(?:ex|former|late|retired)\b/i;

/**
 * Whether the claim's title is the speaker's office, and at most a former one of the other: “Gov. Lindt” and “former Gov.
 * Rosa Lindt”, “the mayor” and “former Mayor Ed Krol”.
 */
function onceHeld(claimed: string, speaker: Speaker, other: Speaker): boolean {
  const name = parseName(claimed);
  const title = name && /^\p{Lu}/u.test(name.surname) ? name.titles.join(' ') : claimed;
  if (FORMER.test(title)) return false;
  const holds = ({ roles }: Speaker): boolean => roles.some((role) => !FORMER.test(role) && rolesFit(title, [role]));
  return title !== '' && holds(speaker) && !holds(other);
}

/** Whether a speaker by a bare surname may well be the fuller-named one: “Mitchell” beside “Derek Mitchell”. */
const isShortFor = (short: string, full: string): boolean =>
  parseName(short)?.given.length === 0 && compareNames(short, full) !== 'different';

interface Around {
  readonly passage: Passage;
  readonly others: readonly Speaker[];
  readonly roles: readonly string[];
}

/** Whether the article around the words calls their speaker what the claim does, by another’s name or in an apposition. */
function fitsAround(claimed: string, { passage, others, roles }: Around): boolean {
  const named = (name: string): boolean => roles.some((role) => role.includes(parseName(name)?.surname ?? name));
  const related = others.filter(({ name }) => named(name)).flatMap((other) => other.roles);
  return rolesFit(withSurnames(claimed, others), roles, related) || isApposed(claimed, passage);
}

/** “spokesman for Ada Lindt” as “spokesman for Lindt”: as roles name the speakers of the article. */
const withSurnames = (claimed: string, speakers: readonly Speaker[]): string =>
  speakers.reduce((text, { name }) => text.replace(name, () => parseName(name)?.surname ?? name), claimed);

const FITS: readonly Fit[] = ['none', 'loose', 'part', 'full'];
/** Whether the name fits another speaker at least as well. */
const beats = (fit: Fit, own: Fit): boolean => fit !== 'none' && FITS.indexOf(fit) >= FITS.indexOf(own);

/** A statement that came through a spokesman or a readout is theirs as well. */
function fitsChannel(claimed: string, via: string): boolean {
  const channel: Speaker = { id: '', name: via, kind: 'body', gender: null, aliases: [], roles: [] };
  return fitOf(claimed, channel) !== 'none';
}
