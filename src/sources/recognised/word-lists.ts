/** Lists of words with a time each: BBC Kaldi, Gentle, Vosk, AssemblyAI and ElevenLabs without utterances. */

import { either, type Json, list, record, seconds, speakerLabel, text } from './json.js';
import { scaleOf } from './scale.js';
import type { Format, HeardWord, Track } from './words.js';

type Fields = Readonly<Record<string, Json>>;

interface Segment {
  readonly from: number;
  readonly speaker: string | null;
}

/** BBC Kaldi: who speaks from when. */
const segmentsOf = (data: Fields): Segment[] =>
  list(record(data.segmentation).segments)
    .map((segment) => {
      const { start, speaker } = record(segment);
      return { from: seconds(start) ?? 0, speaker: speakerLabel(either(record(speaker)['@id'], speaker)) };
    })
    .sort((a, b) => a.from - b.from);

/** What ElevenLabs puts among the words: spaces, sounds. */
const NO_WORD = new Set<Json>(['spacing', 'audio_event']);

const saidIn = (word: Fields): string | null =>
  text(either(word.punctuated_word, word.punct, word.punctuated, word.word, word.text, word.content, word.value));

function trackOf(words: readonly Json[], segments: readonly Segment[]): Track {
  const scale = scaleOf(words);
  let at = -1;
  return words.flatMap((one): HeardWord[] => {
    const word = record(one);
    const said = saidIn(word);
    if (said === null || NO_WORD.has(word.type)) return [];
    const from = startOf(word, scale);
    while (from !== null && at + 1 < segments.length && segments[at + 1]!.from <= from) at++;
    return [
      {
        text: said,
        from,
        to: seconds(either(word.end, word.end_time, word.endTime, word.to), scale),
        speaker:
          speakerLabel(either(word.speaker, word.speaker_id, word.speaker_label)) ?? segments[at]?.speaker ?? null,
        joins: false,
      },
    ];
  });
}

const startOf = ({ start, start_time, startTime, from }: Fields, scale = 1): number | null =>
  seconds(either(start, start_time, startTime, from), scale);

const isWords = (words: readonly Json[]): boolean =>
  words.map(record).some((word) => saidIn(word) !== null && startOf(word) !== null);

/** The lists, wherever they stand: Vosk writes an object after each pause. */
function listsOf(data: Json): readonly (readonly Json[])[] {
  const whole = record(data);
  const own = list(either(record(whole.retval).words, whole.words, whole.result));
  return isWords(own) ? [own] : [list(data).flatMap((one) => list(record(one).result))].filter(isWords);
}

export const WORD_LISTS: Format = {
  name: 'BBC Kaldi, Vosk or another list of words',
  tracks: (data) => {
    const lists = listsOf(data);
    const whole = record(data);
    const segments = [...segmentsOf(record(whole.retval)), ...segmentsOf(whole)];
    return lists.length === 0 ? null : lists.map((words) => trackOf(words, segments));
  },
};
