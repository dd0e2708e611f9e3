/** Names that stand apart from the sentence: before a quotation with a colon, after it with a dash. */

import { firstFrom } from './nearby.js';
import type { Candidate } from './reading.js';
import type { Situation } from './situation.js';

const DASH = /^[-\u2013\u2014\u2015]$/;
/** A signature is no longer, its dash included: a name, perhaps with what its bearer is. In tokens. */
const SIGNATURE_MAX = 12;

/** “SMITH: «…»”: the paragraph opens with nothing but a name and a colon. */
export function labelOf(s: Situation): Candidate | null {
  const first = s.paragraph.candidates[0];
  if (!first || s.left !== ':' || first.mention.kind !== 'name') return null;
  return first.mention.from === 0 && first.mention.to === s.hole - 1 ? first : null;
}

/** Verbs whose object's words follow: “Another quoted Ada Quill: «…»”, “He cited Ada Quill as saying «…»”. */
const QUOTING = /^(?:cit(?:ed|es|ing)|paraphras(?:ed|es|ing)|quot(?:ed|es|ing))$/;
/** How many words may stand between the verb and the name: “quoted the author”. */
const QUOTED_BACK = 4;
/** Longest name with its titles, in tokens. */
const NAME_BACK = 12;
const LEADS_IN = /^(?:as|saying|telling|who|said|once|,|:)$/;
const LEADS_IN_MAX = 4;

/** “in the words of Ada Quill, «…»”: whoever they are of. */
function worderOf(s: Situation): Candidate | null {
  const { tokens, candidates } = s.paragraph;
  if (tokens[s.hole - 1]?.text !== ',') return null;
  const from = firstFrom(candidates, s.hole - NAME_BACK, ({ mention }) => mention.from);
  const one = candidates
    .slice(from, from + NAME_BACK)
    .find(({ mention }) => mention.to === s.hole - 1 && mention.kind !== 'pronoun');
  const of = (one?.mention.from ?? 0) - 1;
  return one && tokens[of]?.lower === 'of' && /^words?$/.test(tokens[of - 1]?.lower ?? '') ? one : null;
}

/** Whoever the words before a quotation quote: “Another quoted the author Ada Quill: «…»”. */
export function quotedOf(s: Situation): Candidate | null {
  const worder = worderOf(s);
  if (worder) return worder;
  const { tokens, candidates } = s.paragraph;
  let to = s.hole;
  while (to > Math.max(0, s.hole - LEADS_IN_MAX) && LEADS_IN.test(tokens[to - 1]!.lower || tokens[to - 1]!.text)) to--;
  if (to === s.hole) return null;
  const from = firstFrom(candidates, to - NAME_BACK, ({ mention }) => mention.from);
  const named = candidates
    .slice(from, from + NAME_BACK)
    .find(({ mention }) => mention.to === to && mention.kind === 'name');
  if (!named) return null;
  for (let at = named.mention.from - 1; at >= Math.max(0, named.mention.from - QUOTED_BACK); at--)
    if (QUOTING.test(tokens[at]!.lower)) return named;
  return null;
}

/** “«…» — Ada Quill”, on the same line or the next: a dash, a name and hardly more. */
export function signatureOf(s: Situation): Candidate | null {
  const { tokens } = s.paragraph;
  const rest = tokens.length - s.hole - 1;
  if (rest > 0)
    return rest <= SIGNATURE_MAX && DASH.test(tokens[s.hole + 1]!.text)
      ? nameAt(s.paragraph.candidates, s.hole + 2)
      : null;
  const below = s.reading.paragraphs[s.paragraph.index + 1];
  const signed =
    below && below.tokens.length <= SIGNATURE_MAX && below.holes.length === 0 && DASH.test(below.tokens[0]?.text ?? '');
  return signed ? nameAt(below.candidates, 1) : null;
}

const nameAt = (candidates: readonly Candidate[], from: number): Candidate | null =>
  candidates.find(({ mention }) => mention.from === from && mention.kind === 'name' && !mention.possessive) ?? null;

/** What words are written on for others to read. */
const CARRIERS: ReadonlySet<string> = new Set(
  'badge banner billboard bracelet cap flag hat hoodie jumper mug mural placard plaque poster sash shirt sign sticker sweatshirt t-shirt tattoo tee'.split(
    ' ',
  ),
);
const READS = /^(?:bearing|declar(?:ed|es|ing)|proclaim(?:ed|ing|s)|read(?:ing|s)?|said|say(?:ing|s))$/;

/** Where “a banner that read «…»” names what carries the words, as a token; -1 where nothing does. */
export function carrierOf({ paragraph: { tokens }, hole }: Situation): number {
  const verb = tokens[hole - 1]?.text === ':' || tokens[hole - 1]?.text === ',' ? hole - 2 : hole - 1;
  if (!READS.test(tokens[verb]?.lower ?? '')) return -1;
  const at = /^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? '') ? verb - 2 : verb - 1;
  return CARRIERS.has(tokens[at]?.lower.replace(/s$/, '') ?? '') ? at : -1;
}
