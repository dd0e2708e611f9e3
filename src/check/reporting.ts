/** How a summary says that somebody said a quote: by the article's own reporting word where that reads well. */

import { words } from '../text/words.js';

export interface Saying {
  /** Completes “Ada Lindt …, in these words.”: “gave this warning”. */
  readonly thus: string;
  /** Before a word of it: “but wrote ‘will’”. */
  readonly verb: 'said' | 'wrote';
}

/**
 * Reporting words with how they go on, sorted. Words that judge (“claimed”, “admitted”) or do not take “this” (“argued”)
 * are left out: “said” is never wrong.
 */
const SAYINGS = `
announced|announced this
answered|gave this answer
asked|asked this
asks|asked this
chanted|chanted this
declared|declared this
email|wrote this in an email
emailed|wrote this in an email
emails|wrote this in an email
letter|wrote this in a letter
pledged|made this promise
post|posted this
posted|posted this
posts|posted this
predicted|made this prediction
promised|made this promise
read|wrote this
reads|wrote this
recalled|recalled this
replied|gave this answer
responded|gave this answer
shouted|shouted this
sings|sang this
stated|stated this
statement|said this in a statement
texted|texted this
tweet|tweeted this
tweeted|tweeted this
tweeting|tweeted this
tweets|tweeted this
vowed|made this promise
warned|gave this warning
warning|gave this warning
warns|gave this warning
writes|wrote this
writing|wrote this
written|wrote this
wrote|wrote this
`;

const WRITTEN = /^(?:posted|texted|tweeted|wrote)/;

const sayings = new Map(
  SAYINGS.trim()
    .split('\n')
    .map((line): [string, Saying] => {
      const [word, thus] = line.split('|') as [string, string];
      return [word, { thus, verb: WRITTEN.test(thus) ? 'wrote' : 'said' }];
    }),
);

const SAID: Saying = { thus: 'said this', verb: 'said' };

/** How to say it, by the cue as the article has it; `null`: the article has none. */
export function sayingOf(cue: string | null): Saying {
  const known = words(cue ?? '').map(({ fold }) => sayings.get(fold));
  return known.find((saying) => saying !== undefined) ?? SAID;
}
