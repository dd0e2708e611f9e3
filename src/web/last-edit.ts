/** The last correction of an article in words, so that it can be undone knowingly. */

import type { Edit } from '../model.js';
import { spaced } from './place.js';

export interface LastEdit {
  readonly sentence: string;
  /** How many corrections there are in all. */
  readonly count: number;
  /** Whether it was made just now: then it stays in sight. */
  readonly fresh: boolean;
}

/** So long somebody may still want to take a correction back at once. */
const FRESH_MS = 10 * 60_000;
const SHOWN_UNITS = 60;

function words(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const said = spaced(text.slice(start, end)).replace(/^["“‘']|["”’']$/g, '');
  return `“${said.length > SHOWN_UNITS ? `${said.slice(0, SHOWN_UNITS).trimEnd()}…` : said}”`;
}

function sentenceFor(text: string, edit: Edit): string {
  switch (edit.kind) {
    case 'split':
      return `${words(text, edit)} was split in two.`;
    case 'join':
      return `${words(text, edit)} was joined into one statement.`;
    case 'drop':
      return `${words(text, edit)} is no longer a statement.`;
    case 'add':
      return `${words(text, edit)} was added as a statement of ${edit.speaker?.name ?? 'nobody who is named'}.`;
    case 'speaker':
      return `${words(text, edit)} was given to ${edit.speaker?.name ?? 'nobody who is named'}.`;
    case 'apart':
      return `${edit.speaker.name} was told apart from others of that name.`;
    case 'rename':
      return `${edit.speaker.name} was renamed ${edit.to.name}.`;
  }
}

/** `null`: nothing was corrected. */
export function lastEdit(text: string, edits: readonly Edit[], now: number): LastEdit | null {
  const last = edits.at(-1);
  if (!last) return null;
  const fresh = now - Date.parse(last.editedAt) < FRESH_MS;
  return { sentence: sentenceFor(text, last), count: edits.length, fresh };
}
