/** Texts as they are read and kept, out of texts as they are handed in. */

import type { Extraction, Layout, SourceText, Span, TextSpan } from '../model.js';
import { mend } from '../text/mend/mend.js';
import { storableText } from './identity.js';
import { requireText } from './limits.js';

const SAYS_NOTHING: Layout = { turns: [], quotations: [], times: [], furniture: [], mended: [] };

interface MendedSource {
  readonly source: SourceText;
  /** From an offset in the source’s text to the one in the text before it was mended. */
  readonly back: (offset: number) => number;
}

function mendedSource(stored: string): MendedSource {
  const { text, mended, back } = mend(stored);
  return { source: { text, layout: mended.length === 0 ? null : { ...SAYS_NOTHING, mended } }, back };
}

/** As it was kept before, by this store or the one that it was exported from: nothing in it is mended again. */
export function sourceAsKept({ text, layout }: SourceText): SourceText {
  const stored = requireText('text', text);
  // Offsets into another text would mark other words than were meant.
  return { text: stored, layout: stored.length === text.length ? layout : null };
}

/**
 * The text as it is read and kept: mended, where nothing but the text is known. Where a file’s reader says more of it, its
 * offsets hold for the text as it is. Refuses a text that is empty or too large.
 */
export function sourceOf(input: SourceText): SourceText {
  const kept = sourceAsKept(input);
  if (kept.layout !== null) return kept;
  const { source } = mendedSource(kept.text);
  return { ...source, text: requireText('text', source.text) };
}

const BYTE_ORDER_MARK = '\uFEFF';
const WIDE_LINE_END = /\r\n/g;

/** From an offset in a stored text to the one in the text as it was given, where `\r\n` and a byte order mark may stand. */
function fromStored(given: string): (offset: number) => number {
  const shift = given.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  /** Where the shortened line ends stand in the stored text. */
  const ends = [...given.matchAll(WIDE_LINE_END)].map(({ index }, before) => index - shift - before);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset + shift + low;
  };
}

/** What was read of a text, with every place of it moved. */
function moved(extraction: Extraction, to: (offset: number) => number): Extraction {
  const span = ({ start, end }: Span): Span => ({ start: to(start), end: to(end) });
  const words = (at: TextSpan | null): TextSpan | null => at && { ...at, ...span(at) };
  const statements = extraction.statements.map((statement) => ({
    ...statement,
    ...span(statement),
    content: statement.content.map(span),
    mention: words(statement.mention),
    cue: words(statement.cue),
    via: words(statement.via),
  }));
  return { ...extraction, statements };
}

/** What `read` finds in a text that is not kept: the text is mended first, and offsets index it as it was given. */
export function readAsGiven(given: string, read: (source: SourceText) => Extraction): Extraction {
  const stored = storableText(given);
  const { source, back } = mendedSource(stored);
  const extraction = read(source);
  if (source.text === given) return extraction;
  const unstored = fromStored(given);
  return moved(extraction, (offset) => unstored(back(offset)));
}
