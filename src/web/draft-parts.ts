/** Which part of a long report a page shows: quotations in a row, and the text that they stand in. */

import type { Draft, DraftItem, Span } from '../model.js';
import { draftLink, type ReportWish } from './draft-link.js';
import { type PartSize, partAt, partsOf } from './parts.js';
import type { PartMark } from './shown-part.js';

/** Each quotation stands in the text and in the list, with its answer: 30 KB of a page once it is compressed. */
const REPORT_PART: PartSize = { units: 40_000, statements: 60, listsAll: true };

export interface ReportPart {
  readonly paragraphs: readonly Span[];
  /** The quotations’ places among the draft’s. */
  readonly indexes: readonly number[];
}

export interface ShownReport extends ReportPart {
  /** `null` where the whole report is one part, or all of it is asked for. */
  readonly mark: PartMark | null;
  /** Whether this is the part that the draft’s bare address opens, and not the whole. */
  readonly isFirst: boolean;
}

const unitsOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Some of the quotations, in order, with the pieces of text that hold them, so many as a part may have. */
function gathered(items: readonly DraftItem[], indexes: readonly number[], pieces: readonly Span[]): ReportPart[] {
  const parts: { paragraphs: Span[]; indexes: number[]; units: number }[] = [];
  let from = 0;
  for (const index of indexes) {
    const { start, end } = items[index]!.statement;
    const said = end - start;
    while (from < pieces.length - 1 && pieces[from]!.end <= start) from++;
    let to = from;
    while (to < pieces.length && pieces[to]!.start < end) to++;
    const around = pieces.slice(from, to);
    const open = parts.at(-1);
    const more = around.filter((piece) => piece.start > (open?.paragraphs.at(-1)?.start ?? -1));
    const fits = open && open.indexes.length < REPORT_PART.statements;
    if (fits && open.units + unitsOf(more) + said <= REPORT_PART.units) {
      open.paragraphs.push(...more);
      open.indexes.push(index);
      open.units += unitsOf(more) + said;
    } else parts.push({ paragraphs: around, indexes: [index], units: unitsOf(around) + said });
  }
  return parts;
}

/** The parts of the report on some of the quotations; at least one. A draft that is one part shows all its text. */
function partsOn({ text, items }: Draft, indexes: readonly number[]): ReportPart[] {
  const statements = items.map(({ statement }) => statement);
  const whole = partsOf(text, statements, REPORT_PART);
  if (whole.length === 1) return [{ paragraphs: whole[0]!, indexes }];
  if (indexes.length < items.length) {
    const some = gathered(items, indexes, whole.flat());
    return some.length > 0 ? some : [{ paragraphs: [], indexes: [] }];
  }
  const held = whole.map((): number[] => []);
  for (const index of indexes) held[partAt(whole, statements[index]!.start)]!.push(index);
  return whole.map((paragraphs, part) => ({ paragraphs, indexes: held[part]! }));
}

/** The wished part of the report on the quotations at these places; past the last it is the last. */
export function shownReport(draft: Draft, indexes: readonly number[], { only, part, at }: ReportWish): ShownReport {
  const parts = partsOn(draft, indexes);
  if (part === 'all' || parts.length === 1)
    return { paragraphs: parts.flatMap((one) => one.paragraphs), indexes, mark: null, isFirst: false };
  const sought = at === null ? -1 : draft.items.findIndex(({ statement }) => statement.id === at);
  const holding = parts.findIndex((one) => one.indexes.includes(sought));
  const number = holding >= 0 ? holding + 1 : Math.min(parts.length, part ?? 1);
  const link = (other: number): string | null =>
    other < 1 || other > parts.length ? null : draftLink(draft.id, { only, part: other, at: null });
  const mark = { number, of: parts.length, before: link(number - 1), after: link(number + 1) };
  return { ...parts[number - 1]!, mark, isFirst: only === null && number === 1 };
}
