/** When somebody’s statements were published, as bars that a page draws, with a sentence that says the same. */

import { counted, day } from './phrases.js';

export interface Bar {
  /** In the units of the drawing, `WIDTH` by `HEIGHT`. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

export interface Timeline {
  readonly bars: readonly Bar[];
  readonly width: number;
  readonly height: number;
  readonly from: string;
  readonly to: string;
  /** What the drawing shows, for whoever cannot see it. */
  readonly sentence: string;
}

const WIDTH = 600;
const HEIGHT = 64;
const GAP = 2;
const BAR_MAX = 24;
/** A bar for one statement is still seen beside one for a hundred. */
const HEIGHT_MIN = 4;
const DAY_MS = 86_400_000;
/** Spans of time up to so many days are drawn by day, and up to so many by month; longer ones by year. */
const DAYS_BY_DAY = 45;
const DAYS_BY_MONTH = 1_500;

interface Bins {
  /** The bin of a moment; neighbouring bins are neighbouring numbers. */
  readonly of: (time: number) => number;
  readonly name: (time: number) => string;
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const YEARS: Bins = {
  of: (time) => new Date(time).getUTCFullYear(),
  name: (time) => String(new Date(time).getUTCFullYear()),
};
const MONTHS: Bins = {
  of: (time) => YEARS.of(time) * 12 + new Date(time).getUTCMonth(),
  name: (time) => month.format(time),
};
const DAYS: Bins = {
  of: (time) => Math.floor(time / DAY_MS),
  name: (time) => day(new Date(time).toISOString()),
};

function binsFor(days: number): Bins {
  if (days <= DAYS_BY_DAY) return DAYS;
  return days <= DAYS_BY_MONTH ? MONTHS : YEARS;
}

/** How many fall into each bin, in order, with the name of the bin. */
function tally(times: readonly number[], bins: Bins): [number, { count: number; name: string }][] {
  const counts = new Map<number, { count: number; name: string }>();
  for (const time of times) {
    const bin = bins.of(time);
    const at = counts.get(bin);
    if (at) at.count++;
    else counts.set(bin, { count: 1, name: bins.name(time) });
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** From the dates of the statements’ articles; `null` where fewer than two are known: one is no course of time. */
export function timelineOf(published: readonly (string | null)[]): Timeline | null {
  const times = published.map((date) => Date.parse(date ?? '')).filter((time) => !Number.isNaN(time));
  times.sort((a, b) => a - b);
  if (times.length < 2) return null;
  const bins = binsFor((times.at(-1)! - times[0]!) / DAY_MS);
  const counts = tally(times, bins);
  const first = counts[0]![0];
  const span = counts.at(-1)![0] - first + 1;
  const most = counts.reduce((a, b) => (b[1].count > a[1].count ? b : a))[1];
  const step = WIDTH / span;
  const bars = counts.map(([bin, { count, name }]) => {
    const width = Math.max(1, Math.min(BAR_MAX, step - GAP));
    const height = Math.max(HEIGHT_MIN, Math.round((count / most.count) * HEIGHT));
    const x = Math.round((bin - first) * step + (step - width) / 2);
    return {
      x,
      y: HEIGHT - height,
      width: Math.round(width),
      height,
      label: `${name}: ${counted(count, 'statement')}`,
    };
  });
  const from = counts[0]![1].name;
  const to = counts.at(-1)![1].name;
  const undated = published.length - times.length;
  const rest = undated === 0 ? '' : ` ${counted(undated, 'statement')} without a date.`;
  const when = from === to ? `in ${from}` : `from ${from} to ${to}, most of them in ${most.name} (${most.count})`;
  return {
    bars,
    width: WIDTH,
    height: HEIGHT,
    from,
    to,
    sentence: `${counted(times.length, 'statement')} ${when}.${rest}`,
  };
}
