/** Texts as runs for a page: what a quote and its source share, what differs, and where in the article it stands. */

import type { DiffStep, Match, Span } from '../model.js';

/** `same` and `plain` are shown as they are; `ins` the quote’s own words; `del` the source’s words that the quote lacks. */
export type RunKind = 'plain' | 'same' | 'ins' | 'del' | 'mark';

export interface Run {
  readonly kind: RunKind;
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]/u;

const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The source’s words at a span, out of the paragraphs that came with the match. */
const sourceAt = (match: Match, span: Span): string =>
  match.context.text.slice(Math.max(0, span.start - match.context.start), Math.max(0, span.end - match.context.start));

/** Neighbouring runs of one kind become one; empty ones go. */
export function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (run.text === '') continue;
    if (last?.kind === run.kind) found[found.length - 1] = { kind: run.kind, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

/**
 * Steps of one kind in a row as one, when nothing but spaces and marks lies between them on either side: a reader
 * takes in one struck-out phrase more easily than five struck-out words.
 */
function grouped(quote: string, match: Match): DiffStep[] {
  const groups: DiffStep[] = [];
  for (const step of match.diff) {
    const last = groups.at(-1);
    const gaps = last
      ? slice(quote, { start: last.quote.end, end: step.quote.start }) +
        sourceAt(match, { start: last.source.end, end: step.source.start })
      : '';
    if (last && last.op === step.op && step.op !== 'same' && !WORD.test(gaps))
      groups[groups.length - 1] = {
        op: step.op,
        quote: { start: last.quote.start, end: Math.max(last.quote.end, step.quote.end) },
        source: { start: last.source.start, end: Math.max(last.source.end, step.source.end) },
      };
    else groups.push(step);
  }
  return groups;
}

const joinsWords = (before: string, after: string): boolean =>
  WORD.test(before.at(-1) ?? '') && WORD.test(after[0] ?? '');

/**
 * A line of runs in which words never run into each other where one side lacks the space, spaces never double, and
 * none is struck out or underlined.
 */
class Line {
  readonly #runs: Run[] = [];

  put(kind: RunKind, text: string): void {
    const inner = kind === 'same' ? text : text.trim();
    if (inner === '') return;
    const last = this.#runs.at(-1);
    const afterMarked = last !== undefined && last.kind !== 'same';
    if (kind !== 'same' && (afterMarked || /^\s/.test(text))) this.#push('same', ' ');
    this.#push(kind, inner);
    if (kind !== 'same' && /\s$/.test(text)) this.#push('same', ' ');
  }

  #push(kind: RunKind, text: string): void {
    const last = this.#runs.at(-1);
    const spaced = last === undefined || /\s$/.test(last.text);
    const rest = spaced ? text.replace(/^ /, '') : text;
    if (!spaced && last.kind !== kind && joinsWords(last.text, rest)) this.#runs.push({ kind: 'same', text: ' ' });
    if (rest !== '') this.#runs.push({ kind, text: rest });
  }

  runs(): Run[] {
    return joined(this.#runs);
  }
}

/** The quote with the source’s missing words struck out beside it: what was kept, left out and put in, in one line. */
export function inlineDiff(quote: string, match: Match): Run[] {
  const line = new Line();
  let at = 0;
  for (const step of grouped(quote, match)) {
    if (step.quote.start > at) line.put('same', quote.slice(at, step.quote.start));
    const theirs = sourceAt(match, step.source);
    const ours = slice(quote, step.quote);
    if (step.op === 'same') line.put('same', ours);
    if (step.op === 'changed' || step.op === 'dropped') line.put('del', theirs);
    if (step.op === 'changed' || step.op === 'added') line.put('ins', ours);
    at = Math.max(at, step.quote.end);
  }
  line.put('same', quote.slice(at));
  return line.runs();
}

/** One side of the comparison: its text with what the other side lacks standing out. */
function side(text: string, offset: number, parts: readonly { readonly span: Span; readonly kind: RunKind }[]): Run[] {
  const runs: Run[] = [];
  let at = offset;
  for (const { span, kind } of parts) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    runs.push({ kind: 'same', text: text.slice(at - offset, start - offset) });
    runs.push({ kind, text: text.slice(start - offset, span.end - offset) });
    at = span.end;
  }
  runs.push({ kind: 'same', text: text.slice(at - offset) });
  return joined(runs);
}

