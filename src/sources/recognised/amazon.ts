/** Amazon Transcribe: `results.items`, with speakers of their own or in `speaker_labels`, or a list for each channel. */

import { either, type Json, list, record, seconds, speakerLabel, text } from './json.js';
import type { Format, HeardWord, Track } from './words.js';

/** Who speaks at which time: in older files the words do not say. */
function speakersByStart(results: Readonly<Record<string, Json>>): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const segment of list(record(results.speaker_labels).segments))
    for (const item of list(record(segment).items)) {
      const { start_time, speaker_label } = record(item);
      found.set(text(start_time) ?? '', speakerLabel(either(speaker_label, record(segment).speaker_label)));
    }
  return found;
}

function trackOf(items: readonly Json[], speakerOf: (item: Readonly<Record<string, Json>>) => string | null): Track {
  const words: HeardWord[] = [];
  for (const one of items) {
    const item = record(one);
    const content = text(record(list(item.alternatives)[0]).content);
    if (content === null) continue;
    const joins = item.type === 'punctuation';
    const speaker = joins ? (words.at(-1)?.speaker ?? null) : speakerOf(item);
    words.push({ text: content, from: seconds(item.start_time), to: seconds(item.end_time), speaker, joins });
  }
  return words;
}

/** Of calls: `Transcript`, a list of what each of the two says. */
const callTrack = (turns: readonly Json[]): Track =>
  turns.map((turn) => {
    const { Content, BeginOffsetMillis, EndOffsetMillis, ParticipantRole } = record(turn);
    return {
      text: text(Content) ?? '',
      from: seconds(BeginOffsetMillis, 0.001),
      to: seconds(EndOffsetMillis, 0.001),
      speaker: speakerLabel(ParticipantRole),
      joins: false,
    };
  });

export const AMAZON: Format = {
  name: 'Amazon Transcribe',
  tracks: (data) => {
    const calls = list(record(data).Transcript);
    if (calls.length > 0) return [callTrack(calls)];
    const results = record(record(data).results);
    const channels = list(record(results.channel_labels).channels);
    if (channels.length > 0)
      return channels.map((channel) => {
        const { items, channel_label } = record(channel);
        return trackOf(list(items), () => speakerLabel(channel_label));
      });
    if (!Array.isArray(results.items)) return null;
    const speakers = speakersByStart(results);
    return [
      trackOf(results.items, ({ speaker_label, start_time }) =>
        speaker_label === undefined ? (speakers.get(text(start_time) ?? '') ?? null) : speakerLabel(speaker_label),
      ),
    ];
  },
};
