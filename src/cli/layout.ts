/** What an export’s line says of its text. Offsets that do not lead into the text are refused, not mended. */

import { FileError } from '../main/articles.js';
import type { Layout, Mending, Span, TimedSpan, Turn } from '../verifier.js';

type Fields = Readonly<Record<string, unknown>>;

const MENDINGS: readonly Mending['kind'][] = [
  'wrapped-lines',
  'line-numbers',
  'quoted-printable',
  'mojibake',
  'entities',
  'invisible-marks',
];

const wrong = (what: string): FileError => new FileError(`The layout ${what}.`);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function fieldsOf(value: unknown, name: string): Fields {
  if (isFields(value)) return value;
  throw wrong(`has ${name} that are no objects`);
}

function listOf(layout: Fields, name: keyof Layout): readonly unknown[] {
  const value = layout[name];
  if (Array.isArray(value)) return value;
  throw wrong(`has no list of ${name}`);
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isWhole = (value: unknown): value is number => isNumber(value) && Number.isSafeInteger(value);

/** Reads the spans of one list: each must lie in the text, behind the one before it. */
class Spans {
  private reached = 0;

  constructor(
    private readonly units: number,
    private readonly name: string,
  ) {}

  next(value: unknown): Span {
    const { start, end } = fieldsOf(value, this.name);
    if (!isWhole(start) || !isWhole(end) || end < start || end > this.units)
      throw wrong(`has ${this.name} outside the text`);
    if (start < this.reached) throw wrong(`has ${this.name} that are not in order`);
    this.reached = end;
    return { start, end };
  }
}

function turnsOf(values: readonly unknown[], units: number): Turn[] {
  const spans = new Spans(units, 'turns');
  return values.map((value) => {
    const { label, content } = fieldsOf(value, 'turns');
    return { label: label === null ? null : spans.next(label), content: spans.next(content) };
  });
}

function quotationsOf(values: readonly unknown[], units: number): Span[] {
  const spans = new Spans(units, 'quotations');
  return values.map((value) => spans.next(value));
}

function timesOf(values: readonly unknown[], units: number): TimedSpan[] {
  const spans = new Spans(units, 'times');
  return values.map((value) => {
    const { from, to } = fieldsOf(value, 'times');
    if (!isNumber(from) || !isNumber(to) || to < from) throw wrong('has times that are no seconds');
    return { ...spans.next(value), from, to };
  });
}

function furnitureOf(values: readonly unknown[]): string[] {
  return values.map((value) => {
    if (typeof value !== 'string') throw wrong('has furniture that is no text');
    return value;
  });
}

function mendedOf(values: readonly unknown[]): Mending[] {
  return values.map((value) => {
    const { kind, count } = fieldsOf(value, 'mended');
    const known = MENDINGS.find((one) => one === kind);
    if (!known || !isWhole(count)) throw wrong('tells of a mending that is not known');
    return { kind: known, count };
  });
}

/** The layout of `text`; `null` where the line has none. Throws a `FileError` that names what is wrong with it. */
export function layoutOf(value: unknown, text: string): Layout | null {
  if (value === undefined || value === null) return null;
  if (!isFields(value)) throw wrong('is no object');
  return {
    turns: turnsOf(listOf(value, 'turns'), text.length),
    quotations: quotationsOf(listOf(value, 'quotations'), text.length),
    times: timesOf(listOf(value, 'times'), text.length),
    furniture: furnitureOf(listOf(value, 'furniture')),
    mended: mendedOf(listOf(value, 'mended')),
  };
}
