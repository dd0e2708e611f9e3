/** How well it reads and judges, as measured: the figures that the README and the page on the method tell. */

/** When, and on what, in a reader’s words. */
export const MEASURED = {
  on: '2026-11-24',
  of: '84 articles of US political news, of publishers that nothing was trained on, with 729 quotations marked by hand',
} as const;

export interface ReadingFigure {
  readonly what: string;
  readonly share: string;
}

/** Statements found with the right words and the right speaker. */
export const READING: readonly ReadingFigure[] = [
  { what: 'quotations found with their exact words and the right speaker (F1)', share: '93.3 %' },
  { what: 'speakers named by name', share: '95.4 %' },
  { what: 'speakers named by a pronoun', share: '92.1 %' },
  { what: 'speakers named by a role', share: '90.8 %' },
];

export interface JudgingFigure {
  readonly claims: string;
  readonly mustBe: string;
  readonly right: string;
  readonly n: string;
}

const row = (line: string): JudgingFigure => {
  const [claims = '', mustBe = '', right = '', n = ''] = line.split(' | ');
  return { claims, mustBe, right, n };
};

/** Real quotes changed in known ways; what the answer must be, how often it was. The rows of the README’s table. */
export const JUDGING: readonly JudgingFigure[] = `
copied; retyped in other case, marks, dashes, spaces, punctuation | exact | 100 % | 540
cut to the first 5–8 words | exact | 99.0 % | 100
negation, modality, quantifier, hedge changed | altered, meaning | 99.8 % | 473
number, date, name, place, antonym | altered, meaning | 100 % | 553
words changed, dropped, added, swapped | altered, with the right finding | 99.5 % | 800
openly marked | edited | 100 % | 400
a cut that hides a negation or condition | altered, meaning | 100 % | 389
mistyped, scanned, misheard | altered, spelling | 99.0 % | 300
a third of the words replaced | the right passage | 100 % | 100
halves run together | spliced | 100 % | 400
the reporter’s own words | unquoted | 100 % | 200
quotes of other articles, common phrases | not-found | 100 % | 169
the right speaker, by name, title, role, misspelling | confirmed | 99.7 % | 717
another speaker | contradicted | 100 % | 400
`
  .trim()
  .split('\n')
  .map(row);
