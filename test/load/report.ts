/** What a run under load shows, as lines of text. */

import { milliseconds, quantile } from '../bench/summary.js';
import { lineThrough, type Sample, settled, verdictOn } from './fit.js';
import type { KindTally, Tally } from './tally.js';
import type { Watched } from './watch.js';

/** The first part of a run, in which caches fill and code is compiled. */
const WARM_UP = 0.25;
/** Mistakes that are shown. */
const SHOWN = 20;

const times = (values: readonly number[]): string =>
  [0.5, 0.99, 1].map((share) => (values.length === 0 ? '–' : milliseconds(quantile(values, share)))).join(' / ');

const row = (kind: string, { times: answered, refusals, errors }: KindTally): string =>
  `| ${kind} | ${answered.length} | ${times(answered)} | ${refusals.length} | ${times(refusals)} | ${errors} |`;

const whole = (value: number): string => String(Math.round(value));

/** First, middle and last of the samples, and the most. */
function course(samples: readonly Sample[]): string {
  const [first, middle, last] = [samples[0], samples[samples.length >> 1], samples.at(-1)].map(
    (one) => one?.value ?? 0,
  );
  return `${[first, middle, last].map((value) => whole(value!)).join(' → ')} MB, at most ${whole(Math.max(...samples.map(({ value }) => value)))}`;
}

export function reportOf(tally: Tally, { resident, heap, delays }: Watched, seconds: number): string {
  const answered = Object.values(tally.kinds).reduce((sum, kind) => sum + kind.times.length, 0);
  const lines = [
    '| asked | answered | p50 / p99 / most ms | refused | p50 / p99 / most ms | errors |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(tally.kinds).map(([kind, one]) => row(kind, one)),
    `${whole(answered / seconds)} answers a second; connections found closed and opened again: ${tally.seconds}`,
    `resident ${course(resident)}; heap ${course(heap)}`,
    `the event loop’s longest delay between two looks, ms: median ${whole(quantile(delays, 0.5))}, most ${whole(Math.max(...delays))}`,
    ...tally.wrong.slice(0, SHOWN).map((line) => `wrong: ${line}`),
  ];
  return `${lines.join('\n')}\n`;
}

export interface Leak {
  readonly grows: boolean;
  readonly line: string;
}

function leakIn(name: string, samples: readonly Sample[]): Leak {
  const warm = settled(samples, WARM_UP);
  const line = lineThrough(warm);
  if (!line) return { grows: false, line: `${name}: too few samples to tell` };
  const verdict = verdictOn(line);
  const slope = `${line.slope.toFixed(1)} ± ${(2 * line.error).toFixed(1)} MB an hour at a mean of ${whole(line.mean)} MB`;
  return {
    grows: verdict === 'grows',
    line: `${name}, warm, garbage collected: ${slope} (${warm.length} looks): ${verdict}`,
  };
}

export const leaksIn = ({ resident, heap }: Watched): Leak[] => [leakIn('heap', heap), leakIn('resident', resident)];
