/** People across articles: two who turn out to be one, one who turns out to be two, and finding them. */

import type { Merge } from '../model.js';
import type { KnownSpeaker, Page, PageQuery, SpeakerDetail, Store } from '../store/store.js';
import { setApart } from './corrections.js';
import type { Desk } from './desk.js';
import { foldsOf } from './find.js';
import { Refusal } from './limits.js';

/** Words that a search for speakers looks for; nobody needs more to name somebody. */
const WORDS_MAX = 8;

/** See `Verifier.mergeSpeakers`. */
export async function mergeSpeakers({ store, now }: Desk, id: string, intoId: string): Promise<SpeakerDetail | null> {
  const speaker = await store.speaker(id);
  if (!speaker) return null;
  const into = await store.speaker(intoId);
  if (!into) throw new Refusal('invalid', 'into', `There is no speaker ${intoId} here.`);
  if (speaker.id === into.id) throw new Refusal('invalid', 'into', 'The two are one speaker already.');
  await store.merge({ id, into: intoId, mergedAt: now() });
  return store.speaker(intoId);
}

/** See `Verifier.separateSpeaker`. */
export async function separateSpeaker({ store }: Desk, id: string): Promise<SpeakerDetail | null> {
  const person = await store.speaker(id);
  if (!person) return null;
  if (!(await store.separate(id))) throw new Refusal('invalid', null, 'This speaker was not merged into another.');
  return (await store.speaker(id)) ?? store.speaker(person.id);
}

/** See `Verifier.splitSpeaker`. */
export async function splitSpeaker(desk: Desk, id: string, articleId: string): Promise<SpeakerDetail | null> {
  const person = await desk.store.speaker(id);
  return person && desk.store.speaker(await setApart(desk, articleId, [person, ...person.merged]));
}

/** See `Verifier.findSpeakers`. */
export async function findSpeakers(store: Store, words: string, query: PageQuery): Promise<Page<KnownSpeaker>> {
  const folds = [...new Set(foldsOf(words))];
  if (folds.length === 0) throw new Refusal('invalid', 'words', 'Words to find must hold a letter or a figure.');
  return store.findSpeakers(folds.slice(0, WORDS_MAX), query);
}

/** What became of an exported merge: made, made before, or why it was refused. */
export type MergeOutcome = 'added' | 'known' | Refusal;

/** See `Verifier.importMerges`. */
export async function importMerges(store: Store, merges: readonly Merge[]): Promise<MergeOutcome[]> {
  const outcomes: MergeOutcome[] = [];
  for (const { speaker, into, mergedAt } of merges) {
    const missing = (await store.speaker(speaker.id)) ? ((await store.speaker(into.id)) ? null : into) : speaker;
    if (missing) outcomes.push(new Refusal('invalid', 'merge', `There is no speaker ${missing.id} here.`));
    else outcomes.push((await store.merge({ id: speaker.id, into: into.id, mergedAt })) ? 'added' : 'known');
  }
  return outcomes;
}
