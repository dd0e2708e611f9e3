/** The subject of a reporting clause, as far as the order of its words shows it. */

import type { Token } from '../../people/tokens.js';
import { firstFrom } from '../nearby.js';
import type { Candidate } from '../reading.js';
import type { Told } from './told.js';
import type { Language, Saying } from './words.js';

/** A reporting clause: its first verb, its reporting word, and who speaks. Places are tokens of the paragraph. */
export interface Clause {
  readonly from: number;
  readonly at: number;
  readonly kind: 'verb' | 'according' | 'gerund' | 'passive';
  readonly strength: Saying['strength'];
  readonly subject: Candidate | null;
}

/** “und kündigte an”: the subject is the one before. */
const JOINS = /^(?:und|oder|sowie|et|ou|puis|y|e|o)$/;
const BEFORE_MAX = 45;
/** How far behind its verb a subject stands. In tokens. */
export const AFTER_MAX = 8;
/** Where no quotation stands before the verb, its subject stands right behind it if not before. */
const BESIDE_MAX = 3;

/** What the clauses of a paragraph are read from. */
export interface Setting {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
  readonly language: Language;
  readonly told: ReadonlyMap<Candidate, Told>;
}

export class Subjects {
  constructor(
    private readonly setting: Setting,
    /** The clauses found so far, in order. */
    private readonly found: readonly Clause[],
  ) {}

  private get language(): Language {
    return this.setting.language;
  }

  private get tokens(): readonly Token[] {
    return this.setting.tokens;
  }

  private get candidates(): readonly Candidate[] {
    return this.setting.candidates;
  }

  sentenceStart(at: number): number {
    const { sentence } = this.tokens[at]!;
    let start = at;
    while (start > 0 && start > at - BEFORE_MAX && this.tokens[start - 1]!.sentence === sentence) start--;
    return start;
  }

  /** “Ada Quill se fue. «No», dijo.”: where a language leaves its pronouns out, whoever the sentence before is about. */
  implied(from: number): Candidate | null {
    const start = this.sentenceStart(from);
    if (!this.language.dropsPronouns || start === 0) return null;
    const last = this.found.at(-1);
    const sentence = this.tokens[from]!.sentence;
    if (last?.subject && sentence - this.tokens[last.from]!.sentence <= 1) return last.subject;
    const opener = this.opener(this.sentenceStart(start - 1), start);
    return opener?.mention.sort === 'person' ? opener : null;
  }

  startingAt(at: number): Candidate | undefined {
    const found = this.candidates[firstFrom(this.candidates, at, ({ mention }) => mention.from)];
    return found?.mention.from === at ? found : undefined;
  }

  private told(candidate: Candidate): Told {
    return this.setting.told.get(candidate)!;
  }

  private isSubject(candidate: Candidate): boolean {
    return (
      !this.told(candidate).oblique &&
      !(candidate.mention.kind === 'pronoun' && /^(?:lui|eux)$/.test(candidate.mention.head))
    );
  }

  /** Whoever does what the verb says: before it in its clause, right behind it, or the subject of the sentence so far. */
  subject(from: number, at: number): Candidate | null {
    const start = this.sentenceStart(from);
    const bound = this.boundary(start, from);
    const before = this.between(bound, from).filter((one) => this.isSubject(one) && this.told(one).known);
    const opening =
      this.tokens[from - 1]?.kind === 'hole' ||
      (this.tokens[from - 1]?.text === ',' && this.tokens[from - 2]?.kind === 'hole');
    const behind = opening ? this.behind(from, at, AFTER_MAX) : this.behind(from, at, BESIDE_MAX);
    if (opening && behind) return behind;
    if (this.isRelative(bound, from)) return this.antecedent(start, bound);
    const around = this.isInserted(bound, from) ? this.opener(start, bound - 1) : null;
    if (around) return around;
    const adjacent = this.between(bound, from).findLast((one) => this.isSubject(one) && this.reaches(one, from));
    if (behind && this.language.nounsCapital && this.tokens[from - 1]?.text === ',' && this.opensLate(start))
      return behind;
    const earlier = () => this.earlier(start, bound) ?? null;
    if (JOINS.test(this.tokens[from - 1]?.lower ?? '')) return before[0] ?? earlier() ?? behind;
    return before[0] ?? adjacent ?? behind ?? earlier();
  }

