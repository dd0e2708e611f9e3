/**
 * What the ranker knows of a quotation and a candidate speaker, as named facts. The names are the keys of the weights
 * in `attribution-weights.ts`; see `rules.ts` for what a reader is told of them.
 */

import { standing } from '../people/speakers.js';
import { closingOf } from './closing.js';
import { classOf } from './cues.js';
import { between, bucket, gap, leads } from './nearby.js';
import type { Candidate } from './reading.js';
import type { History, Situation } from './situation.js';
import type { Tell } from './weights.js';

/** A signature under a quotation is no longer. In tokens. */
const SIGNATURE_MAX = 8;

const shape = ({ mention }: Candidate): string =>
  mention.kind === 'pronoun'
    ? `${mention.head === 'she' ? 'he' : mention.head}${mention.possessive ? "'s" : ''}`
    : mention.kind === 'noun'
      ? `n-${mention.sort}${mention.plural ? 's' : ''}`
      : `N-${mention.sort}${mention.possessive ? "'s" : ''}`;

const kindOf = ({ mention }: Candidate): string =>
  mention.kind === 'noun' ? (mention.sort === 'person' ? 'role' : 'thing') : mention.kind;

function tieOf(candidate: Candidate): string {
  const { tie, cue, before } = candidate.governing;
  if (before === 'according') return 'according';
  if (tie === 'owner') return tie;
  return tie && cue ? `${tie}-${cue.verb.strength}${cue.verb.form === 'ing' ? 'g' : ''}` : 'none';
}

function afterFeatures(s: Situation, c: Candidate, tell: Tell): void {
  const { mention, governing } = c;
  const pattern = gap(s.paragraph, s.hole + 1, mention.from);
  const { rivals, holes } = between(s.paragraph, s.hole + 1, mention.from);
  const sameCue = governing.cue !== null && governing.cue.at === s.cueAfter;
  const tie = tieOf(c);
  tell('after gap=', pattern, ' tie=', tie);
  tell('after gap=', pattern, ' ends=', s.ends);
  tell('after tie=', tie, ' ends=', s.ends, ' rivals=', bucket(rivals));
  tell('after rivals=', bucket(rivals), ' holes=', bucket(holes));
  tell('after samecue=', sameCue, ' tie=', governing.tie, ' holes=', holes > 0);
  tell('after samecue=', sameCue, ' ends=', s.ends, ' right=', s.right);
  tell('after ', shape(c), ' tie=', tie);
  tell('after ', shape(c), ' ends=', s.ends);
  if (governing.cue && sameCue) tell('after verb=', governing.cue.verb.lemma);
  if (holes === 0) tell('after before=', governing.before, ' right=', s.right, ' ends=', s.ends);
  const next = s.paragraph.holes[s.place + 1];
  if (next !== undefined && mention.from < next && holes === 0)
    tell('after then-hole ends=', s.ends, ' tie=', tie, ' next=', classOf(s.paragraph.tokens, next - 1));
  tell(
    'after sentence=',
    bucket(mention.sentence - s.paragraph.tokens[s.hole]!.sentence),
    ' ends=',
    s.ends,
    ' tie=',
    tie,
  );
}

