/** Who is mentioned in a paragraph: by name, office, role, body or pronoun. One pass for each paragraph. */

import type { Gender } from '../../model.js';
import type { MentionSort } from '../../people/mention.js';
import type { Token } from '../../people/tokens.js';
import { givenGender, isPlaceName } from '../../people/word-shapes.js';
import { foldWord } from '../../text/fold.js';
import { Neighbours } from './neighbours.js';
import { type Phrase, Phrases } from './phrases.js';
import { isCapital, isGiven, isShouted, PARTICLES } from './runs.js';
import { type FoundMention, foundMention, OPINION, type Part } from './told.js';
import type { Language } from './words.js';

/** Words that belong to the name of a body: “Amnesty International”, “Human Rights Watch”. */
const BODY_WORD =
  /^(?:international|watch|group|ag|gmbh|sa|s\.a\.|inc|inc\.|ltd|corporation|company|bank|united|foundation|party|union|airlines|airways|news|times|post|fc|sc|press|institute|university|frontières|vert|rouge|nations|unies|unida|unidas|league)$/i;

/** German nouns that are feminine by their ending: “der Regierung” is no subject. */
const FEMININE = /(?:ung|ion|ei|schaft|heit|keit|tät|ie)$/;
/** Articles of many. */
const MANY = /^(?:les|los|las|des|ces|estos|estas)$/;

