/** YouTube’s own captions: `events[].segs[].utf8`, in milliseconds. */

import { type Json, list, record, seconds, text } from './json.js';
import type { Format, HeardWord } from './words.js';

function wordOf(event: Json): HeardWord[] {
  const { tStartMs, dDurationMs, segs } = record(event);
  const said = list(segs)
    .map((one) => text(record(one).utf8) ?? '')
    .join('');
  const from = seconds(tStartMs, 0.001);
  if (said.trim() === '') return [];
  const to = from === null ? null : from + (seconds(dDurationMs, 0.001) ?? 0);
  return [{ text: said.replace(/\s+/g, ' ').trim(), from, to, speaker: null, joins: false }];
}

export const YOUTUBE: Format = {
  name: 'YouTube',
  tracks: (data) => {
    const events = list(record(data).events);
    return events.some((event) => Array.isArray(record(event).segs)) ? [events.flatMap(wordOf)] : null;
  },
};
