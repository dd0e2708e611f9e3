/** The name that stands in apposition to a noun phrase: “the bureau’s director, Ada Quill,” and “Ada Quill, a former director,”. */

import { isFunctionWord } from '../people/function-words.js';
import type { Mention } from '../people/mention.js';
import type { Token } from '../people/tokens.js';
import type { Candidate, Reading } from './reading.js';

/** What ends a company's name in small letters. */
const COMPANY_FORM = /^(?:plc|inc|ltd|llc|llp|gmbh|ag|sa|nv|bv|ab|asa|spa)$/;
/** “one of them, Ada Quill,”. */
const PARTITIVE = /^of (?:them|these|those|us)$/;
/** How many mentions off one in apposition may stand: a phrase may hold others. */
export const BESIDE_MAX = 4;
/** How many words may describe a name in apposition before it: “, 71-year-old retired teacher Olav Lunde”. */
const ADJECTIVES_MAX = 5;

const isAdjectival = (tokens: readonly Token[], from: number, to: number): boolean =>
  to >= from &&
  to - from <= ADJECTIVES_MAX &&
  tokens
    .slice(from, to)
    .every((token) => (token.kind === 'word' || token.kind === 'number') && !isFunctionWord(token.lower));

/** A mention near another in its paragraph that stands as asked. */
function beside({ candidates }: Reading, candidate: Candidate, stands: (mention: Mention) => boolean) {
  for (let step = 1; step <= BESIDE_MAX; step++)
    for (const other of [candidates[candidate.index + step], candidates[candidate.index - step]])
      if (other?.mention.paragraph === candidate.mention.paragraph && stands(other.mention)) return other;
  return null;
}

const isPersonName = (other: Candidate | null): boolean =>
  other !== null && other.mention.name !== null && other.mention.sort !== 'body';

/** The body whose name stands between commas: “The company, Valmere Terminals plc, said”. */
function bodyNamed({ candidates }: Reading, { mention, index }: Candidate, tokens: readonly Token[]) {
  if (tokens[mention.to]?.text !== ',') return null;
  const other = candidates
    .slice(index + 1, index + 1 + BESIDE_MAX)
    .find(({ mention: { from, paragraph } }) => paragraph === mention.paragraph && from === mention.to + 1);
  const after = other && tokens[other.mention.to];
  const closed = after && (after.text === ',' || COMPANY_FORM.test(after.lower));
  return closed && other.mention.name && other.mention.sort !== 'person' ? other : null;
}

const GIVEN = /^(?:identified|known|name|named)$/;
/** How far before “as” that word may stand, in tokens. */
const GIVEN_BACK = 4;

/** “A resident, who gave her name only as Rosa,”: the name that somebody gives. */
function givenAs({ candidates }: Reading, { mention, index }: Candidate, tokens: readonly Token[]): Candidate | null {
  const named = candidates.slice(index + 1, index + 1 + BESIDE_MAX).find((other) => {
    const { paragraph, sentence, kind, from } = other.mention;
    if (paragraph !== mention.paragraph || sentence !== mention.sentence || kind !== 'name') return false;
    return (
      tokens[from - 1]?.lower === 'as' && tokens.slice(from - GIVEN_BACK, from).some(({ lower }) => GIVEN.test(lower))
    );
  });
  return named ?? null;
}

/** Where the words before an age or a bracket end: “Kelly (née Lind), a painter”, “Ada Quill, 62, a nurse”. */
function pastAside(tokens: readonly Token[], comma: number): number {
  if (tokens[comma - 1]?.kind === 'number' && tokens[comma - 2]?.text === ',') return comma - 2;
  if (tokens[comma - 1]?.text !== ')') return comma;
  for (let at = comma - 2; at >= comma - ASIDE_MAX && at > 0; at--) if (tokens[at]!.text === '(') return at;
  return comma;
}
const DASH = /^[-–—]$/;
/** Longest bracket that is looked past, in tokens. */
const ASIDE_MAX = 8;

/** The name in apposition to a singular noun phrase; `null` where none stands beside it. */
export function nameBeside(reading: Reading, candidate: Candidate): Candidate | null {
  const { mention } = candidate;
  if (mention.plural) return null;
  const { tokens } = reading.paragraphs[mention.paragraph]!;
  const given = mention.sort === 'person' ? givenAs(reading, candidate, tokens) : null;
  if (given) return given;
  if (mention.sort === 'body') return bodyNamed(reading, candidate, tokens);
  if (mention.sort !== 'person') return null;
  if (tokens[mention.from - 1]?.text === ',' && candidate.governing.tie !== 'subject') {
    const end = pastAside(tokens, mention.from - 1);
    const before = beside(reading, candidate, ({ to }) => to === end);
    if (isPersonName(before)) return before;
  }
  const qualified = /^(?:of|for|at|in)$/.test(tokens[mention.to]?.lower ?? '')
    ? beside(reading, candidate, ({ from }) => from === mention.to + 1)
    : null;
  const among = PARTITIVE.test(`${tokens[mention.to]?.lower} ${tokens[mention.to + 1]?.lower}`);
  const end = among ? mention.to + 2 : qualified ? qualified.mention.to : mention.to;
  const mark = tokens[end]?.text ?? '';
  if (mark !== ',' && !DASH.test(mark)) return null;
  const name = beside(reading, candidate, ({ from, kind }) => kind === 'name' && isAdjectival(tokens, end + 1, from));
  if (!name || !isPersonName(name)) return null;
  const after = tokens[name.mention.to];
  // “The foreman – Tom Marrow – was not asked”: a second dash ends what the first began.
  return (mark === ',' ? after?.kind !== 'word' : after?.text === mark) ? name : null;
}
