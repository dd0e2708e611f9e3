/** The lines of a paste: without block quote marks, emphasis, addresses, entities, and what a page puts under a post. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bdquo: '„',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};
const ENTITY = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi;

/** “&rdquo;” and “&#8217;” as the characters that they stand for. */
const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code > 31 && code < 0xd800 ? String.fromCodePoint(code) : all;
  });

const ADDRESS =
  /(?:\b(?:source|via|link|read more)\s?:\s?)?\(?(?:(?:https?:\/\/|www\.)[^\s)]+|\b(?:pic\.twitter\.com|t\.co)\/\w+)\)?/gi;
const EMPHASIS = /(?<![\p{L}\p{N}])(\*\*\*|\*\*|__|[*_])(?=\S)|(?<=\S)(\*\*\*|\*\*|__|[*_])(?![\p{L}\p{N}])/gu;
/** “[1]” behind a mark: a footnote, not words put in. */
const FOOTNOTE = /(?<=[”"’»).,!?])\s?\[\d{1,3}\]/g;

/** Lines with words in them, each without what is no part of it, white space as one space. */
export const tidyLines = (text: string): string[] =>
  withoutEntities(text)
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/^[\s>|]+/, '')
        .replace(/^#{1,6}\s/, '')
        .replace(ADDRESS, '')
        .replace(EMPHASIS, '')
        .replace(FOOTNOTE, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const FOOTERS = [
  /^\d{1,2}[:.]\d{2}\s?(?:[AaPp]\.?[Mm]\.?)?\s?[·•|-].*\d{4}/u, // 4:02 AM · Jan 1, 2020 · Twitter for iPhone
  new RegExp(`^${MONTH}\\s\\d{1,2}(?:,\\s\\d{4})?(?:\\s(?:at|,)?\\s?\\d{1,2}:\\d{2}.*)?$`, 'u'),
  new RegExp(`^\\d{1,2}\\s${MONTH}\\s\\d{4}$`, 'u'),
  /^[\d.,]+[KM]?\s(?:Retweets?|Reposts?|Likes?|Quotes?|Views?|Replies|Comments)\b.*$/iu,
  /^(?:Replying to|Translate post|Show more|Show this thread|Read more)\b.*$/iu,
  /^\d[\d.,]*[KM]?(?:\s+\d[\d.,]*[KM]?){0,5}\s*$/u,
];
/** Lines of a page that are no words of the quote: dates, counts, buttons. A longer line is text. */
const FOOTER_UNITS_MAX = 80;

export const isFooter = (line: string): boolean =>
  line.length <= FOOTER_UNITS_MAX && FOOTERS.some((pattern) => pattern.test(line));

/** Lines run together, white space as one space. */
export const asOne = (lines: readonly string[]): string => lines.join(' ').replace(/\s+/g, ' ').trim();
