/** People’s corrections of what an article’s text says: each is kept in the article’s log, and applied. */

import type { Article, Edit, Extraction, NamedSpeaker, SpeakerRef, Statement, StatementChange } from '../model.js';
import { type Reading, StoreError } from '../store/store.js';
import { hull, overlaps } from '../text/span.js';
import type { Desk } from './desk.js';
import { applied } from './edits.js';
import { apartId, isKnownEverywhere, speakerNamed, withCorpusIds } from './identity.js';
import { EDITS_MAX, Refusal, requireName } from './limits.js';
import { cutAt, placeOf } from './placing.js';
import { readText } from './reading.js';

/** Somebody else may be correcting the same article; so often it is tried again. */
const ATTEMPTS = 5;

interface Kept {
  readonly extraction: Extraction;
  readonly edits: readonly Edit[];
}

/** Keeps what `change` makes of the article. `null`: there is no such article. */
async function rewrite({ store }: Desk, id: string, change: (reading: Reading) => Kept): Promise<Article | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const reading = await store.reading(id);
    if (!reading) return null;
    const { extraction, edits } = change(reading);
    if (edits.length > EDITS_MAX)
      throw new Refusal('too-large', null, `An article has at most ${EDITS_MAX} corrections.`);
    const { language, statements, speakers } = extraction;
    const rewriting = { language, statements, speakers, edits, after: reading.edits };
    if (await store.rewrite(id, rewriting)) return store.article(id);
  }
  throw new StoreError('Somebody else is correcting this article. Try again.');
}

/** Keeps one more correction. */
const corrected = (desk: Desk, id: string, make: (reading: Reading) => Edit): Promise<Article | null> =>
  rewrite(desk, id, (reading) => {
    const edit = make(reading);
    return { extraction: applied({ ...reading, id }, reading, [edit]), edits: [...reading.edits, edit] };
  });

/** Reads the text again and applies these corrections. */
const readAnew = (desk: Desk, id: string, editsOf: (reading: Reading) => readonly Edit[]): Promise<Article | null> =>
  rewrite(desk, id, (reading) => {
    const edits = editsOf(reading);
    const read = withCorpusIds(id, readText(desk, reading));
    return { extraction: applied({ ...reading, id }, read, edits), edits };
  });

const invalid = (path: string, message: string): Refusal => new Refusal('invalid', path, message);

function statementIn({ statements }: Reading, id: string, path: string): Statement {
  const found = statements.find((statement) => statement.id === id);
  if (!found) throw invalid(path, `There is no statement ${id} in this article.`);
  return found;
}

const named = (articleId: string, name: string, { speakers }: Pick<Reading, 'speakers'>): NamedSpeaker => {
  const { name: full, kind, gender } = speakerNamed(articleId, name, speakers);
  return { name: full, kind, gender };
};

function joinedPlace(reading: Reading, ids: readonly string[]) {
  const chosen = new Set(ids.map((id) => statementIn(reading, id, 'with')));
  const places = reading.statements.flatMap((statement, at) => (chosen.has(statement) ? [at] : []));
  if (places.length < 2) throw invalid('with', 'It takes two statements to join them.');
  if (places.at(-1)! - places[0]! >= places.length)
    throw invalid('with', 'Only statements that follow one another can be joined.');
  return hull([...chosen].sort((a, b) => a.start - b.start));
}

function addedPlace({ text, statements }: Reading, { start, end }: { readonly start: number; readonly end: number }) {
  const isIn = (at: number) => Number.isInteger(at) && at >= 0 && at <= text.length;
  if (!isIn(start)) throw invalid('start', `The start is outside the text, which has ${text.length} units.`);
  if (!isIn(end)) throw invalid('end', `The end is outside the text, which has ${text.length} units.`);
  const place = end > start ? placeOf(text, { start, end }) : null;
  if (!place) throw invalid('end', 'There are no words between start and end.');
  const other = statements.find((statement) => overlaps(statement, place));
  if (other) throw invalid('start', 'Some of these words are a statement already. Split, join or drop that one first.');
  return { start: place.start, end: place.end };
}

interface Making {
  readonly articleId: string;
  readonly editedAt: string;
}