export interface SideBySide {
  readonly quote: readonly Run[];
  readonly source: readonly Run[];
}

/** Quote and source each in full, with the words the other lacks marked. */
export function sideBySide(quote: string, match: Match): SideBySide {
  const steps = grouped(quote, match);
  const ours = steps.map((s) => ({ span: s.quote, kind: s.op === 'same' ? ('same' as const) : ('ins' as const) }));
  const theirs = steps.map((s) => ({ span: s.source, kind: s.op === 'same' ? ('same' as const) : ('del' as const) }));
  return { quote: side(quote, 0, ours), source: side(match.exact, match.start, inside(theirs, match)) };
}

const inside = <T extends { readonly span: Span }>(parts: readonly T[], within: Span): T[] =>
  parts.filter(({ span }) => span.start >= within.start && span.end <= within.end && span.end > span.start);

/** Whether other words stand for the source’s: an ellipsis in their place does not count. */
const isReplaced = (quote: string, step: DiffStep): boolean =>
  step.op === 'changed' && WORD.test(slice(quote, step.quote));

/** What a marked stretch does not begin with: it would look like a slip of the pen. */
const LEADING = /^[\s,;:.!?)]+/;

/** The paragraphs around a match, one list of runs each, with the words that the quote shares marked. */
export function markedContext(quote: string, match: Match): Run[][] {
  const { text, start } = match.context;
  const kept = match.diff.filter((step) => step.op === 'same' || isReplaced(quote, step)).map((step) => step.source);
  const spans = stretches(kept, (gap) => !WORD.test(sourceAt(match, gap)));
  return paragraphsOf(text).map((paragraph) => {
    const runs: Run[] = [];
    let at = paragraph.start;
    for (const span of spans) {
      const from = Math.max(at, span.start - start);
      const to = Math.min(paragraph.end, span.end - start);
      if (to <= from) continue;
      const inner = text.slice(from, to).replace(LEADING, '').trimEnd();
      const lead = text.indexOf(inner, from);
      runs.push({ kind: 'plain', text: text.slice(at, lead) }, { kind: 'mark', text: inner });
      at = lead + inner.length;
    }
    runs.push({ kind: 'plain', text: text.slice(at, paragraph.end) });
    return clipped(joined(runs));
  });
}

/** A paragraph may be as long as an article; so much of it is shown on either side of what is marked. */
const CONTEXT_UNITS = 1_200;

/** Long plain runs cut where nothing marked is near, between words. */
const clipped = (runs: readonly Run[]): Run[] =>
  runs.map((run, i) => {
    if (run.kind !== 'plain' || run.text.length <= 2 * CONTEXT_UNITS) return run;
    const begin = i === 0 && runs.length > 1 ? '' : run.text.slice(0, CONTEXT_UNITS).replace(/(?<!\S)\S*$/, '');
    const end = i === runs.length - 1 ? '' : run.text.slice(-CONTEXT_UNITS).replace(/^\S*/, '');
    return { kind: 'plain', text: `${begin}[…]${end}` };
  });

/** Spans in order, joined where `bridged` says that what lies between does not count. */
function stretches(spans: readonly Span[], bridged: (gap: Span) => boolean): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (span.end <= span.start) continue;
    if (last && (span.start <= last.end || bridged({ start: last.end, end: span.start })))
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
}

/** What stands between line breaks, without the white space at its edges; blank ones are left out. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lead = line[0].length - line[0].trimStart().length;
    const body = line[0].trim();
    if (body !== '') found.push({ start: line.index + lead, end: line.index + lead + body.length });
  }
  return found;
}
