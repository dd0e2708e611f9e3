/**
 * Puts right in a pasted text what its way here broke: characters of another character set, entities, marks that nobody
 * sees, numbers in a margin, lines broken at a column. The reader is told what was mended; offsets lead back.
 */

import type { Mending } from '../../model.js';
import { citedWhole } from './cited.js';
import { entities } from './entities.js';
import { invisibleMarks } from './invisible.js';
import { lineNumbers } from './line-numbers.js';
import { mojibake } from './mojibake.js';
import { quotedPrintable } from './quoted-printable.js';
import { type Replacement, rewrite } from './rewrite.js';
import { wrappedLines } from './wrapped.js';

export interface Mended {
  readonly text: string;
  readonly mended: readonly Mending[];
  /** From an offset in the mended text to the one in the text as it was given. */
  readonly back: (offset: number) => number;
}

interface Step {
  readonly kind: Mending['kind'];
  readonly places: (text: string) => readonly Replacement[];
}

/** In this order: an entity may stand for a soft hyphen, and numbers stand at the head of lines that are then joined. */
const STEPS: readonly Step[] = [
  { kind: 'quoted-printable', places: quotedPrintable },
  { kind: 'mojibake', places: mojibake },
  { kind: 'entities', places: entities },
  // Text that was misread twice over.
  { kind: 'mojibake', places: mojibake },
  { kind: 'invisible-marks', places: invisibleMarks },
  { kind: 'line-numbers', places: lineNumbers },
  { kind: 'wrapped-lines', places: citedWhole },
  { kind: 'wrapped-lines', places: wrappedLines },
];

/** The text with all that put right. What needs no mending comes back as it is. Linear in the text. */
export function mend(given: string): Mended {
  let text = given;
  let back = (offset: number): number => offset;
  const counts = new Map<Mending['kind'], number>();
  for (const { kind, places } of STEPS) {
    const found = places(text);
    if (found.length === 0) continue;
    const rewritten = rewrite(text, found);
    const before = back;
    back = (offset) => before(rewritten.back(offset));
    text = rewritten.text;
    counts.set(kind, (counts.get(kind) ?? 0) + found.length);
  }
  return { text, mended: [...counts].map(([kind, count]) => ({ kind, count })), back };
}
