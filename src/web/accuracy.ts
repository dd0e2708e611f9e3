/** How well it reads and judges, as measured: the figures that the README and the page on the method tell. */

/** When, and on what, in a reader’s words. */
export const MEASURED = {
  on: '2026-12-01',
  of: '84 articles of US political news that nothing was trained on, with 729 quotations marked by hand',
} as const;

export interface ReadingFigure {
  readonly what: string;
  readonly share: string;
}

/** Statements found with the right words and the right speaker. */
export const READING: readonly ReadingFigure[] = [
  { what: 'quotations found with their exact words and the right speaker (F1)', share: '94.5 %' },
  { what: 'speakers named by name', share: '96.8 %' },
  { what: 'speakers named by a pronoun', share: '93.7 %' },
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
copied; retyped in other case, marks, dashes, spaces, punctuation | exact | 100 % | 1,540
cut to the first 5–8 words | exact | 99.3 % | 300
negation, modality, quantifier, hedge changed | altered, meaning | 99.9 % | 1,488
number, date, name, place, antonym | altered, meaning | 99.8 % | 854
words changed, dropped, added, swapped | altered, with the right finding | 99.4 % | 2,400
openly marked | edited | 99.7 % | 1,200
a cut that hides a negation or condition | altered, meaning | 99.8 % | 404
mistyped, scanned, misheard | altered, spelling | 99.0 % | 900
a third of the words replaced | the right passage | 100 % | 300
halves run together | spliced | 99.9 % | 1,161
the reporter’s own words | unquoted | 100 % | 516
quotes of other articles, common phrases | not-found | 100 % | 224
the right speaker, by name, title, role, misspelling | confirmed | 100 % | 2,146
another speaker | contradicted | 100 % | 907
`
  .trim()
  .split('\n')
  .map(row);
