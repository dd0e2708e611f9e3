/** What a form hands in: typed text, or files in its place. */

import type { Layout } from '../model.js';
import { readApart } from '../sources/apart.js';
import { type GivenFile, type Reading, UnreadableFile } from '../sources/reading.js';
import { titleOfLastResort } from '../sources/title.js';
import { type FieldError, Refused } from './refusals.js';

type Fields = Readonly<Record<string, unknown>>;

const isObject = (body: unknown): body is Fields => typeof body === 'object' && body !== null;

/** Any form may have a field called `files`; only the parser’s own entries are files. */
const isFile = (entry: unknown): entry is GivenFile => isObject(entry) && entry.bytes instanceof Uint8Array;

/** The files of a form’s body; none where it had no files. */
export const filesOf = (body: unknown): readonly GivenFile[] =>
  isObject(body) && Array.isArray(body.files) ? body.files.filter(isFile) : [];

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

/** What is true of one article at most, and not of every file of several. */
const OF_ONE = new Set(['title', 'url', 'media']);

/** The form’s fields over what the file says of itself: what was typed wins. `kind` is the file’s when it is a transcript. */
function overlaid({ layout: _, ...reading }: Reading, body: unknown): Fields {
  const several = filesOf(body).length > 1;
  const typed = Object.entries(isObject(body) ? body : {}).filter(
    ([name, value]) => !isBlank(value) && !(several && OF_ONE.has(name)),
  );
  const kind = reading.kind === 'article' ? {} : { kind: reading.kind };
  return { ...reading, ...Object.fromEntries(typed), ...kind, text: reading.text };
}

export interface Given {
  /** The file’s name; `null` where the text was typed. */
  readonly name: string | null;
  readonly fields: unknown;
  /** What its reader says of the text, at the offsets of the fields’ text; nobody else can say it. */
  readonly layout: Layout | null;
  /** By the file’s name. */
  readonly titleOfLastResort: string | null;
}

const refusal = (errors: readonly FieldError[]): Refused =>
  new Refused(422, errors.map((error) => error.message).join(' '), errors);

async function readOne(file: GivenFile, body: unknown): Promise<Given | FieldError> {
  try {
    const reading = await readApart(file);
    const { layout } = reading;
    const title = titleOfLastResort(file.name);
    return { name: file.name, fields: overlaid(reading, body), layout, titleOfLastResort: title };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { path: 'file', message: `${file.name}: ${error.message}` };
  }
}

/** Every text of a form as fields: one for each file, or what was typed. Refuses where any file cannot be read. */
export async function givenIn(body: unknown): Promise<Given[]> {
  const files = filesOf(body);
  if (files.length === 0) return [{ name: null, fields: body, layout: null, titleOfLastResort: null }];
  const outcomes = await Promise.all(files.map((file) => readOne(file, body)));
  const errors = outcomes.filter((outcome) => 'message' in outcome);
  const given = outcomes.filter((outcome) => 'fields' in outcome);
  if (errors.length > 0) throw refusal(errors);
  return given;
}
