/** Reading a text, as long as it may take. */

import type { Extraction, SourceText } from '../model.js';
import { deadline, TOO_LONG } from './deadline.js';
import type { Desk } from './desk.js';
import { READING_MS } from './limits.js';

/** The statements of a text; refuses one that takes too long to read. */
export const readText = (desk: Desk, source: SourceText): Extraction =>
  desk.engine.extract(source, deadline(desk, READING_MS, TOO_LONG.text));
