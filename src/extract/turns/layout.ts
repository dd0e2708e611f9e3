/** The turns that a source tells by itself: a caption file, a recogniser's file, a table of speakers and words. */

import type { Layout, Span } from '../../model.js';
import { paragraphs } from '../../text/paragraphs.js';
import { timeOf } from '../../text/times.js';
import { spokenParts } from './asides.js';
import type { SpokenTurn } from './turn.js';

const within = (text: string, { start, end }: Span): Span[] =>
  paragraphs(text.slice(start, end)).map((span) => ({ start: span.start + start, end: span.end + start }));

export const layoutTurns = (text: string, { turns, times }: Layout): SpokenTurn[] =>
  turns.flatMap(({ label, content }) =>
    within(text, content)
      .map((paragraph) => ({ paragraph, parts: spokenParts(text, paragraph) }))
      .filter(({ parts }) => parts.length > 0)
      .map(({ paragraph, parts }, at) => ({
        kind: label ? ('labelled' as const) : ('unlabelled' as const),
        label,
        role: null,
        content: parts,
        goesOn: at > 0,
        time: timeOf(times, paragraph),
      })),
  );
