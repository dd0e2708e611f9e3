/**
 * The engine: a claim and the passages that may hold it → a judgement. Pure; never throws on content.
 *
 *   read the claim → find its home → compare word by word → name the changes → wording, attribution, level, verdict
 */

import type { Candidates, Claim, Finding, Judgement, Match, Passage, Span, Wording } from '../model.js';
import { type Aligned, isQuoted, stepsWithin } from './aligned.js';
import { type Attributed, attributed } from './attributed.js';
import { type Change, KEEPS_WORDS, levelOf } from './change.js';
import { readClaim, SIC } from './claim.js';
import { type Comparison, claimSpan, sourceSpan } from './comparison.js';
import { cuts } from './findings/cuts.js';
import { editorBrackets } from './findings/edited-source.js';
import { settingChanges } from './findings/setting.js';
import { wordChanges } from './findings/words.js';
import { findHome, type Home, type Piece } from './home.js';
import { highestLevel, verdictOf, wordingOf } from './judge.js';
import { type Keys, sharedKeys } from './keys.js';
import { type ClaimLine, claimLine, type Line } from './line.js';
import { matchOf } from './match.js';
import { messageOf, type Sides, summaryOf } from './phrases.js';
import { bitsIn } from './weigh.js';

/** At most so many other places are listed: the contract's number. */
const ALTERNATIVES_MAX = 4;
/** Another place is worth listing when it keeps this share of what the closest keeps. */
const ALTERNATIVE_SHARE = 0.6;

/** Judges a claim against the passages a store found for it. */
export function check(claim: Claim, candidates: Candidates): Judgement {
  const keys = sharedKeys();
  const line = claimLine(readClaim(claim.quote), keys, bitsIn(candidates));
  if (line.words.length === 0) return notFound(claim, 0);
  const home = preferred(claim, findHome(line, candidates, keys));
  switch (home.kind) {
    case 'none':
      return notFound(claim, line.words.length);
    case 'statement':
      return ofStatement(claim, line, { home, keys });
    case 'splice':
      return ofSplice(claim, line, { home, keys });
    case 'prose':
      return ofProse(claim, line, { home, keys });
  }
}

function notFound(claim: Claim, words: number): Judgement {
  const told = {
    verdict: 'not-found',
    attribution: 'not-applicable',
    claimedSpeaker: null,
    match: null,
    pieces: [],
  } as const;
  return {
    profile: claim.profile ?? 'strict',
    verdict: 'not-found',
    wording: 'not-found',
    attribution: 'not-applicable',
    level: 'none',
    summary: summaryOf({ ...told, gravest: null, differences: 0, fits: [], disagreement: null }),
    kept: 0,
    words,
    findings: [],
    match: null,
    pieces: [],
    alternatives: [],
  };
}

/** Of several places that have the words alike, the one whose speaker is the claimed one. */
function preferred(claim: Claim, home: Home): Home {
  if (home.kind !== 'statement') return home;
  const equal = [home.best, ...home.others].filter(
    (other) => other.kept.bits >= home.best.kept.bits && other.alignment.score >= home.best.alignment.score,
  );
  const own = equal.find(({ passage }) => attributed(claim.speaker, passage).attribution === 'confirmed');
  if (!own || own === home.best) return home;
  return { ...home, best: own, others: [home.best, ...home.others.filter((other) => other !== own)] };
}

const comparisonWith = (claim: ClaimLine, aligned: Aligned, keys: Keys, piece?: Piece): Comparison => ({
  claim,
  source: aligned.line,
  passage: aligned.passage,
  steps: piece ? stepsWithin(aligned.alignment.steps, piece.q0, piece.q1) : aligned.alignment.steps,
  keys,
  q0: piece?.q0 ?? 0,
  q1: piece?.q1 ?? claim.words.length,
});

/** A change with the line that its passage words index. */
interface Located {
  readonly change: Change;
  readonly line: Line;
}

