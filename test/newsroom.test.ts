/**
 * What a copy chief would say of quotes from invented articles of several kinds: a match report, a trial, a council in British
 * marks, politics with two people of one name, a study. Read and judged as the product does it.
 */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Level, Verdict } from '../src/model.js';
import { openSqliteStore } from '../src/store/sqlite.js';
import { createVerifier, type Verifier } from '../src/verifier.js';

const ARTICLES = {
  sports: `Larkspur Rovers hold on in Tarnfield derby

TARNFIELD — Larkspur Rovers beat Tarnfield United 2-1 on Saturday to move within three points of the league leaders, but the visitors’ coach was in no mood to celebrate.

“We were lucky, and I won’t pretend otherwise,” said Rovers coach Martina Hallberg. “In the first half we didn’t win a single header. If they had taken their chances, we’d be talking about a 4-0 defeat.”

Captain Joe Amsel, who scored both goals, disagreed with his coach. “I don’t think luck had anything to do with it,” Amsel told reporters. “We worked on those set pieces all week. Eleven corners, two goals — that’s not luck, that’s training.”

Tarnfield manager Piers Oduya called the second goal “a clear foul” and said his side had been “robbed in broad daylight.”

“I’ve been in this game for 30 years and I have never seen a referee wave play on after an elbow like that,” Oduya said. “Never. He should apologise to our supporters, but he probably won’t.”

Oduya added that he would not appeal the decision. Asked whether goalkeeper Sunny Adair would return before the cup tie on March 14, he shook his head. “He can’t even lift his arm above his shoulder,” Oduya said. “So, no.”`,
  court: `Jury clears former bank clerk of theft

A jury on Thursday acquitted Lena Voss, a former clerk at Harrow Savings, of stealing $48,000 from a customer’s account between 2016 and 2018.

Prosecutor Daniel Achebe had told the court that Voss “knew exactly what she was doing” and “moved the money in small amounts so that nobody would notice.”

“The evidence was never as strong as the headlines,” defense attorney Ruth Calloway said outside the courthouse. “My client did not take one cent. She reported the missing money herself, and for that she was handcuffed in front of her children.”

Judge Emil Santoro told jurors they “must not speculate about what other employees may have done.”

“I lost my job, my house and most of my friends,” Voss said, wiping away tears. “I’m not angry anymore. I just want to go home.”

A spokesman for Harrow Savings, Gil Pemberton, said the bank would review the verdict. “We cooperated fully with the authorities and we stand by our employees,” Pemberton said in a statement. “We will not be commenting further until all appeals are exhausted.”

Achebe declined to comment, but a person familiar with the case, who spoke on condition of anonymity, said prosecutors were “stunned” and “may still bring civil charges.”`,
  council: `Council delays vote on Mill Lane homes after heated meeting

Plans for 120 homes off Mill Lane were put on hold on Monday night after residents packed the village hall and councillors could not agree on a new road.

‘The lane floods every winter, and every winter we are told that it will be fixed,’ said Cllr Dorothy Penhale (Independent). ‘I cannot vote for 120 front doors when the drains can’t cope with the 40 we have.’

Cllr Amrit Gill, who chairs the planning committee, said the officers’ report was ‘thorough but not perfect’. He added: ‘Nobody on this committee has been bought, whatever certain people write on Facebook. If you’ve got evidence, bring it to the police.’

Resident Tom Ashworth, 71, told the meeting: ‘My grandchildren can’t afford to live here. Build the houses, but build the road first.’

The developer, Brackenridge Homes, said in a statement: ‘We are disappointed by the delay. All of our homes meet or exceed national standards and at least 35 per cent will be affordable.’

‘We’ll be back in May,’ a Brackenridge spokeswoman, Claire Fenn, said afterwards. ‘We’re not going away.’`,
  politics: `Governor defends flood budget as critics circle

Gov. Marisol Quade on Wednesday defended her decision to veto the $1.2 billion flood budget, saying that lawmakers had “stuffed it with favors” and “left the levees for last.”

“I will sign a clean bill the day it reaches my desk,” Quade told reporters at the Capitol. “What I will not do is borrow from our children to pave parking lots.”

Senate Majority Leader Bo Trask, a fellow Democrat, said he was “baffled.” In a text message, Trask wrote: “She asked for 80% of what’s in there. Now she calls it pork?”

Quade’s spokeswoman, Ana Ruiz, said the governor “has never supported the marina project and never will.”

According to a transcript released by the governor’s office, Quade told donors last month that the veto was “a question of when, not if.” Trask tweeted on Thursday: “Some of us read bills before we kill them.”

“If the levees fail this spring, people will die,” said Col. Dan Wexler of the Army Corps of Engineers. “I don’t say that lightly. We’ve told three governors the same thing.”

Former Gov. Hal Quade, the governor’s uncle, was more forgiving. “Vetoes are like surgery,” he said. “Nobody enjoys them, but sometimes you need one.”`,
  science: `Deep-sea coral may survive warming, study finds

A coral found 2,100 meters below the North Atlantic appears to tolerate temperatures up to 3 degrees Celsius above its usual range, researchers reported on Tuesday in the Journal of Benthic Ecology.

“This doesn’t mean that corals in general are safe,” said lead author Ingrid Tamm, a marine biologist at the University of Vesterholm. “It means that one species, in one place, under laboratory conditions, did better than we expected. Please do not write that the reefs are saved.”

The team kept 64 colonies in tanks for 18 months. Roughly 80 percent survived in the warmest tank, compared with 86 percent in the control group, a difference the authors call “statistically indistinguishable from zero.”

“I was surprised,” co-author Raj Mehta wrote in an email. “We had assumed that these animals would die within weeks. Instead they grew — slowly, but they grew.”

Not everyone is convinced. “Eighteen months is a heartbeat for a coral that lives 4,000 years,” said Yusuf Karaman, an oceanographer who was not involved in the study. “I’d be cautious. Temperature is only one of the stresses; acidification could kill them long before heat does.”

Tamm said funding for a longer experiment had been denied twice. “We need ten years, not ten months,” she said.`,
} as const;

