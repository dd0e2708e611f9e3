/** Google Speech-to-Text, versions 1 and 2, and Video Intelligence: `results[].alternatives[].words`. */

import { either, type Json, list, record, seconds, speakerLabel, text } from './json.js';
import type { Format, HeardWord, Track } from './words.js';

/** The results, in whatever they are wrapped: of an operation, of a file in a store, of a video. */
function resultsOf(data: Json): readonly Json[] {
  const response = record(either(record(data).response, data));
  if (Array.isArray(response.results)) return response.results;
  const videos = list(either(response.annotationResults, response.annotation_results));
  if (videos.length > 0)
    return videos.flatMap((video) =>
      list(either(record(video).speechTranscriptions, record(video).speech_transcriptions)),
    );
  return Object.values(record(response.results)).flatMap((file) => {
    const { transcript, inlineResult } = record(file);
    return list(record(either(transcript, record(inlineResult).transcript)).results);
  });
}

const bestOf = (result: Json): Readonly<Record<string, Json>> => record(list(record(result).alternatives)[0]);

const startOf = (word: Json): number | null => {
  const { startTime, start_time, startOffset, start_offset } = record(word);
  return seconds(either(startTime, start_time, startOffset, start_offset));
};
const endOf = (word: Json): number | null => {
  const { endTime, end_time, endOffset, end_offset } = record(word);
  return seconds(either(endTime, end_time, endOffset, end_offset));
};

/** Nobody is told apart by the tag 0. */
function speakerOf(word: Json): string | null {
  const { speakerTag, speaker_tag, speakerLabel: label, speaker_label } = record(word);
  const tag = either(speakerTag, speaker_tag, label, speaker_label);
  return text(tag) === '0' ? null : speakerLabel(tag);
}

function wordsOf(result: Json, speaker: string | null): HeardWord[] {
  const best = bestOf(result);
  const words = list(best.words);
  if (words.length > 0)
    return words.map((word) => ({
      text: text(record(word).word) ?? '',
      from: startOf(word),
      to: endOf(word),
      speaker: speakerOf(word) ?? speaker,
      joins: false,
    }));
  const whole = text(best.transcript);
  return whole === null ? [] : [{ text: whole, from: null, to: null, speaker, joins: false }];
}

/** Where speakers are told apart, the last result has all the words once more, with their speakers. */
function onceOnly(results: readonly Json[]): readonly Json[] {
  const last = results.at(-1);
  const words = list(bestOf(last).words);
  const before = results.slice(0, -1);
  const earlier = before.reduce<number>((count, result) => count + list(bestOf(result).words).length, 0);
  const retold =
    words.some((word) => speakerOf(word) !== null) &&
    (words.length >= earlier || text(bestOf(last).transcript) === '' || bestOf(last).transcript === undefined);
  return retold && before.length > 0 && !before.some((result) => list(bestOf(result).words).some(speakerOf))
    ? [last]
    : results;
}

const channelOf = (result: Json): string => text(either(record(result).channelTag, record(result).channel_tag)) ?? '';

export const GOOGLE: Format = {
  name: 'Google Speech-to-Text',
  tracks: (data) => {
    const results = resultsOf(data).filter((result) => {
      const best = bestOf(result);
      return Array.isArray(best.words) || typeof best.transcript === 'string';
    });
    if (results.length === 0) return null;
    const channels = new Map<string, Json[]>(results.map((result) => [channelOf(result), []]));
    for (const result of results) channels.get(channelOf(result))!.push(result);
    return [...channels].map(([channel, own]): Track => {
      const speaker = channels.size > 1 && channel !== '' ? `Channel ${channel}` : null;
      return onceOnly(own).flatMap((result) => wordsOf(result, speaker));
    });
  },
};
