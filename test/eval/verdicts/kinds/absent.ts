/** What no statement says: the reporter's own words, quotes of other articles, what everybody says. */

import { expectation, foldsOf, type Label } from '../claims.js';
import { COMMON_PHRASES } from '../lists/fillers.js';
import type { Claim, Excerpt, Kind, World } from '../model.js';
import type { Random } from '../random.js';
import { retyped } from './retyping.js';

const WORDS_MIN = 8;
const WORDS_MAX = 60;
/** “He said that …”, “… , she told reporters”: speech without marks. */
const REPORTED =
  /\b(?:said|says|told|added|argued|claimed|insisted|noted|warned|explained|announced|acknowledged|suggested|reported|stated)\b/;

const anExcerpt = (world: World, random: Random): Excerpt | null =>
  world.excerpts.length > 0 ? random.pick(world.excerpts) : null;

function prose(name: string, fits: (text: string) => boolean): Kind {
  return {
    name,
    *claims(world, random) {
      for (const { text, place } of random.shuffle(world.prose)) {
        const count = foldsOf(text).length;
        if (count < WORDS_MIN || count > WORDS_MAX || !fits(text)) continue;
        const excerpt = anExcerpt(world, random);
        yield {
          kind: name,
          quote: text,
          speaker: null,
          original: text,
          faithful: excerpt && retyped(excerpt.text, random),
          expected: expectation(
            { verdicts: ['unquoted'], wordings: ['unquoted'], attribution: 'not-applicable', meaningChanged: true },
            [place],
            null,
          ),
        };
      }
    },
  };
}

export const PROSE: readonly Kind[] = [
  prose('reporter’s prose', (text) => !REPORTED.test(text)),
  prose('indirect speech', (text) => REPORTED.test(text)),
];

const NOT_FOUND = { verdicts: ['not-found'], wordings: ['not-found'], meaningChanged: true } as const;

function absent(name: string, quotes: (world: World) => readonly string[], label: Label = NOT_FOUND): Kind {
  return {
    name,
    *claims(world, random): Iterable<Claim> {
      for (const quote of random.shuffle(quotes(world))) {
        const excerpt = anExcerpt(world, random);
        yield {
          kind: name,
          quote,
          speaker: null,
          original: '',
          faithful: excerpt && retyped(excerpt.text, random),
          expected: expectation(label, [], null),
        };
      }
    },
  };
}

/** Shorter quotes of another article are no evidence either way. */
const HELD_OUT_MIN = 6;

export const ABSENT: readonly Kind[] = [
  absent('quotes of other articles', (world) =>
    world.heldOut.filter((quote) => foldsOf(quote).length >= HELD_OUT_MIN && !world.resembles(foldsOf(quote))),
  ),
  absent('common phrases', (world) => COMMON_PHRASES.filter((phrase) => !world.scatters(foldsOf(phrase)))),
];

/** What everybody says and somebody was quoted saying: no answer is right without more. */
export const PRESENT_PHRASES: readonly Kind[] = [
  absent(
    'common phrases that stand there',
    (world) => COMMON_PHRASES.filter((phrase) => world.scatters(foldsOf(phrase))),
    { verdicts: ['not-found'] },
  ),
];
