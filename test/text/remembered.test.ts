import { expect, it } from 'vitest';
import { remembering } from '../../src/text/remembered.js';

it('work on a word is done once, until there were too many words', () => {
  const worked: string[] = [];
  const lengthOf = remembering((word) => {
    worked.push(word);
    return word.length;
  });
  expect([lengthOf('ferry'), lengthOf('quay'), lengthOf('ferry')]).toEqual([5, 4, 5]);
  expect(worked).toEqual(['ferry', 'quay']);
  for (let at = 0; at < 30_000; at++) lengthOf(`word${at}`);
  worked.length = 0;
  expect([lengthOf('ferry'), worked]).toEqual([5, ['ferry']]);
});
