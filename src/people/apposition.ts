/** What stands in apposition to a mention: “, the mayor of Ghent,”, “(D-Ohio)”. */

import type { Span } from '../model.js';
import { AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, QUESTION_WORDS } from './function-words.js';
import { noun } from './nouns.js';
import type { Token } from './tokens.js';

/** Longest apposition after a name, in tokens. */
const APPOSITION_MAX = 40;
/** The commonest verbs that end an apposition which lacks its second comma. */
const FINITE: ReadonlySet<string> = new Set(['said', 'says', 'told', 'tells', 'wrote', 'writes', 'added', 'tweeted']);

/** Where an apposition or a bracket after the mention ends; `to` where there is none. */
export function reachOf(tokens: readonly Token[], to: number): { reach: number; role: Span | null } {
  const mark = tokens[to];
  if (
    mark?.kind !== 'mark' ||
    (mark.text !== ',' && mark.text !== '(' && mark.text !== '—' && mark.text !== '–' && mark.text !== '-')
  )
    return { reach: to, role: null };
  const closing = mark.text === '(' ? ')' : mark.text;
  for (let at = to + 1; at < tokens.length && at < to + APPOSITION_MAX; at++) {
    const token = tokens[at]!;
    if (token.kind === 'hole' || (token.sentence !== mark.sentence && token.kind !== 'mark'))
      return { reach: to, role: roleSpan(tokens, to + 1, at) };
    if (token.text === closing && !(closing === ',' && listGoesOn(tokens, at)))
      return { reach: at + 1, role: roleSpan(tokens, to + 1, at) };
  }
  return { reach: to, role: roleSpan(tokens, to + 1, Math.min(tokens.length, to + APPOSITION_MAX)) };
}

/** A comma inside an apposition that goes on: “of Dayton, Ohio, said”. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  const [before, after, then] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return before?.capital === true && after?.capital === true && after.kind === 'word' && then?.text === ',';
}

/** The role in an apposition: it opens with a determiner or a noun that names a person. */
function roleSpan(tokens: readonly Token[], from: number, limit: number): Span | null {
  let to = from;
  while (to < limit && to < from + 14 && !endsRole(tokens, to, from)) to++;
  for (let at = from; at < to; at++) {
    const named = noun(tokens[at]!.lower);
    if (named?.sort === 'person' && !named.plural && !tokens[at]!.possessive)
      return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
    if (PREPOSITIONS.has(tokens[at]!.lower)) break;
  }
  return null;
}

function endsRole(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'hole' || (token.kind === 'mark' && token.text !== '&')) return true;
  return (
    at > from &&
    (FINITE.has(token.lower) ||
      QUESTION_WORDS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      (CONJUNCTIONS.has(token.lower) && token.lower !== 'and'))
  );
}
