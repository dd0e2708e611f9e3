/**
 * Whom the mentions of an article stand for: names by the cast, noun phrases by who holds the role, stands in apposition
 * or wrote the document, pronouns by a trained ranker over those mentioned before.
 */

import { isFunctionWord, isPastVerb } from '../people/function-words.js';
import { Holders } from '../people/holders.js';
import type { Mention } from '../people/mention.js';
import { isGeneric } from '../people/nouns.js';
import { type Cast, cast, type Entity } from '../people/speakers.js';
import type { Token } from '../people/tokens.js';
import { isDemonym } from '../people/word-shapes.js';
import type { Outlook } from './antecedents.js';
import { BESIDE_MAX, nameBeside } from './apposed.js';
import { authorOf, speakerIn } from './authors.js';
import { bodyNamed } from './bodies.js';
import { leads, phraseAround } from './nearby.js';
import { Pronouns } from './pronouns.js';
import type { Candidate, Reading } from './reading.js';
import { best, score, type Weights } from './weights.js';

/** Possessives and the pronouns that they are of. */
const OWNERS: ReadonlyMap<string, Pick<Mention, 'head' | 'gender'>> = new Map([
  ['her', { head: 'she', gender: 'female' }],
  ['his', { head: 'he', gender: 'male' }],
]);
const OPENS_OWNED = /^(?:her|his|their)\s/i;
const INDEFINITE = /^(?:an?|another|one)\b/i;
/** “the company that”, “the council of elders”: it is said which. */
const TIED_ON = /^(?:for|of|that|which)$/;
const DEFINITE = /^(?:the|this|that)\b/i;
/** What a role is said without: “a”, “the”, “his”. */
const DETERMINED = /^(?:an?|her|his|its|one|our|that|the|their|this)\s/i;
/** How many words after a role say what it is of. */
const COMPLEMENT_MAX = 6;

/** “the outgoing Iraqi premier”: a definite noun phrase with a qualifier. */
const isRole = ({ mention }: Candidate): boolean =>
  mention.kind === 'noun' && mention.sort === 'person' && !mention.plural && mention.to - mention.from > 2;

/** Offices of which there is one, so that nobody need have been named before. */
const UNIQUE: ReadonlySet<string> = new Set(
  'accused announcer attacker author burglar caller chancellor complainant coroner defendant detainee dispatcher emperor gunman inmate interviewer judge king moderator narrator official officer operator person plaintiff pope premier president prisoner queen reporter secretary source speaker spokesman spokesperson spokeswoman suspect victim viewer voice witness writer'.split(
    ' ',
  ),
);
const AGED = /-year-old\b/;
/** A longer phrase says who is meant. In tokens, its article included. */
const KNOWN_WORDS_MAX = 4;
/** How many mentions back whoever is left unnamed may stand. */
const UNNAMED_BACK = 16;
/** “the MP”: an article and a noun. */
const BARE_WORDS = 2;
/** How many paragraphs up whoever is meant may stand. */
const KNOWN_UP = 2;
/** Before anybody speaks. */
const SILENT = (reading: Reading): Outlook => ({ reading, speaking: null, spokeIn: -1 });

const isComplement = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !isFunctionWord(token.lower) && !isPastVerb(token.lower);

export class References {
  private readonly cast: Cast;
  private readonly holders: Holders;
  /** For each candidate of the article, whom it stands for; `undefined` is not yet asked. */
  private readonly who: (Entity | null | undefined)[];
  private readonly phrases = new Map<string, Entity>();
  private readonly relatives = new Map<string, Entity>();
  readonly pronouns: Pronouns;
  private resolved = 0;

  constructor(
    private readonly reading: Reading,
    private readonly table: Weights,
  ) {
    this.cast = cast(
      reading.text,
      reading.candidates.map((candidate) => candidate.mention),
    );
    this.pronouns = new Pronouns(reading, table, (candidate) => this.entityOf(candidate));
    this.who = reading.candidates.map((_, at) => this.cast.of[at] ?? undefined);
    for (const candidate of reading.candidates) this.keepApposed(candidate);
    this.holders = new Holders(this.cast);
    for (const candidate of reading.candidates) if (isRole(candidate)) this.addRole(candidate);
  }

  /** The person or body whose name stands in apposition. */
  private apposed(candidate: Candidate): Entity | null {
    const name = nameBeside(this.reading, candidate);
    return name && this.entityOf(name);
  }

