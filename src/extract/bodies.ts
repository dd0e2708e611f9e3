/** The body that “the company”, “the agency” or “the commission” stands for: one that was named before. */

import { type Entity, standing } from '../people/speakers.js';
import { isAcronym } from '../people/word-shapes.js';
import { foldWord } from '../text/fold.js';
import { leads } from './nearby.js';
import type { Candidate, Reading } from './reading.js';

/** How many mentions back it may be named. */
const BACK_MAX = 80;

/** Nouns for any company, whatever its name. */
const COMPANIES: ReadonlySet<string> = new Set(
  'airline automaker bank brand broadcaster business carmaker chain chipmaker company conglomerate developer drugmaker firm insurer lender maker manufacturer operator outfit publisher retailer startup start-up supermarket utility'.split(
    ' ',
  ),
);
/** Nouns for any body that is no company. */
const OFFICES: ReadonlySet<string> = new Set(
  'agency body bureau institute organisation organization regulator watchdog'.split(' '),
);
/** Nouns for bodies whose names show nothing. */
const LEAGUES: ReadonlySet<string> = new Set('charity nonprofit think-tank union'.split(' '));
/** What names of such bodies hold. */
const OFFICIAL =
  /\b(?:administration|agency|association|authority|board|bureau|centers?|centre|commission|committee|congress|council|court|department|federation|front|government|institute|ministry|office|organi[sz]ation|parliament|party|police|senate|service|society|state|trust|union|university)\b/i;

/** “FULL TEXT”: words that a page sets in capitals. */
const SHOUTED = /^\p{Lu}{2,}\s[\p{Lu}\s]+$/u;

type Fits = (entity: Entity, candidate: Candidate) => boolean;

/** What a body is by its name: “board” of “Ostwick Board of Works”, “commission” of “Harbour Commission”. */
const headOf = (name: string): string =>
  foldWord(
    name
      .split(/\s(?:of|for)\s/)[0]!
      .split(/\s/)
      .at(-1)!,
  );

/** “the commission” for the Harbour Commission. */
const endsIn =
  (head: string): Fits =>
  (entity) =>
    entity.kind === 'body' && entity.name.includes(' ') && headOf(entity.name) === head;

const isNamed: Fits = (entity) => standing(entity) === 'body' || standing(entity) === 'false';
const isCompany: Fits = (entity, candidate) =>
  !OFFICIAL.test(entity.name) && !isAcronym(entity.name) && isNamed(entity, candidate);
/** “the group” is said of any of them, so that one word of which nothing is known is too little. */
const isGroup: Fits = (entity) =>
  standing(entity) === 'body' || (standing(entity) === 'false' && entity.name.includes(' '));
const isOffice: Fits = (entity) =>
  standing(entity) === 'body' && (OFFICIAL.test(entity.name) || isAcronym(entity.name));

/** “Shares in …”: one word that has its capital from the sentence, and stands nowhere else. */
function isLoneOpener({ paragraphs }: Reading, { mention }: Candidate, entity: Entity): boolean {
  const { tokens } = paragraphs[mention.paragraph]!;
  const opens = tokens[mention.from - 1]?.sentence !== mention.sentence;
  return opens && entity.named.length === 1 && !entity.name.includes(' ') && tokens[mention.to]?.text !== ',';
}

const kindOf = (head: string): Fits | null => {
  if (COMPANIES.has(head)) return isCompany;
  if (LEAGUES.has(head)) return isNamed;
  if (head === 'group') return isGroup;
  return OFFICES.has(head) ? isOffice : null;
};

/** Finds it; `null` where the noun fits none of those named before. */
export function bodyNamed(
  reading: Reading,
  { mention, index }: Candidate,
  entityOf: (candidate: Candidate) => Entity | null,
): Entity | null {
  const latest = (fits: Fits): Entity | null => {
    for (let at = index - 1; at >= Math.max(0, index - BACK_MAX); at--) {
      const other = reading.candidates[at]!;
      const entity = other.mention.kind === 'name' && !other.mention.heading ? entityOf(other) : null;
      if (entity && !SHOUTED.test(entity.name) && fits(entity, other) && !isLoneOpener(reading, other, entity))
        return entity;
    }
    return null;
  };
  const exact = latest(endsIn(mention.head));
  const kind = kindOf(mention.head);
  if (exact || !kind) return exact;
  const prominent: Fits = (entity, other) =>
    kind(entity, other) && (other.governing.tie !== null || leads(reading.paragraphs[other.mention.paragraph]!, other));
  return latest(prominent) ?? latest(kind);
}
