/** Medians and shares out of single measurements. */

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const percent = (items: readonly boolean[]): string =>
  items.length === 0 ? '–' : `${((100 * items.filter(Boolean).length) / items.length).toFixed(1)} %`;

export const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