const located =
  (line: Line) =>
  (change: Change): Located => ({ change, line });

type Found<K extends Home['kind']> = { readonly home: Extract<Home, { kind: K }>; readonly keys: Keys };

function ofStatement(claim: Claim, line: ClaimLine, { home, keys }: Found<'statement'>): Judgement {
  const cmp = comparisonWith(line, home.best, keys);
  const around = home.around;
  const own = [...wordChanges(cmp), ...sicChanges(cmp), ...editorBrackets(cmp)];
  const atEdges = cuts(cmp);
  const past = around ? runsPast(line, around, own) : { left: own, changes: [] };
  const changes = [...past.changes, ...[...past.left, ...atEdges, ...settingChanges(cmp)].map(located(cmp.source))];
  const telling = [
    ...past.changes.map(({ change }) => change),
    ...past.left,
    ...atEdges.filter((cut) => line.gaps[cut.q0]),
  ];
  return judgement(claim, line, {
    wording: wordingOf(telling, (change) => isMarkedCut(line, change)),
    changes,
    match: matchOf(cmp),
    pieces: [],
    others: home.others.map((other) => matchOf(comparisonWith(line, other, keys))),
    worth: worthListing(home.best, home.others),
    attributed: attributed(claim.speaker, home.best.passage),
    kept: keptWords(cmp),
  });
}

/** Words left out under an ellipsis, whatever that does to the sense. */
const isMarkedCut = (line: ClaimLine, { type, q0, q1 }: Change): boolean =>
  type === 'omission-changes-meaning' && q0 === q1 && line.gaps[q0] === 1;

/** A [sic] that the article does not have itself, on the word before it. */
function sicChanges(cmp: Comparison): Change[] {
  if (SIC.test(cmp.passage.block.text)) return [];
  return cmp.claim.read.sics.map(({ at }) => {
    const step = cmp.steps.find(({ q0, q1 }) => q0 < at && at <= q1);
    const s1 = step?.s1 ?? cmp.steps[0]?.s0 ?? 0;
    return { type: 'sic', q0: Math.max(0, at - 1), q1: at, s0: Math.max(0, s1 - 1), s1 };
  });
}