/** Finds the mentions of a paragraph. */
export class Finder {
  private readonly phrases: Phrases;
  private readonly neighbours: Neighbours;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language,
    private readonly article: { readonly paragraph: number; readonly surnames: ReadonlySet<string> },
  ) {
    this.phrases = new Phrases(tokens, language);
    this.neighbours = new Neighbours(tokens, language);
  }

  find(): FoundMention[] {
    const found: FoundMention[] = [];
    for (let at = 0; at < this.tokens.length; at++) {
      if (this.tokens[at]!.kind !== 'word' && this.tokens[at]!.kind !== 'number') continue;
      const one = this.pronoun(at) ?? this.addressed(at) ?? this.particled(at) ?? this.phrase(at) ?? this.name(at);
      if (!one) continue;
      found.push(one);
      at = Math.max(at, (one.mention.roles.length > 0 ? one.mention.reach : one.mention.to) - 1);
    }
    return found;
  }

  private pronoun(at: number): FoundMention | null {
    const token = this.tokens[at]!;
    const pronoun = this.language.pronouns.get(token.lower);
    if (!pronoun) return null;
    if (this.language.determiners.has(token.lower) && !this.neighbours.isSaying(at + 1)) return null;
    const many = pronoun.plural || this.neighbours.isPlural(at - 1) || this.neighbours.isPlural(at + 1);
    const plural = many && token.lower !== 'er' && token.lower !== 'il' && token.lower !== 'elle';
    const gender = plural && this.language.nounsCapital ? null : pronoun.gender;
    return this.found({
      from: at,
      to: at + 1,
      kind: 'pronoun',
      sort: 'person',
      name: null,
      gender,
      plural,
      roles: [],
      reach: at + 1,
    });
  }

  /** “Herr Maier”, “Mme Dupont”. */
  private addressed(at: number): FoundMention | null {
    if (!this.language.address.has(this.tokens[at]!.lower)) return null;
    let from = at + 1;
    while (from < at + 3 && this.language.address.has(this.tokens[from]?.lower ?? '')) from++;
    if (!isCapital(this.tokens[from])) return null;
    const to = this.phrases.runEnd(from);
    const gender = this.language.address.get(this.tokens[at]!.lower) ?? null;
    return this.named({ from: at, to, name: { from, to } }, gender);
  }

  private phrase(at: number): FoundMention | null {
    if (this.isOpinion(at)) return null;
    const phrase = this.phrases.phrase(at);
    if (!phrase) return null;
    if (phrase.name) {
      const role = { from: this.pastArticle(phrase.from), to: this.phraseEnd(phrase) };
      return this.named(
        { from: at, to: phrase.to, name: phrase.name, role },
        phrase.head?.gender ?? null,
        phrase.head?.key ?? null,
      );
    }
    if (!phrase.head) return this.unknown(phrase);
    const { head } = phrase;
    const sort: MentionSort = head.sort === 'document' ? 'unknown' : head.sort;
    const gender = head.sort === 'person' ? (head.gender ?? this.articleGender(at)) : null;
    return this.found({
      from: at,
      to: phrase.to,
      kind: 'noun',
      sort,
      name: null,
      gender,
      plural: head.plural,
      roles: [],
      reach: this.phrases.past(phrase.to),
      key: head.key,
      feminine: head.gender === 'female' || (head.sort !== 'person' && FEMININE.test(head.key)),
    });
  }

  /** “nach Angaben der Polizei”: the police speak. */
  private isOpinion(at: number): boolean {
    return (
      OPINION.test(this.tokens[at]!.lower) && /^(?:nach|laut|gemäß|selon|según)$/.test(this.tokens[at - 1]?.lower ?? '')
    );
  }

  private articleGender(at: number): Gender {
    return this.language.articleGender.get(this.tokens[at]!.lower) ?? null;
  }

  private phraseEnd(phrase: Phrase): number {
    const comma = this.tokens[phrase.name!.from - 1]?.text === ',';
    return comma ? phrase.name!.from - 1 : phrase.name!.from;
  }

  private pastArticle(at: number): number {
    let from = at;
    while (this.language.determiners.has(this.tokens[from]?.lower ?? '')) from++;
    return from;
  }

  /** A noun that is not known, or a body by its own name: only a verb of saying beside it lets it speak. */
  private unknown(phrase: Phrase): FoundMention | null {
    const { from, to, headAt } = phrase;
    const first = this.tokens[headAt]!;
    const start = this.language.nounsCapital ? this.runStart(phrase) : headAt;
    const isName = first.capital && (!this.language.nounsCapital || isShouted(first.text) || to - start > 1);
    const isOne = to - start === 1;
    if (isName && (isOne ? this.article.surnames.has(first.lower) : isGiven(this.tokens[start])))
      return this.named({ from, to, name: { from: start, to } }, null);
    const reach = this.phrases.past(to);
    const plural = MANY.test(this.tokens[from]!.lower);
    const part = { from, to, plural, roles: [], reach } as const;
    if (isName) return this.found({ ...part, kind: 'name', sort: 'body', name: { from: start, to }, gender: null });
    if (!this.neighbours.isSaid(from) && !this.neighbours.isSaying(reach)) return null;
    const gender = this.articleGender(from);
    return this.found({ ...part, kind: 'noun', sort: 'unknown', name: null, gender, known: false });
  }

  private runStart(phrase: Phrase): number {
    let start = phrase.headAt;
    while (
      start > phrase.from &&
      isCapital(this.tokens[start - 1]) &&
      !this.language.determiners.has(this.tokens[start - 1]!.lower)
    )
      start--;
    return start;
  }

  /** “Von der Leyen”, “Le Pen”. */
  private particled(at: number): FoundMention | null {
    const to = this.afterParticles(at);
    const name = this.language.nounsCapital ? { from: to - 1, to } : { from: at, to };
    return to > at ? this.named({ from: at, to, name }, null) : null;
  }

  /** A name by itself. */
  private name(at: number): FoundMention | null {
    const token = this.tokens[at]!;
    if (!isCapital(token) || this.phrases.isSmall(at)) return null;
    const to = this.phrases.runEnd(at);
    if (to === at) return null;
    if (to - at === 1 && !this.isLone(at)) return null;
    return this.named({ from: at, to, name: { from: at, to } }, null);
  }

  /** “von der Leyen”: particles before a surname that is known. */
  private afterParticles(at: number): number {
    let end = at;
    while (end < at + 2 && PARTICLES.has(this.tokens[end]?.lower ?? '')) end++;
    if (end === at || !isCapital(this.tokens[end])) return at;
    const { lower, capital } = this.tokens[at]!;
    const speaks = this.neighbours.isSaying(end + 1);
    const isNew = capital && speaks && /^(?:de|von|van)$/.test(lower);
    if (!this.article.surnames.has(this.tokens[end]!.lower) && !isNew) return at;
    const isArticle = this.language.determiners.has(lower);
    if (isArticle && !(this.phrases.isPart(at) && (this.isInside(at) || this.neighbours.isSaying(end)))) return at;
    if (!capital && lower !== 'von') return at;
    return this.language.nounsCapital || speaks || this.neighbours.isSaid(at) ? end + 1 : at;
  }

  /** Whether a word does not open its sentence. */
  private isInside(at: number): boolean {
    return (
      at > 0 && this.tokens[at - 1]!.kind !== 'mark' && this.tokens[at - 1]!.sentence === this.tokens[at]!.sentence
    );
  }

  /** Whether one word by itself is a name: known from elsewhere, or with a verb of saying beside it. */
  private isLone(at: number): boolean {
    const token = this.tokens[at]!;
    if (this.article.surnames.has(token.lower) || isShouted(token.text)) return true;
    if (this.apposed(at + 1)) return true;
    if (this.tokens[at + 1]?.text === ':' && this.tokens[at + 2]?.kind === 'hole') return true;
    const opens = at === 0 || this.tokens[at - 1]!.sentence !== token.sentence;
    const beside = this.neighbours.isSaid(at) || this.neighbours.isSaying(this.phrases.past(at + 1));
    if (this.language.nounsCapital)
      return beside || (isGiven(token) && !this.language.noun(token.lower)) || isPlaceName(foldWord(token.text));
    return beside || isGiven(token) || !opens;
  }

  private named(
    part: { from: number; to: number; name: { from: number; to: number }; role?: { from: number; to: number } },
    gender: Gender,
    key: string | null = null,
  ): FoundMention {
    const { from, to } = part.name;
    const words = this.tokens.slice(from, to);
    const isBody =
      words.length > 0 &&
      !part.role &&
      (words.some(({ text }) => BODY_WORD.test(text)) || (words.length === 1 && this.isBodyName(words[0]!)));
    const given = words.length > 1 ? this.givenGender(words[0]!) : null;
    const apposed = part.role ? null : this.apposed(part.to);
    const roles = [part.role ?? apposed].filter((role) => role !== null);
    const head = apposed ? this.phrases.nounAt(apposed.headAt) : null;
    return this.found({
      from: part.from,
      to: part.to,
      kind: 'name',
      sort: isBody ? 'body' : 'person',
      name: part.name,
      gender: isBody ? null : (gender ?? head?.gender ?? given),
      plural: false,
      roles,
      reach: this.phrases.past(apposed?.to ?? part.to),
      key: key ?? head?.key ?? null,
    });
  }

  /** Of “Jean-Marie” as of “Jean”. */
  private givenGender({ lower }: Token): Gender {
    const first = lower.split('-')[0]!;
    const known = this.language.given.get(lower) ?? this.language.given.get(first);
    return known ?? givenGender(foldWord(lower)) ?? givenGender(foldWord(first)) ?? null;
  }

  private isBodyName({ text }: Token): boolean {
    return !this.article.surnames.has(text.toLowerCase()) && (isShouted(text) || isPlaceName(foldWord(text)));
  }

  /** “Ada Quill, Sprecherin der Polizei,”: the noun phrase behind a name and a comma. */
  private apposed(at: number): Phrase | null {
    const comma = this.phrases.past(at);
    if (this.tokens[comma]?.text !== ',') return null;
    const phrase = this.phrases.phrase(comma + 1);
    if (!phrase || phrase.name) return null;
    if (phrase.head) return phrase.head.sort === 'person' && !phrase.head.plural ? phrase : null;
    return this.tokens[phrase.headAt]!.capital === this.language.nounsCapital && this.tokens[phrase.to]?.text === ','
      ? phrase
      : null;
  }

  private found(part: Part): FoundMention {
    const { tokens, language } = this;
    return foundMention({ tokens, language, paragraph: this.article.paragraph }, part);
  }
}
