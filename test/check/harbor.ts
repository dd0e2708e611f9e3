/** An invented article that the engine's tests share, as drawn text. */

import { check } from '../../src/check/check.js';
import type { Judgement } from '../../src/model.js';
import { candidatesOf, type Drawing } from './drawn.js';

export const HARBOR: Drawing = {
  id: 'harbor',
  text: [
    'Port closes after storm',
    '“«Nora Whitlock|We will reopen the northern terminal on Friday, but only if the divers find no cracks in the wall.»” Whitlock, the harbor master, said on Monday.',
    '“«Nora Whitlock|All 40 crane operators were safe,»” she added. “«+|Nobody should believe the rumors about the Danish freighter.»”',
    'The mayor thanked the volunteers and promised that the city council would pay for new floodlights before the winter.',
    '“«Tomas Oyelaran|I do not regret closing the bridge to Eastmere. It was the right decision for every family in this valley.»” Oyelaran said.',
    'A statement from the Seamen’s Union said: “«Seamen’s Union|Our members [dock workers] strongly support the engineers who inspected the sea wall.»”',
    'Oyelaran called the ferry timetable “«Tomas Oyelaran|a complete fantasy»” and walked out.',
    '“«|Somebody left the gates open,»” read a note on the door.',
  ].join('\n'),
  speakers: [
    { name: 'Nora Whitlock', aliases: ['Whitlock'], roles: ['the harbor master'] },
    { name: 'Tomas Oyelaran', aliases: ['Oyelaran'], roles: ['mayor', 'the mayor of Eastmere'] },
    { name: 'Seamen’s Union', kind: 'body' },
  ],
};

export const CORPUS = candidatesOf(HARBOR);

/** The judgement of a quote against the harbor article. */
export const judged = (quote: string, speaker: string | null = null): Judgement =>
  check({ quote, speaker, articleId: null }, CORPUS);

/** The finding's types with the quote's words they stand on: `number-changed: forty`. */
export const findingsOf = (quote: string, speaker: string | null = null): string[] =>
  judged(quote, speaker).findings.map(({ type, quote: { start, end } }) => `${type}: ${quote.slice(start, end)}`);