  /** “Ada Quill, que le maire accuse, répond”: a clause between commas is none of the verb's. */
  private isInserted(bound: number, from: number): boolean {
    return this.tokens[from - 1]?.text === ',' && this.tokens[bound - 2]?.text === ',';
  }

  /** “Nachdem er gefragt wurde, erwiderte Quill”: the sentence opens with a clause of its own. */
  private opensLate(start: number): boolean {
    return this.language.subordinators.has(this.tokens[start]!.lower);
  }

  private reaches({ mention }: Candidate, from: number): boolean {
    const gap = from - mention.reach;
    return (
      gap >= 0 &&
      gap <= 1 &&
      (gap === 0 || this.tokens[mention.reach]!.text === ',' || this.tokens[mention.reach]!.kind === 'word')
    );
  }

  /** Behind the last word before the verb that opens a clause of its own. */
  private boundary(start: number, from: number): number {
    for (let at = from - 1; at >= start; at--) {
      const token = this.tokens[at]!;
      if (
        token.kind === 'word' &&
        this.language.subordinators.has(token.lower) &&
        !(this.language.nounsCapital && token.capital)
      )
        return at + 1;
      if (token.text === ';' || token.text === ':') return at + 1;
    }
    return start;
  }

  private isRelative(bound: number, from: number): boolean {
    return (
      this.language.relatives.has(this.tokens[bound - 1]?.lower ?? '') &&
      from - bound <= BESIDE_MAX &&
      !this.between(bound, from).some((one) => this.isSubject(one))
    );
  }

  private antecedent(start: number, bound: number): Candidate | null {
    return this.between(start, bound).at(-1) ?? null;
  }

  between(from: number, to: number): readonly Candidate[] {
    const place = ({ mention }: Candidate) => mention.from;
    return this.candidates.slice(firstFrom(this.candidates, from, place), firstFrom(this.candidates, to, place));
  }

  private behind(from: number, at: number, reach: number): Candidate | null {
    const limit = Math.max(from, at) + reach;
    for (const one of this.between(from + 1, limit + 1)) {
      if (one.mention.from > at && !this.isOpen(at + 1, one.mention.from)) return null;
      if (one.mention.sentence !== this.tokens[from]!.sentence) return null;
      if (this.isSubject(one)) return one;
    }
    return null;
  }

  /** Whether nothing between two tokens parts them. */
  isOpen(from: number, to: number): boolean {
    let commas = 0;
    for (let at = from; at < to; at++) {
      const token = this.tokens[at]!;
      if (token.kind === 'hole' || /^[.:;]$/.test(token.text)) return false;
      if (token.text === ',' && ++commas > 2) return false;
      if (token.kind === 'word' && this.language.subordinators.has(token.lower)) return false;
    }
    return true;
  }

  /** Of the sentence so far: the subject of its last reporting clause, or else whoever it opens with. */
  private earlier(start: number, bound: number): Candidate | undefined {
    for (let at = this.found.length - 1; at >= 0 && this.found[at]!.at >= start; at--)
      if (this.found[at]!.subject) return this.found[at]!.subject!;
    return this.between(start, bound).find((one) => this.isSubject(one) && this.told(one).known);
  }

  inherited(at: number): Candidate | null {
    const start = this.sentenceStart(at);
    return this.earlier(start, at) ?? null;
  }

  /** Whoever opens a sentence as its subject, as far as the words show. */
  opener(start: number, to: number): Candidate | null {
    return this.between(start, to).find((one) => this.isSubject(one) && this.told(one).known) ?? null;
  }
}
