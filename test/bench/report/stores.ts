/** The tables of both stores: how fast they answer, what they cost, which changes they see through. */

import type { Fact, Facts } from '../facts.js';
import type { Kept } from '../found.js';
import { HEAVY, KINDS, LIGHT } from '../quotes.js';
import {
  checkTimes,
  figure,
  isAltered,
  megabytes,
  pair,
  percent,
  quantile,
  ratios,
  rightFirst,
  searchTimes,
  table,
} from '../summary.js';

/** A store at one size. */
export interface Own extends Fact<Kept> {
  readonly store: 'SQLite' | 'PostgreSQL';
}

export const ownFacts = (facts: Facts): Own[] => [
  ...facts.of('sqlite').map((fact) => ({ ...fact, store: 'SQLite' as const })),
  ...facts.of('postgres').map((fact) => ({ ...fact, store: 'PostgreSQL' as const })),
];

const cpuRatios = ({ measured, scanned }: Kept): string =>
  ratios(
    measured.timed.filter(isAltered).map((one) => one.cpu),
    scanned.timed.filter(isAltered).map((one) => one.cpu),
  );

function speedRow({ store, load, found }: Own): string[] {
  const { built, measured, scanned } = found;
  const [check, scan] = [checkTimes(measured.timed), searchTimes(scanned.timed)];
  return [
    ...[store, figure(built.passages), megabytes(built.bytes), pair(check), pair(scan), ratios(check, scan)],
    ...[store === 'SQLite' ? cpuRatios(found) : '–', rightFirst(LIGHT, measured.timed)],
    ...[rightFirst(HEAVY, measured.timed), load.toFixed(1)],
  ];
}

const SPEED = [
  ...['store', 'passages', 'text', 'check p50 / p99 ms', 'scan p50 / p99 ms', 'check ÷ scan'],
  ...['… of processor time', 'light: right first', 'heavy: right first', 'load'],
];

export const speed = (own: readonly Own[]): string => table(SPEED, own.map(speedRow));

function costRow({ store, found: { built, measured, onDisk } }: Own): string[] {
  return [
    ...[store, figure(built.passages), `${figure(measured.ready)} ms`, `${figure(measured.memory)} MB`],
    ...[megabytes(onDisk), (onDisk / built.bytes).toFixed(2)],
    ...[figure(built.passages / built.seconds), built.cpu > 0 ? figure(built.passages / built.cpu) : '–'],
  ];
}

const COSTS = [
  ...['store', 'passages', 'ready after restart', 'memory', 'on disk', '× the text', 'stored a second'],
  '… a processor second of this program',
];

export const costs = (own: readonly Own[]): string => table(COSTS, own.map(costRow));

const KIND_HEAD = [
  ...['change', 'search p50 / p99 ms', 'engine p50 / p99 ms', 'processor p50 / p99 ms', 'right first'],
  ...['right among 24', 'named by the check'],
];

/** By kind of change, at one size. */
export function kinds({ found: { measured } }: Own): string {
  const rows = KINDS.map((kind) => {
    const timed = measured.timed.filter((one) => one.kind === kind);
    const isFound = kind !== 'in no article';
    return [
      ...[kind, pair(timed.map((one) => one.searching)), pair(timed.map((one) => one.checking))],
      ...[pair(timed.map((one) => one.cpu)), isFound ? percent(timed.map((one) => one.first)) : '–'],
      ...[isFound ? percent(timed.map((one) => one.among)) : '–', percent(timed.map((one) => one.judged))],
    ];
  });
  return table(KIND_HEAD, rows);
}

/** What the last two sizes let expect at another: times on a straight line through them, both axes logarithmic. */
export function projected(
  own: readonly Own[],
  passages: number,
): { readonly p50: number; readonly p99: number } | null {
  const [before, last] = own.slice(-2);
  if (!before || !last) return null;
  const at = (share: number): number => {
    const [a, b] = [before, last].map(({ found }) => quantile(checkTimes(found.measured.timed), share));
    const sizes = [before, last].map(({ found }) => found.built.passages);
    const slope = Math.log(b! / a!) / Math.log(sizes[1]! / sizes[0]!);
    return b! * (passages / sizes[1]!) ** slope;
  };
  return { p50: at(0.5), p99: at(0.99) };
}
