/** What somebody who types a text is told before it is kept: that it is an address, or holds no quotation. */

import type { Verifier } from '../verifier.js';
import { THREAD } from './limits.js';
import { Refused } from './refusals.js';

const ADDRESS = /^<?(?:https?:\/\/|www\.)\S{1,4000}$/i;
/** More are no slip of somebody who wanted an article read. */
const ADDRESSES_MAX = 50;

const ONLY_ADDRESS =
  'This is only an address; pages are not fetched from here. Open the page and copy its text, or save it as .html and choose the file.';

export const NO_QUOTATION =
  'There is no quotation in this text: nothing could be checked against it but the reporter’s own words.';

/** `https://news.example/a`, alone or with a few others. */
export function isBareAddress(text: string): boolean {
  if (text.length > ADDRESSES_MAX * 4_000) return false;
  const words = text.trim().split(/\s+/, ADDRESSES_MAX + 1);
  return words.length <= ADDRESSES_MAX && words.every((word) => ADDRESS.test(word));
}

/** Refuses an address that was pasted in place of a text. */
export function refuseAddress(text: string): void {
  if (isBareAddress(text)) throw new Refused(422, ONLY_ADDRESS, [{ path: 'text', message: ONLY_ADDRESS }]);
}

/** A few words between marks that open and close. */
const EVIDENT = /[“„«][^“”„«»\n]{20,2000}[”“»]/;

/**
 * Whether a text that was typed holds no quotation and no turn. A short one is read to tell, and read again when it is
 * kept; a long one, which takes seconds to read, only where no quotation is evident.
 */
export async function hasNoQuotation(verifier: Verifier, text: string): Promise<boolean> {
  if (text.length > THREAD.longUnits && EVIDENT.test(text)) return false;
  return (await verifier.extract(text)).statements.length === 0;
}
