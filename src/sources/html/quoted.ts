/** Words that the page sets apart as somebody’s: block quotes and posts of other sites. */

import type { Block } from '../blocks.js';
import { nameIn } from './names.js';
import type { Part } from './tree.js';
import type { Line } from './walk.js';

const POST =
  / (?:twitter (?:tweet|video)|instagram media|bluesky embed|mastodon embed|fb (?:post|video)|tiktok embed|threads post|text post media|reddit embed) /;
export const isPost = (part: Part): boolean => part.name === 'blockquote' && POST.test(part.labels);

/** A figure that is a quotation: `<figure><blockquote>…</blockquote><figcaption>Ada Quill</figcaption></figure>`. */
const isQuoteFigure = (part: Part): boolean => part.name === 'figure' && part.quoted > 0;
/** Whether an element sets somebody’s words apart. */
export const isQuotation = (part: Part): boolean => part.name === 'blockquote' || isQuoteFigure(part);
const PULLED = / (?:pull ?quotes?|pulled|quote callout) /;
export const isPulled = (part: Part): boolean => PULLED.test(part.labels);

const SIGNERS = new Set(['cite', 'footer', 'figcaption']);
/** What pages call the line that says whose words a quotation is. */
const SIGNS =
  / (?:attributions?|cite|citation|(?:quote|quotes|quotation|pullquote|blockquote) (?:source|author|by|byline|credit|footer|name|person|caption|meta|speaker)) /;
/** As far above a signer its quotation stands: the `cite` in a `p` in a `div` of a block quote. */
const SIGNER_DEPTH_MAX = 3;

/** Whether an element stands in a quotation to say whose words they are. */
export function isSigner(part: Part): boolean {
  if (!SIGNERS.has(part.name) && (part.labels === ' ' || !SIGNS.test(part.labels))) return false;
  // A line of a figure is its caption; a book’s title deep in the words is none.
  let around = part.parent;
  for (let left = SIGNER_DEPTH_MAX; around && left > 0; left--) {
    if (around.name === 'blockquote' || isQuoteFigure(around)) return true;
    around = around.parent;
  }
  return false;
}

/** Whether a line stands in what signs its quotation. */
function isOfSigner({ part }: Line, quotation: Part): boolean {
  for (let within: Part | null = part; within && within !== quotation; within = within.parent)
    if (isSigner(within)) return true;
  return false;
}

