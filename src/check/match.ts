/** Where a claim was found, as readers get it: the passage with its article, context, word diff and link. */

import type { DiffOp, DiffStep, Match, Passage, Span } from '../model.js';
import { describe } from '../text/selector.js';
import { sliceOf } from '../text/span.js';
import type { Comparison } from './comparison.js';
import type { Step } from './step.js';

/** The comparison's passage as a match. */
export function matchOf(cmp: Comparison): Match {
  const { passage } = cmp;
  const { article, statement, block } = passage;
  const diff = diffOf(cmp);
  const start = diff[0]?.source.start ?? block.start;
  const end = diff.at(-1)?.source.end ?? block.start;
  const inBlock = { start: start - block.start, end: end - block.start };
  return {
    articleId: article.id,
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    url: article.url,
    statementId: statement?.id ?? null,
    speaker: statement?.speaker ?? null,
    mention: statement?.mention ?? null,
    cue: statement?.cue ?? null,
    via: statement?.via ?? null,
    time: statement?.time ?? null,
    rule: statement?.rule ?? null,
    start,
    end,
    ...describe(block.text, inBlock),
    context: block,
    diff,
    link: `/articles/${article.id}#${anchorOf(passage)}`,
  };
}

const anchorOf = ({ statement, block }: Passage): string => statement?.id ?? `p${block.start}`;

interface Segment {
  readonly op: DiffOp;
  readonly q0: number;
  readonly q1: number;
  readonly s0: number;
  readonly s1: number;
}

/** The word diff: its steps cover the quote (or the piece of it) and the passage's words in order, marks included. */
export function diffOf(cmp: Comparison): DiffStep[] {
  const segments = cmp.steps.reduce<Segment[]>((found, step) => joinSegment(cmp, found, step), []);
  if (segments.length === 0) return [];
  const whole = quoteRange(cmp);
  const source = sourceRange(cmp, segments);
  const steps: DiffStep[] = [];
  let quoteAt = whole.start;
  let sourceAt = source.start;
  segments.forEach((segment, index) => {
    const next = segments[index + 1] ?? null;
    const ends = next ? borders(cmp, segment, next) : { quote: whole.end, source: source.end, resume: source.end };
    const quote = { start: quoteAt, end: Math.max(quoteAt, ends.quote) };
    const span = { start: sourceAt, end: Math.max(sourceAt, ends.source) };
    steps.push({ op: segment.op, quote, source: span });
    quoteAt = quote.end;
    sourceAt = Math.max(span.end, ends.resume);
  });
  return steps;
}

function joinSegment(cmp: Comparison, found: Segment[], step: Step): Segment[] {
  const last = found.at(-1);
  const joins =
    last &&
    (last.op === 'same') === (step.op === 'same') &&
    !(step.op === 'same' && interrupted(cmp, last.s1 - 1, step.s0));
  if (!last || !joins) found.push({ op: step.op, q0: step.q0, q1: step.q1, s0: step.s0, s1: step.s1 });
  else found[found.length - 1] = { ...last, op: last.op === step.op ? last.op : 'changed', q1: step.q1, s1: step.s1 };
  return found;
}

/** Whether the article interrupts its own quotation between two words. */
const interrupted = (cmp: Comparison, a: number, b: number): boolean => spanEndBetween(cmp, a, b) !== null;

function spanEndBetween(cmp: Comparison, a: number, b: number): { end: number; start: number } | null {
  const from = cmp.source.words[a];
  const to = cmp.source.words[b];
  if (!from || !to) return null;
  const { spans } = cmp.passage;
  const index = spans.findIndex((span) => span.end >= from.end);
  const next = spans[index + 1];
  return next && spans[index]!.end <= to.start && next.start <= to.start
    ? { end: spans[index]!.end, start: next.start }
    : null;
}

/**
 * Where one segment ends and the next begins. White space and marks go with the words before them, but to what is `same`
 * where others were put in their place: so that `same` reads the same on both sides.
 */
function borders(cmp: Comparison, a: Segment, b: Segment): { quote: number; source: number; resume: number } {
  const toFirst = a.op !== 'changed';
  const quote = border(cmp.claim.words, { last: a.q1 - 1, next: b.q0, toFirst });
  const source = border(cmp.source.words, { last: a.s1 - 1, next: b.s0, toFirst });
  const gap = spanEndBetween(cmp, Math.max(a.s1 - 1, 0), b.s0);
  return gap ? { quote, source: gap.end, resume: gap.start } : { quote, source, resume: source };
}

function border(words: readonly Span[], at: { last: number; next: number; toFirst: boolean }): number {
  const end = words[at.last]?.end;
  const start = words[at.next]?.start;
  if (end === undefined) return start ?? 0;
  if (start === undefined) return end;
  return at.toFirst ? start : end;
}

/** The part of the quote that is compared, with the marks at its edges. */
function quoteRange(cmp: Comparison): Span {
  const { words, text } = cmp.claim;
  const start = cmp.q0 === 0 ? 0 : words[cmp.q0]!.start;
  const end = cmp.q1 >= words.length ? text.length : words[cmp.q1]!.start;
  return { start, end };
}

/** From the first passage word to the last, with the marks that close a sentence. */
function sourceRange(cmp: Comparison, segments: readonly Segment[]): Span {
  const { words } = cmp.source;
  const touched = segments.filter((segment) => segment.s1 > segment.s0);
  const s0 = touched[0]?.s0 ?? segments[0]!.s0;
  const s1 = touched.at(-1)?.s1 ?? s0;
  const start = words[s0]?.start ?? words.at(-1)!.end;
  const end = s1 > s0 ? words[s1 - 1]!.end : start;
  return { start, end: end + closingMarks(cmp, end) };
}

function closingMarks(cmp: Comparison, end: number): number {
  const span = cmp.passage.spans.find((one) => one.start <= end && end <= one.end);
  if (!span) return 0;
  const { text, start } = cmp.passage.block;
  const rest = sliceOf(text, { start: end - start, end: Math.min(span.end, end + CLOSING_UNITS) - start });
  return /^[.!?…]*/.exec(rest)![0].length;
}

const CLOSING_UNITS = 4;
