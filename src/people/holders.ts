/**
 * Noun phrases that stand for somebody the article names elsewhere: “the US Secretary of Defense” for Mark Esper, “the
 * outgoing Iraqi premier” for the caretaker Prime Minister. A phrase joins a person where the heads agree and what
 * qualifies them does not conflict; several persons of one role leave it open.
 */

import { foldWord } from '../text/fold.js';
import { DETERMINERS } from './function-words.js';
import type { Mention } from './mention.js';
import { noun } from './nouns.js';
import type { Cast, Entity } from './speakers.js';

/** A role by its head and what qualifies it: “Iraqi caretaker Prime Minister” → premier, {iraqi, caretaker}. */
interface Role {
  readonly head: string;
  readonly qualifiers: ReadonlySet<string>;
}

/** Words for one office, and spellings of one word. */
const SYNONYMS: Readonly<Record<string, string>> = {
  advisor: 'adviser',
  chair: 'chairman',
  chairwoman: 'chairman',
  congressman: 'representative',
  congresswoman: 'representative',
  defence: 'defense',
  gov: 'governor',
  pm: 'premier',
  primeminister: 'premier',
  rep: 'representative',
  sen: 'senator',
  spokesperson: 'spokesman',
  spokeswoman: 'spokesman',
};
/** Words that say when or how somebody holds an office, not which office. */
const IDLE: ReadonlySet<string> = new Set(
  'the a an its his her their our new then now current former outgoing incoming acting caretaker deputy of for and in at s'.split(
    ' ',
  ),
);
const ROLE_WORDS_MAX = 14;
/** Persons who hold one kind of office; more would be a list of everybody. */
const HOLDERS_MAX = 50;
/** “former Mayor” is not “the mayor” where there is one. */
const PAST = /\b(?:ex|former|late|retired)\b/i;
const DEFINITE = /^(?:the|this|that)\b/i;

const canonical = (word: string): string => (Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word]! : word);

/** The words of a role, “Prime Minister” as one. */
function roleWords(role: string): string[] {
  const words = (role.replace(/['\u2019]s\b/g, ' ').match(/[\p{L}\p{M}.-]+/gu) ?? [])
    .slice(0, ROLE_WORDS_MAX)
    .map((word) => foldWord(word).replace(/\.$/, ''));
  return words
    .join(' ')
    .replace(/\bprime minister\b/g, 'primeminister')
    .split(' ')
    .map(canonical);
}

function roleOf(text: string): Role | null {
  const words = roleWords(text);
  const limit = words.findIndex((word, at) => at > 0 && /^(?:of|for|at|in|with|from|who)$/.test(word));
  const front = limit < 0 ? words : words.slice(0, limit);
  const head = [...front].reverse().find((word) => word === 'premier' || noun(word)?.sort === 'person');
  if (!head) return null;
  return { head, qualifiers: new Set(words.filter((word) => word !== head && !IDLE.has(word))) };
}

/** How many qualifiers two roles of one head share; -1 where each has one that the other lacks, or they share none. */
function agreement(a: Role, b: Role): number {
  const shared = [...a.qualifiers].filter((word) => b.qualifiers.has(word)).length;
  if (a.qualifiers.size === 0 || b.qualifiers.size === 0) return 0;
  const conflict = shared < a.qualifiers.size && shared < b.qualifiers.size;
  return shared === 0 || conflict ? -1 : shared;
}

/** Who holds which role in an article. */
export class Holders {
  private readonly byHead = new Map<string, { role: Role; entity: Entity; past: boolean }[]>();

  constructor(cast: Cast) {
    for (const entity of cast.entities) {
      if (entity.kind !== 'person') continue;
      for (const text of entity.roles) this.add(roleOf(text), entity, PAST.test(text));
    }
  }

  /** Keeps that a phrase turned out to stand for somebody: “the Danish prime minister” is “the Danish leader” from then on. */
  learn(text: string, entity: Entity): void {
    this.add(roleOf(text), entity, PAST.test(text));
  }

  /** The only one who is that, whatever else is said of both: “the Quebec MP” for the Conservative MP. */
  private only(head: string): Entity | null {
    const entities = new Set((this.byHead.get(head) ?? []).map(({ entity }) => entity));
    return entities.size === 1 ? [...entities][0]! : null;
  }

  private add(role: Role | null, entity: Entity, past: boolean): void {
    if (!role) return;
    const list = this.byHead.get(role.head) ?? [];
    if (list.length < HOLDERS_MAX) list.push({ role, entity, past });
    this.byHead.set(role.head, list);
  }

  /**
   * The person for whom a noun phrase stands: the only one who fits, or of several whoever was named last before `at`, a
   * place among the article's mentions; `null` where nobody fits.
   */
  of(text: string, mention: Mention, at: number): Entity | null {
    if (mention.sort !== 'person' || mention.plural) return null;
    const opening = text.split(/\s/, 1)[0]!.toLowerCase();
    if (!DEFINITE.test(text) && DETERMINERS.has(opening)) return null;
    const role = roleOf(text);
    if (!role) return null;
    const heads = role.head === 'leader' ? LEADERS : [role.head];
    const fitting = heads
      .flatMap((head) => this.byHead.get(head) ?? [])
      .map((held) => ({ ...held, shared: agreement(held.role, role) }))
      .filter(({ role: held, shared }) => (held.head === role.head ? shared >= 0 : shared > 0));
    if (fitting.length === 0) return OFFICES.has(role.head) ? null : this.only(role.head);
    const timely = fitting.filter(({ past }) => past === PAST.test(text));
    const held = timely.length > 0 ? timely : fitting;
    const most = Math.max(...held.map(({ shared }) => shared));
    const entities = new Set(held.filter(({ shared }) => shared === most).map(({ entity }) => entity));
    return entities.size === 1 ? [...entities][0]! : lastBefore(entities, at);
  }
}

/** Offices whose holders lead a country: “the Danish leader” is its prime minister. */
const LEADERS: readonly string[] = ['leader', 'premier', 'president', 'chancellor', 'king', 'queen', 'taoiseach'];

/** Offices of which each country, party or body has its own. */
const OFFICES: ReadonlySet<string> = new Set(
  'adviser ambassador attorney chairman chief coach commissioner director governor judge king lawyer leader manager mayor minister official premier president prosecutor queen secretary senator speaker spokesman'.split(
    ' ',
  ),
);

/** Whoever of them was named last before a place among the article's mentions. */
function lastBefore(entities: Iterable<Entity>, at: number): Entity | null {
  let last: { entity: Entity; named: number } | null = null;
  for (const entity of entities) {
    const named = entity.named.findLast((place) => place < at) ?? -1;
    if (named >= 0 && (!last || named > last.named)) last = { entity, named };
  }
  return last?.entity ?? null;
}
