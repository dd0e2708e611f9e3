/** What an article is found by besides its text: the words of its title, outlet, author and address. */

import type { ArticleMeta } from '../model.js';
import { words } from './words.js';

/** Every address has them; they tell nothing. */
const NOT_TOLD = /^\s*https?:\/\/(?:www\.)?/i;

/** The folds of the words that a part of a head, or what somebody looks for in one, has. */
export const headFolds = (text: string): string[] => words(text.replace(NOT_TOLD, '')).map((word) => word.fold);

type Named = Pick<ArticleMeta, 'title' | 'publisher' | 'author' | 'url'>;

/** The folds that an article is filed under, each once. */
export const headWords = ({ title, publisher, author, url }: Named): string[] => [
  ...new Set([title, publisher, author, url].flatMap((part) => (part === null ? [] : headFolds(part)))),
];
