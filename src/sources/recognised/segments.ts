/**
 * Lists of what is said, each with a time: Whisper and what builds on it, AssemblyAI, podcasts’ transcripts, Sonix,
 * Fireflies and others. They differ in names of fields only.
 */

import { either, type Json, list, record, seconds, speakerLabel, text } from './json.js';
import { scaleOf } from './scale.js';
import type { Format, HeardWord } from './words.js';

type Fields = Readonly<Record<string, Json>>;

/** Under which names the lists stand. */
const LISTS = [
  'utterances',
  'segments',
  'transcription',
  'transcript',
  'sentences',
  'chunks',
  'transcripts',
  'captions',
];

const saidIn = ({ text: said, transcript, body, content, sentence, caption }: Fields): string | null =>
  [said, transcript, body, content, sentence, caption].map(text).find((one) => one !== null) ?? null;

const speakerIn = ({ speaker, speaker_name, speakerName, speaker_label, speaker_id }: Fields): string | null =>
  speakerLabel(either(record(speaker).name, speaker, speaker_name, speakerName, speaker_label, speaker_id));

/** When an entry is heard; `scale` is for bare numbers only. */
function timesIn(entry: Fields, scale: number): Pick<HeardWord, 'from' | 'to'> {
  const [first, last] = list(entry.timestamp);
  const { from: shown, to: hidden } = record(entry.timestamps);
  const from = seconds(either(entry.start, entry.start_time, entry.startTime, entry.from, shown, first), scale);
  const to = seconds(either(entry.end, entry.end_time, entry.endTime, entry.to, hidden, last), scale);
  const length = seconds(either(entry.duration, entry.dur), scale);
  return { from, to: to ?? (from !== null && length !== null ? from + length : from) };
}

const wordIn = ({ punctuated_word, word, text: said }: Fields): string | null =>
  text(either(punctuated_word, word, said));

/** Whether words of one entry are said by several, which WhisperX tells word by word. */
const isShared = (words: readonly Fields[]): boolean =>
  new Set(words.flatMap((word) => speakerIn(word) ?? [])).size > 1;

/** A word of which the speaker is not told is said by whoever said the one before it. */
function wordsOf(words: readonly Fields[], entry: Fields, scale: number): HeardWord[] {
  let speaker = words.map(speakerIn).find((one) => one !== null) ?? speakerIn(entry);
  return words.flatMap((word): HeardWord[] => {
    const said = wordIn(word)?.trim();
    speaker = speakerIn(word) ?? speaker;
    return said ? [{ text: said, ...timesIn(word, scale), speaker, joins: false }] : [];
  });
}

function heardIn(entry: Fields, scale: number): HeardWord[] {
  const words = list(entry.words).map(record);
  const said = saidIn(entry);
  if (said === null || isShared(words)) return wordsOf(words, entry, scale);
  return [
    { text: said.trim(), ...timesIn(entry, scale), speaker: speakerIn(entry) ?? wordSpeaker(words), joins: false },
  ];
}

const wordSpeaker = (words: readonly Fields[]): string | null =>
  words.map(speakerIn).find((one) => one !== null) ?? null;

const isEntry = (entry: Fields): boolean => saidIn(entry) !== null || list(entry.words).length > 0;

/** A list of posts has texts too, but says neither when nor by whom they are spoken. */
const isSpoken = (entry: Fields): boolean =>
  timesIn(entry, 1).from !== null || speakerIn(entry) !== null || list(entry.words).length > 0;

function entriesOf(data: Json): readonly Fields[] {
  const whole = record(data);
  // Of Deepgram, and of results that are handed on in an envelope.
  const inner = [whole, record(whole.results), record(whole.result), record(whole.data), record(whole.output)];
  for (const lists of [data, ...inner.flatMap((one) => LISTS.map((name) => one[name]))]) {
    const entries = list(lists).map(record).filter(isEntry);
    if (entries.some(isSpoken)) return entries;
  }
  return [];
}

export const SEGMENTS: Format = {
  name: 'Whisper, AssemblyAI or another list of segments',
  tracks: (data) => {
    const entries = entriesOf(data);
    const scale = scaleOf(entries);
    return entries.length === 0 ? null : [entries.flatMap((entry) => heardIn(entry, scale))];
  },
};
