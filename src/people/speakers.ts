/**
 * Who an article's names belong to: all mentions of one name become one entity, whose name is the fullest that the
 * article gives. Full names found it; a surname, a given name or an acronym joins the entity it fits that was named
 * last. Names are looked up by their last word, so the cost does not grow with how many people an article has.
 */

import type { Gender, SpeakerKind } from '../model.js';
import { foldWord } from '../text/fold.js';
import type { Mention } from './mention.js';
import { compareNames, type PersonName, parseName } from './names.js';
import { noun } from './nouns.js';
import { singularRole } from './roles.js';
import { givenGender, isPlaceName } from './word-shapes.js';

export interface Entity {
  readonly index: number;
  kind: SpeakerKind;
  gender: Gender;
  /** The fullest name. */
  name: string;
  /** Every name used, the fullest included. */
  readonly names: Set<string>;
  readonly roles: Set<string>;
  /** The places of its named mentions, as indexes into the article's mentions, in order. */
  readonly named: number[];
  parsed: PersonName | null;
  /** Whether anything shows it to be a human being: a title, a role, a given name that is known. */
  personal: boolean;
  /** Whether its name is a place's. */
  readonly place: boolean;
}

/** What an entity is as far as the article shows it, as the facts name it. */
export const standing = (entity: Entity): string =>
  entity.kind === 'body' ? 'body' : entity.place && !entity.personal ? 'place' : String(entity.personal);

/** Entities, and for each mention the one its name belongs to; `null` for mentions that are no names. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly of: readonly (Entity | null)[];
}

/** “NATO” is a body's name, “QUILL” in a transcript a person's: those in capitals wait for whom they fit. */
const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** “CALLER”, “MODERATOR”: a role as transcripts label it. */
const isRoleLabel = (name: string): boolean => isCapitals(name) && noun(name.toLowerCase())?.sort === 'person';

const clean = (words: string): string => words.replace(/\s+/g, ' ').trim();
/** A person's name with one kind of apostrophe, so that pages that set it differently name the same person. */
const personal = (name: string): string => name.replace(/[\u2018\u2019\u02bc]/g, "'");
const keyOf = (name: PersonName): string => foldWord(name.surname).replaceAll('-', '');
const bodyKey = (name: string): string => foldWord(clean(name)).replace(/^the /, '');
const acronymOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase();

/** At most so many entities of one surname are compared with a new name. */
const RIVALS_MAX = 12;
/** At most so many that were last founded under a surname or a given name may be whom it means alone. */
const NAMESAKES_MAX = 100;

class Casting {
  readonly entities: Entity[] = [];
  readonly of: (Entity | null)[];
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  private readonly byBody = new Map<string, Entity>();
  private readonly parsed = new Map<string, PersonName | null>();
  /** Where each entity was last named, as far as the text has been read. */
  private readonly last = new Map<Entity, number>();

  constructor(
    private readonly text: string,
    private readonly mentions: readonly Mention[],
  ) {
    this.of = mentions.map(() => null);
  }

  cast(): Cast {
    const named = this.mentions.flatMap((mention, at) => (mention.name ? [at] : []));
    for (const at of named) if (this.isFull(at) && !this.mentions[at]!.heading) this.of[at] = this.found(at);
    for (const at of named) this.last.set(this.of[at] ?? this.short(at), at);
    for (const entity of this.entities) {
      entity.named.sort((a, b) => a - b);
      if (entity.kind === 'person') entity.name = personal(entity.name);
    }
    return { entities: this.entities, of: this.of };
  }

  /** Gives a name of one word to an entity, its own if none fits. */
  private short(at: number): Entity {
    const joined = this.joined(at);
    const entity = joined ?? this.found(at);
    if (joined) this.join(joined, at);
    this.of[at] = entity;
    return entity;
  }

  private nameAt(at: number): string {
    const { name, family } = this.mentions[at]!;
    const words = this.text.slice(name!.start, name!.end);
    return clean(family ? `${words} ${this.text.slice(family.start, family.end)}` : words);
  }

  private parse(name: string): PersonName | null {
    const known = this.parsed.get(name);
    if (known !== undefined) return known;
    const parsed = parseName(name);
    this.parsed.set(name, parsed);
    return parsed;
  }

  /** A name that can found an entity of its own: of more than one word. */
  private isFull(at: number): boolean {
    const mention = this.mentions[at]!;
    const parsed = this.parse(this.nameAt(at));
    return parsed !== null && (parsed.given.length > 0 || (mention.sort === 'body' && !isCapitals(parsed.surname)));
  }

  private found(at: number): Entity {
    const mention = this.mentions[at]!;
    const name = this.nameAt(at);
    const known = mention.sort === 'body' ? this.byBody.get(bodyKey(name)) : this.samePerson(name, mention);
    const entity = known ?? this.create(name, mention);
    this.join(entity, at);
    return entity;
  }

  private create(name: string, mention: Mention): Entity {
    const parsed = this.parse(name);
    const kind: SpeakerKind = isRoleLabel(name) ? 'unnamed' : mention.sort === 'body' ? 'body' : 'person';
    const entity: Entity = {
      index: this.entities.length,
      kind,
      gender: null,
      name,
      names: new Set(),
      roles: new Set(),
      named: [],
      parsed,
      personal: false,
      place: isPlaceName(foldWord(name)),
    };
    this.entities.push(entity);
    if (kind === 'body' || !parsed) {
      this.byBody.set(bodyKey(name), entity);
      const acronym = acronymOf(name);
      if (acronym.length > 1 && !this.byBody.has(acronym)) this.byBody.set(acronym, entity);
    }
    if (parsed && kind !== 'body') {
      push(this.bySurname, keyOf(parsed), entity);
      for (const half of parsed.surname.split('-'))
        if (half.length > 2 && half !== parsed.surname) push(this.bySurname, foldWord(half), entity);
      for (const given of parsed.given) push(this.byGiven, foldWord(given), entity);
    }
    return entity;
  }

