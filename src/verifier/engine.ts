/** The pure functions that a verifier works with. */

import { check } from '../check/check.js';
import { extract } from '../extract/extract.js';
import type { Candidates, Claim, Extraction, Judgement } from '../model.js';

/** What somebody pasted, read: the quote without its wrapping, and who is said to have said it. */
export interface Paste {
  readonly quote: string;
  readonly speaker: string | null;
}

export interface Engine {
  readonly extract: (text: string) => Extraction;
  readonly check: (claim: Claim, candidates: Candidates) => Judgement;
  readonly readPaste: (text: string) => Paste;
}

export const ENGINE: Engine = {
  extract,
  check,
  readPaste: (quote) => ({ quote, speaker: null }),
};