  /** Keeps what a name in apposition is, and whose: “his wife, Greta,” is who “his wife” is from then on. */
  private keepApposed(candidate: Candidate): void {
    const entity = this.apposed(candidate);
    if (!entity) return;
    entity.roles.add(this.roleIn(candidate));
    if (OPENS_OWNED.test(this.wordsOf(candidate))) this.relatives.set(candidate.mention.head, entity);
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
      this.besideNoun(candidate) ??
      this.leftUnnamed(candidate) ??
      this.holders.of(text, mention, candidate.index) ??
      (OPENS_OWNED.test(text) ? this.relatives.get(mention.head) : undefined) ??
      (DEFINITE.test(text) ? (this.phrases.get(key) ?? this.known(candidate) ?? this.body(candidate)) : undefined) ??
      this.unnamed(candidate);
    this.phrases.set(key, entity);
    if (entity.kind === 'person' && !isGeneric(mention.head) && !isDemonym(mention.head))
      entity.roles.add(this.roleIn(candidate));
    return entity;
  }

  /**
   * The person named before for whom “the Ghanaian”, “the 24-year-old” or “the midfielder” stands: whoever the pronoun
   * in its place would stand for. “The Duke” is “the Duke of Wexford”, though he has no name. A noun that says more than
   * anybody can see asks that nobody unnamed stands nearer.
   */
  private known(candidate: Candidate): Entity | null {
    const { mention, governing } = candidate;
    if (mention.sort !== 'person' || mention.plural || UNIQUE.has(mention.head)) return null;
    const seen = isGeneric(mention.head) || isDemonym(mention.head) || AGED.test(this.wordsOf(candidate));
    if (governing.tie === null && !(seen && leads(this.reading.paragraphs[mention.paragraph]!, candidate))) return null;
    if (this.wordsBeforeField(candidate) > KNOWN_WORDS_MAX) return null;
    const { found, facts } = this.pronouns.antecedents(candidate, SILENT(this.reading));
    const at = best(facts.map((told) => score(this.table, told)));
    const likely = found[at];
    if (!likely || candidate.mention.paragraph - likely.candidate.mention.paragraph > KNOWN_UP) return null;
    const { entity } = likely;
    if (this.isNamedBeside(candidate, entity)) return null;
    if (seen) return entity;
    if (entity.kind === 'unnamed' && likely.candidate.mention.head === mention.head) return entity;
    if (entity.place || this.isToldApart(candidate)) return null;
    const nearer = found.slice(0, at).some((other) => other.entity.kind === 'unnamed');
    if (entity.kind !== 'person' || nearer) return null;
    this.holders.learn(this.wordsOf(candidate), entity);
    return entity;
  }

  /** “the target’s chairman”, “the critic who called it so”: it is said whose or which. */
  private isToldApart({ mention }: Candidate): boolean {
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    if (/^who(?:m|se)?$/.test(tokens[mention.to]?.lower ?? '')) return true;
    return tokens.slice(mention.from, mention.to).some(({ possessive }) => possessive);
  }

  /** “the singer asked, to which Quill responded”: whoever speaks by name in the same sentence is another. */
  private isNamedBeside({ mention, index }: Candidate, entity: Entity): boolean {
    for (const other of this.reading.candidates.slice(index + 1, index + 1 + BESIDE_MAX)) {
      const { paragraph, sentence, kind } = other.mention;
      if (paragraph !== mention.paragraph || sentence !== mention.sentence) return false;
      if (kind === 'name' && other.governing.cue !== null && this.entityOf(other) === entity) return true;
    }
    return false;
  }

  /** How many words a phrase has before what it is for: two of “the MP for Truro”. */
  private wordsBeforeField({ mention }: Candidate): number {
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const field = tokens.slice(mention.from, mention.to).findIndex(({ lower }) => lower === 'for' || lower === 'of');
    return field < 0 ? mention.to - mention.from : field;
  }

  /** “Her father, a bus conductor,”: whoever the phrase before it stands for. */
  private besideNoun({ mention, index }: Candidate): Entity | null {
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const before = this.reading.candidates[index - 1];
    if (!before || mention.sort !== 'person' || mention.plural || tokens[mention.from - 1]?.text !== ',') return null;
    if (!/^an?$/.test(tokens[mention.from]!.lower) || before.mention.paragraph !== mention.paragraph) return null;
    const { kind, sort, plural, to } = before.mention;
    return kind === 'noun' && sort === 'person' && !plural && to === mention.from - 1 ? this.entityOf(before) : null;
  }

