/** The page of one speaker: names, offices, and every statement the archive has, article by article, over time. */

import type { KnownSpeaker, SpeakerDetail } from '../verifier.js';
import { articleLink } from './article-link.js';
import { articleTitle, listedFacts, type SpeakerRow, speakerRow } from './list-pages.js';
import type { FormState, PageHead } from './pages.js';
import { counted } from './phrases.js';
import { type TimeMark, timeMark } from './recording.js';
import { type Timeline, timelineOf } from './timeline.js';

export interface SpeakerPage extends PageHead {
  readonly view: 'speaker';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly count: string;
  readonly timeline: Timeline | null;
  /** Speakers who turned out to be this one. */
  readonly merged: readonly { readonly id: string; readonly name: string }[];
  /** What was looked for to find the same person under another name, and who was found; `null`: nothing yet. */
  readonly same: string | null;
  readonly offered: readonly (SpeakerRow & { readonly id: string })[] | null;
  readonly articles: readonly {
    readonly id: string;
    readonly link: string;
    readonly title: string;
    readonly facts: string;
    readonly statements: readonly {
      readonly link: string;
      readonly text: string;
      readonly because: string;
      readonly time: TimeMark | null;
    }[];
  }[];
  readonly form: FormState;
}

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

export interface SpeakerView {
  readonly form: FormState;
  readonly same: string | null;
  readonly offered: readonly KnownSpeaker[] | null;
}

function byArticle(entries: readonly Entry[]): SpeakerPage['articles'] {
  return [...grouped(entries).values()].map((group) => {
    const head = group[0]!.article;
    return {
      id: head.id,
      link: `/articles/${head.id}`,
      title: articleTitle(head),
      facts: listedFacts(head),
      statements: group.map(({ statement }) => ({
        link: articleLink(head.id, statement.id),
        text: statement.text,
        because: statement.rule,
        time: timeMark(statement.time, head.media),
      })),
    };
  });
}

export function speakerPage(speaker: SpeakerDetail, { form, same, offered }: SpeakerView): SpeakerPage {
  const articles = byArticle(speaker.statements);
  const count = `${counted(speaker.statementCount, 'statement')} in ${counted(articles.length, 'article')}`;
  return {
    view: 'speaker',
    title: speaker.name,
    section: 'speakers',
    description: `${count} by ${speaker.name}.`,
    listed: true,
    id: speaker.id,
    name: speaker.name,
    aliases: speaker.aliases.filter((alias) => alias !== speaker.name),
    roles: speaker.roles,
    count,
    timeline: timelineOf(speaker.statements.map(({ article }) => article.published)),
    merged: speaker.merged,
    same,
    offered: offered?.map((one) => ({ ...speakerRow(one), id: one.id })) ?? null,
    articles,
    form,
  };
}
