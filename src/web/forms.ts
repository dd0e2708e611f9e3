/** What callers may hand in, and how much of it. Everything from outside passes through here once. */

import { z } from 'zod';
import { type ArticleMeta, type Heard, PROFILES, VERDICTS } from '../model.js';
import { LIMITS } from './limits.js';
import { type FieldError, Refused } from './refusals.js';

/** A NUL or half a surrogate pair cannot be stored; one unit takes its place, so that offsets stay. */
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
export const storable = (text: string): string => text.replace(UNSTORABLE, '\uFFFD');

const count = new Intl.NumberFormat('en-GB');
const units = (text: string): string => `${count.format(text.length)} characters`;

const text = z.string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'must be text') });

/** Text of at most `most` UTF-16 code units that is not blank. */
export const filled = (most: number) =>
  text
    .transform(storable)
    .refine((value) => value.trim() !== '', 'is empty')
    .refine((value) => value.length <= most, {
      error: (issue) => `has ${units(String(issue.input))}; at most ${count.format(most)} are read`,
    });

const blankAsNull = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

/** As `filled`, where leaving it out or blank means `null`. */
export const optional = (most: number) =>
  z.preprocess(
    blankAsNull,
    filled(most)
      .transform((value) => value.trim())
      .nullable(),
  );

const DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/;
const isDate = (value: string): boolean => DATE.test(value) && !Number.isNaN(Date.parse(value));
const isWebAddress = (value: string): boolean => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

export const published = optional(40).refine(
  (value) => value === null || isDate(value),
  'must be a date as 2026-11-23',
);
export const url = optional(LIMITS.url).refine(
  (v) => v === null || isWebAddress(v),
  'must be an address that begins with http',
);

const isHeavy = (value: string): boolean => Buffer.byteLength(value) > LIMITS.textBytes;
const longText = text.transform(storable).refine((value) => value.trim() !== '', 'is empty');

export const id = z.string().max(LIMITS.id);

/** The house style to judge by. */
const profile = z
  .enum(PROFILES, `must be one of ${PROFILES.join(', ')}`)
  .nullish()
  .transform((value) => value ?? 'strict');

export const claimInput = z.object({
  quote: filled(LIMITS.quote),
  speaker: optional(LIMITS.speaker),
  articleId: optional(LIMITS.id),
  profile,
});

/** The page's form: what was pasted, or with `literal` the quote as it stands. */
export const pasteInput = z.object({
  quote: filled(LIMITS.paste),
  speaker: optional(LIMITS.speaker),
  articleId: optional(LIMITS.id),
  literal: optional(10).transform((value) => value !== null),
  profile,
});

export const extractionInput = z.object({ text: longText });

const ARTICLE_KINDS = ['article', 'transcript', 'post'] as const;
const KIND = 'must be article, transcript or post';
const HEARD = ['machine', 'checked'] as const satisfies readonly Heard[];

const heard = z.preprocess(blankAsNull, z.enum(HEARD, 'must be machine, checked or null').nullable());

export const articleInput = z.object({
  text: longText,
  title: optional(LIMITS.title),
  publisher: optional(LIMITS.title),
  author: optional(LIMITS.title),
  published,
  url,
  kind: z.enum(ARTICLE_KINDS, KIND).default('article'),
  heard,
  media: url,
});

export const draftInput = z.object({ text: longText, title: optional(LIMITS.title), profile });

export const correctionInput = z.object({
  speaker: z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : value),
    z.union([filled(LIMITS.speaker), z.null()], 'must be a name, or null where nobody is named'),
  ),
});

/** An offset in a text, in UTF-16 code units. */
const offset = z.number('must be a whole number').int('must be a whole number').min(0, 'must be 0 or more');

export const additionInput = z.object({ start: offset, end: offset, ...correctionInput.shape });
export const splitInput = z.object({ at: offset });
export const joinInput = z.object({ with: z.string('must be a statement’s id').max(LIMITS.id) });

/** What is left out stays as it is; `null` says that it is not known. */
export const descriptionInput = articleInput
  .omit({ text: true })
  .extend({ kind: z.enum(ARTICLE_KINDS, KIND) })
  .partial()
  .transform(
    (changes): Partial<ArticleMeta> =>
      Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
  )
  .refine((changes) => Object.keys(changes).length > 0, 'says nothing that can be changed');

export const renameInput = z.object({
  speaker: z.string('must be a speaker’s id').max(LIMITS.id),
  name: filled(LIMITS.speaker).transform((name) => name.trim()),
});

export const mergeInput = z.object({ into: z.string('must be a speaker’s id').max(LIMITS.id) });
export const separationInput = z.object({ articleId: optional(LIMITS.id) });

