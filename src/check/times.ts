/** Times that exclude each other: “this year” is not “last year”, the morning not the afternoon. */

/** Of each word its group: one for another of its group is another time. */
const GROUPS = new Map(
  `afternoon dawn dusk evening lunchtime midday midnight morning night noon
autumn fall spring summer winter
coming last next past previous this
christmas easter
now then
weekday weekend`
    .split('\n')
    .flatMap((line, group) => line.split(' ').map((word) => [word, group] as const)),
);

/** Which need a measure of time behind them: “this year”, not “this wall”. */
const POINTING = new Set(['coming', 'last', 'next', 'past', 'previous', 'this']);
const MEASURED = new Set(
  'afternoon autumn century day decade evening fall month morning night quarter season semester spring summer term time week weekend winter year'.split(
    ' ',
  ),
);

/** Days by where they lie from today, which are names of no day. */
const FROM_TODAY = new Set(['today', 'tomorrow', 'tonight', 'yesterday']);
export const isFromToday = (fold: string): boolean => FROM_TODAY.has(fold);

/** Whether one folded word stands for the other's time; `next` is the word that follows both. */
export function isOtherTime(a: string, b: string, next: string | undefined): boolean {
  if (a === b || GROUPS.get(a) === undefined || GROUPS.get(a) !== GROUPS.get(b)) return false;
  return !POINTING.has(a) || (next !== undefined && MEASURED.has(next));
}

/** Whether the two words point at a time: “next week”. */
export const pointsAtTime = (a: string, b: string): boolean => POINTING.has(a) && MEASURED.has(b);
