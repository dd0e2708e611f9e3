/**
 * Messages of a mail thread, each its writer's words:
 *
 *     From: Ada Quill <ada@…>          On Sat, 7 Feb 2026 at 08:15, Ben Marrow wrote:
 *     Date: 8 Feb 2026                  > Is it true?
 *     Subject: …
 *
 *     We wait.
 *
 * The head of a message, or the line before quoted ones, names the writer; “>” says how deep a line is quoted. One walk
 * over the lines, linear in the text.
 */

import type { Span } from '../../model.js';
import type { SpokenTurn } from './turn.js';

/** Fields of a message's head in the languages of common mail programs. */
const FROM_WORD = 'From|Von|De|Da|Van|Från|Fra|Od|Lähettäjä';
const FIELD_WORD =
  'Date|Datum|Data|Fecha|Dato|Sent|Gesendet|Envoyé|Enviado(?: el| em)?|Inviato|Verzonden|Skickat|Sendt|Wysłano|To|An|À|Para|A|Aan|Till|Til|Do|Cc|Bcc|Kopie|Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat|Reply-To|Importance|Attachments?';
const HEADER = new RegExp(String.raw`^\*{0,2}(?:${FROM_WORD}|${FIELD_WORD})\s?:\*{0,2}(?:\s|$)`, 'iu');
const FROM = new RegExp(String.raw`^\*{0,2}(?:${FROM_WORD})\s?:\*{0,2}\s+`, 'iu');
/** “From: the oven” is a note's joke. */
const WRITER = /^["'“<(]?[\p{Lu}\d]|^\S{1,80}@/u;
/** Any field, where one of these stands before it: “Message-ID: …”. */
const OTHER_HEADER = /^[A-Z][A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){0,4}:\s\S/;
/** A header block is one “From:” and something else of a head within so many lines. */
const HEAD_LINES_MAX = 16;
const HEAD_FIELDS_MIN = 2;
/** “On … Ada Quill <ada@…> wrote:”, in the languages of common mail programs. */
const WROTE =
  /^(?:On\b.{4,160}?|Am\b.{4,160}?|Le\b.{4,160}?|El\b.{4,160}?|Il\b.{4,160}?|Op\b.{4,160}?)\s?(?:wrote|schrieb(?: .{2,80})?|a écrit|escribió|ha scritto|schreef(?: .{2,80})?)\s?:$|^\p{Lu}[^:<>]{1,60}(?:<[^<>\s]{3,80}>\s?)?(?:wrote|writes)\s?:$/iu;
const SEPARATOR =
  /^(?:-{2,}\s?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d’origine|Mensaje original)\s?-{2,}|_{10,}|-{10,}|Begin forwarded message:|Begin forwarded message)$/iu;
const SIGNATURE = /^--\s?$/;
/** What a letter opens and ends with, alone on its line. */
const FORMULA =
  /^(?:(?:hi|hello|dear|hey|good (?:morning|afternoon|evening))\b[^.?!]{0,40}[,!:]?|(?:(?:all the )?best(?: wishes| regards)?|(?:kind|warm|many)(?:est)? (?:regards|thanks)|regards|sincerely|yours(?: \w+)?|cheers|groet(?:en)?|met vriendelijke groet(?:en)?|viele grüße|mit freundlichen grüßen|cordialement|saludos|thanks(?: again)?|thank you|sent from my .{2,30}|get outlook for .{2,20})[,.!]?)$/i;
const ADDRESS = /\s*[<[(]?(?:mailto:)?[^\s<>()[\]]{1,80}@[^\s<>()[\]]{1,120}[>\])]?/g;
/** “>”, and what older programs set in its place. */
const MARKS = /^(?:[ \t]{0,3}(?:>|[|:](?=\s)))*[ \t]*/;

interface MailLine extends Span {
  readonly depth: number;
  readonly words: string;
}

function lineOf(text: string, span: Span): MailLine {
  const marks = MARKS.exec(text.slice(span.start, Math.min(span.end, span.start + 40)))![0];
  const start = span.start + marks.length;
  return { start, end: span.end, depth: marks.replace(/[^>|:]/g, '').length, words: text.slice(start, span.end) };
}

/** A name with its address is no longer. In UTF-16 code units. */
const NAME_UNITS = 300;

/** Where the writer's name stands in the words of a line; `null` where there is only an address, or nothing. */
function nameIn(line: MailLine, from: number, until: number): Span | null {
  const to = Math.min(until, from + NAME_UNITS);
  // “ada@boats.example (Ada Quill)”, as older programs write it.
  const behind = /@[^\s()]+ \(([^()]{2,60})\)$/d.exec(line.words.slice(from, to))?.indices?.[1];
  if (behind) return { start: line.start + from + behind[0], end: line.start + from + behind[1] };
  const words = line.words.slice(from, to).replace(ADDRESS, (address) => ' '.repeat(address.length));
  const name = words.replace(/^[\s"'“*]+/, (lead) => ' '.repeat(lead.length)).replace(/["'”*,;\s]+$/, '');
  const lead = name.length - name.trimStart().length;
  return name.trim() === ''
    ? addressIn(line, from, to)
    : { start: line.start + from + lead, end: line.start + from + name.length };
}

function addressIn(line: MailLine, from: number, to: number): Span | null {
  const found = /[^\s<>()[\]:]{1,80}@[^\s<>()[\]]{1,120}/.exec(line.words.slice(from, to));
  return found
    ? { start: line.start + from + found.index, end: line.start + from + found.index + found[0].length }
    : null;
}

/** Behind a date and a time: “On Sat, 7 Feb 2026 at 08:15, | Ada Quill wrote:”. */
const DATE_END =
  /^.*(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:\([^()]{2,20}\)|[+-]\d{4}|GMT|UTC|[A-Z]{3,4}(?=[\s,])))?|\b(?:19|20)\d{2})(?:\s?(?:,|[Uu]hr\b|:)?\s*)(?:(?:schrieb|schreef|um)\s+)?/u;
