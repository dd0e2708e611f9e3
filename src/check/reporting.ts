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
announces|announced this
answered|gave this answer
answers|gave this answer
asked|asked this
asks|asked this
blogged|blogged this
chanted|chanted this
chants|chanted this
declared|declared this
declares|declared this
demanded|made this demand
demands|made this demand
emailed|wrote this in an email
emails|wrote this in an email
email|wrote this in an email
explained|gave this explanation
explains|gave this explanation
letter|wrote this in a letter
ordered|gave this order
orders|gave this order
pledged|made this promise
pledges|made this promise
posted|posted this
posts|posted this
post|posted this
predicted|made this prediction
predicts|made this prediction
promised|made this promise
promises|made this promise
reads|wrote this
read|wrote this
recalled|recalled this
recalls|recalled this
repeated|repeated this
replied|gave this answer
replies|gave this answer
responded|gave this answer
responds|gave this answer
sang|sang this
shouted|shouted this
shouts|shouted this
sings|sang this
stated|stated this
statement|said this in a statement
states|stated this
testified|gave this testimony
testifies|gave this testimony
testimony|gave this testimony
texted|texted this
texts|texted this
tweeted|tweeted this
tweeting|tweeted this
tweets|tweeted this
tweet|tweeted this
vowed|made this promise
vows|made this promise
warned|gave this warning
warning|gave this warning
warns|gave this warning
whispered|whispered this
writes|wrote this
writing|wrote this
written|wrote this
wrote|wrote this
yelled|yelled this
yells|yelled this
`;

const WRITTEN = /^(?:blogged|posted|texted|tweeted|wrote)/;

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