type Row = readonly [
  article: keyof typeof ARTICLES,
  why: string,
  quote: string,
  speaker: string,
  verdict: Verdict,
  level: Level | null,
];

const ROWS: readonly Row[] = [
  [
    'sports',
    'faithful, in ordinary retyping',
    "11 corners, two goals - that's not luck, that's training",
    'Joe Amsel',
    'verified',
    'presentation',
  ],
  [
    'sports',
    'a figure spelled out',
    'I’ve been in this game for thirty years and I have never seen a referee wave play on after an elbow like that',
    'Piers Oduya',
    'verified',
    'presentation',
  ],
  [
    'sports',
    'a condition cut off before it',
    'we’d be talking about a 4-0 defeat',
    'Martina Hallberg',
    'altered',
    'meaning',
  ],
  [
    'sports',
    '“never” lost in a contraction',
    'I’ve been in this game for 30 years and I’ve seen a referee wave play on after an elbow like that',
    'Piers Oduya',
    'altered',
    'meaning',
  ],
  [
    'sports',
    'a hedge dropped before a denial',
    'He should apologise to our supporters, but he won’t.',
    'Oduya',
    'altered',
    'meaning',
  ],
  [
    'sports',
    'the other half of the match',
    'In the second half we didn’t win a single header',
    'Hallberg',
    'altered',
    'meaning',
  ],
  [
    'sports',
    'two people run together',
    'We were lucky, and I won’t pretend otherwise. We worked on those set pieces all week.',
    'Hallberg',
    'spliced',
    'meaning',
  ],
  ['sports', 'the reporter’s indirect speech', 'he would not appeal the decision', 'Oduya', 'unquoted', null],
  [
    'court',
    'a role with its body',
    'We cooperated fully with the authorities and we stand by our employees',
    'a spokesman for Harrow Savings',
    'verified',
    null,
  ],
  [
    'court',
    'an opposite',
    'moved the money in large amounts so that nobody would notice',
    'Achebe',
    'altered',
    'meaning',
  ],
  ['court', 'another man', 'He reported the missing money himself', 'Calloway', 'altered', 'meaning'],
  ['court', 'a refusal put in', 'We refuse to stand by our employees', 'Pemberton', 'altered', 'meaning'],
  ['court', 'the time limit cut off', 'We will not be commenting further', 'Pemberton', 'altered', 'meaning'],
  [
    'court',
    'a word in another spelling',
    "I'm not angry any more. I just want to go home.",
    'Voss',
    'verified',
    'presentation',
  ],
  ['court', 'the accused for the accuser', 'knew exactly what she was doing', 'Lena Voss', 'misattributed', null],
  [
    'council',
    'British marks and a sign for per cent',
    'at least 35% will be affordable',
    'Brackenridge Homes',
    'verified',
    null,
  ],
  ['council', '“at least” lost', '35 per cent will be affordable', 'Brackenridge Homes', 'altered', 'meaning'],
  [
    'council',
    'another number in a long sentence',
    'I cannot vote for 220 front doors when the drains can’t cope with the 40 we have',
    'Penhale',
    'altered',
    'meaning',
  ],
  [
    'politics',
    'one word of the governor’s spokeswoman’s role',
    'has never supported the marina project and never will',
    'the governor’s spokeswoman',
    'verified',
    null,
  ],
  [
    'politics',
    'her words given to the governor',
    'has never supported the marina project and never will',
    'Marisol Quade',
    'misattributed',
    null,
  ],
  ['politics', 'a question made a statement', 'Now she calls it pork.', 'Trask', 'altered', 'meaning'],
  ['politics', 'the condition cut off', 'people will die', 'Dan Wexler', 'altered', 'meaning'],
  [
    'politics',
    'the uncle for the governor',
    'I will sign a clean bill the day it reaches my desk',
    'Hal Quade',
    'misattributed',
    null,
  ],
  [
    'politics',
    'a day later',
    'I will sign a clean bill the day after it reaches my desk',
    'Marisol Quade',
    'altered',
    'meaning',
  ],
  [
    'science',
    'who kills first',
    'heat could kill them long before acidification does',
    'Karaman',
    'altered',
    'meaning',
  ],
  ['science', 'the other way round', 'We need ten months, not ten years', 'Tamm', 'altered', 'meaning'],
  [
    'science',
    'another unit',
    'Eighteen years is a heartbeat for a coral that lives 4,000 years',
    'Karaman',
    'altered',
    'meaning',
  ],
  ['science', 'a denial cut off', 'the reefs are saved', 'Tamm', 'altered', 'meaning'],
  [
    'science',
    'a marked cut that hides nothing',
    'We had assumed that these animals would die within weeks. Instead they grew … but they grew.',
    'Raj Mehta',
    'edited',
    'presentation',
  ],
];

let verifier: Verifier;
const ids = new Map<string, string>();

beforeAll(async () => {
  verifier = createVerifier({ store: await openSqliteStore(':memory:') });
  const unknown = {
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
  for (const [name, text] of Object.entries(ARTICLES))
    ids.set(name, (await verifier.addArticle({ ...unknown, text })).article.id);
});
afterAll(() => verifier.close());

describe('a quote from the news', () => {
  it.each(ROWS)('%s, %s: %s (%s)', async (article, _, quote, speaker, verdict, level) => {
    const check = await verifier.checkQuote({ quote, speaker, articleId: null });
    expect({ ...check, found: check.match?.articleId }).toMatchObject({
      verdict,
      found: ids.get(article),
      ...(level && { level }),
    });
  });

  it('has a summary that reads as a sentence', async () => {
    for (const [, , quote, speaker] of ROWS) {
      const { summary } = await verifier.checkQuote({ quote, speaker, articleId: null });
      expect(summary).toMatch(/^\p{Lu}[^\n]{20,400}\.$/u);
    }
  });
});
