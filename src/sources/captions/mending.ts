/** Puts right in a caption file, before it is read, what its way here broke: “weâ€™re”, “&eacute;”, soft hyphens. */

import type { Mending } from '../../model.js';
import { entities } from '../../text/mend/entities.js';
import { invisibleMarks } from '../../text/mend/invisible.js';
import { mojibake } from '../../text/mend/mojibake.js';
import { type Replacement, rewrite } from '../../text/mend/rewrite.js';

type Step = readonly [Mending['kind'], (text: string) => readonly Replacement[]];

const MARKS: Step = ['invisible-marks', invisibleMarks];
/** An entity may stand for half of a character that was misread, or for a soft hyphen. */
const STEPS: readonly Step[] = [['mojibake', mojibake], ['entities', entities], ['mojibake', mojibake], MARKS];
/** In XML entities part the text from its tags, so they stay until these are read. */
const XML_STEPS: readonly Step[] = [['mojibake', mojibake], MARKS];
/** WebVTT writes these itself; they are no fault. */
const VTT_OWN = /^&(?:amp|gt|lt|nbsp|lrm|rlm);$/;

export interface MendedText {
  readonly text: string;
  readonly mended: readonly Mending[];
}

/** One byte order mark opens a file of UTF-8; that is no fault. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function mendedBy(steps: readonly Step[], given: string): MendedText {
  let text = withoutMark(given);
  const own = text.startsWith('WEBVTT');
  const counts = new Map<Mending['kind'], number>();
  for (const [kind, places] of steps) {
    const found = places(text);
    const faults = found.filter(({ start, end }) => !own || !VTT_OWN.test(text.slice(start, end))).length;
    text = rewrite(text, found).text;
    if (faults > 0) counts.set(kind, (counts.get(kind) ?? 0) + faults);
  }
  return { text, mended: [...counts].map(([kind, count]) => ({ kind, count })) };
}

export const mendedCaptions = (text: string): MendedText => mendedBy(STEPS, text);
export const mendedXml = (text: string): MendedText => mendedBy(XML_STEPS, text);
