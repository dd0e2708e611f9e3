/** Counting outcomes: per line, per row, per finding type, per verdict. */

import type { FindingType, Judgement, Verdict } from '../../../src/model.js';
import type { Outcome } from './judge.js';
import type { Claim } from './model.js';

/** One claim with the engine's answer; `alarm`: the faithful quote of the same source was not verified, `null`: none asked. */
export interface Answered {
  readonly claim: Claim;
  readonly got: Judgement;
  readonly outcome: Outcome;
  readonly alarm: boolean | null;
  /** Of `check()` alone. */
  readonly micros: number;
  readonly candidates: number;
}

export interface Line {
  readonly name: string;
  readonly n: number;
  readonly right: number;
  readonly forbidden: number;
  readonly overdrawn: number;
  readonly alarms: number;
  /** How many faithful quotes were asked. */
  readonly faithful: number;
  /** The commonest fault and how often it came. */
  readonly fault: string;
}

const commonest = (words: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');
};

export function lineOf(name: string, answered: readonly Answered[]): Line {
  const count = (test: (one: Answered) => boolean): number => answered.filter(test).length;
  return {
    name,
    n: answered.length,
    right: count(({ outcome }) => outcome.right),
    forbidden: count(({ outcome }) => outcome.forbidden),
    overdrawn: count(({ outcome }) => outcome.overdrawn),
    alarms: count(({ alarm }) => alarm === true),
    faithful: count(({ alarm }) => alarm !== null),
    fault: commonest(answered.flatMap(({ outcome }) => outcome.faults)),
  };
}

export interface TypeScore {
  readonly type: FindingType;
  /** Expected changes of this type, and how many were reported on the right words. */
  readonly expected: number;
  readonly reported: number;
  /** Findings of this type that nothing asked for. */
  readonly unasked: number;
}

/** Recall counts expected changes; precision weighs them against findings nobody asked for. */
export function typeScores(answered: readonly Answered[]): TypeScore[] {
  const scores = new Map<FindingType, { expected: number; reported: number; unasked: number }>();
  const of = (type: FindingType) => {
    const score = scores.get(type) ?? { expected: 0, reported: 0, unasked: 0 };
    scores.set(type, score);
    return score;
  };
  for (const { claim, outcome } of answered) {
    claim.expected.findings?.forEach((finding, i) => {
      const score = of(finding.types[0]!);
      score.expected++;
      if (outcome.reported[i]) score.reported++;
    });
    for (const type of outcome.unasked) of(type).unasked++;
  }
  return [...scores].map(([type, score]) => ({ type, ...score })).sort((a, b) => a.type.localeCompare(b.type));
}

/** Of each label's first verdict, how often each verdict came. */
export function confusion(answered: readonly Answered[]): Map<Verdict, Map<Verdict, number>> {
  const table = new Map<Verdict, Map<Verdict, number>>();
  for (const { claim, got } of answered) {
    const wanted = claim.expected.verdicts?.[0];
    if (!wanted) continue;
    const row = table.get(wanted) ?? new Map<Verdict, number>();
    row.set(got.verdict, (row.get(got.verdict) ?? 0) + 1);
    table.set(wanted, row);
  }
  return table;
}

/** The value below which this share of `values` lies; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? 0;
}
