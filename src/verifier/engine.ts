/** The pure functions that a verifier works with. */

import { check } from '../check/check.js';
import { type Paste, readPaste } from '../check/paste.js';
import { extract } from '../extract/extract.js';
import type { Candidates, Checkpoint, Claim, Extraction, Judgement, SourceText } from '../model.js';

export type { Paste };

export interface Engine {
  readonly extract: (source: SourceText, checkpoint?: Checkpoint) => Extraction;
  readonly check: (claim: Claim, candidates: Candidates, checkpoint?: Checkpoint) => Judgement;
  readonly readPaste: (text: string) => Paste;
}

export const ENGINE: Engine = {
  extract,
  check,
  readPaste,
};
