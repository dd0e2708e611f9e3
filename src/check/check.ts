/**
 * The engine: a claim and the passages that may hold it → a judgement. Pure; never throws on content.
 *
 *   read the claim → find its home → compare word by word → name the changes → wording, attribution, level, verdict
 */

import type { Candidates, Checkpoint, Claim, Judgement, Match, Passage } from '../model.js';
import { align } from './align.js';
import { type Aligned, stepsWithin } from './aligned.js';
import { type Attributed, attributed } from './attributed.js';
import type { Change } from './change.js';
import { readClaim } from './claim.js';
import type { Comparison } from './comparison.js';
import { cuts } from './findings/cuts.js';
import { editorBrackets, sicChanges } from './findings/edited-source.js';
import { quotedRuns, runsPast } from './findings/outside.js';
import { settingChanges } from './findings/setting.js';
import { wordChanges } from './findings/words.js';
import { findHome, type Home } from './home.js';
import { wordingOf } from './judge.js';
import { judgement, located, notFound } from './judgement.js';
import { type Keys, sharedKeys } from './keys.js';
import { LIMITS } from './limits.js';
import { type ClaimLine, claimLine } from './line.js';
import { matchOf } from './match.js';
import { passes } from './profiles.js';
import type { Piece } from './splice.js';
import { bitsIn } from './weigh.js';

/** Another place is worth listing when it keeps this share of what the closest keeps. */
const ALTERNATIVE_SHARE = 0.6;

/** Judges a claim against the passages a store found for it. `checkpoint` is looked in at between alignments. */
export function check(claim: Claim, candidates: Candidates, checkpoint: Checkpoint = () => {}): Judgement {
  const keys = sharedKeys();
  const line = claimLine(readClaim(claim.quote), keys, bitsIn(candidates));
  if (line.words.length === 0) return notFound(claim, 0);
  const inTime: typeof align = (...sides) => {
    checkpoint();
    return align(...sides);
  };
  const home = preferred(claim, findHome(line, candidates, { keys, limits: LIMITS, align: inTime }));
  checkpoint();
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

type Found<K extends Home['kind']> = { readonly home: Extract<Home, { kind: K }>; readonly keys: Keys };

function ofStatement(claim: Claim, line: ClaimLine, { home, keys }: Found<'statement'>): Judgement {
  const cmp = comparisonWith(line, home.best, keys);
  const own = [...wordChanges(cmp), ...sicChanges(cmp), ...editorBrackets(cmp)];
  const { left, past } = home.around ? runsPast(home.around, own) : { left: own, past: [] };
  const atEdges = cuts(cmp).filter(
    (cut) => !own.some((change) => change.type === 'reordered' && overlaps(change, cut)),
  );
  const profile = claim.profile ?? 'strict';
  const altering = left.filter((change) => !passes(profile, change, { claim: line, source: cmp.source }));
  const telling = [...past, ...altering, ...atEdges.filter((cut) => line.gaps[cut.q0])];
  return judgement(claim, line, {
    wording: wordingOf(telling, (change) => isMarkedCut(line, change)),
    changes: [
      ...past.map(located(home.around?.line ?? cmp.source)),
      ...[...left, ...atEdges, ...settingChanges(cmp)].map(located(cmp.source)),
    ],
    match: matchOf(cmp),
    pieces: [],
    others: worthListing(line, home.best, { home, keys }),
    attributed: attributed(claim.speaker, home.best.passage),
    kept: keptWords(cmp),
  });
}

/** Whether the passage words of the two overlap: what only moved was not cut off. */
const overlaps = (a: Change, b: Change): boolean => a.s0 < b.s1 && b.s0 < a.s1;

/** Words left out under an ellipsis, whatever that does to the sense. */
const isMarkedCut = (line: ClaimLine, { type, q0, q1 }: Change): boolean =>
  type === 'omission-changes-meaning' && q0 === q1 && line.gaps[q0] === 1;

function ofProse(claim: Claim, line: ClaimLine, { home, keys }: Found<'prose'>): Judgement {
  const cmp = comparisonWith(line, home.best, keys);
  const own = [...wordChanges(cmp), ...settingChanges(cmp)].map(located(cmp.source));
  const past = home.inside ? quotedRuns(home.best) : [];
  return judgement(claim, line, {
    wording: 'unquoted',
    changes: [...past.map(located(cmp.source)), ...own],
    match: matchOf(cmp),
    pieces: [],
    others: worthListing(line, home.best, { home, keys }),
    attributed: { attribution: 'not-applicable', fits: [] },
    kept: keptWords(cmp),
  });
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
    others: worthListing(line, home.pieces[closest]!.aligned, { home, keys }),
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

/** The other places that keep about as much as the closest does. */
const worthListing = (
  line: ClaimLine,
  best: Aligned,
  { home, keys }: Found<'statement' | 'splice' | 'prose'>,
): Match[] =>
  home.others
    .filter((other) => other.kept.bits >= best.kept.bits * ALTERNATIVE_SHARE)
    .map((other) => matchOf(comparisonWith(line, other, keys)));

const keptWords = (cmp: Comparison): number =>
  cmp.steps.reduce((sum, step) => sum + (step.op === 'same' ? step.q1 - step.q0 : 0), 0);
