/** An article taken apart: its paragraphs, quotations, tokens around them and mentions, each with its place. */

import type { Checkpoint, Span } from '../model.js';
import { type Mention, seenWords } from '../people/mention.js';
import { mentions } from '../people/mentions.js';
import { type Token, tokenize } from '../people/tokens.js';
import { distinctParagraphs } from '../text/paragraphs.js';
import { type Governing, governing } from './cues.js';
import { type Quotation, quotations } from './quotations.js';

/** A mention with the reporting words that stand by it. */
export interface Candidate {
  /** Its place among all candidates of the article. */
  readonly index: number;
  readonly mention: Mention;
  readonly governing: Governing;
}

export interface Paragraph {
  readonly index: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** For each of `quotations`, its token. */
  readonly holes: readonly number[];
  readonly candidates: readonly Candidate[];
}

export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly candidates: readonly Candidate[];
}

interface Circumstances {
  /** Quotations that the source sets apart without marks. */
  readonly setApart?: readonly Span[];
  /** Finds the mentions of a paragraph; left out, as English has them. */
  readonly find?: typeof mentions;
  /** Looked in at between paragraphs. */
  readonly checkpoint?: Checkpoint;
}

/** Takes a text apart. Linear in the text. */
export function read(
  text: string,
  { setApart = [], find = mentions, checkpoint = () => {} }: Circumstances = {},
): Reading {
  const spans = withSetApart(text, distinctParagraphs(text), setApart);
  const quoted = quotations(text, spans, setApart);
  const byParagraph: Quotation[][] = spans.map(() => []);
  for (const quotation of quoted) byParagraph[quotation.paragraph]!.push(quotation);
  const tokens = spans.map((span, index) => {
    checkpoint();
    const holes = byParagraph[index]!.map((q) => ({ start: q.start, end: q.end, ends: text[q.content.end - 1] ?? '' }));
    return tokenize(text, span, holes);
  });
  const seen = seenWords(tokens);
  const candidates: Candidate[] = [];
  const paragraphs = spans.map((span, index): Paragraph => {
    checkpoint();
    const here = tokens[index]!;
    const found = find(here, index, seen);
    const own = found.map((mention, at) => {
      const candidate = { index: candidates.length, mention, governing: governing(here, found, at) };
      candidates.push(candidate);
      return candidate;
    });
    const holes = here.flatMap((token, at) => (token.kind === 'hole' ? [at] : []));
    return { index, span, tokens: here, quotations: byParagraph[index]!, holes, candidates: own };
  });
  return { text, paragraphs, quotations: quoted, candidates };
}

/**
 * Paragraphs where a quotation that is set apart is one with the line that leads in to it: “In a letter she wrote:” and the
 * block below are read as one sentence.
 */
function withSetApart(text: string, spans: readonly Span[], setApart: readonly Span[]): readonly Span[] {
  if (setApart.length === 0) return spans;
  const found: Span[] = [];
  let next = 0;
  for (const span of spans) {
    while (next < setApart.length && setApart[next]!.end <= span.start) next++;
    const quotation = setApart[next];
    const last = found.at(-1);
    if (!quotation || quotation.start >= span.end) found.push(span);
    else if (last && last.end > quotation.start) found[found.length - 1] = { start: last.start, end: quotation.end };
    else if (last && text[last.end - 1] === ':' && last.start >= (setApart[next - 1]?.end ?? 0))
      found[found.length - 1] = { start: last.start, end: quotation.end };
    else found.push({ start: quotation.start, end: quotation.end });
  }
  return found;
}
