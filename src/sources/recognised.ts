/** Files of speech recognisers as a transcript: which of them a file is from shows by its shape. */

import { assembled } from './blocks.js';
import { decodeText } from './decode.js';
import { bare, type Reading, UnreadableFile } from './reading.js';
import { AMAZON } from './recognised/amazon.js';
import { AZURE } from './recognised/azure.js';
import { BARE_TEXT } from './recognised/bare-text.js';
import { DEEPGRAM } from './recognised/deepgram.js';
import { GOOGLE } from './recognised/google.js';
import { REV } from './recognised/rev.js';
import { SEGMENTS } from './recognised/segments.js';
import { SPEECHMATICS } from './recognised/speechmatics.js';
import { WATSON } from './recognised/watson.js';
import { WORD_LISTS } from './recognised/word-lists.js';
import { type Format, heardPieces } from './recognised/words.js';
import { YOUTUBE } from './recognised/youtube.js';
import { speechBlocks } from './speech.js';

/** In order: the first that finds words is right. What fits many files comes last. */
const FORMATS: readonly Format[] = [
  AMAZON,
  DEEPGRAM,
  REV,
  AZURE,
  YOUTUBE,
  WATSON,
  SPEECHMATICS,
  GOOGLE,
  SEGMENTS,
  WORD_LISTS,
  BARE_TEXT,
];

const READ =
  'Whisper, Amazon Transcribe, Google, Microsoft Azure, Speechmatics, IBM Watson, Deepgram, AssemblyAI, Rev, Vosk and BBC Kaldi';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile(
      'This is no whole .json file. Export it once more, or choose a file of captions (.srt, .vtt).',
    );
  }
}

export function readRecognised(bytes: Uint8Array): Reading {
  const data = parsed(decodeText(bytes));
  for (const { tracks } of FORMATS) {
    const blocks = speechBlocks(heardPieces(tracks(data) ?? []));
    if (blocks.length > 0) return { ...bare(''), ...assembled(blocks), kind: 'transcript', heard: 'machine' };
  }
  throw new UnreadableFile(
    `This .json file holds no speech that is known here. Read are files of ${READ}; or choose a file of captions (.srt, .vtt).`,
  );
}
