/** Times that transcripts and chats set beside a speaker: “[00:00:10]”, “0:10”, “1 minute 3 seconds”, “12/03/2026, 14:02 - ”. */

export interface Stamp {
  /** Units that it takes. */
  readonly length: number;
  /** Seconds from the start of the recording; `null` where it is the time of a day. */
  readonly seconds: number | null;
}

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const HALF = String.raw`(?:[ \u202F\u00A0]?[AaPp]\.?[Mm]\.?)`;
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const MONTH_DAY = String.raw`\p{Lu}\p{Ll}{2,8} \d{1,2}(?:, \d{4})?`;

/** A day and a time of it, as chats have them. */
const OF_DAY = new RegExp(String.raw`^[[(]?(?:${DAY}|${MONTH_DAY}),?\s(?:at )?${CLOCK}${HALF}?[\])]?`, 'u');
const HALF_DAY = new RegExp(String.raw`^[[(]?${CLOCK}${HALF}[\])]?`);
const RANGE = new RegExp(String.raw`^[[(]?(${CLOCK})\s?(?:-->|–|—|-)\s?${CLOCK}[\])]?`);
const ALONE = new RegExp(String.raw`^[[(]?(${CLOCK})[\])]?`);
const WORDED = /^(?:(\d{1,2}) hours? )?(?:(\d{1,3}) minutes? )?(\d{1,2}) seconds?|^(\d{1,3}) minutes?/;

function clockSeconds(clock: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = clock.replace(',', '.').split(':').map(Number).reverse();
  return hours * 3600 + minutes * 60 + seconds;
}

/** The stamp at the start of `head`, a few dozen units of a line; `null` where there is none. */
export function stampAt(head: string): Stamp | null {
  const ofDay = OF_DAY.exec(head) ?? HALF_DAY.exec(head);
  if (ofDay) return { length: ofDay[0].length, seconds: null };
  const clock = RANGE.exec(head) ?? ALONE.exec(head);
  if (clock) return { length: clock[0].length, seconds: clockSeconds(clock[1]!) };
  const worded = WORDED.exec(head);
  if (!worded) return null;
  const [hours, minutes, seconds] = [worded[1], worded[2] ?? worded[4], worded[3]].map((part) => Number(part ?? 0));
  return { length: worded[0].length, seconds: hours! * 3600 + minutes! * 60 + seconds! };
}
