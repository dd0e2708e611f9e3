/** The rows of the requirement: what each class of claim must be, and the share that must be right. */

import { ABSENT, PRESENT_PHRASES, PROSE } from './kinds/absent.js';
import { HIDING_CUTS } from './kinds/cuts.js';
import { DENIALS, REFUSED } from './kinds/denials.js';
import { FACTS } from './kinds/facts.js';
import { ANNOTATED, CUT_TO_FIRST, CUT_TO_FIRST_HIDING, HOUSE_STYLE, RETYPED } from './kinds/faithful.js';
import { MARKED } from './kinds/marked.js';
import { POLARITY, SOFTENED } from './kinds/meaning.js';
import { NOISE } from './kinds/noise.js';
import { RIGHT_SPEAKER, WRONG_SPEAKER } from './kinds/speakers.js';
import { SPLICES } from './kinds/splices.js';
import { THIRD_REPLACED, WORDING } from './kinds/words.js';
import type { Row } from './model.js';

export const ROWS: readonly Row[] = [
  { title: 'copied, retyped → exact', required: 0.995, kinds: RETYPED },
  { title: 'cut to its first 5–8 words → exact', required: 0.99, kinds: CUT_TO_FIRST },
  { title: 'negation, modality, quantifier → meaning', required: 0.99, never: true, kinds: [...POLARITY, ...DENIALS] },
  { title: 'number, date, name, place, antonym → meaning', required: 0.98, never: true, kinds: FACTS },
  { title: 'words changed, dropped, added, swapped → altered', required: 0.985, kinds: WORDING },
  { title: 'openly marked → edited', required: 0.98, kinds: MARKED },
  { title: 'cut hides a negation or condition → meaning', required: 0.95, kinds: HIDING_CUTS },
  { title: 'typos, scans, sounds → altered, spelling', required: 0.98, kinds: NOISE },
  { title: 'a third replaced → the right passage', required: 0.97, kinds: THIRD_REPLACED },
  { title: 'halves run together → spliced', required: 0.95, kinds: SPLICES },
  { title: 'reporter’s words → unquoted', required: 0.98, kinds: PROSE },
  { title: 'not in the corpus → not-found', required: 0.99, kinds: ABSENT },
  { title: 'right speaker → confirmed', required: 0.98, kinds: RIGHT_SPEAKER },
  { title: 'wrong speaker → contradicted', required: 0.98, kinds: WRONG_SPEAKER },
  { title: 'hedge dropped, refusal → meaning', required: null, kinds: [...SOFTENED, ...REFUSED] },
  { title: 'house style → exact', required: null, kinds: HOUSE_STYLE },
  { title: 'cut before what turns it → wording exact', required: null, kinds: CUT_TO_FIRST_HIDING },
  { title: 'as annotated, very short → exact', required: null, kinds: ANNOTATED },
  { title: 'common phrases somebody said → not-found?', required: null, kinds: PRESENT_PHRASES },
];
