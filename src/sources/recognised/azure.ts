/** Microsoft: `recognizedPhrases` of Azure’s batches, `phrases` of its quick way, `videos[].insights` of Video Indexer. */

import { either, type Json, list, record, seconds, speakerLabel, text } from './json.js';
import type { Format, HeardWord, Track } from './words.js';

/** A tick is a ten-millionth of a second. */
const TICK = 1e-7;

const lasting = (from: number | null, length: number | null): number | null =>
  from === null || length === null ? from : from + length;

/** A phrase of either way. Two channels are two people. */
function phrase(one: Json, channels: number): HeardWord {
  const fields = record(one);
  const best = record(list(fields.nBest)[0]);
  const from =
    seconds(fields.offsetInTicks, TICK) ?? seconds(fields.offset) ?? seconds(fields.offsetMilliseconds, 0.001);
  const length =
    seconds(fields.durationInTicks, TICK) ?? seconds(fields.duration) ?? seconds(fields.durationMilliseconds, 0.001);
  const channel = text(fields.channel);
  return {
    text: text(either(fields.text, best.display, best.lexical)) ?? '',
    from,
    to: lasting(from, length),
    speaker: speakerLabel(fields.speaker) ?? (channels > 1 && channel !== null ? `Channel ${channel}` : null),
    joins: false,
  };
}

/** A track for each channel: what two say at a time is not mixed word by word. */
function phraseTracks(phrases: readonly Json[]): Track[] {
  const channels = new Map<string, Json[]>(phrases.map((one) => [text(record(one).channel) ?? '', []]));
  for (const one of phrases) channels.get(text(record(one).channel) ?? '')!.push(one);
  return [...channels.values()].map((own) => own.map((one) => phrase(one, channels.size)));
}

function videoTrack(video: Json): Track {
  const insights = record(record(video).insights);
  const names = new Map(list(insights.speakers).map((one) => [text(record(one).id), speakerLabel(record(one).name)]));
  return list(insights.transcript).map((line) => {
    const { text: said, speakerId, instances } = record(line);
    const { start, end } = record(list(instances)[0]);
    const speaker = names.get(text(speakerId)) ?? speakerLabel(speakerId);
    return { text: text(said) ?? '', from: seconds(start), to: seconds(end), speaker, joins: false };
  });
}

export const AZURE: Format = {
  name: 'Microsoft Azure',
  tracks: (data) => {
    const { recognizedPhrases, phrases, videos } = record(data);
    const found = list(either(recognizedPhrases, phrases));
    if (found.length > 0) return phraseTracks(found);
    const tracks = list(videos).map(videoTrack);
    return tracks.some((track) => track.length > 0) ? tracks : null;
  },
};
