/** Pages to HTML, and the addresses of their assets. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ejs from 'ejs';
import { FILE_KINDS } from './file-kinds.js';
import type { Page } from './pages.js';

/** The same two levels up from `src/web` and from `dist/web`. */
const VIEWS = fileURLToPath(new URL('../../views/', import.meta.url));

export const ASSETS = join(VIEWS, 'assets');

const HASH_UNITS = 10;

/** Each asset’s address with a mark of its content, so that browsers may keep it for good. */
const addresses: ReadonlyMap<string, string> = new Map(
  readdirSync(ASSETS).map((name) => {
    const mark = createHash('sha256')
      .update(readFileSync(join(ASSETS, name)))
      .digest('hex')
      .slice(0, HASH_UNITS);
    return [name, `/assets/${name}?${mark}`];
  }),
);

export interface Surroundings {
  readonly origin: string;
  /** The page’s own path and query. */
  readonly path: string;
  readonly mayEdit: boolean;
  /** Whether somebody who may not edit could sign in. */
  readonly canSignIn: boolean;
}

/** A template names assets by file; a wrong name fails the page’s test. */
function asset(name: string): string {
  const address = addresses.get(name);
  if (!address) throw new Error(`There is no asset ${name} in views/assets.`);
  return address;
}

/** A piece of a page that grows: the view of this name among the parts. */
export interface Part {
  readonly part: string;
  readonly [name: string]: string | number | null;
}

/** Every `<%= %>` escapes; `<%- %>` is for includes alone, which a test enforces. */
const rendered = (file: string, data: object): Promise<string> =>
  ejs.renderFile(join(VIEWS, file), data, {
    cache: true,
    _with: false,
    localsName: 'it',
    views: [VIEWS],
    rmWhitespace: false,
  });

export const render = (page: Page, around: Surroundings): Promise<string> =>
  rendered(`pages/${page.view}.ejs`, { page, around, asset, kinds: FILE_KINDS });

export const renderPart = (part: Part): Promise<string> => rendered(`parts/${part.part}.ejs`, part);
