/** A page as a document, and what guards us from pages that nobody wrote to be read. */

import { parseHTML } from 'linkedom';
import { UnreadableFile } from '../reading.js';
import type { Page } from './body.js';
import type { DomNode } from './tree.js';

/** Levels of a page: those of news have 20 to 60. Guessing at the article’s body looks at all within each of them. */
const DEPTH_MAX = 120;

/** Whether the elements of a page stand deeper in one another than those of any page of news. */
export function isDeep(root: DomNode): boolean {
  let level: readonly DomNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}

/** A piece of a page, as is copied out of one, becomes a page. */
const whole = (html: string): string => (BODY.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
const BODY = /<body[\s>]/i;
/** Deeper pages are no pages: taking one apart costs each tag a look at all that it stands in. */
const OPEN_MAX = 500;
const COMMENT_OR_TAG = /<(?:!--|([^<>]+)>)/g;
const NAME = /^\/?([a-z][a-z0-9-]{0,30})/;
/** Elements without an end, or that end where the next one begins. */
const ENDLESS = new Set(
  'area base br col dd dt embed hr img input li link meta option p param path source td th tr track wbr'.split(' '),
);
/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea']);

/** Whether more elements stand open at once than in any page, as far as a glance at the tags tells. */
function isBottomless(html: string): boolean {
  const page = html.toLowerCase();
  let open = 0;
  COMMENT_OR_TAG.lastIndex = 0;
  for (let mark = COMMENT_OR_TAG.exec(page); mark; mark = COMMENT_OR_TAG.exec(page)) {
    const tag = mark[1];
    const name = tag === undefined ? '' : (NAME.exec(tag)?.[1] ?? '');
    const closes = tag?.startsWith('/') ?? false;
    if (tag === undefined || (RAW.has(name) && !closes)) {
      const end = page.indexOf(tag === undefined ? '-->' : `</${name}`, COMMENT_OR_TAG.lastIndex);
      if (end < 0) return false;
      COMMENT_OR_TAG.lastIndex = end;
    } else if (name !== '' && !RAW.has(name) && !ENDLESS.has(name) && !tag.endsWith('/')) {
      open = Math.max(0, open + (closes ? -1 : 1));
      if (open > OPEN_MAX) return true;
    }
  }
  return false;
}

/** The document of a page. Throws an `UnreadableFile` for one that is nested without end. */
export function pageOf(html: string): Page {
  const page = whole(html);
  if (isBottomless(page))
    throw new UnreadableFile(
      'The parts of this page stand too deep in one another. Copy its text into the box instead.',
    );
  return parseHTML(page).document as unknown as Page;
}
