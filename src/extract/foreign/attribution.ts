/**
 * Attribution in German, French and Spanish: the reporting clause that a quotation stands in or before, the line that
 * leads in to it, or whoever goes on. Whatever is none of these gets no speaker.
 */

import type { Entity } from '../../people/speakers.js';
import type { Attributed } from '../attribution.js';
import type { Candidate, Paragraph } from '../reading.js';
import { type History, type Situation, situation } from '../situation.js';
import type { Clauses } from './clauses.js';
import type { ForeignReading } from './reading.js';
import { ForeignReferences } from './references.js';
import type { Clause } from './subjects.js';
import type { Language } from './words.js';

/** How a quotation got its speaker. */
export type Way = 'behind' | 'before' | 'later' | 'colon' | 'introduced' | 'carried' | 'continued' | 'none';

interface Decision {
  readonly candidate: Candidate | null;
  readonly way: Way;
  readonly clause: Clause | null;
}

export interface ForeignAttributed extends Attributed {
  readonly way: Way;
  readonly clause: Clause | null;
}

const NOBODY: Decision = { candidate: null, way: 'none', clause: null };
const LATER_MAX = 40;
/** White space before a closing mark. In code units. */
const TAIL_UNITS = 4;
/** Words between a quotation and the clause that names its speaker: “…, wie gestern ein Sprecher sagte”. */
const LEAD_MAX = 2;
/** Whoever spoke goes on for so many sentences that name nobody. */
const CARRY_SENTENCES = 2;

/** Gives the quotations of a foreign reading to their speakers. */
export class ForeignAttribution {
  private readonly references: ForeignReferences;
  private last: Candidate | null = null;
  private lastSituation: Situation | null = null;

  constructor(
    readonly reading: ForeignReading,
    private readonly language: Language | null,
  ) {
    this.references = new ForeignReferences(reading);
  }

  all(): ForeignAttributed[] {
    return this.reading.paragraphs.flatMap((paragraph) =>
      paragraph.quotations.map((_, place) => this.attribute(paragraph, place)),
    );
  }

  entityOf(candidate: Candidate): Entity | null {
    return this.references.entityOf(candidate);
  }

  private attribute(paragraph: Paragraph, place: number): ForeignAttributed {
    const told = situation(this.reading, paragraph, place);
    const plain = { ...told, ends: this.endOf(told) };
    const { candidate, way, clause } = this.decide(plain);
    const behind = way === 'behind' || way === 'later';
    const s = { ...plain, cueBefore: behind ? -1 : (clause?.at ?? -1), cueAfter: behind ? (clause?.at ?? -1) : -1 };
    const here = clause !== null && (way === 'behind' || way === 'before' || way === 'later');
    const history = this.history();
    if (candidate || s.quotation.content.end - s.quotation.content.start > 40) {
      this.last = candidate;
      this.lastSituation = s;
    }
    const situated = here ? s : { ...s, cueBefore: -1, cueAfter: -1 };
    return { situation: situated, candidate, belief: candidate ? 1 : 0, history, way, clause };
  }

  /** How the words end, whatever white space stands before the closing mark: “« Non ! »”. */
  private endOf({ quotation, ends }: Situation): string {
    const { start, end } = quotation.content;
    const last =
      this.reading.text
        .slice(Math.max(start, end - TAIL_UNITS), end)
        .trimEnd()
        .at(-1) ?? '';
    if (ends !== 'x') return ends;
    if (/[.…]/.test(last)) return '.';
    return /[?!]/.test(last) ? '?' : ends;
  }

  private history(): History {
    return {
      quotation: this.lastSituation?.quotation ?? null,
      candidate: this.last,
      same: (a, b) => a === b,
      entityOf: (one) => this.entityOf(one),
      spoken: new Map(),
    };
  }

  private decide(s: Situation): Decision {
    const clauses = this.reading.clauses[s.paragraph.index];
    if (!clauses || !this.language) return NOBODY;
    return (
      this.continued(s) ??
      this.behind(s, clauses) ??
      this.before(s, clauses) ??
      this.later(s, clauses) ??
      this.colon(s, clauses) ??
      this.introduced(s) ??
      this.unsaid(s, clauses) ??
      this.carried(s, clauses) ??
      this.impersonal(s, clauses) ??
      NOBODY
    );
  }

  private continued(s: Situation): Decision | null {
    return s.quotation.continues && this.last ? { candidate: this.last, way: 'continued', clause: null } : null;
  }

  private sentenceEnd(s: Situation): number {
    const { tokens } = s.paragraph;
    const { sentence } = tokens[s.hole]!;
    let end = s.hole + 1;
    while (end < tokens.length && end < s.hole + LATER_MAX && tokens[end]!.sentence === sentence) end++;
    return end;
  }

  /** “«…», sagte die Ministerin”, “«…», selon lui”: a clause that opens right behind. */
  private behind(s: Situation, clauses: Clauses): Decision | null {
    const end = Math.min(this.sentenceEnd(s), this.nextHole(s));
    const clause = clauses.in(s.hole + 1, end).find((one) => one.subject !== null && this.opensAt(s, one));
    return clause ? { candidate: clause.subject, way: 'behind', clause } : null;
  }

  private nextHole({ paragraph, place }: Situation): number {
    return paragraph.holes[place + 1] ?? paragraph.tokens.length;
  }

