/**
 * What may be a speaker's label at the head of a line, in any of the forms that transcripts have:
 *
 *     Ada Quill: …     **[00:00:10] ADA QUILL (Ostwick):** …     Ada Quill   0:10     (Ada Quill)     Q    …
 *     Mrs. QUILL of Ohio. …     SPEAKER_00: …     Ada - …     12/03/2026, 14:02 - Ada: …
 *
 * Whether it is one, the whole text tells (`document.ts`). Linear in the line, of which only the head is read.
 */

import type { Span } from '../../model.js';
import { stampAt } from './stamp.js';

/** `colon`: words follow on the line. `own`: the label has the line to itself. `letter`: Q or A. `record`: “Mr. MARROW. …”. */
export type LabelForm = 'colon' | 'own' | 'dash' | 'letter' | 'record';

export interface Label {
  readonly form: LabelForm;
  /** The words that name the speaker, brackets behind them included: “Mr MARROW (Ostwick)”. */
  readonly name: Span;
  /** Where the words begin; the line's end where the label has it to itself. */
  readonly from: number;
  /** Seconds in the recording, as the label tells them. */
  readonly time: number | null;
  /** Whether brackets, emphasis or a time beside it set the name apart. */
  readonly set: boolean;
  /** What a line that is a label says behind a dash: “Ada Quill -- Chief Executive”. */
  readonly role: Span | null;
}

/** A label is no longer. In UTF-16 code units. */
export const LABEL_UNITS = 200;

