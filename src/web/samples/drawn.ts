/** Checks of the sample article, drawn: `kept [-dropped-]{+added+}` says quote, source and diff at once. */

import type { Check, DiffStep, Finding, Judgement, Match, TextSpan } from '../../model.js';
import {
  SAMPLE_ARTICLE,
  SAMPLE_ARTICLE_ID,
  SAMPLE_AT,
  SAMPLE_REVISION,
  SAMPLE_STATEMENTS,
  SAMPLE_TEXT,
} from './article.js';

const STEP = /\[-(?<gone>[^\]]*)-\](?:\{\+(?<instead>[^}]*)\+\})?|\{\+(?<put>[^}]*)\+\}|[^[{]+|[[{]/g;

export interface DrawnDiff {
  readonly quote: string;
  readonly diff: readonly DiffStep[];
}

/** A diff as drawn text: `kept [-dropped-]{+added+}`. `from` is where its source begins, `quoteFrom` its quote. */
export function drawn(line: string, from: number, quoteFrom = 0): DrawnDiff {
  const diff: DiffStep[] = [];
  let quote = '';
  let source = from;
  for (const { 0: all, groups } of line.matchAll(STEP)) {
    const gone = groups?.gone;
    const put = groups?.instead ?? groups?.put;
    const ours = put ?? (gone === undefined ? all : '');
    const theirs = gone ?? (put === undefined ? all : '');
    const op = gone === undefined && put === undefined ? 'same' : gone && put ? 'changed' : gone ? 'dropped' : 'added';
    const start = quoteFrom + quote.length;
    diff.push({
      op,
      quote: { start, end: start + ours.length },
      source: { start: source, end: source + theirs.length },
    });
    quote += ours;
    source += theirs.length;
  }
  return { quote, diff };
}

function paragraphAround(start: number): TextSpan {
  const from = SAMPLE_TEXT.lastIndexOf('\n', start) + 1;
  const next = SAMPLE_TEXT.indexOf('\n', start);
  const to = next < 0 ? SAMPLE_TEXT.length : next;
  return { start: from, end: to, text: SAMPLE_TEXT.slice(from, to) };
}

/** Where a drawn diff lies; `of` is the statement’s place in the list, `null` for the reporter’s words. */
export function match(diff: readonly DiffStep[], of: number | null): Match {
  const said = of === null ? null : SAMPLE_STATEMENTS[of]!;
  const start = diff[0]!.source.start;
  const end = diff.at(-1)!.source.end;
  const context = paragraphAround(start);
  return {
    articleId: SAMPLE_ARTICLE_ID,
    title: SAMPLE_ARTICLE.title,
    publisher: SAMPLE_ARTICLE.publisher,
    published: SAMPLE_ARTICLE.published,
    url: SAMPLE_ARTICLE.url,
    statementId: said?.id ?? null,
    speaker: said?.speaker ?? null,
    mention: said?.mention ?? null,
    cue: said?.cue ?? null,
    via: said?.via ?? null,
    time: said?.time ?? null,
    rule: said?.rule ?? null,
    start,
    end,
    exact: SAMPLE_TEXT.slice(start, end),
    prefix: SAMPLE_TEXT.slice(Math.max(0, start - 32), start),
    suffix: SAMPLE_TEXT.slice(end, end + 32),
    context,
    diff,
    link: `/articles/${SAMPLE_ARTICLE_ID}#${said?.id ?? `p${context.start}`}`,
  };
}

export const judged = (id: string, claim: { quote: string; speaker: string | null }, judgement: Judgement): Check => ({
  id,
  ...claim,
  ...judgement,
  checkedAt: SAMPLE_AT,
  corpus: { articles: 1, statements: SAMPLE_STATEMENTS.length },
  revision: SAMPLE_REVISION,
});

/** A judgement from its few telling parts; the rest is that of a faithful quote. */
export const judgement = (given: Partial<Judgement> & Pick<Judgement, 'verdict' | 'summary'>): Judgement => ({
  profile: 'strict',
  wording: 'exact',
  attribution: 'confirmed',
  level: 'none',
  kept: 9,
  words: 9,
  findings: [],
  match: null,
  pieces: [],
  alternatives: [],
  ...given,
});

export const finding = (type: Finding['type'], level: Finding['level'], message: string, step: DiffStep): Finding => ({
  type,
  level,
  message,
  quote: step.quote,
  source: step.source,
});
