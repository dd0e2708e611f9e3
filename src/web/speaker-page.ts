/** The page of one speaker: names, offices, and every statement the archive has, article by article. */

import type { SpeakerDetail } from '../verifier.js';
import { articleFacts, articleTitle, type SpeakerPage } from './pages.js';
import { counted } from './phrases.js';

type Entry = SpeakerDetail['statements'][number];

function grouped(entries: readonly Entry[]): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.article.id);
    if (group) group.push(entry);
    else groups.set(entry.article.id, [entry]);
  }
  return groups;
}

export function speakerPage(speaker: SpeakerDetail): SpeakerPage {
  const byArticle = grouped(speaker.statements);
  return {
    view: 'speaker',
    title: speaker.name,
    section: 'speakers',
    description: `${counted(speaker.statementCount, 'statement')} by ${speaker.name}.`,
    listed: true,
    name: speaker.name,
    aliases: speaker.aliases.filter((alias) => alias !== speaker.name),
    roles: speaker.roles,
    count: counted(speaker.statementCount, 'statement'),
    articles: [...byArticle.values()].map((entries) => {
      const head = entries[0]!.article;
      return {
        link: `/articles/${head.id}`,
        title: articleTitle(head),
        facts: articleFacts(head),
        statements: entries.map(({ statement }) => ({
          link: `/articles/${head.id}#${encodeURIComponent(statement.id)}`,
          text: statement.text,
          because: statement.rule,
        })),
      };
    }),
  };
}
