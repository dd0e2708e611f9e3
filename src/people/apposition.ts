/** What stands in apposition to a mention: “, the mayor of Ghent,”, “(D-Ohio)”. */

import { type Apposed, roleAfter } from './roles.js';
import type { Token } from './tokens.js';

/** Longest apposition after a name, in tokens. */
const APPOSITION_MAX = 40;

/** Where an apposition or a bracket after the mention ends; `to` where there is none. */
export function reachOf(tokens: readonly Token[], nameEnd: number): { reach: number; role: Apposed | null } {
  const to = isAge(tokens, nameEnd) ? nameEnd + 2 : nameEnd;
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
      return { reach: to, role: roleAfter(tokens, to + 1, at) };
    if (token.text === closing && !(closing === ',' && listGoesOn(tokens, at)))
      return { reach: at + 1, role: roleAfter(tokens, to + 1, at) };
  }
  return { reach: to, role: roleAfter(tokens, to + 1, Math.min(tokens.length, to + APPOSITION_MAX)) };
}

/** “Ada Quill, 62,”: what she is may follow. */
export const isAge = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === ',' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ',';

/** A comma inside an apposition that goes on: “of Dayton, Ohio, said”. */
function listGoesOn(tokens: readonly Token[], at: number): boolean {
  const [before, after, then] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return before?.capital === true && after?.capital === true && after.kind === 'word' && then?.text === ',';
}
