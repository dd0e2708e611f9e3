/** What was put right in a text when it was read, as a sentence. */

import type { Layout, Mending } from '../model.js';
import { counted } from './phrases.js';

type Phrase = (count: number) => string;

const MENDED: Readonly<Record<Mending['kind'], Phrase>> = {
  'wrapped-lines': (n) => `${counted(n, 'line that was', 'lines that were')} broken at a column joined with the next`,
  'quoted-printable': (n) =>
    `${counted(n, 'code of a mail', 'codes of a mail')} turned into ${n === 1 ? 'its character' : 'their characters'}`,
  mojibake: (n) => `${counted(n, 'stretch', 'stretches')} of garbled characters restored`,
  entities: (n) => `${counted(n, 'character code')} turned into ${n === 1 ? 'its character' : 'their characters'}`,
  'invisible-marks': (n) => `${counted(n, 'invisible mark')} taken out`,
  'line-numbers': (n) => `${counted(n, 'line number')} taken out`,
};

const LIST = new Intl.ListFormat('en-GB');

/** `Put right when it was read: 2 line numbers taken out.`; `null` where nothing was. */
export function mendedSentence(layout: Layout | null): string | null {
  const mended = layout?.mended.filter(({ count }) => count > 0) ?? [];
  if (mended.length === 0) return null;
  return `Put right when it was read: ${LIST.format(mended.map(({ kind, count }) => MENDED[kind](count)))}.`;
}
