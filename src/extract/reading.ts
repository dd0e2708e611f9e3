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

/** Takes a text apart. Linear in the text. `checkpoint` is looked in at between paragraphs. */
export function read(text: string, checkpoint: Checkpoint = () => {}): Reading {
  const spans = distinctParagraphs(text);
  const quoted = quotations(text, spans);
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
    const found = mentions(here, index, seen);
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
