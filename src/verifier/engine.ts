/** The pure functions that a verifier works with. */

import { check } from '../check/check.js';
import { type Paste, readPaste } from '../check/paste.js';
import { extract } from '../extract/extract.js';
import type { Candidates, Claim, Extraction, Judgement } from '../model.js';

export type { Paste };

export interface Engine {
  readonly extract: (text: string) => Extraction;
  readonly check: (claim: Claim, candidates: Candidates) => Judgement;
  readonly readPaste: (text: string) => Paste;
}

export const ENGINE: Engine = {
  extract,
  check,
  readPaste,
};