function editOf(reading: Reading, change: StatementChange, { articleId, editedAt }: Making): Edit {
  switch (change.kind) {
    case 'split': {
      const statement = statementIn(reading, change.statementId, 'statementId');
      const { start, end } = statement;
      if (change.at <= start || change.at >= end)
        throw invalid('at', 'The place to split at is outside the statement.');
      if (!cutAt(reading.text, statement, change.at))
        throw invalid('at', 'Nothing would be left of one of the two statements.');
      return { kind: 'split', start, end, at: change.at, editedAt };
    }
    case 'join':
      return { kind: 'join', ...joinedPlace(reading, change.statementIds), editedAt };
    case 'drop': {
      const { start, end } = statementIn(reading, change.statementId, 'statementId');
      return { kind: 'drop', start, end, editedAt };
    }
    case 'add': {
      const name = requireName(change.speaker);
      const speaker = name === null ? null : named(articleId, name, reading);
      return { kind: 'add', ...addedPlace(reading, change), speaker, editedAt };
    }
  }
}

/** See `Verifier.editStatements`. */
export const editStatements = (desk: Desk, articleId: string, change: StatementChange): Promise<Article | null> =>
  corrected(desk, articleId, (reading) => editOf(reading, change, { articleId, editedAt: desk.now() }));

/** See `Verifier.correctSpeaker`. */
export async function correctSpeaker(
  desk: Desk,
  statementId: string,
  speaker: string | null,
): Promise<Statement | null> {
  const name = requireName(speaker);
  const held = await desk.store.statement(statementId);
  if (!held) return null;
  const { id } = held.article;
  const article = await corrected(desk, id, (reading) => {
    const { start, end } = statementIn(reading, statementId, 'id');
    const by = name === null ? null : named(id, name, reading);
    return { kind: 'speaker', start, end, speaker: by, editedAt: desk.now() };
  });
  return article?.statements.find((statement) => statement.id === statementId) ?? null;
}

/** See `Verifier.undoEdit`. */
export const undoEdit = (desk: Desk, articleId: string): Promise<Article | null> =>
  readAnew(desk, articleId, ({ edits }) => {
    if (edits.length === 0) throw new Refusal('invalid', null, 'Nothing was corrected in this article.');
    return edits.slice(0, -1);
  });

/** See `Verifier.reread`. */
export const reread = (desk: Desk, articleId: string): Promise<Article | null> =>
  readAnew(desk, articleId, ({ edits }) => edits);

/** See `Verifier.renameSpeaker`. */
export async function renameSpeaker(
  desk: Desk,
  articleId: string,
  { speakerId, name }: { readonly speakerId: string; readonly name: string },
): Promise<Article | null> {
  const to = requireName(name, 'name');
  if (to === null) throw invalid('name', 'The name is empty.');
  const person = await desk.store.speaker(speakerId);
  const ids = new Set([speakerId, ...(person ? [person.id, ...person.merged.map(({ id }) => id)] : [])]);
  return corrected(desk, articleId, (reading) => {
    const found = reading.speakers.find(({ id }) => ids.has(id));
    if (!found) throw invalid('speaker', 'This article does not quote the speaker.');
    if (speakerNamed(articleId, to, reading.speakers).id === found.id)
      throw invalid('name', 'The speaker goes by this name already.');
    const { name: before, kind, gender } = found;
    const speaker = { name: before, kind, gender };
    return { kind: 'rename', speaker, to: named(articleId, to, reading), editedAt: desk.now() };
  });
}

/** See `Verifier.splitSpeaker`; `persons` are the ids that lead to the speaker. The new speaker’s id. */
export async function setApart(desk: Desk, articleId: string, person: readonly SpeakerRef[]): Promise<string> {
  const ids = new Set(person.map(({ id }) => id));
  const reading = await desk.store.reading(articleId);
  if (!reading) throw invalid('articleId', `There is no article ${articleId} here.`);
  const found = reading.speakers.find(({ id }) => ids.has(id));
  if (!found) throw invalid('articleId', 'This article does not quote the speaker.');
  if (!isKnownEverywhere(articleId, found)) {
    if (await desk.store.separate(found.id)) return found.id;
    throw invalid('articleId', 'The speaker is known in this article only.');
  }
  const { name, kind, gender } = found;
  await corrected(desk, articleId, () => ({ kind: 'apart', speaker: { name, kind, gender }, editedAt: desk.now() }));
  return apartId(articleId, found);
}
