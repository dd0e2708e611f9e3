/** How an attribution is shown: the words that name the speaker, the reporting word, the channel, and the rule. */

import type { Span, TextSpan } from '../model.js';
import { textSpan } from '../text/span.js';
import type { Attributed } from './attribution.js';
import { authorOf } from './authors.js';
import { cueAt } from './cues.js';
import { labelOf, signatureOf } from './labels.js';
import { firstFrom } from './nearby.js';
import type { Candidate, Reading } from './reading.js';
import type { Rule } from './rules.js';

export interface Explanation {
  readonly mention: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly via: TextSpan | null;
  readonly rule: Rule;
}

/** What an explanation asks of whoever attributed: the text taken apart. */
export interface Explained {
  readonly reading: Reading;
}

/** What may stand between a noun and what qualifies it: “a spokesman for the buyer”. */
const TIES_ON: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'by']);

const next = (reading: Reading, candidate: Candidate): Candidate | null => {
  const after = reading.candidates[candidate.index + 1];
  return after?.mention.paragraph === candidate.mention.paragraph ? after : null;
};

/** The words of a mention with what qualifies a noun after it; of names and pronouns, the mention itself. */
export function shown(reading: Reading, candidate: Candidate): Span {
  const { mention } = candidate;
  const after = next(reading, candidate);
  const tie = reading.paragraphs[mention.paragraph]!.tokens[mention.to];
  const qualified =
    mention.kind === 'noun' && after !== null && after.mention.from === mention.to + 1 && TIES_ON.has(tie?.lower ?? '');
  return { start: mention.start, end: qualified ? after.mention.end : mention.end };
}

/** Whether the speaker was named for a quotation before, not for this one. */
const isCarried = ({ situation, candidate, history }: Attributed): boolean =>
  candidate !== null && candidate === history.candidate && candidate.mention.paragraph !== situation.paragraph.index;

function cueOf(reading: Reading, { situation: s, candidate }: Attributed): TextSpan | null {
  if (!candidate) return null;
  const { mention, governing } = candidate;
  const { tokens } = reading.paragraphs[mention.paragraph]!;
  if (governing.before === 'according')
    return textSpan(reading.text, tokens[mention.from - 2]!.start, tokens[mention.from - 1]!.end);
  const here = mention.paragraph === s.paragraph.index;
  const near = here ? (mention.from > s.hole ? s.cueAfter : s.cueBefore) : -1;
  const at = near >= 0 ? near : (governing.cue?.at ?? -1);
  const token = tokens[at];
  return token && (here || cueAt(tokens, at)) ? textSpan(reading.text, token.start, token.end) : null;
}

/** “according to a readout from the office”, in the sentence of a quotation that has another speaker. */
function viaOf(reading: Reading, { situation: s, candidate }: Attributed): TextSpan | null {
  if (!candidate || candidate.mention.paragraph !== s.paragraph.index) return null;
  const sentence = s.paragraph.tokens[s.hole]!.sentence;
  const { candidates } = s.paragraph;
  const from = firstFrom(candidates, s.hole - CHANNEL_MAX, (other) => other.mention.from);
  const near = candidates
    .slice(from, from + 2 * CHANNEL_MAX)
    .filter(({ mention }) => mention.from <= s.hole + CHANNEL_MAX);
  const channel = near.find(
    (other) =>
      other !== candidate && other.governing.before === 'according' && Math.abs(other.mention.sentence - sentence) <= 1,
  );
  if (!channel) return null;
  const span = shown(reading, channel);
  return textSpan(reading.text, span.start, span.end);
}

/** A channel stands no further from its quotation. In tokens. */
const CHANNEL_MAX = 12;

function ruleOf(attributed: Attributed, cued: boolean): Rule {
  const { situation: s, candidate, history } = attributed;
  if (!candidate) return 'nobody';
  const { mention, governing } = candidate;
  if (s.quotation.continues) return 'continued';
  if (labelOf(s) === candidate) return 'labelled';
  if (signatureOf(s) === candidate) return 'signed';
  if (isCarried(attributed)) return 'carried';
  if (governing.before === 'according') return 'according';
  if (mention.sort === 'document') return 'document';
  if (mention.paragraph !== s.paragraph.index) return mention.paragraph > s.paragraph.index ? 'after' : 'before';
  if (candidate === history.candidate && s.cueAfter < 0) return 'resumed';
  if (cued && governing.cue !== null) return 'subject';
  if (mention.from > s.hole) return 'after';
  return mention.sentence === s.paragraph.tokens[s.hole]!.sentence ? 'sentence' : 'introduced';
}

/** How a quotation's attribution is shown to a reader. */
export function explain(attribution: Explained, attributed: Attributed): Explanation {
  const { reading } = attribution;
  const { candidate } = attributed;
  if (!candidate) return { mention: null, cue: null, via: null, rule: 'nobody' };
  const rule = ruleOf(attributed, true);
  if (isCarried(attributed)) return { mention: null, cue: null, via: null, rule };
  const author = candidate.mention.sort === 'document' ? authorOf(reading, candidate) : null;
  const span =
    author && author.mention.from >= candidate.mention.to ? shown(reading, author) : shown(reading, candidate);
  const cue =
    author && author.mention.from >= candidate.mention.to ? headOf(reading, candidate) : cueOf(reading, attributed);
  return { mention: textSpan(reading.text, span.start, span.end), cue, via: viaOf(reading, attributed), rule };
}

/** The noun of a document as its cue: “a tweet from the mayor” → “tweet”. */
function headOf(reading: Reading, { mention }: Candidate): TextSpan {
  const token = reading.paragraphs[mention.paragraph]!.tokens[mention.to - 1]!;
  return textSpan(reading.text, token.start, token.end);
}
