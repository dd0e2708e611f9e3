/**
 * Whom the mentions of an article stand for: names by the cast, noun phrases by who holds the role, stands in apposition
 * or wrote the document, pronouns by a trained ranker over those mentioned before.
 */

import { isFunctionWord, isPastVerb } from '../people/function-words.js';
import { Holders } from '../people/holders.js';
import type { Mention } from '../people/mention.js';
import { isGeneric } from '../people/nouns.js';
import { type Cast, cast, type Entity, standing } from '../people/speakers.js';
import type { Token } from '../people/tokens.js';
import { isDemonym } from '../people/word-shapes.js';
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
/** What a role is said without: “a”, “the”, “his”. */
const DETERMINED = /^(?:an?|her|his|its|one|our|that|the|their|this)\s/i;
/** How many words after a role say what it is of. */
const COMPLEMENT_MAX = 6;
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
/** How many mentions off a document's author may stand. */
const AUTHOR_REACH = 5;

/** “Ada Quill, the mayor,”: of two mentions of one person in one sentence, the first says what part she has in it. */
const isBeside = ({ mention: a }: Candidate, { mention: b }: Candidate): boolean =>
  a.paragraph === b.paragraph && a.sentence === b.sentence && b.kind !== 'pronoun';

/** Offices of which there is one, so that nobody need have been named before. */
const UNIQUE: ReadonlySet<string> = new Set(
  'announcer author caller chancellor coroner dispatcher emperor interviewer judge king moderator narrator official officer operator person pope premier president queen reporter secretary source speaker spokesman spokesperson spokeswoman viewer voice witness writer'.split(
    ' ',
  ),
);
/** “as the front-runner”, “is a passionate advocate”: what somebody is said to be, not one more person. */
const isPredicate = ({ mention, governing: { before } }: Candidate): boolean =>
  mention.kind === 'noun' && (before === 'as' || before === 'aux');

const AGED = /-year-old\b/;
/** A longer phrase says who is meant. In tokens, its article included. */
const KNOWN_WORDS_MAX = 4;
/** How many paragraphs up whoever is meant may stand. */
const KNOWN_UP = 2;
/** Before anybody speaks. */
const SILENT = (reading: Reading): Outlook => ({ reading, speaking: null, spokeIn: -1 });

/** How many words may describe a name in apposition before it: “, 71-year-old retired teacher Olav Lunde”. */
const ADJECTIVES_MAX = 5;
const isAdjectival = (tokens: readonly Token[], from: number, to: number): boolean =>
  to >= from &&
  to - from <= ADJECTIVES_MAX &&
  tokens
    .slice(from, to)
    .every((token) => (token.kind === 'word' || token.kind === 'number') && !isFunctionWord(token.lower));

