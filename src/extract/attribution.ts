/**
 * Who spoke each quotation, decided in the order of the text, because who spoke last is half of the answer to who
 * speaks now. Trained weights rank the candidates of a quotation; a second table ranks those a pronoun may stand for.
 */

import { Holders } from '../people/holders.js';
import type { Mention } from '../people/mentions.js';
import { type Cast, cast, type Entity } from '../people/speakers.js';
import { ANTECEDENTS_MAX, type Antecedent, antecedentFacts, fits, type Outlook, PARAGRAPHS_UP } from './antecedents.js';
import { candidatesOf, features, type History, type Situation, situation } from './features.js';
import type { Quotation } from './quotations.js';
import type { Candidate, Reading } from './reading.js';
import { best, score, type Weights } from './weights.js';

export interface Tables {
  readonly attribution: Weights;
  readonly antecedents: Weights;
}

/** A quotation with whoever spoke it. */
export interface Attributed {
  readonly situation: Situation;
  readonly candidate: Candidate | null;
  /** How far ahead of the runner-up, as a share of all belief: 0 to 1. */
  readonly belief: number;
  readonly history: History;
}

const DEFINITE = /^(?:the|this|that)\b/i;
const AUTHOR = /^(?:from|by|of)$/;

/** “the outgoing Iraqi premier”: a definite noun phrase with a qualifier. */
const isRole = ({ mention }: Candidate): boolean =>
  mention.kind === 'noun' && mention.sort === 'person' && !mention.plural && mention.to - mention.from > 2;

/** How many mentions off one in apposition may stand: a phrase may hold others. */
const BESIDE_MAX = 4;

/** Walks an article and keeps what is known so far. */
export class Attribution {
  readonly cast: Cast;
  private readonly holders: Holders;
  /** For each candidate of the article, whom it stands for; `undefined` is not yet asked. */
  private readonly who: (Entity | null | undefined)[];
  private readonly phrases = new Map<string, Entity>();
  /** How often each has spoken so far. */
  private readonly spoken = new Map<Entity, number>();
  private resolved = 0;
  private history: History;

  constructor(
    readonly reading: Reading,
    private readonly tables: Tables,
  ) {
    this.cast = cast(
      reading.text,
      reading.candidates.map((candidate) => candidate.mention),
    );
    this.holders = new Holders(this.cast);
    this.who = reading.candidates.map((_, at) => this.cast.of[at] ?? undefined);
    this.history = this.historyOf(null, null);
  }

  /** All quotations of the article, each with its speaker. Phrases that name somebody by role are added to the roles. */
  all(): Attributed[] {
    for (const candidate of this.reading.candidates) if (isRole(candidate)) this.addRole(candidate);
    return this.reading.paragraphs.flatMap((paragraph) =>
      paragraph.quotations.map((_, place) => {
        const decided = this.decide(this.situationOf(paragraph.index, place));
        this.record(decided.situation.quotation, decided.candidate);
        return decided;
      }),
    );
  }

  private addRole(candidate: Candidate): void {
    const text = this.reading.text.slice(candidate.mention.start, candidate.mention.end);
    this.holders.of(text, candidate.mention)?.roles.add(text.replace(DEFINITE, '').trim());
  }

  situationOf(paragraph: number, place: number): Situation {
    this.resolvePronouns(paragraph);
    return situation(this.reading, this.reading.paragraphs[paragraph]!, place);
  }

  /** The candidates of a quotation with what is known of each. */
  options(s: Situation): { candidates: Candidate[]; facts: string[][] } {
    const candidates = candidatesOf(s, this.history);
    return { candidates, facts: candidates.map((candidate) => features(s, candidate, this.history)) };
  }

