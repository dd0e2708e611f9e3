/**
 * What people corrected, applied to what was read. Corrections name places of the text, not statements, so that they
 * hold when the text is read anew; one whose place is read otherwise by then does as much as it still can. A statement
 * keeps its id as long as it begins where it began.
 */

import type { Edit, Extraction, NamedSpeaker, SourceText, Span, Speaker, Statement, TimeSpan } from '../model.js';
import { contains, lengthOf, overlap, overlaps } from '../text/span.js';
import { timeOf } from '../text/times.js';
import { apartId, foldedName, speakerId } from './identity.js';
import { cutAt, type Place, placeOf, runTogether } from './placing.js';

/** An article as far as corrections need it. */
export interface Edited extends SourceText {
  readonly id: string;
}

/** Completes “because …”. */
const TOLD = 'somebody who read the article says so';

const isAt = (place: Span) => (statement: Statement) => statement.start === place.start && statement.end === place.end;

/** Whether more than half of the statement stands within the place. */
const isMostlyIn = (place: Span) => (statement: Statement) => 2 * overlap(statement, place) > lengthOf(statement);

/** The statements that a correction of this place means. */
function meant(statements: readonly Statement[], place: Span): Statement[] {
  const exact = statements.filter(isAt(place));
  return exact.length > 0 ? exact : statements.filter(isMostlyIn(place));
}

const idAt = (article: Edited, { start, end }: Span): string => `${article.id}-e${start}-${end}`;

/** When the words there are heard; `null` where the source tells no times. */
const timeAt = ({ layout }: Edited, place: Span): TimeSpan | null => timeOf(layout?.times ?? [], place);

const inOrder = (statements: readonly Statement[]): Statement[] => statements.toSorted((a, b) => a.start - b.start);

function split(article: Edited, statements: readonly Statement[], place: Span, at: number): Statement[] {
  return statements.flatMap((statement) => {
    const isCut = statement.start < at && at < statement.end && overlaps(statement, place);
    const parts = isCut ? cutAt(article.text, statement, at) : null;
    if (!parts) return [statement];
    const [first, second] = parts;
    return [
      { ...statement, ...first, time: timeAt(article, first) ?? statement.time },
      { ...statement, ...second, time: timeAt(article, second) ?? statement.time, id: idAt(article, second) },
    ];
  });
}

/** Whose words they are when statements are run together: the first’s of whom the speaker is known. */
const attributionOf = (statements: readonly Statement[]): Statement =>
  statements.find((statement) => statement.speaker !== null) ?? statements[0]!;

/** From the first of their times to the last. */
function timeOfAll(statements: readonly Statement[]): TimeSpan | null {
  const times = statements.map(({ time }) => time).filter((time) => time !== null);
  const [first] = times;
  return first ? { start: first.start, end: times.at(-1)!.end } : null;
}

function join(article: Edited, statements: readonly Statement[], place: Span): Statement[] {
  const joined = statements.filter(isMostlyIn(place));
  const [first] = joined;
  if (!first || joined.length < 2) return [...statements];
  const { speaker, mention, cue, via, rule } = attributionOf(joined);
  const time = timeOfAll(joined);
  const one = { ...first, speaker, mention, cue, via, time, rule, ...runTogether(article.text, joined) };
  return statements.flatMap((statement) =>
    statement === first ? [one] : joined.includes(statement) ? [] : [statement],
  );
}

function drop(statements: readonly Statement[], place: Span): Statement[] {
  const dropped = meant(statements, place);
  return statements.filter((statement) => !dropped.includes(statement));
}

const told = (statement: Omit<Statement, 'speaker'>, speaker: Speaker | null): Statement => ({
  ...statement,
  speaker: speaker && { id: speaker.id, name: speaker.name },
  mention: null,
  rule: TOLD,
});

/** In the place of whatever was read there. */
function add(article: Edited, statements: readonly Statement[], place: Place, speaker: Speaker | null): Statement[] {
  const others = statements.filter((statement) => !overlaps(statement, place));
  const known = statements.find(isAt(place));
  const added = {
    ...place,
    id: known?.id ?? idAt(article, place),
    partial: false,
    cue: null,
    via: null,
    time: timeAt(article, place),
    mention: null,
  };
  return inOrder([...others, told({ ...added, rule: TOLD }, speaker)]);
}

const goesBy = (named: NamedSpeaker) => (speaker: Speaker) =>
  speaker.kind === named.kind && foldedName(speaker.name) === foldedName(named.name);

