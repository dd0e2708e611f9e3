/** Rev: `monologues[].elements`, whose marks and spaces are elements too. */

import { either, type Json, list, record, seconds, speakerLabel, text } from './json.js';
import type { Format, HeardWord } from './words.js';

function namesOf(speakers: readonly Json[]): ReadonlyMap<string, string | null> {
  return new Map(speakers.map((speaker) => [text(record(speaker).id) ?? '', speakerLabel(record(speaker).name)]));
}

/** Elements without the spaces among them: what stands after none joins the word before it. */
function wordsOf(elements: readonly Json[], speaker: string | null): HeardWord[] {
  const words: HeardWord[] = [];
  let spaced = true;
  for (const element of elements) {
    const { value, ts, end_ts, timestamp, end_timestamp } = record(element);
    const said = text(value) ?? '';
    const joins = !spaced && !/^\s/.test(said);
    spaced = said === '' ? spaced : /\s$/.test(said);
    const [from, to] = [seconds(either(ts, timestamp)), seconds(either(end_ts, end_timestamp))];
    if (said.trim() !== '') words.push({ text: said.trim(), from, to, speaker, joins });
  }
  return words;
}

export const REV: Format = {
  name: 'Rev',
  tracks: (data) => {
    const { monologues, speakers } = record(data);
    if (!Array.isArray(monologues)) return null;
    const names = namesOf(list(speakers));
    return [
      monologues.flatMap((monologue) => {
        const { speaker, speaker_name, speaker_info, elements } = record(monologue);
        const { display_name, name } = record(speaker_info);
        const told = either(speaker_name, display_name, name, names.get(text(speaker) ?? ''));
        return wordsOf(list(elements), speakerLabel(told) ?? speakerLabel(speaker));
      }),
    ];
  },
};
