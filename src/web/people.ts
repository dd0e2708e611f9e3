/** Speakers across articles: finding them, one page for each, telling one from another. */

import { again } from './again.js';
import { found } from './api.js';
import { hasWords, idPath, pageQuery, read } from './forms.js';
import { speakerRow } from './list-pages.js';
import { BLANK, type FormState, type Page } from './pages.js';
import { type Call, type Handler, page, redirect } from './reply.js';
import { mergeForm, sameQuery, separationForm, speakersQuery } from './review-forms.js';
import { speakerPage } from './speaker-page.js';

const idOf = (call: Call): string => read(idPath, call.params).id;

const speakerLink = (id: string): string => `/speakers/${encodeURIComponent(id)}`;

/** So many are offered as the same person. */
const OFFERED = { cursor: null, limit: 10 } as const;

const isSearch = (words: string | null): words is string => words !== null && hasWords(words);

export const getSpeakersPage: Handler = async (call) => {
  const asked = read(pageQuery, call.query);
  const { words } = read(speakersQuery, call.query);
  const { verifier } = call;
  const listed = isSearch(words) ? await verifier.findSpeakers(words, asked) : await verifier.speakers(asked);
  const rest = (cursor: string): string =>
    `/speakers?${new URLSearchParams({ ...(words === null ? {} : { words }), cursor, limit: String(asked.limit) })}`;
  return page({
    view: 'speakers',
    title: words === null ? 'Speakers' : `Speakers: “${words}”`,
    section: 'speakers',
    description: 'Everybody whose words the archive quotes.',
    listed: words === null,
    words,
    rows: listed.items.map(speakerRow),
    next: listed.next && rest(listed.next),
    first: asked.cursor === null,
  });
};

async function shown(call: Call, id: string, form: FormState): Promise<Page> {
  const speaker = found(await call.verifier.speaker(id), 'speaker');
  const { same } = read(sameQuery, call.query);
  const offered = call.mayEdit && isSearch(same) ? (await call.verifier.findSpeakers(same, OFFERED)).items : null;
  return speakerPage(speaker, { form, same, offered: offered?.filter((one) => one.id !== speaker.id) ?? null });
}

export const getSpeakerPage: Handler = async (call) => page(await shown(call, idOf(call), BLANK));

/** Two speakers are one from now on; the page of the one who stays tells so, and how to undo it. */
export const postMerge: Handler = async (call) => {
  const { speaker, into } = read(mergeForm, call.body);
  return again(
    call,
    (form) => shown(call, into, form),
    async () => redirect(speakerLink(found(await call.verifier.mergeSpeakers(speaker, into), 'speaker').id)),
  );
};

/** Undoes a merge, or with an article says that the speaker there is somebody else; that one is undone there. */
export const postSeparation: Handler = async (call) => {
  const id = idOf(call);
  const { articleId } = read(separationForm, call.body);
  return again(
    call,
    (form) => shown(call, id, form),
    async () => {
      if (articleId === null)
        return redirect(speakerLink(found(await call.verifier.separateSpeaker(id), 'speaker').id));
      found(await call.verifier.splitSpeaker(id, articleId), 'speaker');
      return redirect(`/articles/${encodeURIComponent(articleId)}`);
    },
  );
};