function speakerIn(article: Edited, speakers: readonly Speaker[], named: NamedSpeaker): Speaker {
  const known = speakers.find(goesBy(named));
  return known ?? { ...named, id: speakerId(article.id, named), aliases: [], roles: [] };
}

/** Whether nothing is lost when the speaker is listed no longer: his name alone makes him anew. */
const isNameOnly = (article: Edited, { id, name, kind, gender, aliases, roles }: Speaker): boolean =>
  kind === 'person' &&
  gender === null &&
  aliases.length + roles.length === 0 &&
  id === speakerId(article.id, { kind, name });

/**
 * Lists who was named, and no longer who was named once and says nothing now; in the order in which they first speak,
 * those who do not behind them.
 */
function listed(article: Edited, { statements, speakers }: Extraction, named: Speaker | null): Speaker[] {
  const all = named && !speakers.some((one) => one.id === named.id) ? [...speakers, named] : speakers;
  const order = new Map<string | undefined, number>();
  for (const { speaker } of statements) if (!order.has(speaker?.id)) order.set(speaker?.id, order.size);
  const placeOf = ({ id }: Speaker): number => order.get(id) ?? order.size;
  return all
    .filter((one) => order.has(one.id) || !isNameOnly(article, one))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

/** Also where nobody is called so by now: somebody may be by a later correction. */
function apart(article: Edited, extraction: Extraction, named: NamedSpeaker): Extraction {
  const found = speakerIn(article, extraction.speakers, named);
  const other = { ...found, id: apartId(article.id, found) };
  const renamed = (one: Statement): Statement =>
    one.speaker?.id === found.id ? { ...one, speaker: { ...one.speaker, id: other.id } } : one;
  const next = {
    ...extraction,
    speakers: extraction.speakers.filter((one) => one.id !== found.id),
    statements: extraction.statements.map(renamed),
  };
  return { ...next, speakers: listed(article, next, other) };
}

/** Whatever else the article says of the one, it says of the other. */
function rename(article: Edited, extraction: Extraction, named: NamedSpeaker, to: NamedSpeaker): Extraction {
  const found = extraction.speakers.find(goesBy(named));
  const known = speakerIn(article, extraction.speakers, to);
  if (!found || known.id === found.id) return extraction;
  const other: Speaker = {
    ...known,
    gender: known.gender ?? found.gender,
    aliases: [...new Set([...known.aliases, ...found.aliases])],
    roles: [...new Set([...known.roles, ...found.roles])],
  };
  const renamed = (one: Statement): Statement =>
    one.speaker?.id === found.id ? { ...told(one, other), mention: one.mention } : one;
  const others = extraction.speakers.filter((one) => one.id !== found.id && one.id !== other.id);
  const next = { ...extraction, speakers: others, statements: extraction.statements.map(renamed) };
  return { ...next, speakers: listed(article, next, other) };
}

function appliedOne(article: Edited, extraction: Extraction, edit: Edit): Extraction {
  if (edit.kind === 'apart') return apart(article, extraction, edit.speaker);
  if (edit.kind === 'rename') return rename(article, extraction, edit.speaker, edit.to);
  if (!contains({ start: 0, end: article.text.length }, edit)) return extraction;
  const { statements, speakers } = extraction;
  const into = (changed: readonly Statement[], named: Speaker | null = null): Extraction => {
    const next = { ...extraction, statements: changed };
    return { ...next, speakers: listed(article, next, named) };
  };
  switch (edit.kind) {
    case 'split':
      return into(split(article, statements, edit, edit.at));
    case 'join':
      return into(join(article, statements, edit));
    case 'drop':
      return into(drop(statements, edit));
    case 'add': {
      const place = placeOf(article.text, edit);
      const speaker = edit.speaker && speakerIn(article, speakers, edit.speaker);
      return place ? into(add(article, statements, place, speaker), speaker) : extraction;
    }
    case 'speaker': {
      const corrected = meant(statements, edit);
      const speaker = edit.speaker && speakerIn(article, speakers, edit.speaker);
      return into(
        statements.map((one) => (corrected.includes(one) ? told(one, speaker) : one)),
        speaker,
      );
    }
  }
}

/** What comes of the reading of an article’s text once it is corrected, edit after edit. Ids hold in the whole corpus. */
export const applied = (article: Edited, extraction: Extraction, edits: readonly Edit[]): Extraction =>
  edits.reduce((read, edit) => appliedOne(article, read, edit), extraction);
