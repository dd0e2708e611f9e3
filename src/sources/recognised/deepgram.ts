/** Deepgram: `results.channels[].alternatives[].words`. */

import { either, type Json, list, record, seconds, speakerLabel, text } from './json.js';
import type { Format, Track } from './words.js';

const trackOf = (best: Readonly<Record<string, Json>>, channel: string | null): Track => {
  const words = list(best.words);
  if (words.length === 0)
    return [{ text: text(best.transcript) ?? '', from: null, to: null, speaker: channel, joins: false }];
  return words.map((one) => {
    const { punctuated_word, word, start, end, speaker } = record(one);
    return {
      text: text(either(punctuated_word, word)) ?? '',
      from: seconds(start),
      to: seconds(end),
      speaker: speakerLabel(speaker) ?? channel,
      joins: false,
    };
  });
};

export const DEEPGRAM: Format = {
  name: 'Deepgram',
  tracks: (data) => {
    const channels = list(record(record(data).results).channels);
    if (channels.length === 0) return null;
    return channels.map((channel, at) =>
      trackOf(record(list(record(channel).alternatives)[0]), channels.length > 1 ? `Channel ${at}` : null),
    );
  },
};
