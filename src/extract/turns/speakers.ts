/**
 * Whom a label names: “The Minister for Harbours (Ada Quill)” is Ada Quill, “DIRECTOR MARROW” the Marrow
 * whom the text names elsewhere, “Speaker 2” nobody known, “Q” a reporter. One entity for one name in a text.
 */

import type { SpeakerKind } from '../../model.js';
import { type PersonName, parseName } from '../../people/names.js';
import type { Entity } from '../../people/speakers.js';
import { foldWord } from '../../text/fold.js';
import type { Candidate, Reading } from '../reading.js';
import { LABEL_UNITS } from './label.js';
import { inTitleCase, isCapitals, isRole, turnedRound, wordsOf } from './names.js';

/** What labels a question whose asker nobody names. */
const ASKERS = /^(?:q|question|questioner|reporter|press|journalist)$/i;
const A_REPORTER = 'a reporter';
const PRONOUNS = /^\s*(?:she|he|they|ze|xe|it)\s*\//i;
const BRACKETED = /\s*\(([^()]*)\)/g;
/** “Ada Quill”: two to four words with capitals. */
const WHOLE_NAME = /^\p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Ll}{1,6} )?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
const OFFICE = /^the\s/i;
const OFFICE_OF = /\s(?:for|of|to)\s/;

interface Named {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly parsed: PersonName | null;
  readonly roles: readonly string[];
}

const isSmall = (name: string): boolean => !/\p{Lu}/u.test(name);
const foldName = (name: string): string => name.split(/\s+/).map(foldWord).join(' ');

const nameOf = ({ given, particles, surname, suffix }: PersonName): string =>
  [...given, ...particles, surname, ...(suffix ? [suffix] : [])].join(' ');

/** The speakers of one text by their labels. */
export class LabelSpeakers {
  private readonly byName = new Map<string, Entity>();
  private readonly bySurname = new Map<string, Set<Entity>>();
  private readonly written = new Map<string, string>();
  private made = 0;

  constructor(reading: Reading, entityOf: (candidate: Candidate) => Entity | null) {
    for (const candidate of reading.candidates) {
      const { mention } = candidate;
      if (mention.kind !== 'name' || !mention.name) continue;
      const words = reading.text.slice(mention.name.start, mention.name.end);
      if (!isCapitals(words) && !this.written.has(foldName(words))) this.written.set(foldName(words), words);
      const entity = entityOf(candidate);
      if (entity) this.file(entity);
    }
  }

  private file(entity: Entity): void {
    if (entity.kind !== 'person' || (entity.place && !entity.personal)) return;
    for (const name of [entity.name, ...entity.names])
      if (!this.byName.has(foldName(name))) this.byName.set(foldName(name), entity);
    if (!entity.parsed) return;
    const key = foldWord(entity.parsed.surname);
    this.bySurname.set(key, (this.bySurname.get(key) ?? new Set()).add(entity));
  }

  /** Whom the label names. The same label names the same. */
  of(label: string, role: string | null): Entity {
    const { name, kind, parsed, roles } = this.named(label.slice(0, LABEL_UNITS));
    const entity = this.known(name, parsed, kind) ?? this.make(name, kind, parsed);
    if (isCapitals(entity.name) && !isCapitals(name) && foldName(entity.name) === foldName(name)) entity.name = name;
    // “te Wierik”, where the text has “Wierik”: the fuller name.
    if (kind === 'person' && !isCapitals(name) && foldName(name).endsWith(` ${foldName(entity.name)}`))
      entity.name = name;
    for (const one of [...roles, ...(role ? [role] : [])]) entity.roles.add(one);
    entity.gender ??= parsed?.gender ?? null;
    return entity;
  }

  private known(name: string, parsed: PersonName | null, kind: SpeakerKind): Entity | undefined {
    const exact = this.byName.get(foldName(name));
    if (exact || kind !== 'person' || !parsed || parsed.given.length > 0) return exact;
    const namesakes = this.bySurname.get(foldWord(parsed.surname));
    return namesakes?.size === 1 ? [...namesakes][0] : undefined;
  }

  private make(name: string, kind: SpeakerKind, parsed: PersonName | null): Entity {
    const entity: Entity = {
      index: -1 - this.made++,
      kind,
      gender: parsed?.gender ?? null,
      name,
      names: new Set([name]),
      roles: new Set(),
      named: [],
      parsed,
      personal: kind === 'person',
      place: false,
    };
    this.byName.set(foldName(name), entity);
    if (kind === 'person') this.file(entity);
    return entity;
  }

  private named(label: string): Named {
    const brackets = [...label.matchAll(BRACKETED)]
      .map((match) => match[1]!.trim())
      .filter((words) => words !== '' && !PRONOUNS.test(words));
    const outside = label
      .replace(BRACKETED, '')
      .replace(/^[\s>*_]+|[\s:*_]+$/g, '')
      .replace(/\s+/g, ' ');
    const inside = brackets.find((words) => WHOLE_NAME.test(words));
    if (inside !== undefined && (OFFICE.test(outside) || OFFICE_OF.test(outside) || isRole(outside))) {
      const person = this.person(inside);
      return { ...person, roles: [...person.roles, outside] };
    }
    if (ASKERS.test(outside)) return { name: A_REPORTER, kind: 'unnamed', parsed: null, roles: [] };
    if (/\d/.test(outside) || isRole(outside) || isRole(outside.replace(/\sof\s.*$/, '')))
      return {
        name: isCapitals(outside) && !outside.includes('_') ? inTitleCase(outside) : outside,
        kind: 'unnamed',
        parsed: null,
        roles: brackets,
      };
    if (/\S@\S/.test(outside)) return { name: outside, kind: 'unnamed', parsed: null, roles: brackets };
    const person = this.person(turnedRound(outside.replace(/\s-\s.*$/, '')));
    return { ...person, roles: [...person.roles, ...brackets] };
  }

  /** A name without its titles, its letters as the text writes them where it is all capitals. */
  private person(written: string): Named {
    const words = isSmall(written) ? inTitleCase(written) : written;
    const parsed = parseName(words.replace(/\sof\s.*$/, ''));
    const bare = parsed ? nameOf(parsed) : wordsOf(words).join(' ') || words;
    const cased = isCapitals(bare) || isSmall(bare) ? (this.written.get(foldName(bare)) ?? inTitleCase(bare)) : bare;
    const titles = parsed && parsed.titles.length > 0 ? [parsed.titles.join(' ')] : [];
    return {
      name: cased,
      kind: 'person',
      parsed: parseName(cased),
      roles: titles
        .filter((title) => title.length > 3)
        .map((title) => (isCapitals(title) ? inTitleCase(title) : title)),
    };
  }
}