function beforeFeatures(s: Situation, c: Candidate, tell: Tell): void {
  const { mention, governing } = c;
  const { tokens } = s.paragraph;
  const { rivals, holes } = between(s.paragraph, mention.to, s.hole);
  const sentences = tokens[s.hole]!.sentence - mention.sentence;
  const same = sentences === 0 || (sentences === 1 && s.left === ':');
  const sameCue = governing.cue !== null && governing.cue.at === s.cueBefore;
  const tie = tieOf(c);
  const first = tokens[mention.from - 1]?.sentence !== mention.sentence;
  const side = same ? 'before' : 'earlier';
  tell(side, ' tie=', tie, ' left=', s.left, ' samecue=', sameCue);
  tell(side, ' tie=', tie, ' opens=', s.opens, ' holes=', bucket(holes));
  tell(side, ' rivals=', bucket(rivals), ' holes=', bucket(holes));
  tell(side, ' rivals=', bucket(rivals), ' tie=', tie);
  tell(side, ' first=', first, ' tie=', tie, ' holes=', bucket(holes));
  tell(side, ' first=', first, ' left=', s.left, ' before=', governing.before);
  tell(side, ' ', shape(c), ' tie=', tie);
  tell(side, ' ', shape(c), ' left=', s.left);
  tell(side, ' before=', governing.before, ' tie=', tie);
  tell(side, ' cue-before=', s.cueBefore >= 0, ' cue-after=', s.cueAfter >= 0, ' ends=', s.ends, ' right=', s.right);
  tell(side, ' gap=', gap(s.paragraph, mention.to, s.hole), ' ends=', s.ends);
  if (mention.possessive) tell(side, ' owner gap=', gap(s.paragraph, mention.to, s.hole), ' tie=', tie);
  if (governing.cue && (sameCue || s.cueBefore < 0)) tell(side, ' verb=', governing.cue.verb.lemma, ' same=', sameCue);
  if (governing.other) tell(side, ' other-verb');
  if (!same) tell('earlier sentences=', bucket(sentences), ' tie=', tie, ' holes=', bucket(holes));
  if (!same) tell('earlier sentences=', bucket(sentences), ' first=', first, ' kind=', kindOf(c));
  if (!same)
    tell('earlier ends=', s.ends, ' cue-after=', s.cueAfter >= 0, ' cue-before=', s.cueBefore >= 0, ' left=', s.left);
  if (mention.to <= s.cueBefore) {
    const inner = between(s.paragraph, mention.to, s.cueBefore);
    tell(side, ' to-cue=', bucket(inner.rivals), ' first=', first, ' before=', governing.before);
  } else if (s.cueBefore >= 0 && mention.from > s.cueBefore)
    tell(side, ' after-cue before=', governing.before, ' left=', s.left);
}

function otherFeatures(s: Situation, c: Candidate, tell: Tell): void {
  const { mention } = c;
  const distance = s.paragraph.index - mention.paragraph;
  const where = distance > 0 ? `up${Math.min(distance, 3)}` : 'down';
  const tie = tieOf(c);
  const home = s.reading.paragraphs[mention.paragraph]!;
  const alone = s.paragraph.candidates.length === 0 ? 'alone' : 'company';
  const last = home.tokens.at(-1)?.sentence === mention.sentence;
  const rivals =
    distance > 0 ? between(home, mention.to, home.tokens.length).rivals : between(home, 0, mention.from).rivals;
  const first = home.tokens[mention.from - 1]?.sentence !== mention.sentence;
  const start = s.hole === 0;
  tell(where, ' tie=', tie, ' ', alone, ' start=', start);
  tell(where, ' intro=', s.intro, ' tie=', tie, ' last=', last);
  tell(where, ' intro=', s.intro, ' lead=', leads(home, c), ' last=', last);
  tell(where, ' intro=', s.intro, ' ', shape(c), ' first=', first);
  tell(where, ' rivals=', bucket(rivals), ' last=', last);
  tell(where, ' first=', first, ' last=', last, ' tie=', tie);
  tell(where, ' ', shape(c), ' tie=', tie);
  tell(where, ' ends=', s.ends, ' cue-after=', s.cueAfter >= 0, ' cue-before=', s.cueBefore >= 0, ' left=', s.left);
  tell(where, ' holes=', home.holes.length > 0, ' alone=', alone, ' ends=', s.ends);
  if (distance < 0)
    tell(
      'down opens=',
      home.tokens[0]?.text === '-' || home.tokens[0]?.text === '—' || home.tokens[0]?.text === '–' ? 'dash' : 'word',
      ' short=',
      home.tokens.length <= SIGNATURE_MAX,
    );
  const end = home.tokens.at(-1)?.text;
  if (distance === 1)
    tell(
      'up1 home-ends=',
      end === ':' ? ':' : end === undefined || home.tokens.at(-1)?.kind === 'hole' ? 'Q' : '.',
      ' tie=',
      tie,
      ' start=',
      start,
      ' last=',
      last,
    );
}

/** How many have a reporting verb between the last quotation and the end of the paragraph before this one. */
function since(s: Situation, distance: number): string {
  const home = s.reading.paragraphs[s.paragraph.index - 1];
  if (distance === 0 || !home) return 'here';
  const last = home.holes.at(-1) ?? -1;
  let count = 0;
  for (let at = home.candidates.length - 1; at >= 0 && count < 2 && home.candidates[at]!.mention.from > last; at--)
    if (home.candidates[at]!.governing.tie !== null) count++;
  return `${Math.min(2, distance)} ${count}`;
}

