/** Lines that begin a turn of a transcript. */

/** “MR. MARROW: It is”, “THE COURT: Is it?”, “Q. Did you”. */
const CAPITALS = /^[\p{Lu}][\p{Lu}.’' -]{1,50}(?:\([^()]{1,40}\))?:(?: |$)/u;
const LETTER = /^[QA][.:] /;
/** “Ada Quill: When”: where the document has more of them. */
const NAME = /^((?:\p{Lu}[\p{L}\p{M}.’'-]{0,24} ){0,4}\p{Lu}[\p{L}\p{M}.’'-]{0,24}): /u;
/** “Q Did you”, where a document has no stop behind the letter. */
const BARE = /^[QA] /;
const BARE_MIN = 3;
/** As much of a line as a label takes. */
const LABEL_UNITS = 160;

export type BeginsTurn = (line: string) => boolean;

/** Tells which of a document’s lines begin a turn. */
export function turnStarts(lines: readonly string[]): BeginsTurn {
  const counts = new Map<string, number>();
  let questions = 0;
  for (const line of lines) {
    const name = NAME.exec(line.slice(0, LABEL_UNITS))?.[1];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    if (line.startsWith('Q ')) questions++;
  }
  const recurs = (name: string | undefined): boolean =>
    name !== undefined && counts.size >= 2 && (counts.get(name) ?? 0) >= 2;
  return (line) => {
    const head = line.slice(0, LABEL_UNITS);
    if (CAPITALS.test(head) || LETTER.test(head)) return true;
    return recurs(NAME.exec(head)?.[1]) || (questions >= BARE_MIN && BARE.test(head));
  };
}
