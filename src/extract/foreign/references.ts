/** Whom the mentions of a foreign reading stand for, asked in the order of the text. */

import type { Gender, Span, SpeakerKind } from '../../model.js';
import { type Cast, cast, type Entity } from '../../people/speakers.js';
import { givenGender } from '../../people/word-shapes.js';
import { foldWord } from '../../text/fold.js';
import type { Candidate } from '../reading.js';
import type { ForeignReading } from './reading.js';

/** An antecedent is looked for among so many mentions before. */
const ANTECEDENTS_MAX = 24;
const PARAGRAPHS_MAX = 2;
const NEAR_MAX = 10;
/** So many words of an office tell it. */
const OFFICE_MAX = 4;
/** Who speaks for others, or of what they saw, is seldom who was named before. */
const SPEAKS_FOR =
  /^(?:.*sprecher|anwalt|rechtsanwalt|zeuge|augenzeuge|nachbar|porte-parole|avocat|témoin|voisin|portavoz|vocero|abogado|testigo|vecino|experte|expert|experto)$/;
/** Weights of an antecedent, set by hand. */
const WEIGHT = {
  subject: 1.5,
  speaks: 1,
  oblique: -1,
  sameGender: 1,
  sentence: -0.3,
  paragraph: -1,
  inSentence: -0.5,
} as const;
const ANTECEDENT_MIN = 1.3;

const agree = (a: Gender, b: Gender): boolean => !a || !b || a === b;

export class ForeignReferences {
  private readonly cast: Cast;
  private readonly known = new Map<Candidate, Entity | null>();
  /** Of each noun, whoever was last called by it. */
  private readonly byNoun = new Map<string, Entity>();
  private readonly byPhrase = new Map<string, Entity>();
  private readonly speaking: ReadonlySet<Candidate>;
  /** Everybody named so far. */
  private readonly people = new Set<Entity>();
  private next = 0;
  private made = 0;

  constructor(private readonly reading: ForeignReading) {
    this.cast = cast(
      reading.text,
      reading.candidates.map((candidate) => candidate.mention),
    );
    this.speaking = new Set(
      reading.clauses.flatMap(({ found }) => found.flatMap(({ subject }) => (subject ? [subject] : []))),
    );
  }

  /** Whom a candidate stands for; `null` where nobody can be told. All before it are settled first. */
  entityOf(candidate: Candidate): Entity | null {
    while (this.next <= candidate.index) this.settle(this.reading.candidates[this.next++]!);
    return this.known.get(candidate) ?? null;
  }

  private settle(candidate: Candidate): void {
    const { mention } = candidate;
    const key = this.reading.told.get(candidate)!.key;
    const entity =
      mention.kind === 'name'
        ? (this.cast.of[candidate.index] ?? null)
        : mention.kind === 'pronoun'
          ? this.antecedent(candidate)
          : this.described(candidate);
    this.known.set(candidate, entity);
    if (entity?.kind === 'person' && mention.kind === 'name' && (entity.personal || !entity.place))
      this.people.add(entity);
    if (!entity || !key) return;
    this.byNoun.set(key, entity);
    if (mention.kind === 'name') for (const role of mention.roles) this.file(role, entity);
  }

  /** Files whoever has an office under its first words: “premier ministre”. */
  private file({ start, end }: Span, entity: Entity): void {
    const all = foldWord(this.reading.text.slice(start, end)).split(/\s+/);
    for (let count = 2; count <= Math.min(OFFICE_MAX, all.length); count++)
      this.byNoun.set(all.slice(0, count).join(' '), entity);
  }

  private wordsOf({ mention }: Candidate): string {
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    return foldWord(
      tokens
        .slice(mention.from + 1, Math.min(mention.to, mention.from + 1 + OFFICE_MAX))
        .map(({ text }) => text)
        .join(' '),
    );
  }

  /** “der Minister”: whoever was last called so; somebody unnamed where nobody was. */
  private described(candidate: Candidate): Entity | null {
    const { mention } = candidate;
    const { key, determiner } = this.reading.told.get(candidate)!;
    const bare = mention.to - mention.from <= 2;
    const last = this.byNoun.get(this.wordsOf(candidate)) ?? (key && bare ? this.byNoun.get(key) : undefined);
    if (last && determiner !== 'indefinite' && !mention.plural && agree(last.gender, mention.gender)) return last;
    if (determiner !== 'definite' || mention.sort !== 'person' || mention.plural || key === null)
      return this.unnamed(candidate);
    return this.onlyPerson(candidate) ?? (this.mayBeNamed(candidate) ? null : this.unnamed(candidate));
  }

  /** “Ada Quill tritt zurück. Die Ministerin sagte”: the one person named so far, whose office nobody has told. */
  private onlyPerson({ mention, index }: Candidate): Entity | null {
    if (mention.sort !== 'person' || mention.plural || mention.kind !== 'noun') return null;
    const key = this.reading.told.get(this.reading.candidates[index]!)!.key;
    if (!key || SPEAKS_FOR.test(key) || this.people.size !== 1) return null;
    const [one] = this.people;
    const gender = one!.gender ?? genderOf(one!);
    return one!.roles.size === 0 && agree(gender, mention.gender) ? one! : null;
  }

