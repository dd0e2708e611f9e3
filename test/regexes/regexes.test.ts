import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { regexesInSource } from './regexes.js';

/** What is repeated, and an end that fits nothing: the classes that most patterns are made of. */
const PUMPED = ['a', 'A', '1', ' ', '\n', '.', ',', '-', '“', '"', 'a ', '1 ', 'A. ', '1.', "a'", '<', '[', 'http://a'];
/** A pattern of the third degree takes minutes over so many, one of the second some milliseconds. */
const TIMES = 1_500;
const MS = 3_000;

const TEXTS = PUMPED.map((pumped) => `${pumped.repeat(TIMES)}\u0001`);

it('no regular expression takes more than the square of the text’s length; npm run regexes judges them closer', () => {
  const slow: string[] = [];
  for (const literal of new Set(regexesInSource().literals.map((one) => one.literal))) {
    try {
      runInNewContext(`for (const text of texts) text.replace(${literal}, '')`, { texts: TEXTS }, { timeout: MS });
    } catch {
      slow.push(literal);
    }
  }
  expect(slow).toEqual([]);
}, 300_000);
