/** How long a job may take: one that takes longer is refused, so that no answer depends on how fast the machine is. */

import type { Checkpoint } from '../model.js';
import type { Desk } from './desk.js';
import { Refusal } from './limits.js';

/** What takes too long, and what to do about it. */
export type TooLong = Pick<Refusal, 'path' | 'message'>;

export const TOO_LONG = {
  quote: { path: 'quote', message: 'Checking this quote takes too long. Shorten it, or check it in parts.' },
  quotation: { path: 'text', message: 'Checking one of the quotations takes too long. Shorten it, or leave it out.' },
  draft: { path: 'text', message: 'Checking this draft takes too long. Send it in parts.' },
  text: { path: 'text', message: 'Reading this text takes too long. Send it in parts.' },
} as const satisfies Record<string, TooLong>;

/** Refuses what has not ended so many milliseconds from now. */
export function deadline({ clock }: Pick<Desk, 'clock'>, milliseconds: number, { path, message }: TooLong): Checkpoint {
  const end = clock() + milliseconds;
  return () => {
    if (clock() > end) throw new Refusal('too-large', path, message);
  };
}
