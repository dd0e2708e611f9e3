/** IBM Watson: `results[].alternatives[].timestamps`, each [word, from, to], and `speaker_labels` by time. */

import { type Json, list, record, seconds, speakerLabel, text } from './json.js';
import type { Format, HeardWord, Track } from './words.js';

const HESITATION = '%HESITATION';

function trackOf(results: readonly Json[], labels: readonly Json[]): Track {
  const speakers = new Map(labels.map((label) => [seconds(record(label).from), speakerLabel(record(label).speaker)]));
  const final = results.filter((result) => record(result).final !== false);
  return (final.length > 0 ? final : results).flatMap((result) =>
    list(record(list(record(result).alternatives)[0]).timestamps).flatMap((stamp): HeardWord[] => {
      const [word, start, end] = list(stamp);
      const said = text(word);
      if (said === null || said === HESITATION) return [];
      const from = seconds(start);
      return [{ text: said, from, to: seconds(end), speaker: speakers.get(from) ?? null, joins: false }];
    }),
  );
}

const isWatson = (results: readonly Json[]): boolean =>
  results.some((result) => Array.isArray(record(list(record(result).alternatives)[0]).timestamps));

export const WATSON: Format = {
  name: 'IBM Watson',
  tracks: (data) => {
    const whole = record(data);
    if (isWatson(list(whole.results))) return [trackOf(list(whole.results), list(whole.speaker_labels))];
    const jobs = list(whole.results)
      .map(record)
      .filter(({ results }) => isWatson(list(results)));
    return jobs.length === 0
      ? null
      : jobs.map(({ results, speaker_labels }) => trackOf(list(results), list(speaker_labels)));
  },
};