  /** “Der Minister” may be whoever is named near by without an office: nobody can tell. */
  private mayBeNamed({ mention, index }: Candidate): boolean {
    for (let at = index - 1; at >= 0 && at >= index - NEAR_MAX; at--) {
      const other = this.reading.candidates[at]!;
      if (mention.paragraph - other.mention.paragraph > 1) return false;
      const entity = this.known.get(other);
      if (other.mention.kind !== 'name' || entity?.kind !== 'person' || entity.roles.size > 0) continue;
      if (entity.parsed?.given.length && agree(entity.gender ?? genderOf(entity), mention.gender)) return true;
    }
    return false;
  }

  private unnamed(candidate: Candidate): Entity {
    const { mention } = candidate;
    const { determiner } = this.reading.told.get(candidate)!;
    const cut = mention.sort === 'body' && determiner !== null && determiner !== 'indefinite';
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const start = cut ? (tokens[mention.from + 1]?.start ?? mention.start) : mention.start;
    const name = this.reading.text.slice(start, mention.end).replace(/\s+/g, ' ');
    const phrase = foldWord(name);
    const known = this.byPhrase.get(phrase);
    if (known && determiner !== 'indefinite') return known;
    const kind: SpeakerKind = mention.sort === 'body' ? 'body' : 'unnamed';
    const entity: Entity = {
      index: this.cast.entities.length + this.made++,
      kind,
      gender: mention.gender,
      name,
      names: new Set([name]),
      roles: new Set(),
      named: [candidate.index],
      parsed: null,
      personal: kind === 'unnamed',
      place: false,
    };
    this.byPhrase.set(phrase, entity);
    return entity;
  }

  /** The person before a pronoun who fits it best: a subject near by, of its gender. */
  private antecedent(pronoun: Candidate): Entity | null {
    if (pronoun.mention.plural) return this.many(pronoun);
    let best: { entity: Entity; score: number } | null = null;
    for (let at = pronoun.index - 1; at >= 0 && at >= pronoun.index - ANTECEDENTS_MAX; at--) {
      const other = this.reading.candidates[at]!;
      if (pronoun.mention.paragraph - other.mention.paragraph > PARAGRAPHS_MAX) break;
      const entity = this.known.get(other) ?? null;
      if (!entity || !this.mayBeMeant(other, entity)) continue;
      const gender = entity.gender ?? genderOf(entity);
      if (!agree(gender, pronoun.mention.gender)) continue;
      const score = this.fit(pronoun, other) + (gender && gender === pronoun.mention.gender ? WEIGHT.sameGender : 0);
      if (!best || score > best.score) best = { entity, score };
    }
    return best && best.score >= ANTECEDENT_MIN ? best.entity : null;
  }

  /** Whether a pronoun may mean it: a person, and none that only says what somebody is: “ist Leiter des Amts”. */
  private mayBeMeant(other: Candidate, entity: Entity): boolean {
    const { mention } = other;
    const { determiner, key } = this.reading.told.get(other)!;
    if (entity.kind === 'body' || mention.plural || (entity.place && !entity.personal)) return false;
    if (mention.kind !== 'noun') return true;
    return mention.sort === 'person' ? determiner !== null : key === null && this.speaking.has(other);
  }

  private fit({ mention: pronoun }: Candidate, other: Candidate): number {
    const { mention } = other;
    const { oblique } = this.reading.told.get(other)!;
    const here = mention.paragraph === pronoun.paragraph;
    const away = here ? pronoun.sentence - mention.sentence : this.lastSentence(mention.paragraph) - mention.sentence;
    return (
      (oblique ? WEIGHT.oblique : WEIGHT.subject) +
      (this.speaking.has(other) ? WEIGHT.speaks : 0) +
      WEIGHT.sentence * away +
      (here ? 0 : WEIGHT.paragraph * (pronoun.paragraph - mention.paragraph)) +
      (here && away === 0 ? WEIGHT.inSentence : 0)
    );
  }

  private lastSentence(paragraph: number): number {
    return this.reading.paragraphs[paragraph]!.tokens.at(-1)?.sentence ?? 0;
  }

  /** “ils”, “eux”: the last group that was a subject. */
  private many(pronoun: Candidate): Entity | null {
    for (let at = pronoun.index - 1; at >= 0 && at >= pronoun.index - ANTECEDENTS_MAX; at--) {
      const other = this.reading.candidates[at]!;
      if (other.mention.plural && !this.reading.told.get(other)!.oblique) return this.known.get(other) ?? null;
    }
    return null;
  }
}

function genderOf(entity: Entity): Gender {
  const given = entity.parsed?.given[0];
  return given ? (givenGender(foldWord(given).split('-')[0]!) ?? null) : null;
}
