/** Turns of a transcript that lines open: headings, names in bold, and what the page calls a speaker. */

import type { Block } from '../blocks.js';
import { isTimeAlone, secondsIn, timedBlocks } from './clock.js';
import { isTalk } from './dialogue.js';
import { nameIn } from './names.js';
import type { Part } from './tree.js';
import type { Line } from './walk.js';

const HEADING = /^h[2-6]$/;
const SPEAKER = / (?:speaker|speaker name|transcript speaker|dialogue speaker|interviewer|interviewee|participant) /;
const SPACES = /\s+/g;

/** Who speaks, when, and the first words; `null`: the name stands alone. */
interface Opening {
  readonly speaker: string;
  readonly from: number | null;
  readonly words: string | null;
}

/** Of `Ana Ruiz (00:12)`: what is left when the name is gone. */
const ONLY_TIME = /^[\s:|,–—-]{0,4}(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?)?[\s:|,–—-]{0,4}$/;
/** More is no name with a time. */
const ALONE_UNITS_MAX = 120;

/** The name that a line is, alone or with a time: a heading, a line all in bold, or what the page calls a speaker. A link leads elsewhere. */
function nameAlone(line: Line): Opening | null {
  if (line.text.length > ALONE_UNITS_MAX) return null;
  const units = line.text.replace(SPACES, '').length;
  const isLead = line.lead > 0 && ONLY_TIME.test(line.text.slice(line.lead));
  const isSet = isLead || HEADING.test(line.part.name) || line.bold >= units || SPEAKER.test(line.part.labels);
  const speaker = isSet && line.linked < units ? nameIn(line.text) : null;
  return speaker === null ? null : { speaker, from: secondsIn(line.text), words: null };
}

const OPENING_TIME = /^[\s:–—-]{0,4}[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?(?=[\s:–—-])[\s:–—-]{0,4}/;
const OPENS_SENTENCE = /^["“‘'([…—–-]{0,2}[\p{Lu}\p{N}]/u;
const COLON = /^\s{0,2}:\s{0,2}/;

/** `<b>Ana Ruiz</b> I was there.`: the name and the words. With a colon and no time the text tells it by itself. */
function nameAhead({ text, lead }: Line): Opening | null {
  if (lead === 0 || lead >= text.length) return null;
  const [head, tail] = [text.slice(0, lead), text.slice(lead)];
  const time = OPENING_TIME.exec(tail)?.[0] ?? '';
  const from = secondsIn(head + time);
  if (from === null && (head.endsWith(':') || COLON.test(tail))) return null;
  const words = tail.slice(time.length).replace(COLON, '').trim();
  const speaker = nameIn(head);
  return speaker !== null && OPENS_SENTENCE.test(words) ? { speaker, from, words } : null;
}

/** As far above a line the element that names who speaks it stands. */
const NAMED_DEPTH_MAX = 4;

/** The element that says who speaks a line: `<li data-speaker="Ana Ruiz">`. */
function namedPart(line: Line): Part | null {
  let part: Part | null = line.part;
  for (let left = NAMED_DEPTH_MAX; part && left > 0; left--) {
    if (part.speaker !== null) return part;
    part = part.parent;
  }
  return null;
}

/** What opens with a line; in an element that names who speaks, its first line does. */
function openingOf(line: Line, named: Part | null, isFirst: boolean): Opening | null {
  const written = nameAlone(line) ?? nameAhead(line);
  if (written || named === null || !isFirst) return written;
  const speaker = nameIn(named.speaker!);
  if (speaker === null) return null;
  const time = OPENING_TIME.exec(line.text)?.[0] ?? '';
  const isTime = isTimeAlone(line.text);
  return { speaker, from: secondsIn(isTime ? line.text : time), words: isTime ? null : line.text.slice(time.length) };
}

/** A turn that is being put together, and the lines that it is made of. */
interface Made {
  readonly speaker: string;
  readonly texts: string[];
  readonly from: (number | null)[];
  readonly start: number;
  end: number;
  /** A time that stands before the words that it is of. */
  pending: number | null;
}

class Turns {
  readonly made: Made[] = [];
  /** A time on the line before. */
  private ahead: number | null = null;
  private named: Part | null = null;

  add(line: Line, at: number): void {
    const named = namedPart(line);
    const opening = openingOf(line, named, named !== this.named);
    const last = this.made.at(-1);
    const goesOn = last?.end === at && !HEADING.test(line.part.name);
    const isTime = opening === null && isTimeAlone(line.text);
    if (opening) this.open(opening, at);
    else if (last && goesOn && isTime) {
      last.pending = secondsIn(line.text);
      last.end = at + 1;
    } else if (last && goesOn) this.goOn(last, line.text);
    this.ahead = isTime ? secondsIn(line.text) : null;
    this.named = named;
  }

  private open({ speaker, from, words }: Opening, at: number): void {
    const last = this.made.at(-1);
    const when = from ?? this.ahead;
    const start = this.ahead === null ? at : at - 1;
    // The time that stood before the name is of this turn.
    if (last && last.end > start) last.end = start;
    this.made.push({
      ...{ speaker, texts: words === null ? [] : [words], from: words === null ? [] : [when] },
      ...{ start, end: at + 1, pending: words === null ? when : null },
    });
  }

  private goOn(last: Made, text: string): void {
    last.texts.push(text);
    last.from.push(last.pending);
    last.pending = null;
    last.end++;
  }
}

/** The turns that lines of names open. The last one has no more paragraphs than turns here usually have: then the article goes on. */
function turnsIn(lines: readonly Line[]): Made[] {
  const all = new Turns();
  for (const [at, line] of lines.entries()) all.add(line, at);
  const turns = all.made.filter(({ texts }) => texts.length > 0);
  const last = turns.at(-1);
  if (!last) return [];
  const usual = turns
    .slice(0, -1)
    .map(({ texts }) => texts.length)
    .sort((a, b) => a - b);
  const most = usual[(usual.length - 1) >> 1] ?? 1;
  if (last.texts.length > most) {
    last.end -= last.texts.length - most;
    last.texts.length = most;
    last.from.length = most;
  }
  return isTalk(turns) ? turns : [];
}

/** Whether a line tells when or by whom words are said, as a box over each turn does, whatever that is called. */
export function isStamp(line: Line): boolean {
  if (isTimeAlone(line.text)) return true;
  const alone = nameAlone(line);
  return alone !== null && (alone.from !== null || SPEAKER.test(line.part.labels));
}

/** The lines of turns, where some lines are talk. */
export function spokenLines(lines: readonly Line[]): ReadonlySet<Line> {
  const opening = new Set<Line>();
  for (const { start, end } of turnsIn(lines)) for (const line of lines.slice(start, end)) opening.add(line);
  return opening;
}

/** The lines of some paragraphs as blocks, turns where names open them. */
export function talkAmong(lines: readonly Line[]): Block[] {
  const prose = ({ text }: Line): Block => ({ kind: 'prose', text });
  const turns = turnsIn(lines);
  const speech = timedBlocks(turns);
  const blocks: Block[] = [];
  let at = 0;
  for (const [index, { start, end }] of turns.entries()) {
    for (const line of lines.slice(at, start)) blocks.push(prose(line));
    blocks.push(speech[index]!);
    at = end;
  }
  for (const line of lines.slice(at)) blocks.push(prose(line));
  return blocks;
}
