/** A small corpus of invented news, read without the product, for the generator's own tests. */

import type { Article, Speaker, Statement } from '../../../src/model.js';
import type { GoldArticle, World } from './model.js';
import { worldOf } from './world.js';

/** Each line: a quote with its speaker, or the reporter's own words. `name | words`. */
const ARTICLES = [
  [
    'Mayor Alma Brennick | “We will not close the old harbor bridge before the winter storms, and every ferry will keep running on Monday until the engineers finish their careful work.”',
    'prose | The council of Port Ellery met behind the customs house for almost two hours while fishermen waited outside in the rain.',
    'Mayor Alma Brennick | “The repairs cost 4,250 dollars a day, if the weather holds, but nobody on the council should pretend that the money is always there for small towns like ours.”',
    'Tobias Renwick | “She told the fishermen in January that the harbor might stay open, and they believed her because their families have worked these boats for thirty years.”',
    'prose | Renwick said that the crews had already sold their nets to a dealer from the next valley and would leave in spring.',
  ],
  [
    'Robert Kestrel | “Our school library in Denmark is completely safe, and the teachers who raise money for it every autumn can be proud of what they have built together.”',
    'Robert Kestrel | “I think Brennick will win the vote on Tuesday, and only a fool would say that the strong support of the farmers does not matter here.”',
    'prose | The library burned down twice in the last century and was rebuilt both times with bricks from the abandoned mill upriver.',
    'Ines Calloway | “Perhaps the great flood of 1987 taught this valley more than all the books, and many people still remember where the water stood in their kitchens.”',
    'Ines Calloway | “He came to my door with a lantern and a loaf of bread, and he told us to wait for the boats unless the church bells began to ring.”',
  ],
  [
    'Sergei Dolmatov | “The orchestra will play in Vienna next summer, and the young violin players must practice their parts slowly because the concert hall carries every small mistake.”',
    'prose | Tickets for the open rehearsal were gone within an hour, according to the box office, which put a sign in its window.',
    'Sergei Dolmatov | “You can hear the weather in the wood of a cello, and there are few musicians who would deny that a dry week makes the deep notes harder.”',
    'Robert Kestrel | “Nothing in the plan stops the farmers from selling their milk at the market, and we would never ask them to give away a good harvest.”',
  ],
] as const;

const STRANGERS = [
  '“Some evenings the lighthouse keeper walks all the way to the quarry and counts the swallows on the wire,” Odette Farrow said.',
];

const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

const speakerOf = (name: string): Speaker => ({
  id: idOf(name),
  name,
  kind: 'person',
  gender: null,
  aliases: [],
  roles: [],
});

function read(id: string, lines: readonly string[]): { stored: Article; gold: GoldArticle } {
  let text = '';
  const statements: Statement[] = [];
  const quotes: GoldArticle['quotes'][number][] = [];
  const speakers = new Map<string, Speaker>();
  for (const line of lines) {
    const [titled, words] = line.split(' | ') as [string, string];
    const start = text.length;
    text += titled === 'prose' ? `${words}\n\n` : `${words} ${titled} said.\n\n`;
    if (titled === 'prose') continue;
    const name = titled.replace('Mayor ', '');
    const end = start + words.length;
    speakers.set(name, speakerOf(name));
    quotes.push({ start, end, text: words, partial: false, speaker: name, speakerSure: true });
    statements.push({
      id: `${id}-${start}`,
      text: text.slice(start + 1, end - 1),
      start,
      end,
      content: [{ start: start + 1, end: end - 1 }],
      partial: false,
      speaker: { id: idOf(name), name },
      mention: { start: end + 1, end: end + 1 + titled.length, text: titled },
      cue: null,
      via: null,
      time: null,
      rule: '',
    });
  }
  const meta = {
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    kind: 'article',
    heard: null,
    media: null,
    layout: null,
  } as const;
  const stored = { ...meta, id, addedAt: '', statementCount: statements.length, text, statements };
  return {
    stored: { ...stored, speakers: [...speakers.values()] },
    gold: { id, text, publisher: null, quotes, unsure: [] },
  };
}

/** The invented corpus as claims are made from it. */
export function inventedWorld(): World {
  const heldOut = STRANGERS.map((text, i) => {
    const end = text.indexOf('”') + 1;
    const quote = { start: 0, end, text: text.slice(0, end), partial: false };
    return { id: `stranger-${i}`, text, publisher: null, quotes: [quote], unsure: [] };
  });
  return worldOf({ corpus: ARTICLES.map((lines, i) => read(`article-${i}`, lines)), heldOut });
}
