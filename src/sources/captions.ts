/** Captions and subtitles as a transcript, a paragraph for each turn, with when its words are heard. */

import type { Mending } from '../model.js';
import { assembled } from './blocks.js';
import { type CueFile, captionText, cuesOf } from './captions/cues.js';
import { heardOf } from './captions/heard.js';
import { linesOf } from './captions/marks.js';
import { mendedCaptions, mendedXml } from './captions/mending.js';
import { named } from './captions/name-lines.js';
import { unrolled } from './captions/rolling.js';
import { timedTextCues } from './captions/ttml.js';
import { spokenOf } from './captions/turns.js';
import { bare, type Reading, UnreadableFile } from './reading.js';
import { speechBlocks } from './speech.js';

function readingOfCues({ cues, notes }: CueFile, mended: readonly Mending[]): Reading {
  const shown = cues.map(({ from, to, lines }) => ({ from, to, lines: linesOf(lines) }));
  const spoken = spokenOf(named(unrolled(shown.filter(({ lines }) => lines.length > 0))));
  if (spoken.length === 0)
    throw new UnreadableFile(
      'There are no subtitles in this file. Choose an .srt, .vtt, .sbv or .ttml file with text.',
    );
  return {
    ...bare(''),
    ...assembled(speechBlocks(spoken), mended),
    kind: 'transcript',
    heard: heardOf({ notes, rows: cues.map(({ lines }) => lines), spoken }),
  };
}

/** SubRip (.srt), WebVTT (.vtt) and SubViewer (.sbv). */
export function readCaptions(bytes: Uint8Array): Reading {
  const { text, mended } = mendedCaptions(captionText(bytes));
  return readingOfCues(cuesOf(text), mended);
}

/** Timed Text Markup Language (.ttml, .dfxp). */
export function readTimedText(bytes: Uint8Array): Reading {
  const { text, mended } = mendedXml(captionText(bytes));
  return readingOfCues(timedTextCues(text), mended);
}
