/** The states that pages must bear: what is longest, most, and from right to left. */

import { articlePage } from '../article-page.js';
import { checkPage } from '../check-page.js';
import { draftPage } from '../draft-page.js';
import { BLANK } from '../pages.js';
import { SAMPLE_AT, SAMPLE_REVISION } from '../samples/article.js';
import { EXTREME_CHECKS, LONG_ARTICLE, RTL_ARTICLE } from '../samples/extremes.js';
import { speakerPage } from '../speaker-page.js';
import { statementPage } from '../statement-page.js';
import type { State } from './state.js';

const group = 'Extremes';
const NOW = { corpus: { articles: 1, statements: 3 }, revision: SAMPLE_REVISION };

const ARTICLES = [
  ['Long names', LONG_ARTICLE],
  ['Article from right to left', RTL_ARTICLE],
] as const;

export const EXTREME_STATES: readonly State[] = [
  ...EXTREME_CHECKS.map(
    ({ name, check }): State => ({ group, name, page: (origin) => checkPage(check, { origin, now: NOW }) }),
  ),
  ...ARTICLES.flatMap(([name, article]): State[] => {
    const [statement] = article.statements;
    const [speaker] = article.speakers;
    const said = { ...speaker!, statementCount: 1, merged: [], statements: [{ article, statement: statement! }] };
    const draft = {
      ...{
        id: 'sample-extreme',
        title: article.title,
        text: article.text,
        layout: null,
        checkedAt: SAMPLE_AT,
        counts: { altered: 1 },
      },
      revision: SAMPLE_REVISION,
      items: [{ statement: statement!, check: EXTREME_CHECKS[1]!.check, review: null }],
    };
    return [
      { group, name, page: () => articlePage(article, { form: BLANK, lastEdit: null }) },
      { group, name: `${name}: a statement`, page: () => statementPage(article, statement!, BLANK) },
      { group, name: `${name}: a speaker`, page: () => speakerPage(said, { form: BLANK, same: null, offered: null }) },
      {
        group,
        name: `${name}: a draft`,
        page: (origin) => draftPage(draft, { origin, now: NOW }),
      },
    ];
  }),
];
