/** What pages must bear: very long words, names, titles and quotes, hundreds of findings, scripts from right to left. */

import type { Article, Check, Match, Speaker, Statement } from '../../model.js';
import { SAMPLE_ARTICLE, SAMPLE_SPEAKERS, SAMPLE_STATEMENTS } from './article.js';
import { SAMPLE_CHECKS } from './checks.js';
import { type DrawnDiff, drawn, finding, judged, judgement } from './drawn.js';

interface Spoken {
  readonly words: string;
  readonly by: string;
}

const speakerNamed = (name: string): Speaker => ({
  ...SAMPLE_SPEAKERS[0]!,
  id: name,
  name,
  aliases: [name],
  roles: [name],
});

/** An article in which each speaks in a paragraph of his own. */
function articleOf(meta: Partial<Article>, spoken: readonly Spoken[]): Article {
  let text = '';
  const statements = spoken.map(({ words, by }, i): Statement => {
    const start = text.length;
    const end = start + words.length + 2;
    text += `“${words}” ${by} said.\n`;
    const speaker = { id: by, name: by };
    const content = [{ start: start + 1, end: end - 1 }];
    const mention = { start: end + 1, end: end + 1 + by.length, text: by };
    return { ...SAMPLE_STATEMENTS[0]!, id: `x${i}`, text: words, start, end, content, speaker, mention };
  });
  const speakers = [...new Set(spoken.map(({ by }) => by))].map(speakerNamed);
  return { ...SAMPLE_ARTICLE, ...meta, text, statements, speakers, statementCount: statements.length };
}

function matchOf(article: Article, { diff }: DrawnDiff): Match {
  const said = article.statements[0]!;
  const { start, end } = said.content[0]!;
  return {
    ...SAMPLE_CHECKS.verified.match!,
    ...{ title: article.title, publisher: article.publisher, url: article.url },
    ...{ speaker: said.speaker, mention: said.mention, start, end, diff },
    exact: said.text,
    context: { start: 0, end: said.end, text: article.text.slice(0, said.end) },
  };
}

/** The first statement of an article, quoted with changes: see `drawn`. */
function checkOf(id: string, article: Article, line: string): Check {
  const quoted = drawn(line, article.statements[0]!.content[0]!.start);
  const changes = quoted.diff.filter(({ op }) => op !== 'same');
  const sides = (at: number): string => `The quote differs here: “${changes[at]!.quote.start}”.`;
  return judged(
    id,
    { quote: quoted.quote, speaker: article.speakers[0]!.name },
    judgement({
      verdict: 'altered',
      wording: 'altered',
      level: 'meaning',
      summary: `${article.speakers[0]!.name} said “${article.statements[0]!.text.slice(0, 60)}”, not this.`,
      findings: changes.map((step, at) => finding('number-changed', 'meaning', sides(at), step)),
      match: matchOf(article, quoted),
    }),
  );
}

const WORD = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft';
const NAME = `Maximiliana Wilhelmina ${WORD}`;
const ADDRESS = `https://courier.example/${'a-very-long-path/'.repeat(8)}${WORD}`;

export const LONG_ARTICLE: Article = articleOf(
  { title: `${WORD} and ${'other words '.repeat(15)}`, publisher: NAME, author: `${NAME} and ${WORD}`, url: ADDRESS },
  [
    { words: `${WORD}${WORD} is a word, and ${ADDRESS} an address.`, by: NAME },
    { words: 'So it is.', by: WORD },
  ],
);

/** A quote as long as any, with a difference in every tenth word. */
const ITEMS = Array.from({ length: 280 }, (_, i) => ({
  plain: `item ${i} of the list `,
  drawn: `item [-${i}-]{+${i + 1}+} of the list `,
}));
const LISTED = articleOf({}, [
  {
    words: ITEMS.map(({ plain }) => plain)
      .join('')
      .trim(),
    by: NAME,
  },
]);

const HEBREW = 'לא נסגור את הנמל בחורף, ולא נעלה את האגרה';
export const RTL_ARTICLE: Article = articleOf(
  { title: 'الميناء: لن نغلق الأرصفة هذا الشتاء', publisher: 'صحيفة المرفأ', author: 'ليلى نصار' },
  [
    { words: 'لن نغلق الأرصفة هذا الشتاء في عام 2025، ولن نرفع الرسوم', by: 'سلمى الحداد' },
    { words: HEBREW, by: 'נועה לוי' },
    { words: 'The word for this is صبر, patience.', by: 'Salma Haddad' },
  ],
);

export const EXTREME_CHECKS: readonly { readonly name: string; readonly check: Check }[] = [
  {
    name: 'Hundreds of findings',
    check: checkOf(
      'sample-list',
      LISTED,
      ITEMS.map((item) => item.drawn)
        .join('')
        .trim(),
    ),
  },
  {
    name: 'Words that do not break',
    check: checkOf('sample-words', LONG_ARTICLE, `${WORD}${WORD} is [-a-]{+no+} word, and ${ADDRESS} an address.`),
  },
  {
    name: 'From right to left',
    check: checkOf('sample-rtl', RTL_ARTICLE, 'لن نغلق الأرصفة هذا الشتاء في عام [-2025-]{+2026+}، ولن نرفع الرسوم'),
  },
];
