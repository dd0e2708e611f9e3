/** Whether something grows: a line through samples, and how sure its slope is. */

export interface Sample {
  /** Seconds since the start. */
  readonly at: number;
  /** Megabytes. */
  readonly value: number;
}

export interface Line {
  /** Megabytes an hour. */
  readonly slope: number;
  /** Standard error of the slope. */
  readonly error: number;
  readonly mean: number;
}

const HOUR = 3_600;

/** Least squares, with the usual error of the slope; `null` where there are too few samples to tell. */
export function lineThrough(samples: readonly Sample[]): Line | null {
  const n = samples.length;
  if (n < 4) return null;
  const meanAt = samples.reduce((sum, { at }) => sum + at, 0) / n;
  const mean = samples.reduce((sum, { value }) => sum + value, 0) / n;
  const spread = samples.reduce((sum, { at }) => sum + (at - meanAt) ** 2, 0);
  const slope = samples.reduce((sum, { at, value }) => sum + (at - meanAt) * (value - mean), 0) / spread;
  const rest = samples.reduce((sum, { at, value }) => sum + (value - mean - slope * (at - meanAt)) ** 2, 0);
  return { slope: slope * HOUR, error: Math.sqrt(rest / (n - 2) / spread) * HOUR, mean };
}

/** The samples after the warm-up: caches fill and code is compiled in the first part of a run. */
export const settled = (samples: readonly Sample[], share: number): readonly Sample[] => {
  const from = (samples.at(-1)?.at ?? 0) * share;
  return samples.filter(({ at }) => at >= from);
};

/** Two standard errors: a slope of nothing is taken for growth in one run of forty. */
const SURE = 2;
/** Of the mean, an hour: what an hour of looks can tell from wavering at best. */
const NEGLIGIBLE = 0.01;

/** `grows` where the slope is surely above what may be neglected, `unsure` where it may be; else `steady`. */
export function verdictOn({ slope, error, mean }: Line): 'steady' | 'unsure' | 'grows' {
  const most = NEGLIGIBLE * mean;
  if (slope - SURE * error > most) return 'grows';
  return slope + SURE * error > most ? 'unsure' : 'steady';
}
