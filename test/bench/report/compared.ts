/** This program beside what one might use instead. */

import type { Fact, Facts } from '../facts.js';
import { type Answered, type Compared, hasAnswered, type Kept } from '../found.js';
import { HEAVY, LIGHT } from '../quotes.js';
import { checkTimes, figure, megabytes, pair, ratios, rightFirst, searchTimes, table } from '../summary.js';
import { type Own, ownFacts } from './stores.js';

const HEAD = [
  ...['', 'passages', 'p50 / p99 ms', '÷ scan', 'light: right first', 'heavy: right first', 'index', 'memory'],
  ...['built in', 'above that size'],
];

function scanRow({ scanned, built }: Kept): string[] {
  const exact = scanned.timed.map(({ kind, found }) => ({ kind, first: found }));
  return [
    ...['exact substring scan in memory', figure(built.passages), pair(searchTimes(scanned.timed)), '1 / 1'],
    ...[rightFirst(LIGHT, exact), rightFirst(HEAVY, exact), '–', `${figure(scanned.memory)} MB`, '–', ''],
  ];
}

function ownRow({ store, found }: Own): string[] {
  const { built, measured, scanned, onDisk } = found;
  const check = checkTimes(measured.timed);
  return [
    ...[`this program over ${store}, judging included`, figure(built.passages), pair(check)],
    ...[ratios(check, searchTimes(scanned.timed)), rightFirst(LIGHT, measured.timed)],
    ...[rightFirst(HEAVY, measured.timed), megabytes(onDisk), `${figure(measured.memory)} MB`],
    ...[`${figure(built.seconds)} s`, ''],
  ];
}

function peerRow({ name, timed, bytes, memory, building }: Answered, { found }: Fact<Compared>): string[] {
  return [
    ...[name, figure(found.passages), pair(searchTimes(timed))],
    ...[ratios(searchTimes(timed), searchTimes(found.scanned.timed)), rightFirst(LIGHT, timed)],
    ...[rightFirst(HEAVY, timed), bytes > 0 ? megabytes(bytes) : 'in memory', `${figure(memory)} MB`],
    `${figure(building)} s`,
  ];
}

/** What became of a peer above the size at which it answered last. */
function above(peers: readonly Fact<Compared>[], name: string, last: Fact<Compared> | undefined): string {
  const next = peers.find(({ size }) => !last || size > last.size);
  if (!next) return '';
  const tried = next.found.tried.find((one) => one.name === name);
  return tried && !hasAnswered(tried) ? `given up: ${tried.givenUp}` : 'not tried';
}

function peerRows(peers: readonly Fact<Compared>[]): string[][] {
  const names = new Set(peers.flatMap(({ found }) => found.tried.map(({ name }) => name)));
  return [...names].map((name) => {
    const answers = peers.flatMap((fact) => {
      const tried = fact.found.tried.find((one) => one.name === name);
      return tried && hasAnswered(tried) ? [{ fact, tried }] : [];
    });
    const last = answers.at(-1);
    const fate = above(peers, name, last?.fact);
    return last ? [...peerRow(last.tried, last.fact), fate] : [name, ...HEAD.slice(2).map(() => '–'), fate];
  });
}

/** The scan and we at the largest size that the peers were asked at, each peer at the largest at which it answered. */
export function compared(facts: Facts): string {
  const peers = facts.of('peers');
  const all = ownFacts(facts);
  const largest = peers.at(-1)?.size ?? all.at(-1)?.size;
  const own = all.filter(({ size }) => size === largest);
  return table(HEAD, [...own.slice(0, 1).map(({ found }) => scanRow(found)), ...own.map(ownRow), ...peerRows(peers)]);
}
