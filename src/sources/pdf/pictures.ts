/** Whether a PDF’s pages are pictures of pages, as a scanner makes them, with a stamp for their only words. */

/** Fewer words a page than any page of text has; a stamp, a date and a number have some twenty. */
const WORDS_MIN = 30;
/** A page at 90 dots an inch is so many dots wide; a letterhead’s picture is smaller. */
const DOTS_MIN = 750;
/** The words that describe a picture stand close to its kind. */
const ABOUT = 400;
const IMAGE = '/Image';
const WIDTH = /\/Width\s{0,3}(\d{1,6})/;

/** How many pictures as large as a page the file holds. What describes a picture is never packed. */
function largePictures(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = file.indexOf(IMAGE); at >= 0; at = file.indexOf(IMAGE, at + IMAGE.length)) {
    const width = WIDTH.exec(file.toString('latin1', Math.max(0, at - ABOUT), at + ABOUT))?.[1];
    if (Number(width ?? 0) >= DOTS_MIN) count++;
  }
  return count;
}

/** `words`: on all pages, without heads and stamps. */
export const isScan = (bytes: Uint8Array, pages: number, words: number): boolean =>
  words < WORDS_MIN * pages && largePictures(bytes) >= pages / 2;