  decide(s: Situation): Attributed {
    const { candidates, facts } = this.options(s);
    const scores = facts.map((names) => score(this.tables.attribution, names));
    const at = best(scores);
    const total = scores.reduce((sum, value) => sum + Math.exp(value - scores[at]!), 0);
    return { situation: s, candidate: candidates[at] ?? null, belief: at < 0 ? 0 : 1 / total, history: this.history };
  }

  /** Keeps who spoke a quotation for those that follow. */
  record(quotation: Quotation, candidate: Candidate | null): void {
    const entity = candidate ? this.entityOf(candidate) : null;
    if (entity) this.spoken.set(entity, (this.spoken.get(entity) ?? 0) + 1);
    this.history = this.historyOf(quotation, candidate);
  }

  /** Whom a candidate stands for; `null` where nobody can be told. */
  entityOf(candidate: Candidate): Entity | null {
    const known = this.who[candidate.index];
    if (known !== undefined) return known;
    const found = candidate.mention.kind === 'pronoun' ? null : this.phrase(candidate);
    this.who[candidate.index] = found;
    return found;
  }

  private historyOf(quotation: Quotation | null, candidate: Candidate | null): History {
    const same = (a: Candidate, b: Candidate): boolean => {
      if (a === b) return true;
      const entity = this.entityOf(a);
      return entity !== null && entity === this.entityOf(b);
    };
    const entityOf = (one: Candidate) => this.entityOf(one);
    return { quotation, candidate, same, entityOf, spoken: this.spoken };
  }

  /** Whoever a noun phrase stands for: a person named elsewhere, what was called so before, or somebody unnamed. */
  private phrase(candidate: Candidate): Entity {
    const { mention } = candidate;
    const text = this.reading.text.slice(mention.start, mention.end);
    const owner = mention.sort === 'document' ? this.ownerOf(candidate) : null;
    const key = `${mention.head} ${mention.plural}`;
    const entity =
      owner ??
      this.apposed(candidate) ??
      this.holders.of(text, mention) ??
      (DEFINITE.test(text) ? this.phrases.get(key) : undefined) ??
      this.unnamed(candidate);
    this.phrases.set(key, entity);
    return entity;
  }

  /** The person whose name stands in apposition: “the bureau’s director, Ada Quill,” and “Ada Quill, a former director,”. */
  private apposed(candidate: Candidate): Entity | null {
    const { mention } = candidate;
    if (mention.sort !== 'person' || mention.plural) return null;
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const named = (other: Candidate | null) => (other?.mention.name && other.mention.sort !== 'body' ? this.entityOf(other) : null);
    if (tokens[mention.from - 1]?.text === ',') {
      const before = this.beside(candidate, ({ to }) => to === mention.from - 1);
      if (named(before)) return named(before);
    }
    const qualified = /^(?:of|for|at|in)$/.test(tokens[mention.to]?.lower ?? '') ? this.beside(candidate, ({ from }) => from === mention.to + 1) : null;
    const end = qualified ? qualified.mention.to : mention.to;
    return tokens[end]?.text === ',' ? named(this.beside(candidate, ({ from }) => from === end + 1)) : null;
  }

  /** A mention near another in its paragraph that stands as asked. */
  private beside(candidate: Candidate, stands: (mention: Mention) => boolean): Candidate | null {
    for (let step = 1; step <= BESIDE_MAX; step++)
      for (const other of [this.reading.candidates[candidate.index + step], this.reading.candidates[candidate.index - step]])
        if (other?.mention.paragraph === candidate.mention.paragraph && stands(other.mention)) return other;
    return null;
  }

  /** Whose document it is: “a tweet from the mayor”, “Quill’s letter”; `null` where the phrase does not say. */
  private ownerOf(candidate: Candidate): Entity | null {
    const author = this.authorOf(candidate);
    return author ? this.entityOf(author) : null;
  }

