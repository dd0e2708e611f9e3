/** The page that finds statements by their words, speaker, day and article. */

import type { FoundStatement, Page } from '../verifier.js';
import { articleLink } from './article-link.js';
import { articleTitle } from './list-pages.js';
import { joined, type Run } from './marked.js';
import type { FormState, PageHead } from './pages.js';
import { counted, day } from './phrases.js';
import { heardShort, type TimeMark, timeMark } from './recording.js';

export interface FindPage extends PageHead {
  readonly view: 'find';
  readonly form: FormState;
  /** `null`: nothing was asked yet. */
  readonly found: string | null;
  /** What to do where nothing was found; `null` where there is nothing to say. */
  readonly hint: string | null;
  readonly rows: readonly FoundRow[];
  readonly next: string | null;
  readonly first: boolean;
  /** The first page of the same search. */
  readonly start: string;
}

export interface FoundRow {
  readonly runs: readonly Run[];
  readonly link: string;
  readonly speaker: { readonly name: string; readonly link: string } | null;
  readonly article: string;
  readonly facts: string;
  readonly time: TimeMark | null;
  readonly checkLink: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The text with the sought words marked. What only a reader would take for the same word may stay unmarked. */
function marked(text: string, sought: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!sought.has(fold(word))) continue;
    runs.push({ kind: 'plain', text: text.slice(at, index) }, { kind: 'mark', text: word });
    at = index + word.length;
  }
  return joined([...runs, { kind: 'plain', text: text.slice(at) }]);
}

function row({ article, statement }: FoundStatement, sought: ReadonlySet<string>): FoundRow {
  const { speaker } = statement;
  return {
    runs: marked(statement.text, sought),
    link: articleLink(article.id, statement.id),
    speaker: speaker && { name: speaker.name, link: `/speakers/${encodeURIComponent(speaker.id)}` },
    article: articleTitle(article),
    facts: [article.published && day(article.published), article.publisher, heardShort(article.heard)]
      .filter(Boolean)
      .join(' · '),
    time: timeMark(statement.time, article.media),
    checkLink: `/?${new URLSearchParams({ quote: statement.text, ...(speaker ? { speaker: speaker.name } : {}) })}`,
  };
}

/** What was found, and whether it is the first page of it. */
export interface FoundPage extends Page<FoundStatement> {
  readonly first: boolean;
}

function foundPhrase({ items, next, first }: FoundPage): string {
  if (items.length === 0)
    return next === null ? 'No statement holds all of that.' : 'None among those looked through so far.';
  if (!first) return counted(items.length, 'more statement');
  return next === null ? counted(items.length, 'statement') : `The newest ${counted(items.length, 'statement')}`;
}

const CONDITIONS = ['words', 'speaker', 'from', 'to', 'article'] as const;

const HINTS: Readonly<Record<(typeof CONDITIONS)[number], string>> = {
  words: 'Words stand in statements as they were said: try fewer, or another form of them.',
  speaker: 'A speaker is found by whole words of a name or an office, as the article has them.',
  from: 'Articles without a date are left out where a day is asked for.',
  to: 'Articles without a date are left out where a day is asked for.',
  article: 'An article is found by words of its title, outlet, author or address.',
};

const isFilled = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';

/** `found` is `null` where nothing was asked yet, or it could not be looked for. */
export function findPage(form: FormState, found: FoundPage | null): FindPage {
  const { values } = form;
  const asked = CONDITIONS.filter((name) => isFilled(values[name]));
  const query = new URLSearchParams(asked.map((name): [string, string] => [name, values[name]!]));
  const words = values.words ?? '';
  const sought = new Set((words.match(WORD) ?? []).map(fold));
  return {
    view: 'find',
    title: isFilled(words) ? `Find “${words}”` : 'Find a statement',
    section: 'find',
    description: 'Find quoted statements by their words, their speaker, the day and the article.',
    listed: asked.length === 0,
    form,
    found: found && foundPhrase(found),
    hint: found?.items.length === 0 ? [...new Set(asked.map((name) => HINTS[name]))].join(' ') : null,
    rows: (found?.items ?? []).map((one) => row(one, sought)),
    next: found?.next ? `/find?${new URLSearchParams([...query, ['cursor', found.next]])}` : null,
    first: found?.first ?? true,
    start: `/find?${query}`,
  };
}