  private opensAt(s: Situation, clause: Clause): boolean {
    const { tokens } = s.paragraph;
    if (clause.kind === 'gerund') return false;
    const first = Math.min(clause.from, clause.at);
    const subject = clause.subject!.mention;
    const opening = subject.from < first && subject.from > s.hole ? subject.from : first;
    if (clause.kind === 'verb' && subject.from < s.hole && !this.language!.dropsPronouns) return false;
    if (opening < first && tokens[s.hole + 1]?.text !== ',' && !this.isLead(tokens[s.hole + 1]?.lower)) return false;
    let words = 0;
    for (let at = s.hole + 1; at < opening; at++) {
      const token = tokens[at]!;
      if (/^[.:;]$/.test(token.text)) return false;
      if (token.kind === 'word' && !this.isLead(token.lower) && ++words > LEAD_MAX) return false;
    }
    return words === 0 || tokens[s.hole + 1]?.text === ',';
  }

  /** “…, wie der Minister sagte”, “…, comme l'a dit”. */
  private isLead(word: string | undefined): boolean {
    return word !== undefined && /^(?:wie|comme|como|d'|l'|le|lo|m'|s'|se|lui|les|nach|auch|on)$/.test(word);
  }

  /** “Sie sagte, man habe «…»”: the clause that the quotation stands in. */
  private before(s: Situation, clauses: Clauses): Decision | null {
    const { tokens } = s.paragraph;
    const anchor = s.hole > 0 && tokens[s.hole - 1]!.text === ':' ? s.hole - 1 : s.hole;
    const found = clauses.in(clauses.subjects.sentenceStart(anchor), s.hole);
    const clause = found.findLast(({ subject }) => subject !== null);
    if (!clause || (clause.kind !== 'passive' && clause.subject!.mention.from > s.hole)) return null;
    return { candidate: clause.subject, way: 'before', clause };
  }

  /** “Die Pläne seien «zu teuer» und kämen zu spät, sagte Quill.” */
  private later(s: Situation, clauses: Clauses): Decision | null {
    const { tokens } = s.paragraph;
    const clause = clauses
      .in(s.hole + 1, this.sentenceEnd(s))
      .find(
        (one) =>
          one.subject !== null &&
          (one.kind === 'according' ||
            (one.kind === 'verb' &&
              one.subject.mention.from > s.hole &&
              /^(?:,|)$/.test(tokens[Math.min(one.from, one.at) - 1]!.text))),
      );
    return clause ? { candidate: clause.subject, way: 'later', clause } : null;
  }

  /** “Quill blieb bei ihrem Nein: «…»” */
  private colon(s: Situation, clauses: Clauses): Decision | null {
    if (s.left !== ':') return null;
    const opener = clauses.subjects.opener(clauses.subjects.sentenceStart(s.hole - 1), s.hole - 1);
    return opener && opener.mention.sort !== 'body' ? { candidate: opener, way: 'colon', clause: null } : null;
  }

  /** The paragraph before ends in a colon. */
  private introduced(s: Situation): Decision | null {
    const index = s.paragraph.index - 1;
    const clauses = this.reading.clauses[index];
    if (s.intro !== 'colon' || !clauses) return null;
    const end = clauses.tokens.length;
    const start = clauses.subjects.sentenceStart(end - 1);
    const clause = clauses.in(start, end).findLast(({ subject }) => subject !== null);
    const candidate = clause?.subject ?? clauses.subjects.opener(start, end);
    return candidate ? { candidate, way: 'introduced', clause: null } : null;
  }

  /** Whoever spoke last goes on: in a sentence that is nothing but a quotation, or in one that hands on what was said. */
  private carried(s: Situation, clauses: Clauses): Decision | null {
    const { tokens } = s.paragraph;
    const start = clauses.subjects.sentenceStart(s.hole);
    const alone = start === s.hole;
    if (s.hole === 0) return this.wholeParagraph(s);
    if (!alone && !this.handsOn(s, start)) return null;
    const sentence = tokens[s.hole]!.sentence;
    const clause = clauses.in(Math.max(0, start - LATER_MAX * 2), start).findLast(({ subject }) => subject !== null);
    const before = clause && sentence - tokens[clause.from]!.sentence <= CARRY_SENTENCES ? clause.subject : null;
    const previous = this.lastSituation;
    const spoke =
      previous?.paragraph.index === s.paragraph.index && sentence - tokens[previous.hole]!.sentence <= CARRY_SENTENCES
        ? this.last
        : null;
    const later = before && spoke && clause!.from < previous!.hole ? spoke : (before ?? spoke);
    return later ? { candidate: later, way: 'carried', clause: null } : null;
  }

  /** “«…», sagten beide”: a verb right behind, and nobody that can be told. */
  private unsaid(s: Situation, clauses: Clauses): Decision | null {
    const clause = clauses
      .in(s.hole + 1, s.hole + 1 + LEAD_MAX + 1)
      .find(({ kind, subject }) => kind === 'verb' && subject === null);
    return clause ? { candidate: null, way: 'behind', clause } : null;
  }

  /** “Sicher sei, hieß es, dass «…»”: somebody's words, and nobody says whose. */
  private impersonal(s: Situation, clauses: Clauses): Decision | null {
    const clause = clauses
      .in(clauses.subjects.sentenceStart(s.hole), s.hole)
      .findLast(({ kind, strength }) => kind === 'verb' && strength === 'says');
    return clause ? { candidate: null, way: 'before', clause } : null;
  }

  private wholeParagraph(s: Situation): Decision | null {
    const previous = this.lastSituation;
    const whole = s.paragraph.tokens.every((token) => token.kind !== 'word');
    if (!whole || !this.last || previous?.paragraph.index !== s.paragraph.index - 1) return null;
    return { candidate: this.last, way: 'carried', clause: null };
  }

  /** “Das sei «zu teuer».” */
  private handsOn(s: Situation, start: number): boolean {
    const { tokens } = s.paragraph;
    const end = this.sentenceEnd(s);
    for (let at = start; at < end; at++) if (this.language!.handedOn.has(tokens[at]!.lower)) return true;
    return false;
  }
}
