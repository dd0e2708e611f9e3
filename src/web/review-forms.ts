/** The forms of the pages where people correct what was read, and what each may hand in. */

import { z } from 'zod';
import type { ArticleMeta } from '../model.js';
import { articleInput, filled, id, optional } from './forms.js';
import { LIMITS } from './limits.js';

const offset = z.coerce.number('must be a whole number').int('must be a whole number').min(0, 'must be 0 or more');

export const splitForm = z.object({ at: offset });

export const joinForm = z.object({
  with: z.preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(id).min(1).max(LIMITS.joined)),
});

/** A statement that was not read: a selection’s offsets, or words copied from the text. */
export const selectionForm = z.object({ start: offset, end: offset, speaker: optional(LIMITS.speaker) });
export const wordsForm = z.object({ words: filled(LIMITS.paste), speaker: optional(LIMITS.speaker) });

const { heard, media } = articleInput.shape;

/** What is known of an article: a blank field says that it is not known. A form without the last two leaves them as they are. */
export const descriptionForm = articleInput
  .omit({ text: true })
  .extend({ heard: heard.optional(), media: media.optional() })
  .transform(
    ({ heard: by, media: recording, ...rest }): Partial<ArticleMeta> => ({
      ...rest,
      ...(by === undefined ? {} : { heard: by }),
      ...(recording === undefined ? {} : { media: recording }),
    }),
  );

export const mergeForm = z.object({ speaker: id.min(1, 'is missing'), into: id.min(1, 'is missing') });
export const separationForm = z.object({ articleId: optional(LIMITS.id) });
export const speakersQuery = z.object({ words: optional(LIMITS.find) });
export const sameQuery = z.object({ same: optional(LIMITS.find) });
