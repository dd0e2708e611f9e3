/** The page that finds statements by words and speaker. */

import type { FoundStatement } from '../verifier.js';
import { articleLink } from './article-link.js';
import { joined, type Run } from './marked.js';
import { articleFacts, articleTitle, type FindPage, type FormState, type FoundRow } from './pages.js';
import { counted } from './phrases.js';

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
    facts: articleFacts(article),
    checkLink: `/?${new URLSearchParams({ quote: statement.text, ...(speaker ? { speaker: speaker.name } : {}) })}`,
  };
}

/** `found` is `null` where nothing was asked yet. */
export function findPage(form: FormState, found: readonly FoundStatement[] | null): FindPage {
  const words = form.values.words ?? '';
  const sought = new Set((words.match(WORD) ?? []).map(fold));
  return {
    view: 'find',
    title: words === '' ? 'Find a statement' : `Find “${words}”`,
    section: 'find',
    description: 'Find quoted statements by their words and their speaker.',
    listed: words === '',
    form,
    found: found && (found.length === 0 ? 'No statement holds all these words.' : counted(found.length, 'statement')),
    rows: (found ?? []).map((one) => row(one, sought)),
  };
}
