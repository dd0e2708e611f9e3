/**
 * Whom the mentions of an article stand for: names by the cast, noun phrases by who holds the role, stands in apposition
 * or wrote the document, pronouns by a trained ranker over those mentioned before.
 */

import { Holders } from '../people/holders.js';
import type { Mention } from '../people/mention.js';
import { type Cast, cast, type Entity } from '../people/speakers.js';
import type { Token } from '../people/tokens.js';
import {
  ANTECEDENTS_MAX,
  type Antecedent,
  clashes,
  type Outlook,
  PARAGRAPHS_UP,
  tellAntecedent,
} from './antecedents.js';
import { leads } from './nearby.js';
import type { Candidate, Reading } from './reading.js';
import { best, type Facts, score, type Weights } from './weights.js';

const DEFINITE = /^(?:the|this|that)\b/i;
const AUTHOR = /^(?:from|by|of)$/;

/** “the outgoing Iraqi premier”: a definite noun phrase with a qualifier. */
const isRole = ({ mention }: Candidate): boolean =>
  mention.kind === 'noun' && mention.sort === 'person' && !mention.plural && mention.to - mention.from > 2;

/** How many mentions back an antecedent may stand. */
const MENTIONS_MAX = 120;
/** How many mentions back the same pronoun may stand. */
const REPEATED_MAX = 40;
/** What ends a company's name in small letters. */
const COMPANY_FORM = /^(?:plc|inc|ltd|llc|llp|gmbh|ag|sa|nv|bv|ab|asa|spa)$/;
/** How many mentions off one in apposition may stand: a phrase may hold others. */
const BESIDE_MAX = 4;

/** “Ada Quill, the mayor,”: of two mentions of one person in one sentence, the first says what part she has in it. */
const isBeside = ({ mention: a }: Candidate, { mention: b }: Candidate): boolean =>
  a.paragraph === b.paragraph && a.sentence === b.sentence && b.kind !== 'pronoun';

export class References {
  private readonly cast: Cast;
  private readonly holders: Holders;
  /** For each candidate of the article, whom it stands for; `undefined` is not yet asked. */
  private readonly who: (Entity | null | undefined)[];
  private readonly phrases = new Map<string, Entity>();
  private resolved = 0;

  constructor(
    private readonly reading: Reading,
    private readonly table: Weights,
  ) {
    this.cast = cast(
      reading.text,
      reading.candidates.map((candidate) => candidate.mention),
    );
    this.holders = new Holders(this.cast);
    this.who = reading.candidates.map((_, at) => this.cast.of[at] ?? undefined);
    for (const candidate of reading.candidates) if (isRole(candidate)) this.addRole(candidate);
  }

  private addRole(candidate: Candidate): void {
    const text = this.reading.text.slice(candidate.mention.start, candidate.mention.end);
    this.holders.of(text, candidate.mention)?.roles.add(text.replace(DEFINITE, '').trim());
  }

  /** Whom a candidate stands for; `null` where nobody can be told. */
  entityOf(candidate: Candidate): Entity | null {
    const known = this.who[candidate.index];
    if (known !== undefined) return known;
    const found = candidate.mention.kind === 'pronoun' ? null : this.phrase(candidate);
    this.who[candidate.index] = found;
    return found;
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
    if (mention.plural) return null;
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    if (mention.sort === 'body') return this.bodyNamed(candidate, tokens);
    if (mention.sort !== 'person') return null;
    const named = (other: Candidate | null) =>
      other?.mention.name && other.mention.sort !== 'body' ? this.entityOf(other) : null;
    if (tokens[mention.from - 1]?.text === ',') {
      const before = this.beside(candidate, ({ to }) => to === mention.from - 1);
      if (named(before)) return named(before);
    }
    const qualified = /^(?:of|for|at|in)$/.test(tokens[mention.to]?.lower ?? '')
      ? this.beside(candidate, ({ from }) => from === mention.to + 1)
      : null;
    const end = qualified ? qualified.mention.to : mention.to;
    return tokens[end]?.text === ',' ? named(this.beside(candidate, ({ from }) => from === end + 1)) : null;
  }

  /** The body whose name stands between commas: “The company, Valmere Terminals plc, said”. */
  private bodyNamed({ mention, index }: Candidate, tokens: readonly Token[]): Entity | null {
    if (tokens[mention.to]?.text !== ',') return null;
    const other = this.reading.candidates
      .slice(index + 1, index + 1 + BESIDE_MAX)
      .find(({ mention: { from, paragraph } }) => paragraph === mention.paragraph && from === mention.to + 1);
    const after = other && tokens[other.mention.to];
    const closed = after && (after.text === ',' || COMPANY_FORM.test(after.lower));
    return closed && other.mention.name && other.mention.sort !== 'person' ? this.entityOf(other) : null;
  }

