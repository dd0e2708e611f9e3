/** The clauses of a paragraph that hand on words: each with its verb, or its “laut”, and whoever is its subject. */

import type { Token } from '../../people/tokens.js';
import { firstFrom } from '../nearby.js';
import type { Candidate } from '../reading.js';
import { AFTER_MAX, type Clause, type Setting, Subjects } from './subjects.js';
import { OPINION } from './told.js';
import type { Language, Saying } from './words.js';

/** “entgegnete Quill empört”: what stands so near behind a verb of saying is none. */
const ADVERB_MAX = 4;
const INVERTED: Saying = { strength: 'says', form: 'finite', particles: [], plural: false };
/** Words before whoever does what somebody suffers, and how far behind the verb they stand. In tokens. */
const AGENT = /^(?:von|vom|par|por)$/;
const AGENT_REACH = 12;
const PARTICIPLE_REACH = 16;
const PARTICLE_REACH = 45;
/** Participles whose subject is heard although the verb is passive: “wird mit den Worten zitiert”. */
const HEARD: ReadonlySet<string> = new Set(['zitiert', 'wiedergegeben', 'cité', 'citée', 'citado', 'citada']);
const CITES: ReadonlySet<string> = new Set(['zitiert', 'zitierte', 'cite', 'citait', 'cita', 'citó']);
/** “heißt es in dem Schreiben”. */
const IMPERSONAL: ReadonlyMap<string, string> = new Map([
  ['heißt', 'es'],
  ['hieß', 'es'],
  ['lire', 'on'],
  ['lit', 'on'],
  ['lee', 'se'],
  ['leerse', 'puede'],
]);
const SOURCE = /^(?:in|im|beim|von|vom|aus|bei|dans|sur|en)$/;

export class Clauses {
  readonly found: Clause[] = [];

  readonly subjects: Subjects;

  constructor(private readonly setting: Setting) {
    this.subjects = new Subjects(setting, this.found);
    const { tokens } = setting;
    for (let at = 0; at < tokens.length; at++) {
      const clause = this.clauseAt(at);
      if (clause) this.found.push(clause);
    }
    this.found.sort((a, b) => a.from - b.from || a.at - b.at);
  }

  /** Clauses that open between two tokens. */
  in(from: number, to: number): readonly Clause[] {
    return this.found.slice(
      firstFrom(this.found, from, (one) => one.from),
      firstFrom(this.found, to, (one) => one.from),
    );
  }

  get tokens(): readonly Token[] {
    return this.setting.tokens;
  }

  private get candidates(): readonly Candidate[] {
    return this.setting.candidates;
  }

  private get language(): Language {
    return this.setting.language;
  }

  private clauseAt(at: number): Clause | null {
    const token = this.tokens[at]!;
    if (token.kind !== 'word') return null;
    const according = this.accordingAt(at);
    if (according) return according;
    if (token.capital && !this.language.dropsPronouns) return null;
    if (IMPERSONAL.has(token.lower)) return this.impersonal(at);
    const saying = this.language.sayings.get(token.lower);
    if (this.isInverted(at)) return this.verb(at, at, saying ?? INVERTED);
    if (!saying || (saying.form !== 'gerund' && this.isNoun(at))) return null;
    if (saying.form === 'participle') return this.participle(at, saying);
    if (saying.form === 'gerund') return this.gerund(at, saying);
    if (saying.plural && this.tokens[at - 1]?.lower === 'zu') return null;
    if (saying.particles.length > 0 && !this.hasParticle(at, saying.particles)) return null;
    return this.finite(at, saying);
  }

  private finite(at: number, saying: Saying): Clause {
    const subject = CITES.has(this.tokens[at]!.lower) ? this.cited(at) : null;
    return subject ? { from: at, at, kind: 'verb', strength: 'says', subject } : this.verb(at, at, saying);
  }

