/** A turn of a transcript, or a message of a thread: whose words they are as the text labels them, and where they stand. */

import type { Span, TimeSpan } from '../../model.js';

/** `labelled`: a label names who speaks. `wrote`: the head of a message does. `unlabelled`: the source tells turns, not speakers. */
export type TurnKind = 'labelled' | 'wrote' | 'unlabelled';

export interface SpokenTurn {
  readonly kind: TurnKind;
  /** The words that name who speaks: “Mr MARROW (Ostwick)”, “Q”. `null`: none do. */
  readonly label: Span | null;
  /** What the label says of the speaker besides: “Chief Executive”. */
  readonly role: Span | null;
  /** The words, asides left out, one stretch a paragraph or more. Never empty. */
  readonly content: readonly Span[];
  /** Whether it goes on from the turn before, as the next paragraph of the same speech. */
  readonly goesOn: boolean;
  /** When it is heard, in seconds; `null` where the text does not tell. */
  readonly time: TimeSpan | null;
}
