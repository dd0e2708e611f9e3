/** What an export’s line holds besides text and title. A part that is not what we write is refused, not guessed at. */

import { FileError } from '../main/articles.js';
import type { ExportedCorrection, Gender, SpeakerKind } from '../verifier.js';

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

function speakerOf(value: unknown): ExportedCorrection['speaker'] | undefined {
  if (value === null) return null;
  if (!isFields(value) || typeof value.name !== 'string' || value.name.trim() === '') return undefined;
  const kind = KINDS.find((one) => one === value.kind);
  const gender = GENDERS.find((one) => one === value.gender);
  return kind && gender !== undefined ? { name: value.name, kind, gender } : undefined;
}

function correctionOf(value: unknown): ExportedCorrection {
  const speaker = isFields(value) ? speakerOf(value.speaker) : undefined;
  if (!isFields(value) || speaker === undefined) throw new FileError('A correction has no speaker that can be read.');
  const { start, end } = value;
  if (typeof start !== 'number' || typeof end !== 'number') throw new FileError('A correction has no start and end.');
  const correctedAt = timeOf(value.correctedAt);
  if (correctedAt === null) throw new FileError('A correction has no time.');
  return { start, end, speaker, correctedAt };
}

/** What people corrected in the article. */
export function correctionsOf(value: unknown): ExportedCorrection[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new FileError('corrections is no list.');
  return value.map(correctionOf);
}
