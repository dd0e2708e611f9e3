/**
 * Puts right in the blocks of a file what its way here broke: “donâ€™t” for “don’t”, marks that nobody sees. A text with
 * a layout is not mended later. What tells mojibake from a name counts over the whole file, so all blocks are looked at
 * as one text.
 */

import type { Mending } from '../model.js';
import { invisibleMarks } from '../text/mend/invisible.js';
import { mojibake } from '../text/mend/mojibake.js';
import { type Replacement, rewrite } from '../text/mend/rewrite.js';
import { type Block, PARAGRAPH_GAP, type TimedWords } from './blocks.js';

/** One kind of fault, and where it stands in a text. */
export interface Fault {
  readonly kind: Mending['kind'];
  readonly places: (text: string) => readonly Replacement[];
}

/** Text may have been misread twice over. */
const FAULTS: readonly Fault[] = [
  { kind: 'mojibake', places: mojibake },
  { kind: 'mojibake', places: mojibake },
  { kind: 'invisible-marks', places: invisibleMarks },
];

/** The offset after the replacements, which are in order, of each of some offsets before, in order. */
function forward(offsets: readonly number[], replacements: readonly Replacement[]): number[] {
  let at = 0;
  let shift = 0;
  return offsets.map((offset) => {
    for (let next = replacements[at]; next && next.end <= offset; next = replacements[++at])
      shift += next.by.length - (next.end - next.start);
    return offset + shift;
  });
}

function shifted(times: readonly TimedWords[], replacements: readonly Replacement[]): TimedWords[] {
  const starts = forward(
    times.map(({ start }) => start),
    replacements,
  );
  const ends = forward(
    times.map(({ end }) => end),
    replacements,
  );
  return times.map((words, at) => ({ ...words, start: starts[at]!, end: ends[at]! }));
}

/** The text of a block, and the name before it, as one. */
const wholeOf = (block: Block): string =>
  block.kind === 'speech' && block.speaker !== null ? `${block.speaker}\n${block.text}` : block.text;

const textOf = (text: string, replacements: readonly Replacement[]): string => rewrite(text, replacements).text;

const within = (replacements: readonly Replacement[], from: number, to: number): Replacement[] =>
  replacements
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end, by }) => ({ start: start - from, end: end - from, by }));

/** A block with replacements made, whose offsets index the whole of it. */
function rewritten(block: Block, replacements: readonly Replacement[]): Block {
  if (replacements.length === 0) return block;
  if (block.kind !== 'speech') return { ...block, text: textOf(block.text, replacements) };
  const head = block.speaker === null ? 0 : block.speaker.length + 1;
  const own = within(replacements, head, head + block.text.length);
  return {
    ...block,
    speaker: block.speaker === null ? null : textOf(block.speaker, within(replacements, 0, head - 1)),
    text: textOf(block.text, own),
    ...(block.times ? { times: shifted(block.times, own) } : {}),
  };
}

/** The blocks without one kind of fault, and in how many places it was. */
function without({ places }: Fault, blocks: readonly Block[]): { blocks: readonly Block[]; count: number } {
  const wholes = blocks.map(wholeOf);
  const found = places(wholes.join(PARAGRAPH_GAP));
  if (found.length === 0) return { blocks, count: 0 };
  let [start, at] = [0, 0];
  const mended = blocks.map((block, index) => {
    const end = start + wholes[index]!.length;
    const own: Replacement[] = [];
    for (let next = found[at]; next && next.start < end; next = found[++at])
      if (next.start >= start && next.end <= end)
        own.push({ start: next.start - start, end: next.end - start, by: next.by });
    start = end + PARAGRAPH_GAP.length;
    return rewritten(block, own);
  });
  return { blocks: mended, count: found.length };
}

/** The blocks without faults, and what was mended. `first`: faults of such files alone, which hide the others. */
export function mendedBlocks(
  given: readonly Block[],
  first: readonly Fault[] = [],
): { readonly blocks: readonly Block[]; readonly mended: readonly Mending[] } {
  const counts = new Map<Mending['kind'], number>();
  let blocks = given;
  for (const fault of [...first, ...FAULTS]) {
    const { blocks: left, count } = without(fault, blocks);
    blocks = left;
    if (count > 0) counts.set(fault.kind, (counts.get(fault.kind) ?? 0) + count);
  }
  return { blocks, mended: [...counts].map(([kind, count]) => ({ kind, count })) };
}

/** A line that a file says of its text, a title for one. */
export const mendedLine = (text: string | null): string | null =>
  text === null ? null : FAULTS.reduce((line, { places }) => textOf(line, places(line)), text);
