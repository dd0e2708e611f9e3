/** Reading word lists: one entry per line. */

/** The entries of a list. */
export const entries = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The entries of a list of `a: b, c` lines. */
export const pairs = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    entries(list).map((line) => {
      const [key = '', values = ''] = line.split(':');
      return [key.trim(), values.split(',').map((value) => value.trim())];
    }),
  );
