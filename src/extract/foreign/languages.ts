/** The languages besides English whose quotations get speakers. */

import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { SPANISH } from './spanish.js';
import type { Language } from './words.js';

export const FOREIGN: ReadonlyMap<string, Language> = new Map(
  [GERMAN, SPANISH, FRENCH].map((language) => [language.code, language]),
);

/** Forms of verbs that do little but report, in all of them. */
export const FOREIGN_VERBS: ReadonlySet<string> = new Set(
  [...FOREIGN.values()].flatMap(({ sayings }) =>
    [...sayings].flatMap(([form, { strength, particles }]) =>
      strength === 'says' && particles.length === 0 ? [form] : [],
    ),
  ),
);
