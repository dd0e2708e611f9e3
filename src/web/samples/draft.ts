/** A draft that quotes the sample article. */

import type { Draft, Verdict } from '../../model.js';
import { SAMPLE_AT, SAMPLE_REVISION, SAMPLE_STATEMENTS } from './article.js';
import { SAMPLE_CHECKS } from './checks.js';

const DRAFTED = ['verified', 'altered', 'misattributed', 'edited', 'not-found'] as const;

function draftOf(verdicts: readonly Verdict[]): Draft {
  let text = 'The bridge, they say, is safe. ';
  const items = verdicts.map((verdict, i) => {
    const check = SAMPLE_CHECKS[verdict];
    const start = text.length;
    text += `“${check.quote}” ${check.speaker ?? 'somebody'} said.${i % 2 === 1 ? '\n' : ' '}`;
    const content = [{ start: start + 1, end: start + 1 + check.quote.length }];
    const said = { ...SAMPLE_STATEMENTS[0]!, id: `d${i}`, text: check.quote, start, end: content[0]!.end + 1, content };
    return {
      statement: said,
      check,
      review: i === 1 ? { note: 'Asked her office: she said “will not”.', at: SAMPLE_AT } : null,
    };
  });
  const counts: Partial<Record<Verdict, number>> = {};
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return {
    id: 'sample-draft',
    title: 'What the harbour was promised',
    text,
    layout: null,
    checkedAt: SAMPLE_AT,
    revision: SAMPLE_REVISION,
    items,
    counts,
  };
}

/** A draft that quotes some of the sample checks, and one that the archive does not know. */
export const SAMPLE_DRAFT = draftOf(DRAFTED);

const LONG = 160;

/** The same over and over: a report in parts. */
export const LONG_DRAFT = draftOf(Array.from({ length: LONG }, (_, at) => DRAFTED[at % DRAFTED.length]!));
