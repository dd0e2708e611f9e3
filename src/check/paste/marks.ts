/** Quotation marks in a paste: the stretches between them, and a pair around all of it. Linear in the text. */

/** The words between two marks, marks excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const OPENING = /[“"«„»]/u;
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['“', '"'],
  ['„', '“'],
  ['„', '”'],
  ['"', '"'],
  ['«', '»'],
  ['»', '«'],
];
/** A text with more quotations than this is an article, not a quote. */
const STRETCHES_MAX = 20;

/** The stretches between marks; double ones where there are any, else single ones. An unclosed double reaches to the end. */
export function stretches(text: string): Stretch[] {
  return OPENING.test(text) ? doubles(text) : singles(text);
}

function doubles(text: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.slice(at).search(OPENING);
    if (open < 0) break;
    const start = at + open + 1;
    const ends = PAIRS.filter(([one]) => one === text[start - 1]).map(([, other]) => text.indexOf(other, start));
    const closed = ends.filter((end) => end >= 0);
    const end = closed.length > 0 ? Math.min(...closed) : text.length;
    found.push({ start, end });
    at = end + 1;
    if (found.length > STRETCHES_MAX) return [];
  }
  return found;
}

const SINGLE = /[‘']/u;
const OPENS_SINGLE = /(?<=^|[\s(:—–])[‘'](?=[\p{L}\p{N}…[(])/gu;
/** Behind a mark, before one, or at the end: not “the workers’ gates”. */
const CLOSES_SINGLE = /(?<=[,.!?…])[’'](?![\p{L}\p{N}])|[’'](?=[,.;:!?)]|\s?$)/gu;

/** British style: ‘…,’ he said. Apostrophes are told from closing marks by what stands around them. */
function singles(text: string): Stretch[] {
  if (!SINGLE.test(text)) return [];
  const closing = Array.from(text.matchAll(CLOSES_SINGLE), ({ index }) => index);
  const found: Stretch[] = [];
  let at = 0;
  for (const { index } of text.matchAll(OPENS_SINGLE)) {
    if (index < at) continue;
    const end = closing.find((place) => place > index + 1);
    if (end === undefined || found.length >= STRETCHES_MAX) return [];
    found.push({ start: index + 1, end });
    at = end + 1;
    while (closing.length > 0 && closing[0]! <= end) closing.shift();
  }
  return found;
}

const WRAPPED = /^(?:“([^“”]*)”|"([^"]*)"|«([^«»]*)»|»([^«»]*)«|„([^„“”]*)[“”]|‘([^‘]*)’|'([^']*)')[.,]?$/u;

/** The text without one pair of marks around all of it. */
export function unwrapped(text: string): string {
  const match = WRAPPED.exec(text);
  const inner = match ? match.slice(1).find((group) => group !== undefined) : undefined;
  if (inner !== undefined) return inner.trim();
  const open = /^[“"«„]/u.test(text) && stretches(text).length === 1 && !/[”"»]/u.test(text.slice(1));
  return (open ? text.slice(1) : text).trim();
}
