/** The page of one article: its text as stored, with each statement marked and its speaker named. */

import type { Article, ArticleMeta, Statement } from '../model.js';
import { type AnnotatedRun, annotated } from './annotated.js';
import type { LastEdit } from './last-edit.js';
import { articleFacts, articleTitle } from './list-pages.js';
import { mendedSentence } from './mended.js';
import type { FormState, PageHead } from './pages.js';
import { counted, moment } from './phrases.js';
import { safeUrl, shortened } from './place.js';
import { heardSentence, type TimeMark, timeMark } from './recording.js';
import { FIRST_PART, type PartMark, type PartWish, shownPart } from './shown-part.js';

/** A stretch of a paragraph: the reporter’s own words, or words of a statement. */
export interface TextRun {
  readonly text: string;
  readonly quoted: boolean;
  /** Of a statement’s run, the statement’s id. */
  readonly of: string | null;
  /** The element’s id: on the first run of a statement only, so that links lead there. */
  readonly anchor: string | null;
  /** Which of the speaker colours; `null` outside statements. */
  readonly colour: number | null;
  /** The name to show after the last run of a statement, and when it is heard. */
  readonly label: { readonly name: string; readonly link: string | null; readonly time: TimeMark | null } | null;
}

export interface Paragraph {
  /** `p` and the offset where it starts in the text. */
  readonly anchor: string;
  readonly runs: readonly TextRun[];
}

/** Paragraphs in a row that are all new, or that all repeat earlier ones, as pages that were scraped twice over do. */
export interface Stretch {
  readonly repeats: boolean;
  readonly paragraphs: readonly Paragraph[];
}

export interface StatementRow {
  readonly id: string;
  /** Its unbroken parts, cut where they are long: an interrupted statement has several. */
  readonly parts: readonly string[];
  readonly speaker: string | null;
  readonly speakerLink: string | null;
  readonly colour: number;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly via: string | null;
  readonly because: string;
  readonly time: TimeMark | null;
  readonly checkLink: string;
}

export interface ArticlePage extends PageHead {
  readonly view: 'article';
  readonly id: string;
  readonly heading: string;
  /** Where the text’s first paragraph is the headline, the heading stands for it and takes its anchor. */
  readonly headingAnchor: string | null;
  readonly facts: string;
  readonly addedAt: string;
  readonly addedIso: string;
  readonly original: string | null;
  /** Who turned the recording into text; `null` where nobody said. */
  readonly heard: string | null;
  /** The address of the recording. */
  readonly media: string | null;
  /** What was put right when it was read; `null` where nothing was. */
  readonly mended: string | null;
  readonly beside: Beside | null;
  /** `null` where the whole article is one page. */
  readonly part: PartMark | null;
  readonly stretches: readonly Stretch[];
  readonly statements: readonly StatementRow[];
  /** The speakers in the order in which they first speak here, in their colours. */
  readonly speakers: readonly SpeakerMark[];
  /** So many of them are seen at once, the rest behind a fold. */
  readonly speakersShown: number;
  readonly count: string;
  /** What is known of it, as its form shows it. */
  readonly meta: Readonly<Record<keyof ArticleMeta, string>>;
  readonly lastEdit: LastEdit | null;
  readonly form: FormState;
  /** The name that was typed for a speaker and refused, by the speaker’s id; `null`: none was. */
  readonly renaming: { readonly speaker: string; readonly name: string } | null;
}

/** What stood beside the article on its page. */
export interface Beside {
  readonly count: number;
  /** The first of them, cut where they are long. */
  readonly lines: readonly string[];
}

export interface SpeakerMark {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly colour: number;
  readonly count: string;
}

/** The list beside the text shows three lines of a statement; the text has it whole. */
const LISTED_UNITS = 240;

/** More than these push the statements out of sight. */
const SPEAKERS_SHOWN = 8;

/** So many colours can be told apart; the name stands beside each anyway. */
const COLOURS = 6;

/** The speakers’ colours in order of appearance; whoever is not named has the last one. */
function coloursOf(statements: readonly Statement[]): (statement: Statement) => number {
  const order = new Map<string, number>();
  for (const { speaker } of statements)
    if (speaker && !order.has(speaker.id)) order.set(speaker.id, order.size % COLOURS);
  return ({ speaker }) => (speaker ? order.get(speaker.id)! : COLOURS);
}

const speakerLink = (id: string): string => `/speakers/${encodeURIComponent(id)}`;

interface Marking {
  readonly colour: (statement: Statement) => number;
  /** The address of the recording. */
  readonly media: string | null;
}

function labelOf({ speaker, time }: Statement, { media }: Marking): NonNullable<TextRun['label']> {
  const who = speaker ? { name: speaker.name, link: speakerLink(speaker.id) } : { name: 'nobody is named', link: null };
  return { ...who, time: timeMark(time, media) };
}

function textRun(run: AnnotatedRun, statement: Statement | undefined, marking: Marking): TextRun {
  if (!statement) return { text: run.text, quoted: false, of: null, anchor: null, colour: null, label: null };
  return {
    text: run.text,
    quoted: true,
    of: statement.id,
    anchor: run.first ? statement.id : null,
    colour: marking.colour(statement),
    label: run.last ? labelOf(statement, marking) : null,
  };
}

/** The first of the parts, as far as the list shows them. */
function listed(parts: readonly string[]): string[] {
  let left = LISTED_UNITS;
  return parts.flatMap((part) => {
    if (left <= 0) return [];
    const shown = shortened(part, left);
    left -= part.length;
    return [shown];
  });
}

