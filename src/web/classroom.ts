/** Serves exercises to a class: thirty readers who open the same set at once cost as much as one. */

import type { Article, Verdict } from '../model.js';
import { found } from './api.js';
import { CHOICES, exercisesPage, SETS } from './exercise-page.js';
import { type Exercise, exercisesFrom } from './exercises.js';
import { exerciseQuery, read } from './forms.js';
import { keeping } from './kept.js';
import { EXAMPLE_STATEMENTS_MAX, newestArticles } from './newest.js';
import { type Call, type Handler, page } from './reply.js';

const keptExercises = keeping<readonly Exercise[]>();

async function made({ verifier }: Call, set: number, article: Article | null): Promise<readonly Exercise[]> {
  const articles = article ? [article] : await newestArticles(verifier);
  return exercisesFrom(articles, set, (claim) => verifier.judge(claim));
}

const exercises = (call: Call, set: number, article: Article | null): Promise<readonly Exercise[]> =>
  keptExercises(call.verifier, `${set} ${article?.id ?? ''}`, () => made(call, set, article));

const isChoice = (value: unknown): value is Verdict => CHOICES.some((choice) => choice.value === value);

/** `a1=altered`: the answer to the first. */
function answersIn(query: unknown): ReadonlyMap<number, Verdict> {
  const answers = new Map<number, Verdict>();
  for (const [name, value] of Object.entries(query ?? {})) {
    const number = /^a(\d{1,2})$/.exec(name)?.[1];
    if (number && isChoice(value)) answers.set(Number(number), value);
  }
  return answers;
}

export const getExercises: Handler = async (call) => {
  const { set, article: id } = read(exerciseQuery(SETS), call.query);
  const article = id === null ? null : found(await call.verifier.article(id), 'article');
  const suited = article && article.statementCount <= EXAMPLE_STATEMENTS_MAX ? article : null;
  const attempt = { set, article: id, answers: answersIn(call.query) };
  return page(exercisesPage(id !== null && !suited ? [] : await exercises(call, set, suited), attempt));
};
