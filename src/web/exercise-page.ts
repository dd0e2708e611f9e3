/** The page of exercises: quotes to judge, the reader’s answers, and the checker’s with its reasons. */

import type { Verdict } from '../model.js';
import { withPlace } from './article-link.js';
import { isolated } from './bidi.js';
import type { Exercise } from './exercises.js';
import { inlineDiff, type Run } from './marked.js';
import type { PageHead } from './pages.js';
import { counted, FINDING_PHRASES, type Tone, verdictPhrase } from './phrases.js';

/** What one can answer: a verdict, in plain words. */
export interface Choice {
  readonly value: Verdict;
  readonly words: string;
}

/** “Speaker not confirmed” is left out: no exercise is made of it. */
export const CHOICES: readonly Choice[] = [
  { value: 'verified', words: 'right as it stands' },
  { value: 'edited', words: 'shortened, and it says so' },
  { value: 'altered', words: 'words were changed' },
  { value: 'misattributed', words: 'somebody else said it' },
  { value: 'spliced', words: 'pieces run together' },
  { value: 'unquoted', words: 'the reporter’s words' },
  { value: 'not-found', words: 'not in the archive' },
];

export interface ExerciseRow {
  readonly number: number;
  readonly quote: string;
  readonly speaker: string | null;
  /** What the reader answered, `null` where nothing yet. */
  readonly given: Verdict | null;
  readonly right: boolean;
  readonly word: string;
  readonly tone: Tone;
  readonly summary: string;
  readonly runs: readonly Run[];
  /** The rules that were met, each with its sentence. */
  readonly findings: readonly { readonly word: string; readonly message: string }[];
  readonly teaches: string;
  /** Why the article’s words are the speaker’s; `null` where there is no quotation, or several. */
  readonly because: { readonly speaker: string; readonly rule: string } | null;
  readonly source: { readonly title: string; readonly link: string } | null;
  readonly checkLink: string;
}

export interface ExercisesPage extends PageHead {
  readonly view: 'exercises';
  readonly set: number;
  readonly article: string | null;
  readonly rows: readonly ExerciseRow[];
  readonly choices: readonly Choice[];
  /** The articles to look the quotes up in. */
  readonly sources: readonly { readonly title: string; readonly link: string }[];
  /** How many were right; `null` where nothing was answered. */
  readonly score: string | null;
  readonly another: string;
}

/** Which exercises, and what was answered: by their numbers. */
export interface Attempt {
  readonly set: number;
  readonly article: string | null;
  readonly answers: ReadonlyMap<number, Verdict>;
}

/** After so many sets the first comes again. */
export const SETS = 30;

function row(exercise: Exercise, number: number, given: Verdict | null): ExerciseRow {
  const { quote, speaker, judgement, teaches } = exercise;
  const { match, pieces, findings, verdict, summary } = judgement;
  const { word, tone } = verdictPhrase(judgement);
  return {
    number,
    quote,
    speaker,
    given,
    right: given === verdict,
    word,
    tone,
    summary: isolated(summary),
    runs: match && pieces.length === 0 ? inlineDiff(quote, match) : [],
    findings: findings.map(({ type, message }) => ({ word: FINDING_PHRASES[type], message: isolated(message) })),
    teaches,
    because:
      match?.speaker && match.rule !== null && pieces.length === 0
        ? { speaker: match.speaker.name, rule: match.rule }
        : null,
    source: match && { title: match.title ?? 'Untitled article', link: withPlace(match.link) },
    checkLink: `/?${new URLSearchParams({ quote, ...(speaker === null ? {} : { speaker }) })}`,
  };
}

function scoreOf(rows: readonly ExerciseRow[]): string | null {
  const answered = rows.filter(({ given }) => given !== null).length;
  if (answered === 0) return null;
  const right = rows.filter((one) => one.right).length;
  return `${right} of ${counted(rows.length, 'quote')} judged as the checker does${answered < rows.length ? `, ${answered} answered` : ''}.`;
}

function sourcesOf(exercises: readonly Exercise[]): ExercisesPage['sources'] {
  const places = exercises.flatMap(({ judgement }) => judgement.match ?? []);
  const titles = new Map(places.map(({ articleId, title }) => [articleId, title ?? 'Untitled article']));
  return [...titles].map(([id, title]) => ({ title, link: `/articles/${encodeURIComponent(id)}` }));
}

export function exercisesPage(exercises: readonly Exercise[], { set, article, answers }: Attempt): ExercisesPage {
  const rows = exercises.map((exercise, i) => row(exercise, i + 1, answers.get(i + 1) ?? null));
  const next = { set: String((set % SETS) + 1), ...(article === null ? {} : { article }) };
  return {
    view: 'exercises',
    title: `Exercises, set ${set}`,
    section: 'method',
    description: 'Quotes to judge before the checker does: which may stand, which were changed, and how.',
    listed: answers.size === 0,
    set,
    article,
    rows,
    choices: CHOICES,
    sources: sourcesOf(exercises),
    score: scoreOf(rows),
    another: `/exercises?${new URLSearchParams(next)}`,
  };
}
