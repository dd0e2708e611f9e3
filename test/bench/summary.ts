/** Medians, shares and tables out of single measurements. */

import type { Timed } from './found.js';
import { HEAVY, type Kind, LIGHT } from './quotes.js';

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const percent = (items: readonly boolean[]): string =>
  items.length === 0 ? '–' : `${((100 * items.filter(Boolean).length) / items.length).toFixed(1)} %`;

export const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : figure(value));

export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;

export const figure = (value: number): string => Math.round(value).toLocaleString('en');

/** `12 / 40`: median and 99th percentile. */
export const pair = (times: readonly number[]): string =>
  `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.99))}`;

/** The same of what is divided by a yardstick. */
export const ratios = (times: readonly number[], yardstick: readonly number[]): string =>
  [0.5, 0.99].map((share) => (quantile(times, share) / quantile(yardstick, share)).toFixed(2)).join(' / ');

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const ALTERED = new Set<Kind>([...LIGHT, ...HEAVY].filter((kind) => kind !== 'copied' && kind !== 'first 5 words'));

/** Whether it is of an altered quote, of which times and ratios are told. */
export const isAltered = ({ kind }: { readonly kind: Kind }): boolean => ALTERED.has(kind);

/** Search and engine together, of altered quotes. */
export const checkTimes = (timed: readonly Pick<Timed, 'kind' | 'searching' | 'checking'>[]): number[] =>
  timed.filter(isAltered).map((one) => one.searching + one.checking);

/** Of whatever only searches. */
export const searchTimes = (timed: readonly Pick<Timed, 'kind' | 'searching'>[]): number[] =>
  timed.filter(isAltered).map((one) => one.searching);

/** The share that was right, of these kinds. */
export const rightFirst = (kinds: readonly Kind[], timed: readonly Pick<Timed, 'kind' | 'first'>[]): string =>
  percent(timed.filter(({ kind }) => kinds.includes(kind)).map((one) => one.first));
