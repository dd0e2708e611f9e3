/** What must hold of every answer, whatever was asked. Each law gives the ways in which it is broken. */

import type { Article, Check, Extraction, Match, Span, TextSpan } from '../../src/model.js';
import type { Input } from './inputs.js';
import type { Answer } from './target.js';

const failures = ({ status, text }: Answer): string[] => (status >= 500 ? [`${status}: ${text.slice(0, 300)}`] : []);

/** Tags and handlers that only an input could have brought in. */
const UNESCAPED = /<script>fuzzed|<img src=x|<b>fuzzed|(?:href|src|action)=["']?javascript:|' onmouseover='/i;
const EVALUATED = '11111103';

function reflections({ headers, text }: Answer): string[] {
  const broken: string[] = [];
  const type = String(headers['content-type'] ?? '');
  const isPage = type.startsWith('text/html') || type.includes('xml');
  if (isPage && UNESCAPED.test(text)) broken.push(`unescaped: ${UNESCAPED.exec(text)?.[0]}`);
  if (text.includes(EVALUATED)) broken.push('a template in the input was evaluated');
  if (headers['x-injected'] !== undefined) broken.push('a header was injected');
  if (headers['x-content-type-options'] !== 'nosniff') broken.push('no nosniff');
  if (headers['content-security-policy'] === undefined) broken.push('no policy');
  return broken;
}

function shapes({ status, headers, text }: Answer, { method }: Input): string[] {
  const location = headers.location;
  if (location !== undefined && !/^\/(?!\/)[\x21-\x7e]*$/.test(String(location))) return [`leads to ${location}`];
  const type = String(headers['content-type'] ?? '');
  if (status < 400 || method === 'HEAD' || type.startsWith('text/html')) return [];
  if (!type.startsWith('application/problem+json')) return [`${status} as ${type}`];
  const problem = JSON.parse(text) as { status: number; detail: string };
  return problem.status === status && problem.detail !== '' ? [] : [`a problem of another status: ${text}`];
}

const isIn = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;

const isSlice = (span: TextSpan | null, text: string): boolean =>
  span === null || (isIn(span, text.length) && text.slice(span.start, span.end) === span.text);

function matchSpans(match: Match, quote: string): string[] {
  const { context } = match;
  const broken: string[] = [];
  const inContext = text(match, context);
  if (inContext !== null && inContext !== match.exact) broken.push('exact is not what stands at start–end');
  if (context.text.length !== context.end - context.start) broken.push('the context’s span is not its text');
  for (const { quote: span, source } of match.diff)
    if (!isIn(span, quote.length) || source.start > source.end) broken.push('a diff’s span is outside');
  return broken;
}

/** What of the match lies in its context; `null` where it reaches beyond. */
function text({ start, end }: Span, context: TextSpan): string | null {
  if (start < context.start || end > context.end) return null;
  return context.text.slice(start - context.start, end - context.start);
}

function checkSpans(check: Check): string[] {
  const { quote, findings, match, pieces, alternatives } = check;
  const broken = findings
    .filter((finding) => !isIn(finding.quote, quote.length))
    .map(({ type }) => `${type} is outside`);
  return [
    ...broken,
    ...[...(match ? [match] : []), ...pieces, ...alternatives].flatMap((one) => matchSpans(one, quote)),
  ];
}

/** `whole`: the text that was read, where it is known. */
function statementSpans({ statements }: Pick<Extraction, 'statements'>, whole: string): string[] {
  return statements.flatMap(({ id, start, end, content, mention, cue, via, text: said }) => {
    const spans = [{ start, end }, ...content];
    const isRight =
      spans.every((span) => isIn(span, whole.length)) &&
      [mention, cue, via].every((span) => isSlice(span, whole)) &&
      content.map((span) => whole.slice(span.start, span.end)).join(' ') === said;
    return isRight ? [] : [`statement ${id} is not what stands there`];
  });
}

function spans({ status, headers, text: body }: Answer): string[] {
  if (status >= 300 || !String(headers['content-type'] ?? '').startsWith('application/json') || body === '') return [];
  const answer = JSON.parse(body) as Partial<Check & Article> & { items?: { check?: Check }[] };
  const checks = [answer, ...(answer.items ?? []).map(({ check }) => check)].filter(
    (one): one is Check => one !== undefined && 'verdict' in one && 'wording' in one,
  );
  const article = typeof answer.text === 'string' && Array.isArray(answer.statements) ? (answer as Article) : null;
  return [...checks.flatMap(checkSpans), ...(article ? statementSpans(article, article.text) : [])];
}

/** Every way in which the answer is not as it must be. */
export const broken = (answer: Answer, input: Input): string[] => [
  ...failures(answer),
  ...reflections(answer),
  ...shapes(answer, input),
  ...(input.method === 'HEAD' ? [] : spans(answer)),
];
