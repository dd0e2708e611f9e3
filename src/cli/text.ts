/** Answers as plain text: readable without colour, in any terminal, and by a screen reader. */

import type { Check, DiffStep, Match, Speaker, Statement } from '../model.js';

const COLUMNS = 88;
const INDENT = '  ';

/** Breaks text between words; nothing is lost but white space. */
function wrapped(text: string, prefix: string): string {
  const lines: string[] = [];
  let line = prefix;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line.length > prefix.length && line.length + word.length > COLUMNS) {
      lines.push(line.trimEnd());
      line = prefix;
    }
    line += `${word} `;
  }
  return `${[...lines, line.trimEnd()].join('\n')}\n`;
}

/** Words marked as missing on one side, with the white space around them outside the brackets. */
function changed(theirs: string, ours: string): string {
  const [left, right] = [theirs.trim(), ours.trim()];
  const either = ours || theirs;
  const before = /^\s/.test(either) ? ' ' : '';
  const after = /\s$/.test(either) ? ' ' : '';
  return `${before}${left && `[-${left}-]`}${right && `{+${right}+}`}${after}`;
}

/** The quote against its source: `kept [-only in the article-]{+only in the quote+}`. `null` where they do not differ. */
export function diffText(
  check: Pick<Check, 'quote'>,
  { diff, context }: Pick<Match, 'diff' | 'context'>,
): string | null {
  if (diff.every((step) => step.op === 'same')) return null;
  const source = (start: number, end: number): string => context.text.slice(start - context.start, end - context.start);
  let text = '';
  let previous: DiffStep | null = null;
  for (const step of diff) {
    const from = previous ?? step;
    const gap = check.quote.slice(from.quote.end, step.quote.start) + source(from.source.end, step.source.start);
    const ours = check.quote.slice(step.quote.start, step.quote.end);
    const theirs = source(step.source.start, step.source.end);
    text += (/\s/.test(gap) ? ' ' : '') + (step.op === 'same' ? ours : changed(theirs, ours));
    previous = step;
  }
  return text.replace(/\s+/g, ' ').trim();
}

function whoText(match: Match): string {
  if (match.statementId === null) return 'These words stand outside quotation marks.';
  const why = match.rule ? `, because ${match.rule}` : '';
  const via = match.via ? `, via ${match.via.text}` : '';
  return match.speaker ? `${match.speaker.name}${via}${why}.` : 'The article names nobody.';
}

const whereText = (match: Match): string =>
  [match.title ?? `article ${match.articleId}`, match.publisher, match.published, match.url]
    .filter((part) => part !== null)
    .join(', ');

const section = (title: string, body: string): string => `\n${title}\n${wrapped(body, INDENT)}`;

function matchText(check: Check, match: Match): string {
  const diff = diffText(check, match);
  return [
    diff === null ? '' : section('Compared: [-only in the article-] {+only in the quote+}', diff),
    section('Speaker', whoText(match)),
    section('Passage', match.context.text),
    section('Article', whereText(match)),
  ].join('');
}

const listText = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => wrapped(`- ${line}`, INDENT)).join('')}`;

const placeText = (match: Match): string =>
  `“${match.exact}” (${match.speaker?.name ?? 'nobody named'}; ${whereText(match)})`;

/** A check for a reader: verdict, reason, what differs, who said it and where. */
export function checkText(check: Check): string {
  const { articles, statements } = check.corpus;
  return [
    `${check.verdict.toUpperCase()}\n`,
    wrapped(check.summary, ''),
    check.match ? matchText(check, check.match) : '',
    listText(
      'Findings',
      check.findings.map((finding) => finding.message),
    ),
    listText('Pieces', check.pieces.map(placeText)),
    listText('Also found', check.alternatives.map(placeText)),
    `\nChecked against ${articles} article${articles === 1 ? '' : 's'} with ${statements} statements; `,
    'about who said what, not about whether it is true.\n',
  ].join('');
}

/** The statements of a text for a reader, one paragraph each. */
export function extractionText(statements: readonly Statement[], speakers: readonly Speaker[]): string {
  const kinds = new Map(speakers.map((speaker) => [speaker.id, speaker.kind]));
  const one = (statement: Statement): string => {
    const { speaker, via, rule } = statement;
    const kind = speaker && kinds.get(speaker.id) === 'body' ? ' (a body)' : '';
    const who = speaker ? `${speaker.name}${kind}${via ? `, via ${via.text}` : ''}` : 'nobody named';
    return `${wrapped(`“${statement.text}”`, '')}${wrapped(`${who}, because ${rule}`, '    ')}`;
  };
  const count = `${statements.length} statement${statements.length === 1 ? '' : 's'}\n`;
  return [...statements.map(one), count].join('\n');
}
