/** Serves exercises to a class: thirty readers who open the same set at once cost as much as one. */

import type { Article, Verdict } from '../model.js';
import type { Verifier } from '../verifier.js';
import { found } from './api.js';
import { CHOICES, exercisesPage, SETS } from './exercise-page.js';
import { type Exercise, exercisesFrom } from './exercises.js';
import { exerciseQuery, read } from './forms.js';
import { EXAMPLE_STATEMENTS_MAX, newestArticles } from './newest.js';
import { type Call, type Handler, page } from './reply.js';

/** Sets may be so old. */
const SET_MS = 60_000;
/** Sets that are kept; more are made anew each time. */
const KEPT_MAX = 50;

interface Kept {
  readonly at: number;
  readonly exercises: Promise<readonly Exercise[]>;
}

const kept = new WeakMap<Verifier, Map<string, Kept>>();

async function made({ verifier }: Call, set: number, article: Article | null): Promise<readonly Exercise[]> {
  const articles = article ? [article] : await newestArticles(verifier);
  return exercisesFrom(articles, set, (claim) => verifier.judge(claim));
}

function exercises(call: Call, set: number, article: Article | null): Promise<readonly Exercise[]> {
  const sets = kept.get(call.verifier) ?? new Map<string, Kept>();
  kept.set(call.verifier, sets);
  const key = `${set} ${article?.id ?? ''}`;
  const known = sets.get(key);
  if (known && Date.now() - known.at < SET_MS) return known.exercises;
  if (sets.size >= KEPT_MAX) sets.clear();
  const fresh = made(call, set, article);
  sets.set(key, { at: Date.now(), exercises: fresh });
  // A store that did not answer is asked again.
  fresh.catch(() => sets.delete(key));
  return fresh;
}

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
