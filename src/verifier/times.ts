/** When the very words that a claim was found in are heard: the engine knows only when their statement is. */

import type { Judgement, Match, TimedSpan } from '../model.js';
import type { Store } from '../store/store.js';
import { timeOf } from '../text/times.js';

/** The judgement with its matches timed by the words they hold; each article’s times are read once. */
export async function timed(store: Pick<Store, 'times'>, judgement: Judgement): Promise<Judgement> {
  const known = new Map<string, Promise<readonly TimedSpan[]>>();
  const timesOf = (articleId: string): Promise<readonly TimedSpan[]> => {
    const times = known.get(articleId) ?? store.times(articleId);
    known.set(articleId, times);
    return times;
  };
  const refined = async (match: Match): Promise<Match> =>
    match.time === null ? match : { ...match, time: timeOf(await timesOf(match.articleId), match) ?? match.time };
  const { match, pieces, alternatives } = judgement;
  return {
    ...judgement,
    match: match && (await refined(match)),
    pieces: await Promise.all(pieces.map(refined)),
    alternatives: await Promise.all(alternatives.map(refined)),
  };
}