/** Words that the claim puts in and the paragraph has outside quotation marks: not the claim's invention but the reporter's words. */
function runsPast(line: ClaimLine, around: Aligned, own: readonly Change[]): { left: Change[]; changes: Located[] } {
  const places = proseWords(around);
  const isPast = (change: Change): boolean => {
    if (change.q1 === change.q0) return false;
    let count = 0;
    for (let q = change.q0; q < change.q1; q++) if (places.has(q)) count++;
    return count * 2 >= change.q1 - change.q0;
  };
  const left = own.filter((change) => !isPast(change));
  const changes = runsOf(own.filter(isPast)).map(({ q0, q1 }): Located => {
    const at = range(q0, q1).flatMap((q) => places.get(q) ?? []);
    const change: Change = { type: 'runs-past-quotation', q0, q1, s0: Math.min(...at), s1: Math.max(...at) + 1 };
    return { change, line: around.line };
  });
  return line.words.length > 0 ? { left, changes } : { left: [...own], changes: [] };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

function proseWords(around: Aligned): Map<number, number> {
  const places = new Map<number, number>();
  for (const step of around.alignment.steps) {
    if (step.op !== 'same' || isQuoted(around.passage, around.line.words[step.s0]!)) continue;
    for (let q = step.q0; q < step.q1; q++) places.set(q, Math.min(step.s1 - 1, step.s0 + q - step.q0));
  }
  return places;
}

function runsOf(changes: readonly Change[]): { q0: number; q1: number }[] {
  const runs: { q0: number; q1: number }[] = [];
  for (const { q0, q1 } of [...changes].sort((a, b) => a.q0 - b.q0)) {
    const last = runs.at(-1);
    if (last && last.q1 >= q0) last.q1 = Math.max(last.q1, q1);
    else runs.push({ q0, q1 });
  }
  return runs;
}

function ofProse(claim: Claim, line: ClaimLine, { home, keys }: Found<'prose'>): Judgement {
  const cmp = comparisonWith(line, home.best, keys);
  const own = [...wordChanges(cmp), ...settingChanges(cmp)].map(located(cmp.source));
  const past = home.inside ? quotedRuns(home.best) : [];
  return judgement(claim, line, {
    wording: 'unquoted',
    changes: [...past.map(located(cmp.source)), ...own],
    match: matchOf(cmp),
    pieces: [],
    others: home.others.map((other) => matchOf(comparisonWith(line, other, keys))),
    worth: worthListing(home.best, home.others),
    attributed: { attribution: 'not-applicable', fits: [] },
    kept: keptWords(cmp),
  });
}

/** The parts of the claim that stand inside quotation marks while the rest does not. */
function quotedRuns(prose: Aligned): Change[] {
  const runs: Change[] = [];
  for (const { op, q0, q1, s0, s1 } of prose.alignment.steps) {
    if (op !== 'same' || isQuoted(prose.passage, prose.line.words[s0]!)) continue;
    const last = runs.at(-1);
    if (last && last.q1 === q0) runs[runs.length - 1] = { ...last, q1, s1 };
    else runs.push({ type: 'runs-past-quotation', q0, q1, s0, s1 });
  }
  return runs;
}

function ofSplice(claim: Claim, line: ClaimLine, { home, keys }: Found<'splice'>): Judgement {
  const comparisons = home.pieces.map((piece) => comparisonWith(line, piece.aligned, keys, piece));
  const closest = home.pieces.reduce(
    (best, piece, index) => (size(piece) > size(home.pieces[best]!) ? index : best),
    0,
  );
  const changes = comparisons.flatMap((cmp) => [...wordChanges(cmp), ...settingChanges(cmp)].map(located(cmp.source)));
  const crossed = speakersOf(home.pieces.map((piece) => piece.aligned.passage)).size > 1;
  const crossing: Change = { type: 'speaker-crossed', q0: home.pieces[1]!.q0, q1: home.pieces[1]!.q1, s0: -1, s1: -1 };
  return judgement(claim, line, {
    wording: 'spliced',
    changes: crossed ? [{ change: crossing, line }, ...changes] : changes,
    match: matchOf(comparisonWith(line, home.pieces[closest]!.aligned, keys)),
    pieces: comparisons.map(matchOf),
    others: home.others.map((other) => matchOf(comparisonWith(line, other, keys))),
    worth: worthListing(home.pieces[closest]!.aligned, home.others),
    attributed: attributedPieces(claim, home.pieces, closest),
    kept: comparisons.reduce((sum, cmp) => sum + keptWords(cmp), 0),
  });
}

const size = (piece: Piece): number => piece.q1 - piece.q0;

const speakersOf = (passages: readonly Passage[]): Set<string> =>
  new Set(passages.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])));

/** Whoever said one of the pieces is not misquoted as to who spoke; that others speak too is a finding. */
function attributedPieces(claim: Claim, pieces: readonly Piece[], closest: number): Attributed {
  const all = pieces.map((piece) => attributed(claim.speaker, piece.aligned.passage));
  return all.find(({ attribution }) => attribution === 'confirmed') ?? all[closest]!;
}

const worthListing = (best: Aligned, others: readonly Aligned[]): boolean[] =>
  others.map((other) => other.kept.bits >= best.kept.bits * ALTERNATIVE_SHARE);

const keptWords = (cmp: Comparison): number =>
  cmp.steps.reduce((sum, step) => sum + (step.op === 'same' ? step.q1 - step.q0 : 0), 0);

