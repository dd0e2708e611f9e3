/**
 * Entities that a page holds twice encoded: `&amp;#8217;` in its markup shows as `&#8217;`, which nobody meant to write.
 * Only those of marks, dashes, spaces and the ampersand are taken for what they stand for: `AT&T` and `R&D;` stay.
 */

import { type Replacement, rewrite } from '../../text/mend/rewrite.js';

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", nbsp: ' ', shy: '', hellip: '…', ndash: '–', mdash: '—' },
  ...{
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
  },
};
/** The same marks by their numbers. */
const NUMBERED = new Set(
  [...Object.values(NAMED).join('')].map((mark) => mark.codePointAt(0)!).concat(0xa0, 0xad, 0x96, 0x97),
);

const ENTITY =
  /&(?:amp;)?(?:(amp|quot|apos|nbsp|shy|hellip|[nm]dash|[lr]s?aquo|[lrs]squo|sbquo|[lrb]dquo)|#(\d{2,5})|#x([0-9a-f]{2,4}));/gi;

/** Where they stand, and what they are. */
export const encodedTwice = (text: string): Replacement[] =>
  [...text.matchAll(ENTITY)].flatMap((found) => {
    const [entity, name, decimal, hexadecimal] = found;
    const by =
      name === undefined
        ? numbered(decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16))
        : NAMED[name.toLowerCase()];
    return by === undefined ? [] : [{ start: found.index, end: found.index + entity.length, by }];
  });

/** The text without them. */
export const decodedTwice = (text: string): string => rewrite(text, encodedTwice(text)).text;

function numbered(code: number): string | undefined {
  if (!NUMBERED.has(code)) return undefined;
  if (code === 0xa0) return ' ';
  return code === 0xad ? '' : (WINDOWS[code] ?? String.fromCodePoint(code));
}
/** Dashes by the numbers that they have in Windows-1252, as old pages write them. */
const WINDOWS: Readonly<Record<number, string>> = { 150: '–', 151: '—' };