  private samePerson(name: string, mention: Mention): Entity | null {
    const parsed = this.parse(name);
    if (!parsed) return null;
    const rivals = (this.bySurname.get(keyOf(parsed)) ?? []).slice(-RIVALS_MAX);
    const fits = (entity: Entity) => (entity.parsed ? compareNames(entity.parsed, parsed) : 'different');
    const same = rivals.find((entity) => fits(entity) === 'same');
    if (same) return same;
    const compatible = rivals.filter((entity) => fits(entity) === 'compatible' && agree(entity.gender, mention.gender));
    return compatible.length === 1 ? compatible[0]! : null;
  }

  /** The entity that a name of one word belongs to: the last one named before it that fits, or else the first after. */
  private joined(at: number): Entity | null {
    const mention = this.mentions[at]!;
    const parsed = this.parse(this.nameAt(at));
    if (!parsed) return null;
    const owner = this.ofHandle(this.nameAt(at));
    if (owner) return owner;
    const body = this.byBody.get(bodyKey(this.nameAt(at)));
    if (body && (mention.sort === 'body' || !this.bySurname.has(keyOf(parsed)))) return body;
    const surname = namesakes(this.bySurname, parsed).filter((entity) => this.fits(entity, mention));
    const exact = surname.filter((entity) => entity.parsed && keyOf(entity.parsed) === keyOf(parsed));
    const fitting =
      surname.length > 0
        ? exact.length > 0
          ? exact
          : surname
        : namesakes(this.byGiven, parsed).filter((entity) => this.fits(entity, mention) && parsed.titles.length === 0);
    return this.nearest(this.usedTo(fitting, parsed), at);
  }

  /** “@adaquill” for Ada Quill. */
  private ofHandle(name: string): Entity | undefined {
    if (!name.startsWith('@')) return undefined;
    const letters = (words: string) => foldWord(words).replace(/[^\p{L}\p{N}]/gu, '');
    return this.entities.slice(0, HANDLES_MAX).find((entity) => letters(entity.name) === letters(name));
  }

  /** Of two people of one surname, those whom the text has called by it alone: a wife beside him is named in full. */
  private usedTo(entities: readonly Entity[], { surname }: PersonName): readonly Entity[] {
    const used = entities.length > 1 ? entities.filter((entity) => entity.names.has(surname)) : [];
    return used.length > 0 ? used : entities;
  }

  private fits(entity: Entity, mention: Mention): boolean {
    return agree(this.genderSoFar(entity), mention.gender);
  }

  private genderSoFar(entity: Entity): Gender {
    if (entity.gender) return entity.gender;
    const given = entity.parsed?.given[0];
    return given ? (givenGender(foldWord(given).replace(/\.$/, '')) ?? null) : null;
  }

  private join(entity: Entity, at: number): void {
    const mention = this.mentions[at]!;
    entity.named.push(at);
    entity.names.add(this.nameAt(at));
    for (const role of mention.roles) {
      const words = clean(this.text.slice(role.start, role.end));
      entity.roles.add(role.start < mention.name!.start ? singularRole(words) : words);
    }
    entity.gender ??= mention.gender;
    if (mention.sort === 'person' || mention.gender) entity.personal = true;
    if (!mention.heading && fuller(this.nameAt(at), entity)) {
      entity.name = this.nameAt(at);
      entity.parsed = this.parse(entity.name);
    }
  }

  /** Whoever of them was named last before `at`, or else is named first after it. */
  private nearest(entities: readonly Entity[], at: number): Entity | null {
    let best: { entity: Entity; distance: number } | null = null;
    for (const entity of entities.slice(-RIVALS_MAX)) {
      const last = this.last.get(entity);
      const distance = last === undefined ? AFTER_FACTOR * Math.max(1, (entity.named[0] ?? at) - at) : at - last;
      if (!best || distance < best.distance) best = { entity, distance };
    }
    return best?.entity ?? null;
  }
}

const agree = (a: Gender, b: Gender): boolean => !a || !b || a === b;

/** Files an entity once under a key; one is filed under all of its keys before the next. */
const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
};

const namesakes = (filed: ReadonlyMap<string, readonly Entity[]>, name: PersonName): readonly Entity[] =>
  filed.get(keyOf(name))?.slice(-NAMESAKES_MAX) ?? [];

/** Whether a name says more than the entity's: more given names, or spelled out where that has an initial. */
function fuller(name: string, entity: Entity): boolean {
  const words = (text: string) => text.split(' ').filter((word) => word.replace('.', '').length > 1).length;
  return words(name) > words(entity.name);
}

/** A handle is looked for among so many at most. */
const HANDLES_MAX = 200;

/** A full name that comes later is a far weaker claim to a surname than one that came before. */
const AFTER_FACTOR = 1000;

/** Who the names among the mentions of an article belong to. */
export const cast = (text: string, mentions: readonly Mention[]): Cast => new Casting(text, mentions).cast();
