/** What a Word document says of itself: its properties, and the paragraph that is set as its title. */

import { sensibleAuthor, sensibleTitle } from '../properties.js';
import { isoDate, oneLine, type Reading } from '../reading.js';
import { walkXml } from '../xml.js';
import type { Item } from './body.js';

type Facts = Pick<Reading, 'title' | 'author' | 'published'>;

/** The properties by name, their prefix left out. */
function propertiesIn(xml: Uint8Array): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  walkXml(xml, {
    opened: () => undefined,
    text(text, path) {
      const name = path.at(-1)?.replace(/^\w{1,20}:/, '') ?? '';
      properties.set(name, (properties.get(name) ?? '') + text);
    },
  });
  return properties;
}

/** A document older than its last change by more is made of a template, whose day it bears. */
const MADE_MAX_MS = 366 * 24 * 3600 * 1000;

function madeOn(created: string | null, modified: string | null): string | null {
  if (created === null || modified === null) return created;
  return Date.parse(modified) - Date.parse(created) > MADE_MAX_MS ? null : created;
}

/** A title stands at the head of a document, after a line or two at most. */
const TITLE_WITHIN = 5;

const titleIn = (items: readonly Item[]): string | null => {
  const found = items.slice(0, TITLE_WITHIN).find((item) => 'role' in item && item.role === 'title');
  return found && 'text' in found ? sensibleTitle(oneLine(found.text)) : null;
};

/** `xml`: the core properties; `null` where the document has none. */
export function factsOf(xml: Uint8Array | null, items: readonly Item[]): Facts {
  const properties = xml ? propertiesIn(xml) : new Map<string, string>();
  return {
    title: sensibleTitle(properties.get('title')) ?? titleIn(items),
    author: sensibleAuthor(properties.get('creator')),
    published: madeOn(isoDate(properties.get('created')), isoDate(properties.get('modified'))),
  };
}
