/** The page where an editor corrects one statement: who says it, where it ends, whether it is one. */

import type { Article, Statement } from '../model.js';
import { annotated } from './annotated.js';
import { articleLink } from './article-link.js';
import { articleTitle } from './list-pages.js';
import type { FormState, PageHead } from './pages.js';
import { spaced } from './place.js';
import { heardSentence, type TimeMark, timeMark } from './recording.js';

export interface StatementPage extends PageHead {
  readonly view: 'statement';
  readonly id: string;
  readonly articleTitle: string;
  readonly articleLink: string;
  /** The paragraphs that hold it. */
  readonly context: readonly (readonly { readonly text: string; readonly said: boolean }[])[];
  readonly text: string;
  readonly time: TimeMark | null;
  /** Who turned the recording into text; `null` where nobody said. */
  readonly heard: string | null;
  readonly speaker: string | null;
  readonly because: string;
  /** The article’s speakers, the present one first. */
  readonly names: readonly string[];
  /** Where it could be split: the offset, and the words that the second statement would begin with. */
  readonly cuts: readonly { readonly at: number; readonly words: string }[];
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
  readonly form: FormState;
}

interface Neighbour {
  readonly id: string;
  readonly words: string;
}

const SHOWN_UNITS = 70;
/** More places than these are better chosen by selecting the words in the text. */
const CUTS_MAX = 12;
const SENTENCE_END = /[.!?…]["”’)]{0,3}\s/g;

const shown = (text: string): string => {
  const plain = spaced(text);
  return plain.length > SHOWN_UNITS ? `${plain.slice(0, SHOWN_UNITS).trimEnd()}…` : plain;
};

/** The beginnings of its parts and sentences, but for the first. */
function cutsOf(text: string, { content, start }: Statement): StatementPage['cuts'] {
  const starts = content.flatMap((span) => {
    const words = text.slice(span.start, span.end);
    return [span.start, ...[...words.matchAll(SENTENCE_END)].map((end) => span.start + end.index + end[0].length)];
  });
  const { end } = content.at(-1)!;
  return starts
    .filter((at) => at > content[0]!.start && at > start && text.slice(at, end).trim() !== '')
    .slice(0, CUTS_MAX)
    .map((at) => ({ at, words: shown(text.slice(at, end)) }));
}

const neighbour = (statement: Statement | undefined): Neighbour | null =>
  statement ? { id: statement.id, words: shown(statement.text) } : null;

function contextOf(article: Article, statement: Statement): StatementPage['context'] {
  return annotated(article.text, [statement])
    .filter(({ runs }) => runs.some((run) => run.index !== null))
    .map(({ runs }) => runs.map((run) => ({ text: run.text, said: run.index !== null })));
}

export function statementPage(article: Article, statement: Statement, form: FormState): StatementPage {
  const at = article.statements.findIndex(({ id }) => id === statement.id);
  const own = statement.speaker?.name ?? null;
  const names = article.speakers.map(({ name }) => name).filter((name) => name !== own);
  return {
    view: 'statement',
    title: `Correct “${shown(statement.text)}”`,
    section: 'articles',
    description: null,
    listed: false,
    id: statement.id,
    articleTitle: articleTitle(article),
    articleLink: articleLink(article.id, statement.id),
    context: contextOf(article, statement),
    text: spaced(statement.text),
    time: timeMark(statement.time, article.media),
    heard: heardSentence(article.heard),
    speaker: own,
    because: statement.rule,
    names: own === null ? names : [own, ...names],
    cuts: cutsOf(article.text, statement),
    before: neighbour(article.statements[at - 1]),
    after: neighbour(article.statements[at + 1]),
    form,
  };
}
