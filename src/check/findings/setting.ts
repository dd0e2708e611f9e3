/** How the same words are set: capitals, marks, accents, figures, abbreviations. One change a type, at its first place. */

import type { FindingType } from '../../model.js';
import type { Change } from '../change.js';
import { type Comparison, gapAfter, rawWord } from '../comparison.js';
import type { Step } from '../step.js';
import { endingAt, moodChanges } from './mood.js';

const ACCENTS = /\p{M}/gu;
const APOSTROPHES = /['\u2018\u2019\u201B\u02BC]/g;
const POINTS = /\./g;

/** Differences of setting among the words that are the same, and marks that make a question of a statement. */
export function settingChanges(cmp: Comparison): Change[] {
  const turned = moodChanges(cmp);
  const isTurned = (step: Step): boolean => turned.some(({ q1 }) => q1 === step.q1);
  const first = new Map<FindingType, Change>();
  const note = (type: FindingType, step: Step): void => {
    if (!first.has(type)) first.set(type, { type, q0: step.q0, q1: step.q1, s0: step.s0, s1: step.s1 });
  };
  let previous: Step | null = null;
  for (const step of cmp.steps) {
    if (step.op === 'same') {
      const type = typeOfSetting(cmp, step);
      if (type) note(type, step);
      const together = previous && previous.op === 'same' && previous.q1 === step.q0 && previous.s1 === step.s0;
      const marks = together && !isTurned(previous!) ? typeOfMarks(cmp, previous!) : null;
      if (marks) note(marks, { ...previous!, q0: previous!.q1 - 1, s0: previous!.s1 - 1 });
    }
    previous = step;
  }
  const asked = lastMark(cmp);
  if (asked && !isTurned(asked)) note('punctuation', asked);
  return [...turned, ...first.values()];
}

function typeOfSetting(cmp: Comparison, step: Step): FindingType | null {
  switch (step.how) {
    case 'day':
    case 'number':
      return sameLetters(cmp, step) ? null : 'number-style';
    case 'abbreviation':
      return 'abbreviation';
    case 'compound':
    case 'contraction':
      return 'typography';
    case 'variant':
      return 'spelling';
    default:
      return typeOfWord(rawWord(cmp.claim, step.q0), rawWord(cmp.source, step.s0));
  }
}

const sameLetters = (cmp: Comparison, step: Step): boolean =>
  cmp.claim.words
    .slice(step.q0, step.q1)
    .map((word) => word.fold)
    .join() ===
  cmp.source.words
    .slice(step.s0, step.s1)
    .map((word) => word.fold)
    .join();

function typeOfWord(claimed: string, stored: string): FindingType | null {
  if (claimed === stored) return null;
  if (claimed.toLowerCase() === stored.toLowerCase()) return 'capitals';
  const plain = (word: string): string =>
    word.toLowerCase().normalize('NFKD').replace(ACCENTS, '').replace(APOSTROPHES, '');
  const [a, b] = [plain(claimed), plain(stored)];
  if (a === b) return 'typography';
  return a === '&' || b === '&' || a.replace(POINTS, '') === b.replace(POINTS, '') ? 'abbreviation' : 'typography';
}

const QUOTES = /["'\u2018\u2019\u201A-\u201F\u00AB\u00BB\u2039\u203A`\u00B4]/g;
/** Emphasis, and the signs that are part of a number. */
const EMPHASIS = /[*_~>#%$€£¥]/g;
const DASHES = /[\u2010-\u2015\u2212]|--+/g;
const DOTS = /…|\.(?:\s?\.)+/g;

/** The marks between two words as far as they are punctuation. */
const punctuation = (gap: string): string =>
  gap.replace(QUOTES, '').replace(EMPHASIS, '').replace(DOTS, '…').replace(DASHES, '-').replace(/\s+/g, '');

function typeOfMarks(cmp: Comparison, step: Step): FindingType | null {
  const claimed = gapAfter(cmp.claim, step.q1 - 1);
  const stored = gapAfter(cmp.source, step.s1 - 1);
  if (claimed === stored) return null;
  if (isInterrupted(cmp, step.s1 - 1)) return null;
  const [a, b] = [punctuation(claimed), punctuation(stored)];
  if (a !== b) return isBracket(a) || isBracket(b) ? null : 'punctuation';
  return claimed.trim() === stored.trim() ? null : 'typography';
}

const isBracket = (marks: string): boolean => /[[\]]/.test(marks);

/** Whether the reporter's words stand between the word and the next: then so do his marks. */
const isInterrupted = (cmp: Comparison, at: number): boolean =>
  cmp.passage.spans.some(
    (span) => span.end >= cmp.source.words[at]!.end && span.end <= (cmp.source.words[at + 1]?.start ?? 0),
  );

/** The last word, when a question became a statement at the end of the quote, or the reverse. */
function lastMark(cmp: Comparison): Step | null {
  const last = cmp.steps.at(-1);
  if (last?.op !== 'same') return null;
  const claimed = endingAt(cmp.claim, last.q1 - 1);
  const stored = endingAt(cmp.source, last.s1 - 1);
  return claimed !== null && stored !== null && claimed !== stored
    ? { ...last, q0: last.q1 - 1, s0: last.s1 - 1 }
    : null;
}