  /** “affirmant que «…»”, “avant de conclure : «…»”: the subject of the sentence goes on. */
  private gerund(at: number, { strength }: Saying): Clause | null {
    const before = this.tokens[at - 1]?.lower ?? '';
    const next = this.tokens[at + 1];
    const isInfinitive = /re?$/.test(this.tokens[at]!.lower);
    const leadsIn = next?.kind === 'hole' || next?.text === ':' || /^(?:que|qu')$/.test(next?.lower ?? '');
    if (isInfinitive && !(leadsIn && this.language.prepositions.has(before))) return null;
    return { from: at, at, kind: 'gerund', strength, subject: this.subjects.inherited(at) };
  }

  /** “Die Zeitung zitiert einen Zeugen: «…»”: whom it quotes speaks. */
  private cited(at: number): Candidate | null {
    const near = this.subjects
      .between(at + 1, at + AFTER_MAX)
      .find(({ mention }) => mention.sort === 'person' && mention.kind !== 'pronoun');
    return near &&
      near.mention.sentence === this.tokens[at]!.sentence &&
      this.subjects.isOpen(at + 1, near.mention.from)
      ? near
      : null;
  }

  private verb(from: number, at: number, { strength, plural }: Saying): Clause {
    return {
      from,
      at,
      kind: 'verb',
      strength,
      subject: this.subjects.subject(from, at) ?? (plural ? null : this.subjects.implied(from)),
    };
  }

  /** “« … », s'amuse-t-il”: a verb with its pronoun behind a quotation reports, whatever it is. */
  private isInverted(at: number): boolean {
    const [token, pronoun] = [this.tokens[at]!, this.tokens[at + 1]];
    if (this.language.code !== 'fr' || pronoun?.kind !== 'word' || !this.language.pronouns.has(pronoun.lower))
      return false;
    if (this.language.auxiliaries.has(token.lower) || this.language.passives.has(token.lower)) return false;
    return this.setting.text[token.end] === '-';
  }

  /** “le juge”, “la denuncia”, “une note”: a noun that looks like a verb. */
  private isNoun(at: number): boolean {
    if (this.language.nounsCapital) return false;
    const before = this.tokens[at - 1];
    if (before?.kind !== 'word') return false;
    const determined = this.language.determiners.has(before.lower);
    const led = /^(?:comme|como|que|qu'|ne|n'|il|elle|se|s')$/.test(this.tokens[at - 2]?.lower ?? '');
    if (determined) return !led;
    return (
      this.language.prepositions.has(before.lower) &&
      !/^(?:a|à|en|sin|sans)$/.test(before.lower) &&
      before.lower !== 'lo'
    );
  }

  private hasParticle(at: number, particles: readonly string[]): boolean {
    const { sentence } = this.tokens[at]!;
    for (let next = at + 1; next < this.tokens.length && next <= at + PARTICLE_REACH; next++) {
      const token = this.tokens[next]!;
      if (token.sentence !== sentence) return false;
      if (token.kind === 'word' && particles.includes(token.lower) && this.endsClause(next)) return true;
    }
    return false;
  }

  /** A particle stands where its clause ends: before a mark, a quotation, “und”, or the sentence's end. */
  private endsClause(at: number): boolean {
    const next = this.tokens[at + 1];
    return (
      next === undefined ||
      next.kind !== 'word' ||
      /^(?:und|oder|dass|daß|wie|als)$/.test(next.lower) ||
      next.sentence !== this.tokens[at]!.sentence
    );
  }

  /** “hat … gesagt”, “a déclaré”, “s'est réjoui”; what somebody suffers hands on nobody's words. */
  private participle(at: number, saying: Saying): Clause | null {
    const { auxiliaries, passives, reflexives, nounsCapital } = this.language;
    const next = this.tokens[at + 1]?.lower ?? '';
    if (nounsCapital && next === 'worden') return null;
    if (nounsCapital && auxiliaries.has(next)) return this.verb(at, at, saying);
    const { sentence } = this.tokens[at]!;
    for (let back = at - 1; back >= 0 && back >= at - PARTICIPLE_REACH; back--) {
      const token = this.tokens[back]!;
      if (token.sentence !== sentence || token.text === ';' || token.text === ':') break;
      if (!nounsCapital && (token.kind === 'hole' || (back < at - 1 && this.language.subordinators.has(token.lower))))
        break;
      if (token.kind !== 'word') continue;
      if (auxiliaries.has(token.lower)) return this.verb(back, at, saying);
      if (passives.has(token.lower)) {
        if (HEARD.has(this.tokens[at]!.lower) || reflexives.has(this.tokens[back - 1]?.lower ?? ''))
          return this.verb(back, at, saying);
        return this.passive(back, at);
      }
    }
    return nounsCapital && this.isFinite(at) && (this.found.at(-1)?.at ?? -ADVERB_MAX) < at - ADVERB_MAX
      ? this.finite(at, saying)
      : null;
  }

  /** “wurde von Quill als «klug» bezeichnet”, “qualifié de « sage » par Ada Quill”: whoever does it speaks. */
  private passive(from: number, at: number): Clause | null {
    const { sentence } = this.tokens[at]!;
    const subject = this.subjects
      .between(from, at + AGENT_REACH)
      .find(
        ({ mention }) =>
          mention.sort === 'person' &&
          mention.sentence === sentence &&
          AGENT.test(this.tokens[mention.from - 1]?.lower ?? ''),
      );
    return subject ? { from, at, kind: 'passive', strength: 'judges', subject } : null;
  }

  /** “bekräftigt”, “erklärt”: the present and the participle look alike, and no other verb stands by. */
  private isFinite(at: number): boolean {
    const { lower } = this.tokens[at]!;
    return lower.endsWith('t') && !lower.startsWith('ge') && NO_GE.test(lower);
  }

  private accordingAt(at: number): Clause | null {
    const { according, accordingBehind } = this.language;
    const { lower } = this.tokens[at]!;
    const to = (subject: Candidate | undefined): Clause | null =>
      subject ? { from: Math.min(at, subject.mention.from), at, kind: 'according', strength: 'says', subject } : null;
    if (accordingBehind.has(lower)) {
      const before = this.candidates[firstFrom(this.candidates, at, ({ mention }) => mention.from) - 1];
      if (lower !== 'nach' && before && before.mention.to === at) return to(before);
    }
    const behind = /^(?:nach|selon|según|laut|en)$/.test(lower) ? this.opinion(at) : -1;
    if (behind > 0) return to(this.subjects.startingAt(behind));
    if (this.isView(at)) return to(this.subjects.startingAt(at + 1));
    if (!according.has(lower)) return null;
    const before = this.tokens[at - 1]?.lower;
    if (lower === 'après' && before !== "d'") return null;
    if (lower === 'so' && !this.isAside(at)) return null;
    return to(this.subjects.startingAt(at + 1));
  }

  /** “…, so Quill”: behind a quotation or a comma. */
  private isAside(at: number): boolean {
    const before = this.tokens[at - 1];
    return before === undefined || before.kind === 'hole' || before.text === ',' || before.text === '–';
  }

  /** “Pour Ada Quill, «…»”, “Para ella: «…»”: in whose eyes, where a sentence opens with it. */
  private isView(at: number): boolean {
    const token = this.tokens[at]!;
    if (!/^(?:pour|para)$/.test(token.lower)) return false;
    const first = at > 0 && /^(?:mais|et|pero|y)$/.test(this.tokens[at - 1]!.lower) ? at - 1 : at;
    if (first > 0 && this.tokens[first - 1]!.sentence === token.sentence) return false;
    const view = this.subjects.startingAt(at + 1)?.mention;
    return view !== undefined && view.sort !== 'unknown' && /^[,:]$/.test(this.tokens[view.to]?.text ?? '');
  }

  /** The token behind “nach Angaben von”, or -1. */
  private opinion(at: number): number {
    let next = at + 1;
    while (next < at + 3 && this.tokens[next]?.kind === 'word' && !OPINION.test(this.tokens[next]!.lower)) next++;
    if (!OPINION.test(this.tokens[next]?.lower ?? '') || this.tokens[next]!.lower === 'les') return -1;
    const tie = this.tokens[next + 1];
    if (tie?.kind !== 'word') return -1;
    return this.language.ties.has(tie.lower) && !this.language.determiners.has(tie.lower) ? next + 2 : next + 1;
  }

  private impersonal(at: number): Clause | null {
    const near = [this.tokens[at + 1]?.lower, this.tokens[at - 1]?.lower];
    if (!near.includes(IMPERSONAL.get(this.tokens[at]!.lower))) return null;
    const { sentence } = this.tokens[at]!;
    const source = (one: Candidate | undefined) =>
      one && one.mention.sentence === sentence && SOURCE.test(this.tokens[one.mention.from - 1]?.lower ?? '')
        ? one
        : null;
    const next = firstFrom(this.candidates, at, ({ mention }) => mention.from);
    const subject = source(this.candidates[next]) ?? source(this.candidates[next - 1]);
    return { from: at, at, kind: 'verb', strength: 'says', subject };
  }
}

const NO_GE = /^(?:be|er|ver|ent|emp|zer|wider|unter|über|hinter|miss)|iert$/;
