/** What somebody would send to make the service work: each a piece that is repeated, or a text of a given length. */

export interface Shape {
  readonly name: string;
  readonly of: (units: number) => string;
}

/** As many whole pieces as fit. */
export const fill = (part: string, units: number): string => part.repeat(Math.floor(units / part.length));
export const repeated = ([name, part]: readonly [string, string]): Shape => ({
  name,
  of: (units) => fill(part, units),
});

/** Pieces that differ from one another, each made of its number. */
export const numbered = (name: string, part: (number: number) => string): Shape => ({
  name,
  of(units) {
    const parts: string[] = [];
    let left = units;
    for (let number = 0; ; number++) {
      const next = part(number);
      left -= next.length;
      if (left < 0) return parts.join('');
      parts.push(next);
    }
  },
});

/** Half of one, half of another. */
const halves = (name: string, first: string, second: string): Shape => ({
  name,
  of: (units) => fill(first, units >> 1) + fill(second, units - (units >> 1)),
});

const letters = (number: number): string =>
  Array.from(String(number), (digit) => String.fromCharCode(97 + Number(digit))).join('');
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Of any field: words, marks and characters. */
export const SHAPES: readonly Shape[] = [
  ...(
    [
      ['one letter', 'a'],
      ['one capital', 'A'],
      ['one digit', '9'],
      ['one word again and again', 'the '],
      ['one name again and again', 'Ann Lee '],
      ['capital words', 'The Big State Of '],
      ['titles', 'Mr. '],
      ['initials', 'J. '],
      ['abbreviations', 'a.b.c.'],
      ['number words', 'twenty five hundred '],
      ['figures', '1,000,000 '],
      ['figures with points', '1.1.'],
      ['hyphens between words', 'a-'],
      ['apostrophes between letters', "a'"],
      ['contractions', "don't "],
      ['straight marks', '"'],
      ['straight marks between letters', 'a"'],
      ['straight marks between words', '"a" '],
      ['opening marks', '“'],
      ['closing marks', '”'],
      ['opening and closing marks', '“”'],
      ['marks within marks', '“‘'],
      ['single marks', "' "],
      ['guillemets', '«»'],
      ['brackets', '['],
      ['closed brackets', '[a]'],
      ['brackets within brackets', '[('],
      ['ellipses', '… '],
      ['dots', '.'],
      ['spaced dots', '. '],
      ['dashes', '—'],
      ['hyphens', '-'],
      ['dashes between spaces', ' — '],
      ['commas', ', '],
      ['stars', '*'],
      ['stars around letters', '*a*'],
      ['underscores', '_'],
      ['underscores around letters', '_a_ '],
      ['backticks', '`a'],
      ['ampersands', '&'],
      ['entities', '&amp;'],
      ['numbered entities', '&#8220;'],
      ['tags', '<a>'],
      ['open tags', '<a '],
      ['percent signs', '%'],
      ['percent sequences', '%41'],
      ['slashes', '/'],
      ['addresses', 'http://a.b/c '],
      ['handles', '@a '],
      ['tabs', '\t'],
      ['no-break spaces', '\u00a0'],
      ['accents', 'e\u0301'],
      ['accents upon one another', '\u0301'],
      ['zero-width spaces', 'a\u200b'],
      ['joiners', '\u200d'],
      ['marks of direction', '\u202e\u2066'],
      ['families', '👩‍👩‍👧‍👦'],
      ['flags', '🇳🇴'],
      ['letters beyond 16 bits', '𝔘'],
      ['halves of pairs', '\ud83d'],
      ['ligatures', 'ﬃ'],
      ['letters that grow', 'İ'],
      ['letters of other scripts', '漢'],
      ['Hangul in parts', '\u1100\u1161\u11a8'],
      ['nulls', '\0'],
    ] as const
  ).map(repeated),
  numbered('words that differ', (number) => `${letters(number)} `),
  numbered('names that differ', (number) => `${capital(letters(number))} `),
  numbered('full names that differ', (number) => `Ann ${capital(letters(number))}, `),
  numbered('figures that differ', (number) => `${number} `),
  numbered('misspelt words', (number) => `wrold${letters(number % 7)} `),
  halves('all opened before all closed', '“', '”'),
  halves('brackets opened before closed', '[', ']'),
  halves('letters, then stars', 'a', '*'),
  { name: 'spaces within', of: (units) => `a${' '.repeat(Math.max(0, units - 2))}b` },
  { name: 'lines within', of: (units) => `a${'\n'.repeat(Math.max(0, units - 2))}b` },
  { name: 'line breaks of Windows within', of: (units) => `a${fill('\r\n', Math.max(0, units - 2))}b` },
];

/** Of whole texts: lines, quotations and who is said to have said them. */
export const TEXTS: readonly Shape[] = [
  ...(
    [
      ['quotations', '“We go there now,” he said. '],
      ['quotations in lines', '“We go there now,” said Ann Lee.\n\n'],
      ['quotations by a role', '“We go there now,” the minister said.\n\n'],
      ['quotations of nobody', '“We go there now.” '],
      ['quotations that go on', '“We go there now.\n\n'],
      ['interrupted quotations', '“We go,” he said, “there.” '],
      ['phrases', 'He called it “a b” and '],
      ['nested quotations', '“She said ‘we go there’ now,” he said. '],
      ['pairs of marks', '“a” '],
      ['lines that are cited', '> a\n'],
      ['lines cited twice', '>> a\n\n'],
      ['label lines', 'Q: a\n'],
      ['label lines of names', 'Ann Lee: a\n'],
      ['label lines in capitals', 'ANN LEE: Go.\n\n'],
      ['labels without words', 'Ann:\n'],
      ['colons', 'a: '],
      ['lines of one letter', 'a\n'],
      ['paragraphs of one letter', 'a\n\n'],
      ['lines of Markdown', '# a\n- b\n'],
      ['said Mr.', 'said Mr. '],
      ['he said', 'he said '],
      ['said', 'said '],
      ['according to', 'according to '],
      ['pronouns', 'he '],
      ['pronouns in sentences', 'He said. She said. '],
      ['names in sentences', 'Ann Lee went. '],
      ['names of the same surname', 'Ann Lee and Bob Lee said. '],
      ['appositions', 'Ann Lee, the minister, the mayor, '],
      ['offices', 'the minister of the minister of '],
      ['bodies', 'the White House and the Pentagon '],
      ['German', '„Wir gehen jetzt“, sagte er. '],
      ['French', '« Nous allons », a-t-il dit. '],
      ['Spanish', '—Vamos —dijo él.\n'],
    ] as const
  ).map(repeated),
  numbered('speakers that differ', (number) => `“We go there now,” said Ann ${capital(letters(number))}.\n\n`),
  numbered('roles that differ', (number) => `“We go there,” the ${letters(number)} minister said.\n\n`),
  numbered('label lines of names that differ', (number) => `Ann ${capital(letters(number))}: We go.\n`),
  numbered('words that differ, in lines', (number) => `${letters(number)} ${letters(number * 7)}.\n`),
  halves('names before quotations', 'Ann Lee, ', '“We go there now,” he said. '),
  { name: 'one quotation', of: (units) => `“${fill('We go there now. ', units - 12)},” he said.` },
];