  /** “One backbencher …”, later in the paragraph “the MP”: somebody unnamed who leads the sentence before. */
  private leftUnnamed(candidate: Candidate): Entity | null {
    const { mention, governing } = candidate;
    if (mention.sort !== 'person' || mention.plural || governing.tie === null || UNIQUE.has(mention.head)) return null;
    if (mention.to - mention.from > BARE_WORDS || !DEFINITE.test(this.wordsOf(candidate))) return null;
    const paragraph = this.reading.paragraphs[mention.paragraph]!;
    const first = Math.max(paragraph.candidates[0]!.index, candidate.index - UNNAMED_BACK);
    for (let at = candidate.index - 1; at >= first; at--) {
      const other = this.reading.candidates[at]!;
      if (other.mention.sentence === mention.sentence || phraseAround(this.reading, other)) continue;
      if (!leads(paragraph, other)) continue;
      const entity = other.mention.kind === 'noun' && !other.mention.plural ? this.entityOf(other) : null;
      const isUnnamed = entity?.kind === 'unnamed' && INDEFINITE.test(entity.name);
      return isUnnamed && other.mention.head !== mention.head ? entity : null;
    }
    return null;
  }

  /** The body named before for which “the company” or “the agency” stands. */
  private body(candidate: Candidate): Entity | null {
    const { mention } = candidate;
    if (mention.sort !== 'body' || mention.plural || mention.to - mention.from > KNOWN_WORDS_MAX) return null;
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    if (TIED_ON.test(tokens[mention.to]?.lower ?? '')) return null;
    return bodyNamed(this.reading, candidate, (other) => this.entityOf(other));
  }

  /** Whose document it is: “a tweet from the mayor”, “Quill’s letter”; `null` where the phrase does not say. */
  private ownerOf(candidate: Candidate): Entity | null {
    const author = authorOf(this.reading, candidate) ?? speakerIn(this.reading, candidate);
    return author ? this.entityOf(author) : this.pronounOwner(candidate);
  }

  /** “His statement in full”: whoever the pronoun stands for. */
  private pronounOwner({ mention, ...candidate }: Candidate): Entity | null {
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const owner = OWNERS.get(tokens[mention.from]!.lower);
    if (!owner) return null;
    const pronoun: Candidate = { ...candidate, mention: { ...mention, kind: 'pronoun', ...owner } };
    const { found, facts } = this.pronouns.antecedents(pronoun, SILENT(this.reading));
    return found[best(facts.map((told) => score(this.table, told)))]?.entity ?? null;
  }

  private unnamed(candidate: Candidate): Entity {
    const { mention } = candidate;
    const { text } = this.reading;
    const words = text.slice(mention.start, this.qualified(candidate));
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

  /** Where a noun phrase ends with the name that says whose or of what it is: “a spokesman for Quill”, “analysts at Quill & Co”. */
  private qualified({ mention, index }: Candidate): number {
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const next = this.reading.candidates[index + 1]?.mention;
    const tied = /^(?:at|for|from|of|with)$/.test(tokens[mention.to]?.lower ?? '');
    const named = next?.paragraph === mention.paragraph && next.from === mention.to + 1 && next.kind !== 'pronoun';
    return mention.sort === 'person' && tied && named ? next.end : mention.end;
  }

  /** Decides for whom the pronouns stand up to the end of a paragraph, as far as quotations stand near. */
  resolvePronouns(paragraph: number, outlook: Outlook): void {
    const { candidates } = this.reading;
    while (this.resolved < candidates.length && candidates[this.resolved]!.mention.paragraph <= paragraph) {
      const candidate = candidates[this.resolved++]!;
      if (candidate.mention.kind === 'pronoun')
        this.who[candidate.index] = this.matters(candidate) ? this.pronouns.antecedent(candidate, outlook) : null;
    }
  }

  /** A pronoun is asked after only where a quotation stands in its paragraph or the one after. */
  private matters({ mention }: Candidate): boolean {
    const quoted = (at: number) => (this.reading.paragraphs[at]?.quotations.length ?? 0) > 0;
    return quoted(mention.paragraph) || quoted(mention.paragraph + 1);
  }
}
