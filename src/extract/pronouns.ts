/** For whom the pronouns of an article stand: a trained ranker over those mentioned before, after a few cases that leave no choice. */

import { AUXILIARIES } from '../people/function-words.js';
import { type Entity, standing } from '../people/speakers.js';
import {
  ANTECEDENTS_MAX,
  type Antecedent,
  clashes,
  type Outlook,
  PARAGRAPHS_UP,
  tellAntecedent,
} from './antecedents.js';
import { BESIDE_MAX } from './apposed.js';
import { leads, phraseAround } from './nearby.js';
import type { Candidate, Reading } from './reading.js';
import { best, type Facts, score, type Weights } from './weights.js';

/** How many mentions back an antecedent may stand. */
const MENTIONS_MAX = 120;
/** How many mentions back the same pronoun may stand. */
const REPEATED_MAX = 40;

const PLACES_STAND = /^(?:across|at|in|near|outside|through)$/;
/** How many mentions ahead whoever a first pronoun stands for may be named. */
const AHEAD_MAX = 12;

/** “Ada Quill, the mayor,”: of two mentions of one person in one sentence, the first says what part she has in it. */
const isBeside = ({ mention: a }: Candidate, { mention: b }: Candidate): boolean =>
  a.paragraph === b.paragraph && a.sentence === b.sentence && b.kind !== 'pronoun';

const DENIED = /^(?:hardly|never|no|not)$/;

/** “as the front-runner”, “is a passionate advocate”, “is not a fool”: what somebody is said to be, not one more person. */
function isPredicate(reading: Reading, { mention, governing: { before } }: Candidate): boolean {
  if (mention.kind !== 'noun') return false;
  const { tokens } = reading.paragraphs[mention.paragraph]!;
  const denied =
    DENIED.test(tokens[mention.from - 1]?.lower ?? '') && AUXILIARIES.has(tokens[mention.from - 2]?.lower ?? '');
  return before === 'as' || before === 'aux' || denied;
}

/** “The victim told the court she”: whoever tells somebody is who the clause behind is about. */
const tells = ({ mention, governing: { cue } }: Candidate, from: number): boolean =>
  cue?.verb.lemma === 'tell' && mention.to <= cue.at && cue.at < from && cue.at >= from - TOLD_MAX;
/** How far behind “told” the clause may begin. In tokens. */
const TOLD_MAX = 5;

export class Pronouns {
  constructor(
    private readonly reading: Reading,
    private readonly table: Weights,
    private readonly entityOf: (candidate: Candidate) => Entity | null,
  ) {}

  /** Whom a pronoun stands for; `null` where nobody can be told. */
  antecedent(pronoun: Candidate, outlook: Outlook): Entity | null {
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
    const entity = found[at]?.entity ?? this.ahead(pronoun);
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
      const told = tells(candidate, mention.from);
      if (kind !== 'noun' || sort !== 'person' || plural || isPredicate(this.reading, candidate)) continue;
      const speaks = candidate.governing.cue?.at === cue || candidate.mention.reach === cue || told;
      const entity = speaks ? this.entityOf(candidate) : null;
      if (!entity || (entity.kind !== 'unnamed' && !told) || clashes(pronoun, { entity, candidate })) continue;
      entity.gender ??= mention.gender;
      return entity;
    }
    return null;
  }

  /** Before anybody was named, whoever is named first leads the way: “«It is quiet,» she said.” … “Ada Quill, 83, is …”. */
  private ahead(pronoun: Candidate): Entity | null {
    for (const candidate of this.reading.candidates.slice(pronoun.index + 1, pronoun.index + 1 + AHEAD_MAX)) {
      const { mention } = candidate;
      if (mention.kind !== 'name' || mention.sort === 'body' || mention.possessive) continue;
      const entity = this.entityOf(candidate);
      if (entity?.kind === 'person' && entity.personal && !clashes(pronoun, { entity, candidate })) return entity;
    }
    return null;
  }

  /** The mention right before a relative pronoun, “the Paris critic” and not “Paris”. */
  private before(pronoun: Candidate): Entity | null {
    const [previous, outer] = [this.reading.candidates[pronoun.index - 1], this.reading.candidates[pronoun.index - 2]];
    if (!previous || previous.mention.paragraph !== pronoun.mention.paragraph) return null;
    const around = outer?.mention.paragraph === pronoun.mention.paragraph && outer.mention.to === pronoun.mention.from;
    const whole = around && previous.mention.to < pronoun.mention.from ? outer : previous;
    return whole.mention.kind === 'pronoun' ? null : this.entityOf(whole);
  }

  /** “in Haarlem”, “told Gloss magazine”: a name of which nothing shows that it is somebody’s, in a place’s or title’s place. */
  private isSetting(candidate: Candidate): boolean {
    const { mention } = candidate;
    if (mention.kind !== 'name') return false;
    const { tokens } = this.reading.paragraphs[mention.paragraph]!;
    const outer = phraseAround(this.reading, candidate);
    return (outer !== null && outer.sort !== 'person') || PLACES_STAND.test(tokens[mention.from - 1]?.lower ?? '');
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
      if (isPredicate(this.reading, candidate)) continue;
      const entity = this.entityOf(candidate);
      if (entity && !entity.personal && this.isSetting(candidate)) continue;
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
