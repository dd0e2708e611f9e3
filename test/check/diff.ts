/** A word diff as text: `kept [-dropped-]{+added+}`. */

import type { DiffOp, Match } from '../../src/model.js';

export function drawDiff(quote: string, { diff, context }: Match): string {
  const source = (span: { start: number; end: number }) =>
    context.text.slice(span.start - context.start, span.end - context.start);
  return diff.map(({ op, quote: q, source: s }) => drawn[op](quote.slice(q.start, q.end), source(s))).join('');
}

const drawn: Readonly<Record<DiffOp, (claimed: string, stored: string) => string>> = {
  same: (claimed) => claimed,
  added: (claimed) => `{+${claimed}+}`,
  dropped: (_, stored) => `[-${stored}-]`,
  changed: (claimed, stored) => `[-${stored}-]{+${claimed}+}`,
};
