/** Speechmatics: version 1 has `words` and `speakers`, version 2 `results` of words and punctuation. */

import { type Json, list, record, seconds, speakerLabel, text } from './json.js';
import type { Format, HeardWord, Track } from './words.js';

const MARK = /^[\p{P}]{1,3}$/u;

const plus = (start: number | null, length: number | null): number | null =>
  start === null ? null : Math.round((start + (length ?? 0)) * 1000) / 1000;

/** Version 1: a speaker speaks from `time` on, until the next does. */
function first(words: readonly Json[], speakers: readonly Json[]): Track {
  const turns = speakers
    .map((one) => ({ from: seconds(record(one).time) ?? 0, name: speakerLabel(record(one).name) }))
    .sort((a, b) => a.from - b.from);
  let turn = -1;
  return words.map((word): HeardWord => {
    const { name, time, duration } = record(word);
    const from = seconds(time);
    while (from !== null && turn + 1 < turns.length && turns[turn + 1]!.from <= from) turn++;
    const said = text(name) ?? '';
    return {
      text: said,
      from,
      to: plus(from, seconds(duration)),
      speaker: turns[turn]?.name ?? null,
      joins: MARK.test(said),
    };
  });
}

function second(results: readonly Json[]): Track {
  const words: HeardWord[] = [];
  for (const one of results) {
    const { type, start_time, end_time, alternatives, attaches_to } = record(one);
    const { content, speaker } = record(list(alternatives)[0]);
    const said = text(content);
    if (said === null) continue;
    const joins =
      attaches_to === 'previous' || attaches_to === 'both' || (type === 'punctuation' && attaches_to === undefined);
    const last = words.at(-1);
    const named = joins && last ? last.speaker : speakerLabel(speaker);
    words.push({ text: said, from: seconds(start_time), to: seconds(end_time), speaker: named, joins });
  }
  return words;
}

export const SPEECHMATICS: Format = {
  name: 'Speechmatics',
  tracks: (data) => {
    const { words, speakers, results } = record(data);
    if (list(words).some((word) => text(record(word).name) !== null && record(word).time !== undefined))
      return [first(list(words), list(speakers))];
    const heard = list(results).filter((one) => text(record(list(record(one).alternatives)[0]).content) !== null);
    if (heard.length === 0) return null;
    const channels = new Map<string, Json[]>(heard.map((one) => [text(record(one).channel) ?? '', []]));
    for (const one of heard) channels.get(text(record(one).channel) ?? '')!.push(one);
    return [...channels.values()].map(second);
  },
};