  /** A mention near another in its paragraph that stands as asked. */
  private beside(candidate: Candidate, stands: (mention: Mention) => boolean): Candidate | null {
    for (let step = 1; step <= BESIDE_MAX; step++)
      for (const other of [
        this.reading.candidates[candidate.index + step],
        this.reading.candidates[candidate.index - step],
      ])
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
      place: false,
    };
  }

  /** Decides for whom the pronouns stand up to the end of a paragraph, as far as quotations stand near. */
  resolvePronouns(paragraph: number, outlook: Outlook): void {
    const { candidates } = this.reading;
    while (this.resolved < candidates.length && candidates[this.resolved]!.mention.paragraph <= paragraph) {
      const candidate = candidates[this.resolved++]!;
      if (candidate.mention.kind === 'pronoun')
        this.who[candidate.index] = this.matters(candidate) ? this.antecedent(candidate, outlook) : null;
    }
  }

  /** A pronoun is asked after only where a quotation stands in its paragraph or the one after. */
  private matters({ mention }: Candidate): boolean {
    const quoted = (at: number) => (this.reading.paragraphs[at]?.quotations.length ?? 0) > 0;
    return quoted(mention.paragraph) || quoted(mention.paragraph + 1);
  }

  private antecedent(pronoun: Candidate, outlook: Outlook): Entity | null {
    const { head } = pronoun.mention;
    if (head === 'who' || head === 'which' || head === 'that') return this.before(pronoun);
    if (head === 'it')
      return this.latest(
        pronoun,
        ({ mention }, entity) => mention.sort === 'body' || (mention.kind === 'name' && !entity.personal),
      );
    if (head === 'they') return this.latest(pronoun, ({ mention }) => mention.plural && mention.sort !== 'document');
    if (head !== 'he' && head !== 'she') return null;
    const repeated = this.repeated(pronoun);
    if (repeated) return repeated;
    const { found, facts } = this.antecedents(pronoun, outlook);
    const at = best(facts.map((told) => score(this.table, told)));
    return found[at]?.entity ?? null;
  }

  /** Whoever of a kind leads a sentence nearest before a pronoun, or is nearest where none leads one. */
  private latest(pronoun: Candidate, isOne: (candidate: Candidate, entity: Entity) => boolean): Entity | null {
    let nearest: Entity | null = null;
    for (let at = pronoun.index - 1; at >= Math.max(0, pronoun.index - REPEATED_MAX); at--) {
      const other = this.reading.candidates[at]!;
      const home = this.reading.paragraphs[other.mention.paragraph]!;
      if (pronoun.mention.paragraph - other.mention.paragraph > 1) break;
      const entity = other.mention.kind === 'pronoun' ? null : this.entityOf(other);
      if (!entity || !isOne(other, entity)) continue;
      if (leads(home, other)) return entity;
      nearest ??= entity;
    }
    return nearest;
  }

  /** The same pronoun earlier in the paragraph, where nobody else whom it fits was named since. */
  private repeated(pronoun: Candidate): Entity | null {
    for (let at = pronoun.index - 1; at >= 0 && at >= pronoun.index - REPEATED_MAX; at--) {
      const other = this.reading.candidates[at]!;
      const { mention } = other;
      if (mention.paragraph !== pronoun.mention.paragraph) return null;
      if (mention.head === pronoun.mention.head) return this.entityOf(other);
      if (mention.kind !== 'pronoun' && mention.sort !== 'document' && mention.sort !== 'body' && !mention.plural)
        return null;
    }
    return null;
  }

  /** The mention right before a relative pronoun. */
  private before(pronoun: Candidate): Entity | null {
    const previous = this.reading.candidates[pronoun.index - 1];
    return previous && previous.mention.paragraph === pronoun.mention.paragraph && previous.mention.kind !== 'pronoun'
      ? this.entityOf(previous)
      : null;
  }

  /** Those a pronoun may stand for, the last mentioned first, with what is known of each. */
  antecedents(pronoun: Candidate, outlook: Outlook): { found: Antecedent[]; facts: Facts[] } {
    const found: Antecedent[] = [];
    const seen = new Set<Entity>();
    for (
      let at = pronoun.index - 1;
      at >= Math.max(0, pronoun.index - MENTIONS_MAX) && found.length < ANTECEDENTS_MAX;
      at--
    ) {
      const candidate = this.reading.candidates[at]!;
      if (pronoun.mention.paragraph - candidate.mention.paragraph > PARAGRAPHS_UP) break;
      if (candidate.mention.sort === 'document' || candidate.mention.sort === 'body' || candidate.mention.plural)
        continue;
      const entity = this.entityOf(candidate);
      const last = found.at(-1);
      if (last && last.entity === entity && isBeside(candidate, last.candidate))
        found[found.length - 1] = { entity, candidate };
      if (!entity || seen.has(entity) || entity.kind === 'body' || clashes(pronoun, { entity, candidate })) continue;
      seen.add(entity);
      found.push({ entity, candidate });
    }
    const facts = found.map(
      (antecedent, rank): Facts =>
        (tell) =>
          tellAntecedent({ pronoun, antecedent, rank, outlook }, tell),
    );
    return { found, facts };
  }
}
