/**
 * Attribution in Spanish, French and German, by the simple shapes only: a name or pronoun beside a reporting verb right
 * after the quotation, or a name before it with a colon or a reporting verb between. Names are known by a given name,
 * or by the surname of somebody so named. Whatever is not so simple gets no speaker.
 */

import type { Gender } from '../model.js';
import type { Mention } from '../people/mention.js';
import { type Cast, cast, type Entity } from '../people/speakers.js';
import type { Token } from '../people/tokens.js';
import { givenGender } from '../people/word-shapes.js';
import { foldWord } from '../text/fold.js';
import type { Attributed } from './attribution.js';
import type { ForeignWords } from './foreign-words.js';
import { firstFrom } from './nearby.js';
import type { Candidate, Paragraph, Reading } from './reading.js';
import { type History, type Situation, situation } from './situation.js';

/** How far after a quotation its verb and speaker may stand, and before it. In tokens. */
const AFTER_MAX = 9;
const BEFORE_MAX = 30;
const NAME_MAX = 5;
const PARTICLES: ReadonlySet<string> = new Set('da de del della der di du la le van von y zu'.split(' '));

const isName = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capital;
const isGiven = (token: Token): boolean => givenGender(foldWord(token.text)) !== undefined;

/** Where the name that starts at `at` with a given name ends; `at` where none does. */
function nameEnd(tokens: readonly Token[], at: number): number {
  if (!isName(tokens[at]) || !isGiven(tokens[at]!)) return at;
  let end = at + 1;
  while (
    end < at + NAME_MAX &&
    (isName(tokens[end]) || (PARTICLES.has(tokens[end]?.lower ?? '') && isName(tokens[end + 1])))
  )
    end++;
  return end - at > 1 ? end : at;
}

/** The mentions of one paragraph by name, address or pronoun. */
class Finder {
  private readonly surnames = new Set<string>();

  constructor(private readonly words: ForeignWords) {}

  find(paragraph: Paragraph): Mention[] {
    const found: Mention[] = [];
    const { tokens } = paragraph;
    for (let at = 0; at < tokens.length; at++) {
      const end = nameEnd(tokens, at);
      if (end > at) {
        found.push(this.named(paragraph, at, end));
        this.surnames.add(tokens[end - 1]!.lower);
        at = end - 1;
      } else if (isName(tokens[at]) && this.surnames.has(tokens[at]!.lower))
        found.push(this.named(paragraph, at, at + 1));
      else if (this.words.pronouns.has(pronounOf(tokens[at]!))) found.push(this.pronoun(paragraph, at));
    }
    return found;
  }

  private named(paragraph: Paragraph, from: number, to: number): Mention {
    const { tokens } = paragraph;
    const before = tokens[from - 1];
    const address = before ? this.words.address.get(before.lower) : undefined;
    const given = to - from > 1 ? givenGender(foldWord(tokens[from]!.text)) : null;
    const opens = address ? from - 1 : from;
    return this.mention(paragraph, { from: opens, to, kind: 'name', gender: address ?? given ?? null, nameFrom: from });
  }

  private pronoun(paragraph: Paragraph, at: number): Mention {
    const gender = this.words.pronouns.get(pronounOf(paragraph.tokens[at]!)) ?? null;
    return this.mention(paragraph, { from: at, to: at + 1, kind: 'pronoun', gender, nameFrom: at });
  }

  private mention(
    paragraph: Paragraph,
    part: { from: number; to: number; kind: 'name' | 'pronoun'; gender: Gender; nameFrom: number },
  ): Mention {
    const { tokens } = paragraph;
    const [first, last, name] = [tokens[part.from]!, tokens[part.to - 1]!, tokens[part.nameFrom]!];
    return {
      kind: part.kind,
      sort: 'person',
      paragraph: paragraph.index,
      from: part.from,
      to: part.to,
      start: first.start,
      end: last.end,
      name: part.kind === 'name' ? { start: name.start, end: last.end } : null,
      family: null,
      head: last.lower,
      gender: part.gender,
      plural: false,
      possessive: false,
      roles: [],
      reach: part.to,
      sentence: first.sentence,
      heading: false,
    };
  }
}

/** “déclare-t-il”, “dit-elle”: the pronoun after the last hyphen. */
const pronounOf = (token: Token): string => token.lower.slice(token.lower.lastIndexOf('-') + 1);
/** “déclare-t-il”: the verb before the first hyphen. */
const verbOf = (token: Token): string => token.lower.split('-', 1)[0]!;

/** A reading whose candidates are those of the language. */
export function foreignReading(reading: Reading, words: ForeignWords): Reading {
  const finder = new Finder(words);
  const candidates: Candidate[] = [];
  const paragraphs = reading.paragraphs.map((paragraph): Paragraph => {
    const own = finder.find(paragraph).map((mention) => {
      const candidate: Candidate = {
        index: candidates.length,
        mention,
        governing: { tie: null, cue: null, other: null, before: '' },
      };
      candidates.push(candidate);
      return candidate;
    });
    return { ...paragraph, candidates: own };
  });
  return { ...reading, paragraphs, candidates };
}

/** The candidates of a paragraph that start between two tokens of it, the second not included. */
const startingIn = ({ candidates }: Paragraph, from: number, to: number): Candidate[] => {
  const place = ({ mention }: Candidate): number => mention.from;
  return candidates.slice(firstFrom(candidates, from, place), firstFrom(candidates, to, place));
};

