/** What the archive was when something was checked, and whether it has changed since. */

import type { CorpusCounts } from '../model.js';
import { corpusPhrase } from './pages.js';
import { numbered } from './phrases.js';

/** The archive at one moment. */
export interface ArchiveState {
  readonly corpus: CorpusCounts;
  /** `null`: it was not counted then. */
  readonly revision: number | null;
}

/** `9 quoted statements in 1 article (revision 17 of the archive)`. */
export const statePhrase = ({ corpus, revision }: ArchiveState): string =>
  revision === null ? corpusPhrase(corpus) : `${corpusPhrase(corpus)} (revision ${numbered(revision)} of the archive)`;

const isSame = (then: ArchiveState, now: ArchiveState): boolean =>
  then.revision === null ? corpusPhrase(then.corpus) === corpusPhrase(now.corpus) : then.revision === now.revision;

/** A sentence that says that the archive is another now; `null` where it is not. */
export const sincePhrase = (then: ArchiveState, now: ArchiveState): string | null =>
  isSame(then, now) ? null : `The archive has changed since: it holds ${statePhrase(now)} now.`;
