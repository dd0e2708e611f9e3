/** What a transcript notes beside the words: “(Laughter.)”, “[inaudible]”, “Mr Dunn interjecting—”. Nobody says it. */

import type { Span } from '../../model.js';
import { trimSpan } from '../../text/span.js';
import { stampAt } from './stamp.js';

const SOUNDS =
  'applause|audio|background|beep|bell|break|cell ?phone|chatter|cheer(?:ing|s)?|chuckl(?:es|ing)|clears throat|cough(?:ing|s)?|cries|cross ?talk|crying|dead air|end of|foreign|gasps?|general|groans?|gap in|hear, hear|inaudible|indiscernible|indistinct|interjections?|interruption|laughing|laugh(?:s|ter)?|media omitted|moans?|music|no (?:audible )?response|noise|off ?mic|on (?:screen|camera)|overlapping|pause[ds]?|phone|recess|recording|scattered|shouting|shouts|sighs?|silence|singing|sings|sniffs?|sobbing|sobs|static|technical|theme|unclear|unintelligible|video|voices|whispers?|whereupon';
/** “(Laughter and applause.)”, “[MUSIC PLAYING]”, “[00:12:03]”: brackets round a sound or a time. “[the dam]” is an editor's. */
const ASIDE = new RegExp(
  String.raw`[([<](?:(?:${SOUNDS})\b[^()[\]<>\n]{0,60}|[\p{Lu}\d .,:'’-]{3,40}|\d{1,2}:\d{2}(?::\d{2})?)[)\]>]`,
  'giu',
);
const ALL_CAPITALS = /^[([<][\p{Lu}\d .,:'’-]+[)\]>]$/u;
const SOUND = new RegExp(String.raw`^[([<](?:${SOUNDS})\b|^[([<]\d`, 'iu');
const isAside = (words: string): boolean => SOUND.test(words) || (ALL_CAPITALS.test(words) && words.startsWith('['));

/** A line that is one aside, or that tells of an interjection. */
const WHOLE =
  /^(?:(?:[([<*_]{1,3}[^()[\]<>\n]{1,100}[)\]>*_]{1,3}\.?\s?){1,3}|\([^()\n]{1,200}\)|[^.?!]{1,60} interject(?:ing|ed|s)?\s?[-—–.]*|♪.*)$/u;
const BRACKETED = /^[([<]/;

/** What a chat puts in the place of words. */
const NOTICE =
  /^(?:(?:image|video|audio|sticker|gif|document|photo|contact card|media) omitted|(?:this message was|you) deleted(?: this message)?|missed (?:voice|video) call.{0,40})\.?$/i;

/** Whether a paragraph is nobody's words. */
export const isAsideLine = (text: string, { start, end }: Span): boolean =>
  end - start <= WHOLE_UNITS &&
  WHOLE.test(text.slice(start, end)) &&
  (!BRACKETED.test(text[start]!) || !/[“"]/.test(text.slice(start, end)));
const WHOLE_UNITS = 210;

/** The parts of a stretch that are spoken, asides and the marks of emphasis at its edges left out. */
export function spokenParts(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let from = span.start;
  const add = (to: number): void => {
    const part = trimSpan(text, { start: from, end: to });
    const words = text.slice(part.start, Math.min(part.end, part.start + WHOLE_UNITS));
    if (/[\p{L}\p{N}]/u.test(words) && !NOTICE.test(words)) found.push(part);
  };
  for (const match of text.slice(span.start, span.end).matchAll(ASIDE)) {
    if (!isAside(match[0])) continue;
    add(span.start + match.index);
    from = span.start + match.index + match[0].length;
  }
  add(span.end);
  return found;
}

/** What a post shows beside its words: “@quill”, “·”, “Mar 3”, “Replying to @quill”. */
const POSTED =
  /^(?:@[\w.]{2,40}|[·•|]|\p{Lu}\p{Ll}{2} \d{1,2}(?:, \d{4})?|\d{1,2}[hmdsw]|Replying to @.{1,60}|Show this thread|Translate post|Follow|Verified)$/u;
export const isPosted = (text: string, { start, end }: Span): boolean =>
  end - start <= 80 && POSTED.test(text.slice(start, end));

/** A rule between two parts of a page, and what counts its columns. */
const RULE = /^(?:[-–—*#_=~\s]{3,}|(?:column|page) \d{1,5})$/i;
const isRule = (text: string, { start, end }: Span): boolean =>
  RULE.test(text.slice(start, Math.min(end, start + 200)));

/** Whether a time stands there and nothing else. */
export const isTime = (text: string, { start, end }: Span): boolean =>
  stampAt(text.slice(start, Math.min(end, start + 60)))?.length === end - start;

/** What bears no label and is nobody's words: a time, an aside, a rule, what a post shows. */
export const isIdle = (text: string, span: Span): boolean =>
  isTime(text, span) || isAsideLine(text, span) || isRule(text, span) || isPosted(text, span);