const isComplement = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isFunctionWord(token.lower) && !isPastVerb(token.lower);

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
    this.who = reading.candidates.map((_, at) => this.cast.of[at] ?? undefined);
    for (const candidate of reading.candidates) this.apposed(candidate)?.roles.add(this.roleIn(candidate));
    this.holders = new Holders(this.cast);
    for (const candidate of reading.candidates) if (isRole(candidate)) this.addRole(candidate);
  }

  private addRole(candidate: Candidate): void {
    this.holders.of(this.wordsOf(candidate), candidate.mention, candidate.index)?.roles.add(this.roleIn(candidate));
  }

  /** The words of a phrase as a role: without its article and with what it is of. */
  private roleIn(candidate: Candidate): string {
    return this.wordsOf(candidate).replace(DETERMINED, '').replace(/\s+/g, ' ').trim();
  }

  /** The words of a noun phrase with what it is of: “the former secretary of state”. */
  private wordsOf({ mention }: Candidate): string {
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    let to = mention.to;
    if (tokens[to]?.lower === 'of') {
      const from = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
      let end = from;
      while (end < from + COMPLEMENT_MAX && isComplement(tokens[end])) end++;
      if (end > from) to = end;
    }
    return this.reading.text.slice(mention.start, tokens[to - 1]!.end);
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
    const text = this.wordsOf(candidate);
    const owner = mention.sort === 'document' ? this.ownerOf(candidate) : null;
    const key = `${mention.head} ${mention.plural}`;
    const entity =
      owner ??
      this.apposed(candidate) ??
      this.holders.of(text, mention, candidate.index) ??
      (DEFINITE.test(text) ? (this.phrases.get(key) ?? this.known(candidate)) : undefined) ??
      this.unnamed(candidate);
    this.phrases.set(key, entity);
    if (entity.kind === 'person' && !isGeneric(mention.head) && !isDemonym(mention.head))
      entity.roles.add(this.roleIn(candidate));
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
    if (tokens[end]?.text !== ',') return null;
    const name = this.beside(candidate, ({ from, kind }) => kind === 'name' && isAdjectival(tokens, end + 1, from));
    return name && tokens[name.mention.to]?.kind === 'word' ? null : named(name);
  }

  /**
   * The person named before for whom “the Ghanaian”, “the 24-year-old” or “the midfielder” stands: whoever the pronoun
   * in its place would stand for. A noun that says more than anybody can see asks that nobody unnamed stands nearer.
   */
  private known(candidate: Candidate): Entity | null {
    const { mention, governing } = candidate;
    if (mention.sort !== 'person' || mention.plural || UNIQUE.has(mention.head)) return null;
    const seen = isGeneric(mention.head) || isDemonym(mention.head) || AGED.test(this.wordsOf(candidate));
    if (governing.tie === null && !(seen && leads(this.reading.paragraphs[mention.paragraph]!, candidate))) return null;
    if (mention.to - mention.from > KNOWN_WORDS_MAX) return null;
    const { found, facts } = this.antecedents(candidate, SILENT(this.reading));
    const at = best(facts.map((told) => score(this.table, told)));
    const likely = found[at];
    if (!likely || candidate.mention.paragraph - likely.candidate.mention.paragraph > KNOWN_UP) return null;
    const { entity } = likely;
    if (seen) return entity;
    const nearer = found.slice(0, at).some((other) => other.entity.kind === 'unnamed');
    return entity.kind === 'person' && !entity.place && !nearer ? entity : null;
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
    const author = this.authorOf(candidate) ?? this.speakerIn(candidate);
    return author ? this.entityOf(author) : null;
  }

  /** “In a statement, the bureau said”, “Judge Quill wrote in a ruling”: whoever speaks in the document is its author. */
  private speakerIn({ mention, index }: Candidate): Candidate | null {
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    if (tokens[mention.from - 1]?.lower !== 'in') return null;
    const near = this.reading.candidates.slice(Math.max(0, index - AUTHOR_REACH), index + AUTHOR_REACH);
    return (
      near.find(
        (other) =>
          other.mention.paragraph === mention.paragraph &&
          other.mention.sentence === mention.sentence &&
          other.mention.kind !== 'pronoun' &&
          other.mention.sort !== 'document' &&
          other.governing.cue !== null &&
          other.governing.tie !== 'relative',
      ) ?? null
    );
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
        ({ mention }, entity) =>
          !mention.plural &&
          (mention.sort === 'body' ||
            (mention.sort === 'document' && mention.kind === 'noun') ||
            (mention.kind === 'name' && !entity.personal)),
      );
    if (head === 'they') return this.latest(pronoun, ({ mention }) => mention.plural && mention.sort !== 'document');
    if (head !== 'he' && head !== 'she') return null;
    const near = this.repeated(pronoun) ?? this.subjectBefore(pronoun);
    if (near) return near;
    const { found, facts } = this.antecedents(pronoun, outlook);
    const at = best(facts.map((told) => score(this.table, told)));
    const entity = found[at]?.entity ?? null;
    if (entity) entity.gender ??= pronoun.mention.gender;
    return entity;
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
      if (mention.head === pronoun.mention.head && !mention.possessive) return this.entityOf(other);
      if (mention.kind !== 'pronoun' && mention.sort !== 'document' && mention.sort !== 'body' && !mention.plural)
        return null;
    }
    return null;
  }

  /** “One witness said she saw”: somebody left unnamed, who speaks in the clause that the pronoun completes. */
  private subjectBefore(pronoun: Candidate): Entity | null {
    const { mention } = pronoun;
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const cue = tokens[mention.from - 1]?.lower === 'that' ? mention.from - 2 : mention.from - 1;
    for (let at = pronoun.index - 1; at >= 0 && at >= pronoun.index - BESIDE_MAX; at--) {
      const candidate = this.reading.candidates[at]!;
      if (candidate.mention.paragraph !== mention.paragraph) return null;
      const { kind, sort, plural } = candidate.mention;
      if (kind !== 'noun' || sort !== 'person' || plural || isPredicate(candidate)) continue;
      const speaks = candidate.governing.cue?.at === cue || candidate.mention.reach === cue;
      const entity = speaks ? this.entityOf(candidate) : null;
      if (entity?.kind !== 'unnamed' || clashes(pronoun, { entity, candidate })) continue;
      entity.gender ??= mention.gender;
      return entity;
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
      if (isPredicate(candidate)) continue;
      const entity = this.entityOf(candidate);
      const last = found.at(-1);
      if (last && last.entity === entity && isBeside(candidate, last.candidate))
        found[found.length - 1] = { entity, candidate };
      if (
        !entity ||
        seen.has(entity) ||
        entity.kind === 'body' ||
        standing(entity) === 'place' ||
        clashes(pronoun, { entity, candidate })
      )
        continue;
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
