/** A draft that quotes the sample article. */

import type { Draft } from '../../model.js';
import { SAMPLE_AT, SAMPLE_REVISION, SAMPLE_STATEMENTS } from './article.js';
import { SAMPLE_CHECKS } from './checks.js';

const DRAFTED = ['verified', 'altered', 'misattributed', 'edited', 'not-found'] as const;

/** A draft that quotes some of the checks above, and adds one that the archive does not know. */
export const SAMPLE_DRAFT: Draft = (() => {
  let text = 'The bridge, they say, is safe. ';
  const items = DRAFTED.map((verdict, i) => {
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
  const counts = Object.fromEntries(DRAFTED.map((verdict) => [verdict, 1]));
  return {
    id: 'sample-draft',
    title: 'What the harbour was promised',
    text,
    checkedAt: SAMPLE_AT,
    revision: SAMPLE_REVISION,
    items,
    counts,
  };
})();
