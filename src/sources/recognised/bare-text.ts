/** The words alone, without times, as OpenAI answers where nothing else is asked for: `{"text": "We wait."}`. */

import { type Json, record } from './json.js';
import type { Format } from './words.js';

/** What may stand beside the text, of the work and not of the words. Anything else makes it a post or a message. */
const BESIDE = new Set(
  `duration language language_code language_probability logprobs model request_id segments status task text usage words
x_groq`.split(/\s+/),
);
const WORD = /\S+/g;

function wordsOf(data: Json): string[] {
  const whole = record(data);
  if (!Object.keys(whole).every((name) => BESIDE.has(name))) return [];
  return typeof whole.text === 'string' ? (whole.text.match(WORD) ?? []) : [];
}

export const BARE_TEXT: Format = {
  name: 'OpenAI, the text alone',
  tracks: (data) => {
    const words = wordsOf(data);
    if (words.length === 0) return null;
    return [words.map((word) => ({ text: word, from: null, to: null, speaker: null, joins: false }))];
  },
};
