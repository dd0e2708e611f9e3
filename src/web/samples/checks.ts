/** A check of the sample article for each verdict. */

import type { Check, Judgement } from '../../model.js';
import { at } from './article.js';
import { drawn, finding, judged, judgement, match } from './drawn.js';

const promise = drawn('Every promise made in this room will be kept.', at('Every promise').start);
const toll = drawn('We will [-not -]raise the toll', at('We will not').start);
const steel = drawn('about [-40-]{+60+} percent of its strength', at('about 40').start);
const lorry = drawn('Nobody should drive a lorry over it[- before the work is done-]{+ …+}', at('Nobody').start);
const first = drawn('Every promise made in this room', at('Every promise').start);
const second = drawn('expects compensation', at('expects compensation').start, first.quote.length + 1);
const fate = drawn('It was always going to end like this.', at('It was always').start);
const noise = drawn('complained about the noise of the ferry for years', at('complained').start);

/** One check for each verdict, by name. */
export const SAMPLE_CHECKS: Readonly<Record<Judgement['verdict'], Check>> = {
  verified: judged(
    'sample-verified',
    { quote: promise.quote, speaker: 'Mayor Okafor' },
    judgement({
      verdict: 'verified',
      summary: 'Ines Okafor said this, in these words.',
      match: match(promise.diff, 0),
      alternatives: [match(fate.diff, 4)],
    }),
  ),
  edited: judged(
    'sample-edited',
    { quote: lorry.quote, speaker: 'Tomas Brandvold' },
    judgement({
      verdict: 'edited',
      summary: 'Tomas Brandvold said this; the ellipsis marks where his sentence was cut.',
      wording: 'edited',
      level: 'presentation',
      kept: 7,
      words: 7,
      findings: [
        finding('marked-omission', 'presentation', 'An ellipsis stands for “before the work is done”.', lorry.diff[1]!),
      ],
      match: match(lorry.diff, 2),
    }),
  ),
  altered: judged(
    'sample-altered',
    { quote: toll.quote, speaker: 'Ines Okafor' },
    judgement({
      verdict: 'altered',
      summary: 'Ines Okafor said “will not raise”, not “will raise”: the quote leaves out the “not”.',
      wording: 'altered',
      level: 'meaning',
      kept: 5,
      words: 5,
      findings: [
        finding('negation-changed', 'meaning', 'The source says “not” here; the quote does not.', toll.diff[1]!),
        finding('cut-mid-sentence', 'wording', 'The quote stops inside a sentence that goes on.', toll.diff[2]!),
      ],
      match: match(toll.diff, 0),
    }),
  ),
  spliced: judged(
    'sample-spliced',
    { quote: `${first.quote} ${second.quote}`, speaker: 'Ines Okafor' },
    judgement({
      verdict: 'spliced',
      summary: 'These words come from two statements, by Ines Okafor and by the Harbour Traders’ Guild.',
      wording: 'spliced',
      attribution: 'unresolved',
      level: 'meaning',
      kept: 8,
      words: 8,
      findings: [
        {
          type: 'speaker-crossed',
          level: 'meaning',
          message: 'The pieces were said by different speakers.',
          quote: { start: 0, end: 0 },
          source: null,
        },
      ],
      match: match(first.diff, 0),
      pieces: [match(first.diff, 0), match(second.diff, 3)],
    }),
  ),
  misattributed: judged(
    'sample-misattributed',
    { quote: steel.quote, speaker: 'Ines Okafor' },
    judgement({
      verdict: 'misattributed',
      summary: 'Tomas Brandvold said this, not Ines Okafor; and he said “40”, not “60”.',
      wording: 'altered',
      attribution: 'contradicted',
      level: 'meaning',
      kept: 5,
      words: 6,
      findings: [finding('number-changed', 'meaning', 'The source says “40”, the quote “60”.', steel.diff[1]!)],
      match: match(steel.diff, 1),
    }),
  ),
  unattributed: judged(
    'sample-unattributed',
    { quote: fate.quote, speaker: 'Tomas Brandvold' },
    judgement({
      verdict: 'unattributed',
      summary: 'The words are there, but the article does not say whose they are.',
      attribution: 'unresolved',
      match: match(fate.diff, 4),
    }),
  ),
  unquoted: judged(
    'sample-unquoted',
    { quote: noise.quote, speaker: null },
    judgement({
      verdict: 'unquoted',
      summary: 'These are the reporter’s words, not somebody’s speech.',
      wording: 'unquoted',
      attribution: 'not-applicable',
      match: match(noise.diff, null),
    }),
  ),
  'not-found': judged(
    'sample-not-found',
    { quote: 'The moon is made of green cheese.', speaker: 'Ines Okafor' },
    judgement({
      verdict: 'not-found',
      summary: 'Nothing in this archive is close to these words.',
      wording: 'not-found',
      attribution: 'not-applicable',
      kept: 0,
      words: 7,
    }),
  ),
};
