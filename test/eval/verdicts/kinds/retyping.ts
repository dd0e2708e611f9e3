/** The same words set otherwise: what a reader's keyboard, phone or web page does to a quote. */

import { words } from '../../../../src/text/words.js';
import type { Random } from '../random.js';

type Setting = (text: string, random: Random) => string;

/** The text with what stands between its words replaced; the words stay. */
function betweenWords(text: string, replace: (gap: string) => string): string {
  let result = '';
  let at = 0;
  for (const word of words(text)) {
    result += replace(text.slice(at, word.start)) + text.slice(word.start, word.end);
    at = word.end;
  }
  return result + replace(text.slice(at));
}

const titleCase: Setting = (text) =>
  text.replace(/\p{L}[\p{L}’']*/gu, (word) => word[0]!.toUpperCase() + word.slice(1));

export const inOtherCase: Setting = (text, random) =>
  random.pick<Setting>([(t) => t.toUpperCase(), (t) => t.toLowerCase(), titleCase])(text, random);

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ["'", "'"],
] as const;

const straight = (text: string): string => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
const curly = (text: string): string => text.replace(/'/g, '’').replace(/"/g, () => '”');

export const inOtherMarks: Setting = (text, random) => {
  const [open, close] = random.pick(MARKS);
  const restyled = /[‘’“”]/.test(text) ? straight(text) : curly(text);
  return open + restyled + close;
};

export const inOtherDashes: Setting = (text, random) => {
  const dash = random.pick(['—', ' — ', ' – ', ' -- ', '--', ' - ']);
  return betweenWords(text, (gap) => gap.replace(/\s*(?:--+|[–—])\s*|\s+-\s+/g, dash));
};

export const inOtherSpaces: Setting = (text, random) =>
  random.pick<Setting>([
    (t) => t.replace(/ /g, '  '),
    (t) => t.replace(/ /g, '\u00A0'),
    (t) => t.replace(/ /g, () => (random.chance(0.2) ? '\n' : ' ')),
    (t) => `  ${betweenWords(t, (gap) => gap.replace(/^([,;:!?])/, '$1 '))}\t`,
  ])(text, random);

export const inOtherPunctuation: Setting = (text, random) =>
  random.pick<Setting>([
    (t) => betweenWords(t, (gap) => gap.replace(/,/g, '')),
    (t) => t.replace(/[.,;:!]+$/, ''),
    (t) => betweenWords(t, (gap) => gap.replace(/;/g, ',').replace(/^: /, ', ')),
    (t) => `${t.replace(/[.,;:!]+$/, '')},`,
    (t) => (/[.!?]["”’]?$/.test(t) ? t : `${t.replace(/[,;:]+$/, '')}.`),
  ])(text, random);

/** Any of the above, or none. */
export const retyped: Setting = (text, random) =>
  random.pick<Setting>([(t) => t, inOtherCase, inOtherMarks, inOtherDashes, inOtherSpaces, inOtherPunctuation])(
    text,
    random,
  );

export const withInvisibles: Setting = (text, random) =>
  text.replace(/(\p{Ll})(\p{Ll})/gu, (pair, a: string, b: string) =>
    random.chance(0.1) ? `${a}${random.pick(['\u00AD', '\u200B', '\u2060'])}${b}` : pair,
  );

export const withMarkdown: Setting = (text, random) =>
  random.pick<Setting>([(t) => `> ${t}`, (t) => `**${t}**`, (t) => `_${t}_`, (t) => t.replace(/(\p{L}{5,})/u, '*$1*')])(
    text,
    random,
  );
