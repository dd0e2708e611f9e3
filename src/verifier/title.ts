/** What a text is called where nobody gave it a title. */

import type { SourceText } from '../model.js';
import { headline } from '../text/headline.js';

/** The headline that the text opens with, else the file’s name; a transcript opens with a turn, and has no headline. */
export function titleOf({ text, layout }: SourceText, ofLastResort: string | null): string | null {
  const isTranscript = layout !== null && layout.turns.length > 0;
  return (isTranscript ? null : headline(text)) ?? ofLastResort;
}