  /** The mention of a document's author in the words of its phrase or right after it. */
  authorOf(candidate: Candidate): Candidate | null {
    const { mention } = candidate;
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const [previous, next] = [
      this.reading.candidates[candidate.index - 1],
      this.reading.candidates[candidate.index + 1],
    ];
    const within = (other: Candidate | undefined): other is Candidate =>
      other !== undefined && other.mention.paragraph === mention.paragraph && other.mention.sort !== 'document';
    if (within(next) && next.mention.from === mention.to + 1 && AUTHOR.test(tokens[mention.to]!.lower)) return next;
    if (within(next) && next.mention.from >= mention.from && next.mention.to < mention.to && next.mention.possessive)
      return next;
    if (within(previous) && previous.mention.possessive && previous.mention.to === mention.from) return previous;
    return null;
  }

  private unnamed(candidate: Candidate): Entity {
    const { mention } = candidate;
    const { text } = this.reading;
    const words = text.slice(mention.start, mention.end);
    const name = /^(?:An?|The|His|Her|Their|Its|This|That|One|Two|Some|Several|Many)\b/.test(words)
      ? words[0]!.toLowerCase() + words.slice(1)
      : words;
    return {
      index: -1,
      kind: mention.sort === 'person' ? 'unnamed' : 'body',
      gender: mention.gender,
      name,
      names: new Set([name]),
      roles: new Set(),
      named: [candidate.index],
      parsed: null,
      personal: mention.sort === 'person',
    };
  }

  /** Decides for whom the pronouns stand up to the end of a paragraph. */
  private resolvePronouns(paragraph: number): void {
    const { candidates } = this.reading;
    while (this.resolved < candidates.length && candidates[this.resolved]!.mention.paragraph <= paragraph) {
      const candidate = candidates[this.resolved++]!;
      if (candidate.mention.kind === 'pronoun') this.who[candidate.index] = this.antecedent(candidate);
    }
  }

  private antecedent(pronoun: Candidate): Entity | null {
    const { head } = pronoun.mention;
    if (head === 'who' || head === 'which' || head === 'that') return this.before(pronoun);
    if (head !== 'he' && head !== 'she') return null;
    const { found, facts } = this.antecedents(pronoun);
    const at = best(facts.map((names) => score(this.tables.antecedents, names)));
    return found[at]?.entity ?? null;
  }

  /** The mention right before a relative pronoun. */
  private before(pronoun: Candidate): Entity | null {
    const previous = this.reading.candidates[pronoun.index - 1];
    return previous && previous.mention.paragraph === pronoun.mention.paragraph && previous.mention.kind !== 'pronoun'
      ? this.entityOf(previous)
      : null;
  }

  /** Those a pronoun may stand for, the last mentioned first, with what is known of each. */
  antecedents(pronoun: Candidate): { found: Antecedent[]; facts: string[][] } {
    const found: Antecedent[] = [];
    const seen = new Set<Entity>();
    for (let at = pronoun.index - 1; at >= 0 && found.length < ANTECEDENTS_MAX; at--) {
      const candidate = this.reading.candidates[at]!;
      if (pronoun.mention.paragraph - candidate.mention.paragraph > PARAGRAPHS_UP) break;
      if (candidate.mention.sort === 'document' || candidate.mention.sort === 'body' || candidate.mention.plural)
        continue;
      const entity = this.entityOf(candidate);
      if (!entity || seen.has(entity) || entity.kind === 'body') continue;
      seen.add(entity);
      found.push({ entity, candidate });
    }
    const outlook = this.outlook();
    let rivals = 0;
    const facts = found.map((antecedent, rank) => {
      const names = antecedentFacts(pronoun, antecedent, { rank, rivals }, outlook);
      if (fits(pronoun, antecedent)) rivals++;
      return names;
    });
    return { found, facts };
  }

  private outlook(): Outlook {
    const { quotation, candidate } = this.history;
    return {
      reading: this.reading,
      speaking: candidate ? this.entityOf(candidate) : null,
      spokeIn: quotation?.paragraph ?? -1,
    };
  }
}
