/** Each speaker's roles: the titles, offices and descriptions that stand with the name, whole and without what does not belong. */

import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';

const QUOTE = '“We will open the bridge in May, whatever the weather does,”';
const rolesIn = (text: string): Record<string, readonly string[]> =>
  Object.fromEntries(extract(text).speakers.map(({ name, roles }) => [name, roles]));

describe('the roles of a speaker', () => {
  it.each([
    ['before the name', `${QUOTE} said US Transport Secretary Ada Quill.`, 'Ada Quill', ['US Transport Secretary']],
    ['in apposition', `${QUOTE} said Ada Quill, the mayor of Ostwick.`, 'Ada Quill', ['mayor of Ostwick']],
    [
      'behind an age',
      `${QUOTE} said Ada Quill, 62, a nurse at Ostwick General.`,
      'Ada Quill',
      ['nurse at Ostwick General'],
    ],
    ['a phrase in front', `Her lawyer, Tom Marrow, was there. ${QUOTE} Marrow said.`, 'Tom Marrow', ['lawyer']],
    ['whose', `Ostwick’s deputy mayor Ada Quill left. ${QUOTE} Quill said.`, 'Ada Quill', ['Ostwick’s deputy mayor']],
    ['beside a title', `${QUOTE} said chairwoman Baroness Ada Quill.`, 'Ada Quill', ['chairwoman', 'Baroness']],
    ['no form of address', `${QUOTE} said Mrs. Ada Quill.`, 'Ada Quill', []],
    ['no article alone', `The Ada Quill affair goes on. ${QUOTE} said Ada Quill.`, 'Ada Quill', []],
    ['no clause', `Tom Marrow, called a fool by many, left. ${QUOTE} Marrow said.`, 'Tom Marrow', []],
    ['no subject', `At a meeting in Ostwick, the mayor also met Tom Marrow. ${QUOTE} Marrow said.`, 'Tom Marrow', []],
  ])('%s', (_why, text, name, roles) => {
    expect(rolesIn(text)[name]).toEqual(roles);
  });

  it('a plural role is that of each name after it', () => {
    const text = `Councilwomen Ada Quill and Greta Falk spoke.\n\n${QUOTE} said Quill.\n\n“It will hold a hundred years, believe me,” said Falk.`;
    expect(rolesIn(text)).toEqual({ 'Ada Quill': ['Councilwoman'], 'Greta Falk': ['Councilwoman'] });
  });
});