interface Parts {
  readonly wording: Wording;
  readonly changes: readonly Located[];
  readonly match: Match;
  readonly pieces: readonly Match[];
  readonly others: readonly Match[];
  readonly worth: readonly boolean[];
  readonly attributed: Attributed;
  readonly kept: number;
}

function judgement(claim: Claim, line: ClaimLine, parts: Parts): Judgement {
  const findings = parts.changes.map((one) => findingOf(line, one));
  const level = highestLevel(findings);
  const { attribution, fits } = parts.attributed;
  const verdict = verdictOf(parts.wording, attribution, level);
  const alternatives = distinct(
    parts.match,
    parts.others.filter((_, index) => parts.worth[index]),
  );
  const telling = parts.changes.filter(
    ({ change }) => !KEEPS_WORDS.has(change.type) && levelOf(change.type) !== 'presentation',
  );
  const gravest = telling.find(({ change }) => levelOf(change.type) === 'meaning') ?? telling[0];
  return {
    profile: claim.profile ?? 'strict',
    verdict,
    wording: parts.wording,
    attribution,
    level,
    summary: summaryOf({
      verdict,
      attribution,
      claimedSpeaker: claim.speaker?.trim() ?? null,
      match: parts.match,
      pieces: parts.pieces,
      gravest: gravest ? { type: gravest.change.type, sides: sidesOf(line, gravest) } : null,
      differences: telling.length,
      fits,
      disagreement: disagreementOf(parts.match, alternatives),
    }),
    kept: parts.kept,
    words: line.words.length,
    findings,
    match: parts.match,
    pieces: parts.pieces,
    alternatives,
  };
}

function findingOf(claim: ClaimLine, one: Located): Finding {
  const { type, q0, q1, s0, s1 } = one.change;
  return {
    type,
    level: levelOf(type),
    message: messageOf(type, sidesOf(claim, one)),
    quote: type === 'sic' ? withMark(claim, q0, q1) : claimSpan(claim, q0, q1),
    source: s0 < 0 ? null : sourceSpan(one.line, s0, s1),
  };
}

/** The word and the [sic] behind it. */
function withMark(claim: ClaimLine, q0: number, q1: number): Span {
  const { start, end } = claimSpan(claim, q0, q1);
  return { start, end: claim.read.sics.find(({ at }) => at === q1)?.span.end ?? end };
}

function sidesOf(claim: ClaimLine, { change, line }: Located): Sides {
  const quote = claimSpan(claim, change.q0, change.q1);
  const source = change.s0 < 0 ? null : sourceSpan(line, change.s0, change.s1);
  return {
    claimed: claim.text.slice(quote.start, quote.end),
    stored: source ? line.text.slice(source.start - line.offset, source.end - line.offset) : '',
  };
}

/** Other places, each once, without the match's own. */
function distinct(match: Match, others: readonly Match[]): Match[] {
  const seen = new Set([placeOf(match)]);
  return others
    .filter((other) => {
      const place = placeOf(other);
      if (seen.has(place)) return false;
      seen.add(place);
      return true;
    })
    .slice(0, ALTERNATIVES_MAX);
}

const placeOf = ({ articleId, statementId, start }: Match): string => `${articleId} ${statementId ?? start}`;

/** How other articles disagree with the match: on who spoke, or on the words. */
function disagreementOf(match: Match, alternatives: readonly Match[]): 'wording' | 'speaker' | null {
  const elsewhere = alternatives.filter((other) => other.articleId !== match.articleId && other.statementId !== null);
  const same = (a: Match, b: Match): boolean =>
    a.diff.every(({ op }) => op === 'same') && b.diff.every(({ op }) => op === 'same');
  const rival = elsewhere.find(
    (other) => same(match, other) && other.speaker && match.speaker && other.speaker.name !== match.speaker.name,
  );
  if (rival) return 'speaker';
  return elsewhere.some((other) => !same(match, other)) && match.diff.every(({ op }) => op === 'same')
    ? 'wording'
    : null;
}