/** “>>”, an item’s mark, a heading’s, the number of a question. */
const LEAD = /^(?:>>+\s?|[•*]\s|#{1,6}\s|[-–—]\s?(?=\p{Lu})|Q\d{1,4}\.?\s+(?=\p{Lu})|\d{1,3}\.\s+(?=\p{Lu}))?/u;
const EMPHASIS = /^(?:\*{1,3}|_{1,2}(?=\p{L}|\[))/u;
const EMPHASIS_END = /^(?:\*{1,3}|_{1,2})/;
const SPACE = /^[ \t\u00A0\u202F]*/;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}_.'’-]{0,30}`;
const SMALL =
  '(?:af|al|an|and|ap|at|av|ben|bin|bint|binte|binti|bte|by|d’|da|das|de|del|dem|den|der|des|di|do|dos|du|el|en|for|für|in|la|le|of|on|pro|te|tempore|ten|ter|the|to|und|van|von|with|y|zur|zum)';
/** Words with capitals, small ones between them, figures behind them, parts after a comma. */
const NAME = new RegExp(
  String.raw`^(?:${WORD}|@[\p{L}\p{N}_.]{2,30}|\+\d[\d ()-]{6,18}\d)(?:(?:,? |\u00A0|/)(?:${WORD}|${SMALL}(?= )|#?\p{N}{1,3}(?=[\s:\])]|$)|iP(?:ad|hone)|&)){0,10}`,
  'u',
);
/** “Mme la présidente”, “Der Vizepräsident”: an office in small letters, where a colon follows. */
const OFFICE =
  /^(?:M\.|Mme|Monsieur|Madame|Le|La|El|Der|Die|Herr|Frau)(?: (?:le|la|les|l’|der|die))?(?: \p{L}[\p{L}\p{M}’'-]{2,25}){1,4}(?=\s?:)/u;
/** “, ministre des transports” behind a name: what the speaker is, in small letters. */
const SMALL_ROLE = /^, \p{Ll}[^.:;!?\n]{2,80}(?=\s?:\s)/u;
/** “kit rowan”, “spk_0”: whole names in small letters. */
const SMALL_NAME = /^\p{Ll}[\p{Ll}\p{N}'’_-]{0,25}(?: \p{Ll}[\p{Ll}'’-]{0,25}){0,2}(?=\s?:)/u;
const LETTER = /^[QA](?:(?:\.|\s?:|\))\s*|\t+| {2,})(?=\S)|^[QA]\.?\s?:?$/;
/** “From Ada Quill to Everyone:”, as the chat beside a conference is saved. */
const SENDER = /^\s*From\s+/;
const TO = / {1,2}to {1,2}/;
const ADDRESSEE = /^ {1,2}to {1,2}[^:\n]{2,60}(?=\s?:)/i;
/** “ to the Minister for Roads:”, whom a question is put to. */
const ASKED = /^ to (?:the )?\p{Lu}[^:\n]{2,90}(?=:\s)/u;
const BRACKETS = /^ ?\([^()\n]{1,100}\)/;
/** “Finance” of “Tom Vale - Finance:”, as conference programmes write it. */
const DEPARTMENT = /^ - \p{Lu}[\p{L}&]{1,20}(?: [\p{L}&]{1,20}){0,2}(?=\s?:)/u;
const TITLES_OF_RECORD =
  'Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Senator|Representative|Congressman|Congresswoman|Chairman|Chairwoman|Chair|Vice Chairman|Ranking Member|President|Director|Secretary|Ambassador|General|Admiral|Governor|Judge|Commissioner|Sheriff|Mayor|Chief|Professor';
/** “Mrs. QUILL of Utah. …”, “Chairman Marrow. …”, “The CLERK. …”: a record sets a point behind the name. */
const OF_RECORD = new RegExp(
  String.raw`^(?:${TITLES_OF_RECORD}) \p{Lu}[\p{L}\p{M}'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}'’-]{1,30}){0,2}(?: of \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,2})?\.(?= )|^The (?:Acting )?(?:SPEAKER|CHAIR(?:MAN|WOMAN)?|PRESIDENT|PRESIDING OFFICER|VICE PRESIDENT|CLERK|Speaker|Chair(?:man|woman)?|Presiding Officer|Clerk)(?: pro tempore)?(?: \([^()\n]{2,60}\))?\.(?= )|^\p{Lu}[\p{Lu}'’-]{1,25}(?: \p{Lu}[\p{Lu}'’-]{2,25}){1,4}\.(?= +\p{Lu})`,
  'u',
);

/** Reads a line's head from left to right. */
class Head {
  at = 0;
  constructor(readonly text: string) {}

  /** Steps over what the pattern finds here; how many units. */
  skip(pattern: RegExp): number {
    const length = pattern.exec(this.text.slice(this.at))?.[0].length ?? 0;
    this.at += length;
    return length;
  }

  /** Steps over a time, and what parts it from a name. */
  stamp(): { readonly found: boolean; readonly seconds: number | null } {
    const stamp = stampAt(this.text.slice(this.at));
    if (!stamp) return { found: false, seconds: null };
    this.at += stamp.length;
    return { found: true, seconds: stamp.seconds };
  }

  get rest(): string {
    return this.text.slice(this.at);
  }
}

/** “Inés Corral, on”: small words behind a name belong to what follows. */
const TRAILING = new RegExp(`(?:,? ${SMALL})+$`);
const KEEPS_POINT = /\b(?:Jr|Sr|JR|SR|\p{Lu})\.$/u;

/** A point that ends the name is the label's; that of “Jr.” or an initial the name's. */
function trimmedEnd(name: string): number {
  const words = name.replace(TRAILING, '');
  return KEEPS_POINT.test(words) ? words.length : words.replace(/[\s,.]+$/, '').length;
}

function record(line: string, start: number): Label | null {
  const found = OF_RECORD.exec(line);
  if (!found) return null;
  const { length } = found[0];
  return {
    form: 'record',
    name: { start, end: start + length - 1 },
    from: start + length,
    time: null,
    set: true,
    role: null,
  };
}

function letter(head: Head, start: number, time: number | null): Label | null {
  const found = LETTER.exec(head.rest);
  if (!found) return null;
  const name = { start: start + head.at, end: start + head.at + 1 };
  return { form: 'letter', name, from: start + head.at + found[0].length, time, set: true, role: null };
}

/** The label that `line`, which stands at `start`, may open with. */
export function labelAt(text: string, { start, end }: Span): Label | null {
  const line = text.slice(start, Math.min(end, start + LABEL_UNITS));
  const head = new Head(line);
  head.skip(LEAD);
  let emphasis = head.skip(EMPHASIS);
  const before = head.stamp();
  let sent = false;
  if (before.found) {
    emphasis += head.skip(EMPHASIS_END);
    head.skip(/^[ \t\u00A0]*(?:[-–—|,]\s)?/);
    emphasis += head.skip(EMPHASIS);
    sent = head.skip(SENDER) > 0;
  }
  const lettered = letter(head, start, before.seconds);
  if (lettered) return lettered;
  const recorded = head.at === 0 ? record(line, start) : null;
  if (recorded) return recorded;
  const bracket = head.skip(/^[[(<](?=[\p{L}@])/u) > 0;
  const from = head.at;
  const name =
    OFFICE.exec(head.rest)?.[0] ??
    NAME.exec(head.rest)?.[0] ??
    SMALL_NAME.exec(head.rest)?.[0] ??
    (bracket ? (/^\p{L}[\p{L}\p{N}_ -]{1,40}(?=[\])>])/u.exec(head.rest)?.[0] ?? '') : '');
  if (name === '') return null;
  head.at += trimmedEnd(sent ? name.split(TO, 1)[0]! : name);
  let to = head.at;
  if (bracket) {
    if (head.skip(/^[\])>]/) === 0) return null;
    if (line[from - 1] === '<') return angled(head, start, { start: start + from, end: start + to }, before.seconds);
  } else {
    for (let brackets = 0; brackets < 2; brackets++) {
      if (stampAt(head.rest.trimStart())) break;
      if (head.skip(BRACKETS) > 0) to = head.at;
    }
    head.skip(DEPARTMENT);
    head.skip(before.found ? ADDRESSEE : ASKED);
    head.skip(SMALL_ROLE);
  }
  return closed({
    head,
    start,
    end,
    name: { start: start + from, end: start + to },
    before,
    set: bracket || emphasis > 0 || before.found,
  });
}