/** `— Ada Quill (@quill) May 2, 2026`: the name and the handle. */
const SIGNED = /^[—–-]{1,2}\s?([^()—]{0,80}\(@[\w.@-]{1,60}\))/;
/** `A post shared by Ada Quill (@quill) on May 2`, `Posted by Ada Quill on May 2`. */
const SHARED = /^(?:a (?:post|video|photo) shared by|post(?:ed)? by) (.{1,80}?)(?: on\b.{0,60})?$/i;
/** `@mayoropie`, which some posts open with. */
const HANDLE = /^(@[\w.-]{1,40})(?:\s+(\S.*))?$/;
/** What the other site adds to each post. */
const SMALL_PRINT =
  /^(?:view (?:this|on|the) .{0,60}|♬.{0,80}|\[?(?:image|video|quote) (?:or|and) embed\]?|pic\.twitter\.com\/\w{1,20}|https?:\/\/\S{1,200}|[a-z]{3,9}\.? \d{1,2}, \d{4}|#?\w{1,30} original sound.{0,60})$/i;
const TAIL = / ?(?:pic\.twitter\.com\/\w{1,20}|https:\/\/t\.co\/\w{1,20}|\[(?:image|video) or embed\]|♬[^♬]{0,80}$)/g;

/** `— Ada Quill, in a letter`: who signs. Longer lines are words like the others. */
const DASHED = /^[—–―-]{1,2}\s?(\p{L}[^\n]{0,118})$/u;
const MARKED = /[“„«"][^“”„«»"]{1,4000}[”“»"]/g;
/** Where so much stands between marks, the page has said itself which words are somebody’s, and the others are prose. */
const MARKED_SHARE = 0.3;

const isMarked = (words: readonly string[]): boolean => {
  const count = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);
  return count(words.flatMap((text) => text.match(MARKED) ?? [])) >= MARKED_SHARE * count(words);
};

/** The words and who signs them; `null` where nobody does. */
interface Signed {
  readonly words: readonly string[];
  readonly by: string | null;
}

function signedPost(lines: readonly Line[]): Signed {
  const words: string[] = [];
  let by: string | null = null;
  for (const { text } of lines) {
    const handled: RegExpExecArray | null = words.length === 0 && by === null ? HANDLE.exec(text) : null;
    const name: string | undefined = SIGNED.exec(text)?.[1] ?? SHARED.exec(text)?.[1] ?? handled?.[1];
    if (name && by === null) {
      by = name;
      if (handled?.[2]) words.push(handled[2].replace(TAIL, '').trim());
    } else if (!SMALL_PRINT.test(text)) words.push(text.replace(TAIL, '').trim());
  }
  return { words, by };
}

/** The name without the dash before it. */
const undashed = (text: string): string => text.replace(DASH, '');
const DASH = /^[\s—–―-]{1,4}/;

/** The last lines that sign a quotation, as one: `Ada Quill` and `Mayor` over two lines -> `Ada Quill, Mayor`. */
function signature(part: Part, lines: readonly Line[]): { readonly by: string; readonly count: number } | null {
  const count = lines.length - 1 - lines.findLastIndex((line) => !isOfSigner(line, part));
  const marked = lines.slice(lines.length - count).map(({ text }) => undashed(text));
  if (count > 0)
    return {
      by: marked
        .filter((text) => text !== '')
        .join(', ')
        .replace(COMMAS, ','),
      count,
    };
  const name = DASHED.exec(lines.at(-1)!.text)?.[1];
  return name === undefined ? null : { by: name, count: 1 };
}
const COMMAS = /,{2,}/g;

/** `We wait. — Ada Quill, mayor`: the words, and who signs them in the same line. */
function signedWithin(text: string): { readonly words: string; readonly by: string } | null {
  const at = Math.max(text.lastIndexOf('—'), text.lastIndexOf('–'), text.lastIndexOf('―'));
  const [words, by] = [text.slice(0, Math.max(0, at)).trimEnd(), text.slice(at + 1).trim()];
  const name = nameIn(by.split(',', 1)[0]!);
  return name?.includes(' ') && by.length <= NAME_UNITS_MAX && ENDS_SENTENCE.test(words.slice(-TAIL_UNITS))
    ? { words, by }
    : null;
}
const ENDS_SENTENCE = /[.!?…]["”’»]?$/;
const TAIL_UNITS = 4;

/** A dash or a mark that stands on a line of its own: the page draws it beside the words. */
const HAS_WORDS = /[\p{L}\p{N}]/u;

function signedQuote(part: Part, lines: readonly Line[]): Signed {
  const words = lines.map(({ text }) => text);
  const signed = signature(part, lines);
  if (signed && signed.count < lines.length && signed.by !== '' && signed.by.length <= NAME_UNITS_MAX)
    return { words: words.slice(0, -signed.count), by: signed.by };
  const within = signedWithin(words.at(-1)!);
  return within ? { words: [...words.slice(0, -1), within.words], by: within.by } : { words, by: null };
}

/** A longer line is no signature. In UTF-16 code units. */
const NAME_UNITS_MAX = 120;

const ENTRIES = new Set(['li', 'td', 'th', 'dt', 'dd']);
/** Rules, a notice or a list of goods, set in: of a quotation’s words more than so many stand in lists and tables. */
const LISTED_SHARE = 0.5;

/** Whether what is set apart is a list rather than somebody’s words. */
function isList(quotation: Part, lines: readonly Line[]): boolean {
  const isListed = ({ part }: Line): boolean => {
    for (let within: Part | null = part; within && within !== quotation; within = within.parent)
      if (ENTRIES.has(within.name)) return true;
    return false;
  };
  const units = (some: readonly Line[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return units(lines.filter(isListed)) > LISTED_SHARE * units(lines);
}

/** A quotation with who signs it after it; prose where the page has marks around the words itself, and for lists. */
export function quoted(part: Part, given: readonly Line[]): Block[] {
  const lines = given.filter(({ text }) => HAS_WORDS.test(text));
  if (isList(part, lines)) return lines.map(({ text }) => ({ kind: 'prose', text }));
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  // “bram wrote:”, as forums put it over the words.
  return rest.length > 0 && first.text.endsWith(':') && isOfSigner(first, part)
    ? [{ kind: 'prose', text: first.text }, ...signedBlocks(part, rest)]
    : signedBlocks(part, lines);
}

function signedBlocks(part: Part, lines: readonly Line[]): Block[] {
  const { words, by } = isPost(part) ? signedPost(lines) : signedQuote(part, lines);
  const text = words.filter((line) => line !== '').join('\n\n');
  if (text === '') return [];
  const signed: Block[] = by === null ? [] : [{ kind: 'prose', text: `— ${by}` }];
  return isMarked(words)
    ? [...words.map((line): Block => ({ kind: 'prose', text: line })), ...signed]
    : [{ kind: 'quotation', text }, ...signed];
}