function carryFeatures(s: Situation, c: Candidate, history: History, tell: Tell): void {
  if (!history.quotation || !history.candidate) return;
  const distance = Math.min(3, s.paragraph.index - history.quotation.paragraph);
  const exact = history.candidate === c;
  const sides = c.mention.paragraph === s.paragraph.index ? (c.mention.from > s.hole ? 'after' : 'before') : 'other';
  const same = exact || history.same(history.candidate, c);
  if (!same) return;
  const kind = exact ? 'carry' : 'again';
  const own = s.cueAfter >= 0 ? 'cue-after' : s.cueBefore >= 0 ? 'cue-before' : 'no-cue';
  tell(kind, ' d=', distance, ' left=', s.left, ' ', own);
  tell(kind, ' d=', distance, ' ends=', s.ends, ' opens=', s.opens, ' right=', s.right);
  tell(kind, ' d=', distance, ' side=', sides, ' tie=', tieOf(c));
  tell(kind, ' d=', distance, ' ', shape(c));
  tell(kind, ' d=', distance, ' intro=', s.intro, ' ', own);
  tell(kind, ' intro=', s.intro, ' since=', since(s, distance));
  if (s.quotation.continues) tell(kind, ' continues');
  if (exact && distance === 0) {
    const previous = s.paragraph.holes[s.place - 1];
    if (previous !== undefined) {
      tell('carry gap=', gap(s.paragraph, previous + 1, s.hole));
      const inner = between(s.paragraph, previous + 1, s.hole).rivals;
      tell('carry inner=', bucket(inner), ' left=', s.left, ' opens=', s.opens);
      tell('carry inner=', bucket(inner), ' held=', c.mention.from > previous, ' left=', s.left, ' ends=', s.ends);
    }
  }
}

/** “the report”, “a spokesman”: which noun, and whether it was spoken of before. */
function nounFeatures({ reading }: Situation, c: Candidate, where: string, tell: Tell): void {
  const { mention } = c;
  const definite = DEFINITE.test(reading.paragraphs[mention.paragraph]!.tokens[mention.from]!.lower);
  tell('noun=', mention.head);
  tell('noun=', mention.head, ' ', where);
  tell('noun definite=', definite, ' ', where, ' tie=', tieOf(c));
}
const DEFINITE = /^(?:the|this|that)$/;

/** Whether the candidate and its verb close their sentence: “Growth was «modest» last year, the bank said.” */
function closingFeatures(s: Situation, c: Candidate, where: string, tell: Tell): void {
  const closing = closingOf(s.paragraph, c);
  const tie = tieOf(c);
  tell(where, ' closes=', closing, ' tie=', tie, ' cue-before=', s.cueBefore >= 0);
  tell(where, ' closes=', closing, ' tie=', tie, ' ends=', s.ends);
  tell(where, ' closes=', closing, ' tie=', tie, ' ', shape(c));
}

/** The facts of a quotation and a candidate. */
export function tellCandidate(s: Situation, c: Candidate, history: History, tell: Tell): void {
  const { mention } = c;
  if (mention.paragraph !== s.paragraph.index) otherFeatures(s, c, tell);
  else if (mention.from > s.hole) afterFeatures(s, c, tell);
  else beforeFeatures(s, c, tell);
  carryFeatures(s, c, history, tell);
  const entity = history.entityOf(c);
  const where =
    mention.paragraph !== s.paragraph.index
      ? 'off'
      : mention.from > s.hole
        ? 'after'
        : mention.sentence === s.paragraph.tokens[s.hole]!.sentence
          ? 'before'
          : 'earlier';
  const personal = entity ? standing(entity) : 'nobody';
  tell(where, ' personal=', personal, ' kind=', mention.kind);
  tell(where, ' personal=', personal, ' tie=', tieOf(c));
  tell(where, ' spoken=', bucket(entity ? (history.spoken.get(entity) ?? 0) : 0), ' kind=', mention.kind);
  tell(where, ' named=', bucket(entity?.named.length ?? 0), ' kind=', mention.kind);
  const lead = leads(s.reading.paragraphs[mention.paragraph]!, c);
  tell(where, ' lead=', lead, ' tie=', tieOf(c));
  tell(where, ' lead=', lead, ' left=', s.left, ' before=', c.governing.before);
  tell('kind ', shape(c));
  tell('head ', mention.kind === 'pronoun' ? mention.head : mention.kind);
  tell('poss=', mention.possessive, ' tie=', tieOf(c));
  if (mention.kind === 'noun') nounFeatures(s, c, where, tell);
  if (where === 'after' || where === 'before') closingFeatures(s, c, where, tell);
}
