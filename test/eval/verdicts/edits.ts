/** Changing a text at several places and knowing where each change then stands. */

import type { Span } from '../../../src/model.js';

export interface Edit extends Span {
  readonly with: string;
}

export interface Edited {
  readonly text: string;
  /** Of each edit, in order of place, where its words stand in the new text. */
  readonly spans: readonly Span[];
}

/** The text with the edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  const spans: Span[] = [];
  for (const edit of ordered) {
    if (edit.start < at) throw new RangeError(`edits overlap at ${edit.start}`);
    result += text.slice(at, edit.start);
    spans.push({ start: result.length, end: result.length + edit.with.length });
    result += edit.with;
    at = edit.end;
  }
  return { text: result + text.slice(at), spans };
}

/** `word` with the case of `model`: `Will` + `may` → `May`, `WILL` + `may` → `MAY`. */
export function inCaseOf(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const first = model[0] ?? '';
  return first !== first.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** Levenshtein's distance, in letters. O(|a| · |b|): for words only. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
