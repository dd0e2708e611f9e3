/** Whether some lines are what people say, rather than results, a programme or a list of terms. */

/** Ends as a sentence does, perhaps with a quotation mark, a bracket, an aside or “2/3” of a thread behind. */
const ENDS = /(?:[.?!…]|[—–-]{1,2})["'”’»)\]]*(?:\s*[([][^()[\]\n]{1,40}[)\]]|\s\d{1,2}\/\d{0,2})?\s*$/;
/** Of the lines so many end so: a turn may be cut off, a result seldom ends with a full stop. */
const SHARE_MIN = 0.6;

/** `true` where most of the lines end as sentences do; `false` for no lines. Linear in the lines. */
export function soundsSpoken(lines: readonly string[]): boolean {
  const ended = lines.filter((line) => ENDS.test(line.slice(-TAIL_UNITS))).length;
  return lines.length > 0 && ended >= SHARE_MIN * lines.length;
}

/** As much of a line’s end as is looked at, in UTF-16 code units. */
const TAIL_UNITS = 80;
