/** The states of the method’s page and of the exercises. */

import { examplesFrom } from '../examples.js';
import { exercisesPage } from '../exercise-page.js';
import { methodPage } from '../method-page.js';
import { SAMPLE_ARTICLE } from '../samples/article.js';
import { SAMPLE_CHECKS } from '../samples/checks.js';
import { COUNTS, type State } from './state.js';

const EXERCISES = Object.values(SAMPLE_CHECKS).map((check) => ({
  quote: check.quote,
  speaker: check.speaker,
  judgement: check,
  of: [check.quote],
  teaches: 'What it teaches, in a sentence.',
}));
const ANSWERS = new Map([
  [1, 'verified'],
  [3, 'verified'],
] as const);

export const METHOD_STATES: readonly State[] = [
  {
    group: 'Method',
    name: 'How verdicts are decided',
    page: () =>
      methodPage({
        counts: COUNTS,
        examples: examplesFrom(SAMPLE_ARTICLE),
      }),
  },
  {
    group: 'Method',
    name: 'Exercises',
    page: () => exercisesPage(EXERCISES, { set: 1, article: null, answers: new Map() }),
  },
  {
    group: 'Method',
    name: 'Exercises, answered',
    page: () => exercisesPage(EXERCISES, { set: 30, article: SAMPLE_ARTICLE.id, answers: ANSWERS }),
  },
  {
    group: 'Method',
    name: 'No exercises',
    page: () => exercisesPage([], { set: 1, article: null, answers: new Map() }),
  },
];