const statementRow = (text: string, statement: Statement, { colour, media }: Marking): StatementRow => ({
  id: statement.id,
  parts: listed(statement.content.map(({ start, end }) => text.slice(start, end))),
  speaker: statement.speaker?.name ?? null,
  speakerLink: statement.speaker && speakerLink(statement.speaker.id),
  colour: colour(statement),
  mention: statement.mention?.text ?? null,
  cue: statement.cue?.text ?? null,
  via: statement.via?.text ?? null,
  because: statement.rule,
  time: timeMark(statement.time, media),
  checkLink: `/?${new URLSearchParams({ quote: statement.text, ...(statement.speaker ? { speaker: statement.speaker.name } : {}) })}`,
});

const isHeadline = (paragraph: Paragraph | undefined, title: string | null): boolean =>
  paragraph?.runs.length === 1 && !paragraph.runs[0]!.quoted && paragraph.runs[0]!.text === title;

/** Shorter paragraphs may repeat by intention. */
const REPEATED_UNITS_MIN = 60;

const wordsOf = (paragraph: Paragraph): string => paragraph.runs.map((run) => run.text).join('');

function stretchesOf(paragraphs: readonly Paragraph[]): Stretch[] {
  const seen = new Set<string>();
  const stretches: { repeats: boolean; paragraphs: Paragraph[] }[] = [];
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph);
    const repeats = words.length >= REPEATED_UNITS_MIN && seen.has(words) && !paragraph.runs.some((run) => run.quoted);
    seen.add(words);
    const last = stretches.at(-1);
    if (last?.repeats === repeats) last.paragraphs.push(paragraph);
    else stretches.push({ repeats, paragraphs: [paragraph] });
  }
  return stretches;
}

function speakerMarks(statements: readonly Statement[], colour: (statement: Statement) => number): SpeakerMark[] {
  const marks = new Map<string, { said: number; mark: Omit<SpeakerMark, 'count'> }>();
  for (const statement of statements) {
    const { speaker } = statement;
    const known = speaker && marks.get(speaker.id);
    if (known) known.said++;
    else if (speaker)
      marks.set(speaker.id, {
        said: 1,
        mark: { ...speaker, link: speakerLink(speaker.id), colour: colour(statement) },
      });
  }
  return [...marks.values()].map(({ said, mark }) => ({ ...mark, count: counted(said, 'statement') }));
}

const metaOf = ({ title, publisher, author, published, url, kind, heard, media }: Article): ArticlePage['meta'] => ({
  title: title ?? '',
  publisher: publisher ?? '',
  author: author ?? '',
  published: published?.slice(0, 10) ?? '',
  url: url ?? '',
  kind,
  heard: heard ?? '',
  media: media ?? '',
});

/** The whole of it could be as long as the article. */
const BESIDE_LINES = 40;
const BESIDE_UNITS = 300;

/** On the last part of an article: it follows the text. */
function besideOf({ layout }: Article, mark: PartMark | null): Beside | null {
  const furniture = layout?.furniture ?? [];
  if (furniture.length === 0 || mark?.after) return null;
  return {
    count: furniture.length,
    lines: furniture.slice(0, BESIDE_LINES).map((line) => shortened(line, BESIDE_UNITS)),
  };
}

/** Only that form names a speaker by id beside a name. */
function renamingOf({ errors, values }: FormState): ArticlePage['renaming'] {
  const { speaker, name } = values;
  return errors.length > 0 && speaker !== undefined && name !== undefined ? { speaker, name } : null;
}

export interface ArticleView {
  readonly form: FormState;
  /** `null`: nothing was corrected, or the reader is no editor. */
  readonly lastEdit: LastEdit | null;
  readonly wish?: PartWish;
}

export function articlePage(article: Article, { form, lastEdit, wish = FIRST_PART }: ArticleView): ArticlePage {
  const colour = coloursOf(article.statements);
  const marking = { colour, media: article.media };
  const { paragraphs: spans, statements, mark } = shownPart(article, wish);
  const paragraphs = annotated(article.text, statements, spans).map(({ start, runs }) => ({
    anchor: `p${start}`,
    runs: runs.map((run) => textRun(run, statements[run.index ?? -1], marking)),
  }));
  const headed = isHeadline(paragraphs[0], article.title);
  const title = articleTitle(article);
  return {
    view: 'article',
    title: mark ? `${title}, part ${mark.number} of ${mark.of}` : title,
    section: 'articles',
    description: `${counted(article.statementCount, 'quoted statement')}, each with its speaker.`,
    listed: true,
    id: article.id,
    heading: title,
    headingAnchor: headed ? paragraphs[0]!.anchor : null,
    facts: articleFacts(article),
    addedAt: moment(article.addedAt),
    addedIso: article.addedAt,
    original: safeUrl(article.url),
    heard: heardSentence(article.heard),
    media: safeUrl(article.media),
    mended: mendedSentence(article.layout),
    beside: besideOf(article, mark),
    part: mark,
    stretches: stretchesOf(headed ? paragraphs.slice(1) : paragraphs),
    statements: statements.map((statement) => statementRow(article.text, statement, marking)),
    speakers: speakerMarks(statements, colour),
    speakersShown: SPEAKERS_SHOWN,
    count: `${counted(statements.length, 'quoted statement')}${mark ? ' in this part' : ''}`,
    meta: metaOf(article),
    lastEdit,
    form,
    renaming: renamingOf(form),
  };
}