const WROTE_END = /\s?(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef)?\s?:$/iu;

function writerOf(line: MailLine): Span | null {
  const from = DATE_END.exec(line.words)?.[0].length ?? 0;
  const to = line.words.length - (WROTE_END.exec(line.words)?.[0].length ?? 0);
  return nameIn(line, from, to);
}

interface Message {
  readonly writer: Span;
  readonly content: Span[];
}

/** Walks the lines; at each depth one writer is at work. */
class Thread {
  readonly messages: Message[] = [];
  private readonly writers: (Message | null)[] = [];
  private signed = false;

  constructor(
    private readonly text: string,
    private readonly lines: readonly MailLine[],
  ) {}

  read(): Message[] {
    for (let at = 0; at < this.lines.length; ) at = this.step(at);
    return this.messages.filter(({ content }) => content.length > 0);
  }

  /** Reads what begins at a line; the line after it. */
  private step(at: number): number {
    const line = this.lines[at]!;
    const head = this.headAt(at);
    if (head) {
      this.begin(head.writer, line.depth);
      return head.next;
    }
    const wrote = this.wroteAt(at);
    if (wrote) {
      const next = this.lines[wrote.next];
      this.begin(wrote.writer, next && next.depth > line.depth ? next.depth : line.depth);
      return wrote.next;
    }
    this.add(line);
    return at + 1;
  }

  private begin(writer: Span | null, depth: number): void {
    const message = writer && { writer, content: [] };
    if (message) this.messages.push(message);
    this.writers.length = Math.min(this.writers.length, depth);
    this.writers[depth] = message;
    this.signed = false;
  }

  private add(line: MailLine): void {
    const message = this.writers[line.depth] ?? null;
    if (SIGNATURE.test(line.words)) this.signed = true;
    if (!message || this.signed || line.words.trim() === '' || SEPARATOR.test(line.words) || FORMULA.test(line.words))
      return;
    const name = this.text.slice(message.writer.start, message.writer.end);
    if (isSignOff(line.words, name)) return;
    message.content.push({ start: line.start, end: line.end });
  }

  /** A block of header fields with a “From:” among them. */
  private headAt(at: number): { writer: Span | null; next: number } | null {
    if (!HEADER.test(this.lines[at]!.words)) return null;
    let next = at;
    let writer: Span | null = null;
    let fields = 0;
    const { depth } = this.lines[at]!;
    while (next < Math.min(this.lines.length, at + HEAD_LINES_MAX)) {
      const line = this.lines[next]!;
      if (line.depth !== depth || !(HEADER.test(line.words) || (next > at && OTHER_HEADER.test(line.words)))) break;
      const from = FROM.exec(line.words);
      if (from && WRITER.test(line.words.slice(from[0].length)))
        writer ??= nameIn(line, from[0].length, line.words.length);
      fields++;
      next++;
    }
    const isMail = this.lines.slice(at, next).some(({ words }) => MAIL.test(words));
    return writer && isMail && fields >= HEAD_FIELDS_MIN ? { writer, next } : null;
  }

  /** “On …, Ada Quill wrote:”, perhaps broken over two lines. */
  private wroteAt(at: number): { writer: Span | null; next: number } | null {
    const line = this.lines[at]!;
    const isQuoted = (next: number): boolean => (this.lines[next]?.depth ?? 0) > line.depth;
    if (
      WROTE.test(line.words) &&
      (/^(?:On|Am|Le|El|Il|Op)\s/.test(line.words) ? DATED.test(line.words) : isQuoted(at + 1))
    )
      return { writer: writerOf(line), next: at + 1 };
    const below = this.lines[at + 1];
    if (!DATED.test(line.words) || !below || below.depth !== line.depth || !/^(?:On|Am|Le|El|Il|Op)\s/.test(line.words))
      return null;
    const both = {
      ...line,
      end: below.end,
      words: this.text.slice(line.start, below.end).replace(/\n[>\s]*/g, (gap) => ' '.repeat(gap.length)),
    };
    return WROTE.test(both.words) && DATED.test(both.words) ? { writer: writerOf(both), next: at + 2 } : null;
  }
}
const DATED = /\d/;
/** What tells the head of a message from a timetable’s “From: … To: …”. */
const MAIL = /@|^\*{0,2}(?:Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Temat)\s?:/i;

/** The writer's name, or a part of it, alone under the words. */
function isSignOff(words: string, name: string): boolean {
  const parts = words
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part !== '');
  const own = new Set(name.toLowerCase().split(/[^\p{L}\p{M}]+/u));
  return parts.length > 0 && parts.length <= 4 && parts.every((part) => own.has(part) || part.length === 1);
}

/** The messages of a thread, as turns, in order; none where the text is no mail. */
export function mailTurns(text: string, paragraphs: readonly Span[]): SpokenTurn[] {
  const lines = paragraphs.map((span) => lineOf(text, span));
  if (!lines.some(({ words }) => FROM.test(words) || WROTE.test(words) || /\bwrote\s?:$/.test(words))) return [];
  return new Thread(text, lines)
    .read()
    .map(({ writer, content }) => ({ kind: 'wrote', label: writer, role: null, content, goesOn: false, time: null }));
}
