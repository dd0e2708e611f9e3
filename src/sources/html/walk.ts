/** The lines of a page: a line for each stretch of text that a browser sets as a paragraph of its own. */

import { oneLine } from '../reading.js';
import { isSigner } from './quoted.js';
import type { Part } from './tree.js';
import { unwrapped } from './wraps.js';

/** A paragraph, and the element whose text it is. */
export interface Line {
  readonly text: string;
  readonly part: Part;
  /** As many of its units, spaces left out, stand in bold, in links. */
  readonly bold: number;
  readonly linked: number;
  /** How long the name is that it opens with in bold, or as the page’s markup of a speaker; 0 where it does not. */
  readonly lead: number;
  /** So many line breaks part it from the line before in the same element. */
  readonly breaks: number;
}

const BLOCKS = new Set(
  'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A quotation’s source is set on a line of its own; a book’s title within a sentence is not, nor a part of a source. */
const isSource = (part: Part): boolean =>
  part.parent !== null && isSigner(part) && !isSigner(part.parent) && (isLast(part, part.parent) || isAhead(part));
/** The last thing in an element, but not with a dash alone before it: that is on its line already. */
const isLast = (part: Part, { children }: Part): boolean =>
  children.findLast(isShown) === part &&
  !children.every((child) => child === part || (typeof child === 'string' && DASHES.test(child)));
const DASHES = /^[\s—–―-]{0,12}$/;
/** `<cite>bram wrote:</cite>` over the words. */
function isAhead(part: Part): boolean {
  const last = part.children.findLast(isShown);
  return typeof last === 'string' && last.trimEnd().endsWith(':') && part.parent?.children.find(isShown) === part;
}
const isShown = (child: Part | string): boolean => typeof child !== 'string' || child.trim() !== '';
const isBlock = (part: Part): boolean => BLOCKS.has(part.name) || isSource(part);
const BOLD = new Set(['b', 'strong']);

/** What a page calls the name of who speaks. */
const SPEAKER = / (?:speaker|speakers?name|interviewer|interviewee|participant) /;
const isNamed = (part: Part): boolean => part.name === 'cite' || SPEAKER.test(part.labels);
const isLead = (part: Part): boolean => BOLD.has(part.name) || (!isBlock(part) && isNamed(part));

const STAMP = / (?:time|times|timestamps?|timecodes?) /;
/** A browser sets a name or a time apart by its style alone: `<span class="speaker">Ana</span><span>Go.</span>`. */
const isSetApart = (part: Part): boolean =>
  !isBlock(part) && (part.name === 'time' || SPEAKER.test(part.labels) || STAMP.test(part.labels));
const WORD_AHEAD = /^[\p{L}\p{N}“"‘([]/u;
const WORD_BEHIND = /[\p{L}\p{N}.?!:,;”"’)\]]$/u;
/** What may stand before the name that a line opens with: when it is said. */
const ONLY_TIME = /^[\s[(]{0,3}\d{1,2}:\d{2}(?::\d{2})?[\s\])|–—-]{0,4}$/;

/** Characters that nobody sees: soft hyphens, zero-width ones, marks of direction. */
const SPACES = /\s+/g;
const UNSEEN = /[\u00AD\u200B\u200C\u2060\uFEFF\u200E\u200F]/g;
const QUOTED = /^\s*["“”«„‘'‚‹]/;

/** What a browser puts around a `q`, the outer one and one within. */
const MARKS = [
  ['“', '”'],
  ['‘', '’'],
] as const;

type Step = Part | string | { readonly end: Part; readonly mark: string };

/** Whether to go into an element: `false` leaves it out of the text. */
export type Enters = (part: Part) => boolean;

/** The lines under a part, in order. Walks without recursion: pages nest deep. */
export function linesUnder(root: Part, enters: Enters = () => true): Line[] {
  const lines: Line[] = [];
  let text = '';
  let seen = 0;
  let bold = 0;
  let linked = 0;
  let lead = 0;
  /** The element in bold that the line opens with, while it is open. */
  let leading: Part | null = null;
  let breaks = 0;
  /** Whether the words that follow stand apart from those before. */
  let gap = false;
  const open = { bold: 0, links: 0, quotes: 0 };
  const blocks: Part[] = [root];
  const end = (): void => {
    const line = oneLine(text.replace(UNSEEN, ''));
    if (line !== '') {
      lines.push({ text: line, part: blocks.at(-1)!, bold, linked, lead, breaks });
      breaks = 0;
    }
    gap = false;
    text = '';
    seen = 0;
    lead = 0;
    leading = null;
    bold = 0;
    linked = 0;
  };
  const add = (words: string): void => {
    if (gap && WORD_AHEAD.test(words) && WORD_BEHIND.test(text.slice(-1))) text += ' ';
    if (words !== '') gap = false;
    text += words;
    const units = words.replace(SPACES, '').length;
    seen += units;
    if (open.bold > 0) bold += units;
    if (open.links > 0) linked += units;
  };
  const opensLine = (): boolean => seen === 0 || (lead === 0 && seen <= TIME_UNITS_MAX && ONLY_TIME.test(text));
  const begin = (part: Part): string => {
    if (isBlock(part)) {
      end();
      blocks.push(part);
      breaks = part.name === 'br' ? breaks + 1 : 0;
    }
    if (isSetApart(part)) gap = true;
    if (BOLD.has(part.name)) open.bold++;
    if (!leading && isLead(part) && opensLine()) leading = part;
    if (part.name === 'a') open.links++;
    if (part.name !== 'q' || opensQuoted(part)) return '';
    const [opening, closing] = MARKS[open.quotes++ % 2]!;
    add(opening);
    return closing;
  };
  const leave = (part: Part, mark: string): void => {
    if (mark !== '') {
      add(mark);
      open.quotes--;
    }
    if (BOLD.has(part.name)) open.bold--;
    if (part === leading) {
      lead = oneLine(text).length;
      leading = null;
    }
    if (part.name === 'a') open.links--;
    if (isSetApart(part)) gap = true;
    if (!isBlock(part)) return;
    end();
    if (part.name !== 'br') breaks = 0;
    blocks.pop();
  };
  const stack: Step[] = [root];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (typeof step === 'string') add(step);
    else if ('end' in step) leave(step.end, step.mark);
    else if (step === root || (!step.isHidden && enters(step))) {
      const mark = begin(step);
      stack.push({ end: step, mark });
      for (let at = step.children.length - 1; at >= 0; at--) stack.push(step.children[at]!);
    }
  }
  end();
  return unwrapped(lines);
}
const TIME_UNITS_MAX = 14;

/** Whether the page itself wrote marks within the element, which a browser’s would double. */
function opensQuoted(part: Part): boolean {
  const first = part.children[0];
  return typeof first === 'string' && QUOTED.test(first);
}
