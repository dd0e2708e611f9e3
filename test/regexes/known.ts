/** What is known of the regular expressions of the sources: a line each in linear.txt or in bounded.tsv. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LINEAR = join(import.meta.dirname, 'linear.txt');
const BOUNDED = join(import.meta.dirname, 'bounded.tsv');

/** One that grows faster than its text, or may, whose text is short. */
export interface Bounded {
  /** Characters that it reads at most. */
  readonly units: number;
  /** Milliseconds over the worst text of that length, as `npm run regexes` measured. */
  readonly ms: string;
  readonly literal: string;
  /** What bounds its text. */
  readonly why: string;
}

const linesOf = (path: string): string[] => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** Those that recheck found linear. */
export const linear = (): string[] => linesOf(LINEAR);

export const keepLinear = (literals: readonly string[]): void =>
  writeFileSync(LINEAR, `${[...literals].sort().join('\n')}\n`);

const HEAD = 'units\tms\tliteral\twhy';

export const bounded = (): Bounded[] =>
  linesOf(BOUNDED)
    .slice(1)
    .map((line) => {
      const [units = '', ms = '', literal = '', why = ''] = line.split('\t');
      return { units: Number(units), ms, literal, why };
    });

export const keepBounded = (all: readonly Bounded[]): void =>
  writeFileSync(
    BOUNDED,
    `${[HEAD, ...all.map(({ units, ms, literal, why }) => [units, ms, literal, why].join('\t'))].join('\n')}\n`,
  );
