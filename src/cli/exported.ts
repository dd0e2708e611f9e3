/** What an export’s line holds besides text and title. A part that is not what we write is refused, not guessed at. */

import { FileError } from '../main/articles.js';
import type { Edit, Gender, Merge, NamedSpeaker, SpeakerKind, SpeakerRef } from '../verifier.js';

type Fields = Readonly<Record<string, unknown>>;

const KINDS: readonly SpeakerKind[] = ['person', 'body', 'unnamed'];
const GENDERS: readonly Gender[] = ['female', 'male', null];
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** When the article was added; `null` where the line does not say. */
export function timeOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && TIME.test(value)) return value;
  throw new FileError('addedAt is no time like 2026-01-02T03:04:05Z.');
}

function speakerOf(value: unknown): NamedSpeaker {
  const { name, kind, gender } = isFields(value) ? value : {};
  const [known, told] = [KINDS.find((one) => one === kind), GENDERS.find((one) => one === gender)];
  if (typeof name !== 'string' || name.trim() === '' || !known || told === undefined)
    throw new FileError('A correction has no speaker that can be read.');
  return { name, kind: known, gender: told };
}

const speakerOrNobody = (value: unknown): NamedSpeaker | null => (value === null ? null : speakerOf(value));

function editedAtOf(value: unknown): string {
  const time = timeOf(value);
  if (time === null) throw new FileError('A correction has no time.');
  return time;
}

function offsetOf(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new FileError('A correction has no place that can be read.');
}

function editOf(value: unknown): Edit {
  if (!isFields(value)) throw new FileError('A correction is no object.');
  const editedAt = editedAtOf(value.editedAt);
  if (value.kind === 'apart') return { kind: 'apart', speaker: speakerOf(value.speaker), editedAt };
  if (value.kind === 'rename')
    return { kind: 'rename', speaker: speakerOf(value.speaker), to: speakerOf(value.to), editedAt };
  const place = { start: offsetOf(value.start), end: offsetOf(value.end) };
  switch (value.kind) {
    case 'split':
      return { kind: 'split', ...place, at: offsetOf(value.at), editedAt };
    case 'join':
    case 'drop':
      return { kind: value.kind, ...place, editedAt };
    case 'speaker':
    case 'add':
      return { kind: value.kind, ...place, speaker: speakerOrNobody(value.speaker), editedAt };
    default:
      throw new FileError('A correction is of no kind that is known.');
  }
}

const listOf = (value: unknown, name: string): readonly unknown[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new FileError(`${name} is no list.`);
  return value;
};

/** Exports of the first version hold `corrections`, all of them of speakers. */
const oldEditOf = (value: unknown): Edit =>
  editOf(isFields(value) ? { ...value, kind: 'speaker', editedAt: value.correctedAt } : value);

/** What people corrected in the article, in order. */
export const editsOf = (about: Fields): Edit[] => [
  ...listOf(about.corrections, 'corrections').map(oldEditOf),
  ...listOf(about.edits, 'edits').map(editOf),
];

function refOf(value: unknown): SpeakerRef {
  if (isFields(value) && typeof value.id === 'string' && typeof value.name === 'string')
    return { id: value.id, name: value.name };
  throw new FileError('A merge has no two speakers.');
}

/** A line that says that two speakers are one: `{"merge": …}`; `null`: it is an article’s. */
export function mergeOf(about: Fields): Merge | null {
  if (about.merge === undefined) return null;
  const { speaker, into, mergedAt } = isFields(about.merge) ? about.merge : {};
  const time = timeOf(mergedAt);
  if (time === null) throw new FileError('A merge has no time.');
  return { speaker: refOf(speaker), into: refOf(into), mergedAt: time };
}