/** The page's form of the same: a blank name means that nobody is named. */
export const correctionForm = z.object({ speaker: optional(LIMITS.speaker) });

export const reviewInput = z.object({ note: optional(LIMITS.note), undo: optional(10).transform((v) => v !== null) });
export const draftQuery = z.object({
  only: z
    .enum(['problems', ...VERDICTS], 'is not a filter that is known')
    .nullable()
    .default(null),
  part: z
    .union([z.literal('all'), z.coerce.number().int().min(1)])
    .nullable()
    .catch(null),
  at: id.nullable().catch(null),
});

export const signInInput = z.object({ token: filled(LIMITS.token), back: optional(LIMITS.url) });

const limit = z.coerce
  .number(`must be a number from ${LIMITS.page.least} to ${LIMITS.page.most}`)
  .int()
  .min(LIMITS.page.least, `must be at least ${LIMITS.page.least}`)
  .max(LIMITS.page.most, `must be at most ${LIMITS.page.most}`)
  .default(LIMITS.page.usual);

export const pageQuery = z.object({ cursor: optional(LIMITS.cursor), limit });
export const speakersQuery = pageQuery.extend({ words: optional(LIMITS.find) });
export const articlesQuery = speakersQuery;

/** Words without a letter or figure find nothing. */
export const hasWords = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);

/** A day of the calendar. */
const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && isDate(value) && new Date(value).toISOString().startsWith(value);
const day = optional(40).refine((value) => value === null || isDay(value), 'must be a day as 2026-11-23');

export const findQuery = pageQuery.extend({
  words: optional(LIMITS.find),
  speaker: optional(LIMITS.speaker),
  from: day,
  to: day,
  article: optional(LIMITS.find),
});
/** What was removed on the page before, or whether something was erased there. */
export const removedQuery = z.object({
  removed: id.nullable().catch(null).default(null),
  erased: optional(10)
    .catch(null)
    .transform((value) => value === 'yes'),
});
/** Whether an article is to be kept aside for a while, or erased at once. */
export const removalQuery = z.object({
  for: z.enum(['good'], 'must be “good” or left out').nullable().default(null),
});
export const prefillQuery = z.object({ quote: optional(LIMITS.paste), speaker: optional(LIMITS.speaker) });
/** Which part of a long article: by number, or the one that holds an anchor. What is no number is the first. */
export const partQuery = z.object({
  part: z.coerce.number().int().min(1).nullable().catch(null),
  at: id.nullable().catch(null),
});
/** Which of so many sets of exercises, of the newest articles or of one. */
export const exerciseQuery = (sets: number) =>
  z.object({ set: z.coerce.number().int().min(1).max(sets).catch(1), article: optional(LIMITS.id) });
export const idPath = z.object({ id });
export const itemPath = z.object({ id, statement: id });

/**
 * The input in its checked shape, or a refusal that names each field at fault: 400 where it is no object at all,
 * 413 where a text is too long, else 422.
 */
export function read<T>(shape: z.ZodType<T>, input: unknown): T {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Refused(400, 'The body must be a JSON object.');
  if ('text' in input && typeof input.text === 'string' && isHeavy(input.text)) throw tooLong(input.text);
  const result = shape.safeParse(input);
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => fieldError(path.join('.'), message));
  throw new Refused(422, errors.map((error) => error.message).join(' '), errors);
}

/** How the sentences about a field begin. */
const NAMES: Readonly<Record<string, string>> = {
  article: 'The article',
  articleId: 'The article’s id',
  at: 'The place to split at',
  author: 'The author',
  cursor: 'The cursor',
  end: 'The end',
  for: 'For how long it is to be removed',
  from: 'The first day',
  heard: 'Who heard it',
  id: 'The id',
  into: 'The speaker to merge into',
  kind: 'The kind',
  limit: 'The limit',
  media: 'The recording',
  name: 'The name',
  note: 'The note',
  only: 'The filter',
  profile: 'The profile',
  published: 'The date',
  publisher: 'The publisher',
  quote: 'The quote',
  speaker: 'The speaker',
  start: 'The start',
  text: 'The text',
  title: 'The title',
  to: 'The last day',
  token: 'The token',
  url: 'The address',
  with: 'The statement to join with',
  words: 'The words',
};

const fieldError = (path: string, predicate: string): FieldError => ({
  path,
  message: `${NAMES[path] ?? (path || 'The body')} ${predicate}.`,
});

function tooLong(value: string): Refused {
  const size = (Buffer.byteLength(value) / 1_000_000).toFixed(1);
  const error = fieldError('text', `has ${size} MB; at most ${LIMITS.textBytes / 1_000_000} MB are read`);
  return new Refused(413, error.message, [error]);
}
