/**
 * What is heard, piece by piece, put into turns and paragraphs with their times. Captions and recognisers’ files come
 * down to the same pieces, so a paragraph is cut in the same way whatever the file.
 */

import { type Block, PARAGRAPH_GAP, type SpeechBlock, type TimedWords } from './blocks.js';

/** Some words that one person says without a break: a line of a caption, a sentence of a recogniser. */
export interface Spoken {
  /** As the file names who speaks; `null`: it names nobody. */
  readonly speaker: string | null;
  /** Whether somebody else begins to speak here, as “>>” shows even where nobody is named. */
  readonly turn: boolean;
  readonly text: string;
  /** In seconds; `null`: the file tells no time. */
  readonly from: number | null;
  readonly to: number | null;
}

/** A paragraph is cut at the next sentence end or breath from so many words on: about twenty seconds of talk. */
const UNNAMED_WORDS = 60;
/** A turn of somebody named is kept whole for longer, because each paragraph of it repeats the name. */
const NAMED_WORDS = 120;
/** Words without a sentence end or a breath are cut at this many times the bound. */
const CUT_ANYWHERE = 2;
/** Where nobody is named, so long a pause after a sentence begins a paragraph. In seconds. */
const PAUSE_S = 2.5;
/** So long a pause begins one within a sentence too. */
const LONG_PAUSE_S = 10;
/** A speaker takes breath where no sentence end is written. */
const BREATH_S = 0.5;
/** More entries say no more to a reader and fill the store: a two-hour talk has about 3,000 captions. */
const TIMES_MAX = 20_000;

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]{0,3}$/;
const WORD = /\S+/g;
/** Of scripts that are written without spaces. */
const UNSPACED_END = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}、。！？]$/u;
const UNSPACED_START = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}、。！？]/u;

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-6));
export const wordCount = (text: string): number => text.match(WORD)?.length ?? 0;

const pauseBetween = (before: Spoken, after: Spoken): number =>
  before.to === null || after.from === null ? 0 : after.from - before.to;

/** Whether a paragraph of so many words, whose last piece is given, ends before the next piece. */
function endsBefore(words: number, last: Spoken, next: Spoken): boolean {
  if (next.turn || next.speaker !== last.speaker) return true;
  const pause = pauseBetween(last, next);
  const ended = endsSentence(last.text);
  if (last.speaker === null && (pause > LONG_PAUSE_S || (ended && pause > PAUSE_S))) return true;
  const bound = last.speaker === null ? UNNAMED_WORDS : NAMED_WORDS;
  if (words < bound) return false;
  return ended || pause >= BREATH_S || words >= bound * CUT_ANYWHERE;
}

function paragraphs(pieces: readonly Spoken[]): Spoken[][] {
  const found: Spoken[][] = [];
  let words = 0;
  let last: Spoken | null = null;
  for (const piece of pieces) {
    if (last === null || endsBefore(words, last, piece)) {
      found.push([]);
      words = 0;
    }
    found.at(-1)!.push(piece);
    words += wordCount(piece.text);
    last = piece;
  }
  return found;
}

const gapBetween = (before: string, after: string): string =>
  before === '' || (UNSPACED_END.test(before.slice(-2)) && UNSPACED_START.test(after)) ? '' : ' ';

/** One paragraph. `each`: so many pieces share one entry of the times. */
function blockOf(pieces: readonly Spoken[], each: number): SpeechBlock {
  const times: TimedWords[] = [];
  const parts: string[] = [];
  let length = 0;
  let sharing = 0;
  let before = '';
  for (const { text, from, to } of pieces) {
    const gap = gapBetween(before, text);
    const start = length + gap.length;
    parts.push(gap, text);
    length = start + text.length;
    before = text;
    if (from === null || to === null) continue;
    const last = times.at(-1);
    const shares = last && (sharing < each || (last.from === from && last.to === to));
    if (shares) times[times.length - 1] = { ...last, end: length, to: Math.max(last.to, to) };
    else times.push({ start, end: length, from, to });
    sharing = shares ? sharing + 1 : 1;
  }
  return { kind: 'speech', speaker: pieces[0]!.speaker, text: parts.join(''), times };
}

/** How many share one entry where each could have one of its own. */
const sharing = (count: number): number => (count > TIMES_MAX ? Math.ceil((2 * count) / TIMES_MAX) : 1);

/**
 * The pieces as the paragraphs of a transcript, in the order that they are given in. Where they are too many, pieces
 * share their times, and where turns are too many, only every second or third of them has any.
 */
export function speechBlocks(pieces: readonly Spoken[]): Block[] {
  const found = paragraphs(pieces.filter(({ text }) => text !== ''));
  const [each, every] = [sharing(pieces.length), sharing(found.length)];
  const turns: SpeechBlock[][] = [];
  for (const [at, paragraph] of found.entries()) {
    const block = blockOf(paragraph, each);
    const timed = at % every === 0 ? block : { ...block, times: [] };
    const goesOn = paragraph[0]!.speaker === null && !paragraph[0]!.turn && turns.at(-1)?.[0]?.speaker === null;
    if (goesOn) turns.at(-1)!.push(timed);
    else turns.push([timed]);
  }
  return turns.map(oneTurn);
}

/** Where nobody is named, the paragraphs until somebody else begins are one turn, a blank line between two. */
function oneTurn(blocks: readonly SpeechBlock[]): SpeechBlock {
  const texts: string[] = [];
  const times: TimedWords[] = [];
  let length = 0;
  for (const block of blocks) {
    for (const words of block.times ?? [])
      times.push({ ...words, start: words.start + length, end: words.end + length });
    texts.push(block.text);
    length += block.text.length + PARAGRAPH_GAP.length;
  }
  return { ...blocks[0]!, text: texts.join(PARAGRAPH_GAP), times };
}