interface Open {
  readonly head: Head;
  readonly start: number;
  readonly end: number;
  readonly name: Span;
  readonly before: { readonly found: boolean; readonly seconds: number | null };
  readonly set: boolean;
}

/** “<ada> We wait”, as chats write it. */
function angled(head: Head, start: number, name: Span, time: number | null): Label | null {
  head.skip(SPACE);
  return { form: 'colon', name, from: start + head.at, time, set: true, role: null };
}

/** “Ada Quill, on behalf of the Harbour Group. – We wait”: a record with a point and a dash. */
const BEHIND_RECORD = /^(?:,[^.:\n]{2,90})?\.\s?[–—-]\s+/;

/** The address behind a time that is a link of Markdown. */
const LINKED = /^\([^()\s]{4,300}\)/;

/** How a label may go on to be one: with a time, a colon, a dash, or nothing more on the line. */
function closed({ head, start, end, name, before, set }: Open): Label | null {
  head.skip(EMPHASIS_END);
  const recorded = BEHIND_RECORD.exec(head.rest)?.[0].length;
  if (recorded !== undefined) {
    const from = start + head.at + recorded;
    return { form: 'record', name, from, time: before.seconds, set: true, role: null };
  }
  head.skip(/^,(?= [[(]?\d)/);
  head.skip(SPACE);
  head.skip(/^[|–—-] (?=[[(]?\d)/);
  const after = head.stamp();
  if (after.found) head.skip(LINKED);
  head.skip(SPACE);
  head.skip(EMPHASIS_END);
  const time = before.seconds ?? after.seconds;
  const isSet = set || after.found;
  const label = (form: LabelForm, role: Span | null = null): Label => ({
    form,
    name,
    from: start + head.at,
    time,
    set: isSet,
    role,
  });
  if (head.skip(/^:(?=\s|[*_]|$)/) > 0) {
    head.skip(EMPHASIS_END);
    head.skip(SPACE);
    const behind = stampAt(head.rest);
    // “Ada Quill: (00:02)” with the words below.
    if (behind && start + head.at + behind.length >= end)
      return { ...label('own'), from: end, time: time ?? behind.seconds, set: true };
    return label(start + head.at >= end ? 'own' : 'colon');
  }
  if (start + head.at >= end) return label('own');
  if (after.found || head.skip(/^(?:--|[-–—])\s+/) === 0) return null;
  const rest = head.rest;
  const isRole =
    start + head.text.length >= end && rest.length <= ROLE_UNITS && /^\p{Lu}/u.test(rest) && !/[.?!,;]$/.test(rest);
  return isRole ? { ...label('own', { start: start + head.at, end }), from: end, set: true } : label('dash');
}

/** “Chief Financial Officer and Treasurer” behind a name. */
const ROLE_UNITS = 80;
