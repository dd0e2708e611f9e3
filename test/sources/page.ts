/** Saved pages for tests: an article of two paragraphs, with what a test puts between them. */

import { readHtml } from '../../src/sources/html.js';
import type { Reading } from '../../src/sources/reading.js';

export const BEFORE =
  'The ferry master of Ostrand told the harbour board on Friday that the night boat would not sail again before the spring, whatever the weather.';
export const AFTER =
  'The board meets again in June, and its secretary said that no other business was raised by the members who came to the hall that evening.';

export const read = (inner: string, head = ''): Reading =>
  readHtml(
    Buffer.from(
      `<!doctype html><html><head>${head}</head><body><article><p>${BEFORE}</p>${inner}<p>${AFTER}</p></article></body></html>`,
    ),
  );

/** The article’s text between its first and its last paragraph, a line each. */
export const between = ({ text }: Reading): readonly string[] => text.split('\n\n').slice(1, -1);
