/** The kinds of files that can be chosen, as the forms name them. */

import { ENDINGS } from '../sources/formats.js';

const TEXTS = ['txt', 'md', 'html', 'docx', 'odt', 'pdf'] as const;
/** Subtitles and what recognisers of speech write: they tell when words are heard. */
const HEARD = ['srt', 'vtt', 'sbv', 'ttml', 'json'] as const;

/** The usual ending of each kind; some have others as well. */
export const NAMED_ENDINGS: readonly string[] = [...TEXTS, ...HEARD];

const dotted = NAMED_ENDINGS.map((ending) => `.${ending}`);

/** For the field: what it lets one choose, and what its label says. */
export const FILE_KINDS = {
  accept: ENDINGS.map((ending) => `.${ending}`).join(','),
  words: `${dotted.slice(0, -1).join(', ')} or ${dotted.at(-1)}`,
  times: 'Captions and recognisers’ files keep their times.',
} as const;