/** Gives the quotations of a foreign reading to their speakers. */
export class ForeignAttribution {
  private readonly cast: Cast;
  private last: Candidate | null = null;
  private lastQuotation: Situation | null = null;
  private readonly pronouns = new Map<Candidate, Entity | null>();

  constructor(
    readonly reading: Reading,
    private readonly words: ForeignWords,
  ) {
    this.cast = cast(
      reading.text,
      reading.candidates.map((candidate) => candidate.mention),
    );
  }

  all(): Attributed[] {
    return this.reading.paragraphs.flatMap((paragraph) =>
      paragraph.quotations.map((_, place) => this.decide(paragraph, place)),
    );
  }

  entityOf(candidate: Candidate): Entity | null {
    return candidate.mention.kind === 'pronoun'
      ? (this.pronouns.get(candidate) ?? null)
      : (this.cast.of[candidate.index] ?? null);
  }

  private decide(paragraph: Paragraph, place: number): Attributed {
    const plain = situation(this.reading, paragraph, place);
    const s = { ...plain, cueAfter: this.verbAfter(plain), cueBefore: this.verbBefore(plain) };
    const history = this.history();
    const candidate = this.after(s) ?? this.before(s) ?? this.carried(s);
    if (candidate?.mention.kind === 'pronoun' && !this.pronouns.has(candidate))
      this.pronouns.set(candidate, this.antecedent(candidate));
    this.last = candidate;
    this.lastQuotation = s;
    return { situation: s, candidate, belief: candidate ? 1 : 0, history };
  }

  private history(): History {
    return {
      quotation: this.lastQuotation?.quotation ?? null,
      candidate: this.last,
      same: (a, b) => a === b,
      entityOf: (one) => this.entityOf(one),
      spoken: new Map(),
    };
  }

  private verbAfter(s: Situation): number {
    const { tokens } = s.paragraph;
    for (let at = s.hole + 1; at < tokens.length && at <= s.hole + AFTER_MAX; at++) {
      if (tokens[at]!.kind === 'hole' || tokens[at]!.text === '.') return -1;
      if (this.words.verbs.has(verbOf(tokens[at]!))) return at;
    }
    return -1;
  }

  private verbBefore(s: Situation): number {
    const { tokens } = s.paragraph;
    for (let at = s.hole - 1; at >= 0 && at >= s.hole - BEFORE_MAX; at--) {
      if (tokens[at]!.kind === 'hole' || (tokens[at]!.text === '.' && at < s.hole - 1)) return -1;
      if (this.words.verbs.has(verbOf(tokens[at]!)) || this.words.according.has(tokens[at]!.lower)) return at;
    }
    return -1;
  }

  /** The first mention after a quotation, where a reporting verb stands beside it. */
  private after(s: Situation): Candidate | null {
    if (s.cueAfter < 0) return null;
    const { sentence } = s.paragraph.tokens[s.cueAfter]!;
    return (
      startingIn(s.paragraph, s.hole + 1, s.cueAfter + AFTER_MAX + 1).find(
        ({ mention }) => mention.sentence === sentence,
      ) ?? null
    );
  }

  /** The last mention before a quotation, where a reporting verb or a colon leads on to it. */
  private before(s: Situation): Candidate | null {
    const leads = s.cueBefore >= 0 || s.left === ':';
    if (!leads) return null;
    const near = startingIn(s.paragraph, s.hole - BEFORE_MAX, s.hole).filter(({ mention }) => mention.to <= s.hole);
    const sentence = near.at(-1)?.mention.sentence;
    return (
      near
        .filter(
          ({ mention }) =>
            mention.sentence === sentence &&
            (s.cueBefore < 0 || mention.from < s.cueBefore || mention.from <= s.cueBefore + 2),
        )
        .at(-1) ?? null
    );
  }

  /** The last speaker goes on in the same paragraph, or in a paragraph that is nothing but the quotation. */
  private carried(s: Situation): Candidate | null {
    const previous = this.lastQuotation;
    if (!previous || !this.last) return null;
    const same = previous.paragraph.index === s.paragraph.index;
    const next =
      previous.paragraph.index === s.paragraph.index - 1 && s.paragraph.tokens.every((token) => token.kind !== 'word');
    return same || next ? this.last : null;
  }

  /** The last person named before a pronoun whom its gender allows. */
  private antecedent(pronoun: Candidate): Entity | null {
    for (let at = pronoun.index - 1; at >= 0 && at >= pronoun.index - BEFORE_MAX; at--) {
      const entity = this.cast.of[at];
      if (entity && (!entity.gender || !pronoun.mention.gender || entity.gender === pronoun.mention.gender))
        return entity;
    }
    return null;
  }
}

/** Words a quotation must have to be a statement where no trained table tells it from a title or a term. */
const WORDS_MIN = 4;
/** With a reporting verb beside it, fewer do. */
const WORDS_WITH_VERB_MIN = 2;

export function isForeignStatement({ situation: s }: Attributed): boolean {
  const { start, end } = s.quotation.content;
  const count = (s.reading.text.slice(start, Math.min(end, start + 200)).match(/[\p{L}\p{N}]+/gu) ?? []).length;
  return count >= (s.cueAfter >= 0 || s.cueBefore >= 0 ? WORDS_WITH_VERB_MIN : WORDS_MIN);
}
