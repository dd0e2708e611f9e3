/** XML as it comes: its elements and its text in order, without a tree, so that a book takes little memory. */

import { Parser } from 'htmlparser2';
import { decodeText } from './decode.js';
import { UnreadableFile } from './reading.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of the elements. `path`: the names of the elements around, outermost first. */
export interface Listener {
  opened(name: string, attributes: Attributes, path: readonly string[]): void;
  closed?(name: string, path: readonly string[]): void;
  text?(text: string, path: readonly string[]): void;
}

/** Deeper documents are none: those of Word have some 30 levels, tables in tables 10 more each. */
const DEPTH_MAX = 500;
const TOO_DEEP = 'The parts of this document stand too deep in one another. Copy its text into the box instead.';

/** Tells the listener of all that stands in the XML. Entities that it declares itself stay as they are written. */
export function walkXml(bytes: Uint8Array, listener: Listener): void {
  const path: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        listener.opened(name, attributes, path);
        path.push(name);
        if (path.length > DEPTH_MAX) throw new UnreadableFile(TOO_DEEP);
      },
      ontext: (text) => listener.text?.(text, path),
      onclosetag(name) {
        path.pop();
        listener.closed?.(name, path);
      },
    },
    { xmlMode: true },
  );
  parser.end(decodeText(bytes));
}
