/** The pages that list articles and speakers, and an article’s facts as every page words them. */

import type { ArticleHead } from '../model.js';
import type { KnownSpeaker } from '../verifier.js';
import { isolated } from './bidi.js';
import type { FormState, PageHead } from './pages.js';
import { counted, day } from './phrases.js';
import { heardShort } from './recording.js';
import type { Removals } from './undo.js';

export interface ArticleRow {
  readonly link: string;
  readonly title: string;
  readonly facts: string;
}

export interface ArticlesPage extends PageHead, Removals {
  readonly view: 'articles';
  /** What was looked for, `null` where every article is listed. */
  readonly words: string | null;
  readonly rows: readonly ArticleRow[];
  readonly next: string | null;
  readonly first: boolean;
  readonly corpus: string;
  readonly form: FormState;
  /** Whether the text that was typed may be kept though it holds no quotation. */
  readonly anyway: boolean;
}

export interface SpeakerRow {
  readonly link: string;
  readonly name: string;
  readonly roles: string;
  readonly count: string;
}

export interface SpeakersPage extends PageHead {
  readonly view: 'speakers';
  /** What was looked for, `null` where everybody is listed. */
  readonly words: string | null;
  readonly rows: readonly SpeakerRow[];
  readonly next: string | null;
  readonly first: boolean;
}

/** `Reuters · 1 January 2020 · 10 quoted statements`: what is known, and only that. */
export function articleFacts(head: ArticleHead): string {
  const facts = [head.publisher, head.author].map((fact) => fact && isolated(fact));
  const when = head.published && day(head.published);
  return [...facts, when, counted(head.statementCount, 'quoted statement')].filter(Boolean).join(' · ');
}

/** Its facts where it is one of several, with who heard it. */
export const listedFacts = (head: ArticleHead): string =>
  [articleFacts(head), heardShort(head.heard)].filter(Boolean).join(' · ');

export const articleTitle = (head: { readonly title: string | null }): string => head.title ?? 'Untitled article';

export const articleRow = (head: ArticleHead): ArticleRow => ({
  link: `/articles/${head.id}`,
  title: articleTitle(head),
  facts: listedFacts(head),
});

export const speakerRow = (speaker: KnownSpeaker): SpeakerRow => ({
  link: `/speakers/${encodeURIComponent(speaker.id)}`,
  name: speaker.name,
  roles: speaker.roles.slice(0, 3).join(' · '),
  count: counted(speaker.statementCount, 'statement'),
});
