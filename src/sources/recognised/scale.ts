/** Whether times are in seconds or in milliseconds, which files do not say. */

import { either, type Json, record, text } from './json.js';

/** Nobody takes so long for a word, and nobody is so quick that milliseconds would be fewer. In seconds or milliseconds. */
const WORD_MAX = 15;
/** So many entries tell. */
const SAMPLE = 200;

/** What times of such entries are multiplied with to be seconds. Each has a start, an end and some words. */
export function scaleOf(entries: readonly Json[]): number {
  let [time, words] = [0, 0];
  for (const entry of entries.slice(0, SAMPLE)) {
    const { start, start_time, startTime, end, end_time, endTime, text: said, word } = record(entry);
    const [first, last] = [start ?? start_time ?? startTime, end ?? end_time ?? endTime];
    if (typeof first !== 'number' || typeof last !== 'number') continue;
    if (!Number.isInteger(first) || !Number.isInteger(last)) return 1;
    time += Math.max(0, last - first);
    words += (text(either(said, word)) ?? '').split(/\s+/).length;
  }
  return words > 0 && time / words > WORD_MAX ? 0.001 : 1;
}
