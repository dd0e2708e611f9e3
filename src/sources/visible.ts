/** Marks in a text that nobody sees, and that no quote would have. */

/** Soft hyphens, and spaces and joiners without width. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The text without them, and with a plain hyphen for one that keeps its word on one line. */
export const visible = (text: string): string => text.replace(INVISIBLE, '').replaceAll('\u2011', '-');
