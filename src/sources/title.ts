/** What a file’s name says of its text where nothing else does. */

/** Longer names of files are nobody’s wording. */
const UNITS_MAX = 200;
const FOLDERS = /^.*[/\\]/s;
const ENDING = /\.[a-z0-9]{1,10}$/i;
const BETWEEN_WORDS = /[\s\p{Cc}_-]+/gu;

/** `council_meeting-2026.docx` is “council meeting 2026”; `null` where no words are left. */
export function titleOfLastResort(name: string): string | null {
  const title = name
    .slice(-2 * UNITS_MAX)
    .replace(FOLDERS, '')
    .replace(ENDING, '')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
  return title === '' ? null : title.slice(0, UNITS_MAX);
}
