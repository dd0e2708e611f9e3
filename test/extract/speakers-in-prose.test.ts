/** Who speaks, in the prose of many desks and countries: one invented sentence or two for each way of writing it. */

import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { drawn } from './drawn.js';

const found = (text: string): [string | null, string][] =>
  extract(text).statements.flatMap((statement) =>
    statement.content.map((span): [string | null, string] => [
      statement.speaker?.name ?? null,
      text.slice(span.start, span.end),
    ]),
  );

const speaksAsDrawn = (drawing: string): void => {
  const { text, quoted } = drawn(drawing);
  expect(found(text)).toEqual(quoted.map(({ speaker, words }) => [speaker, words]));
};

describe('names', () => {
  it.each([
    [
      'spelled like an auxiliary',
      'Will Falk and Ada Quill dance.\n\n“«Will Falk|Ada is brave,»” said Will with a shrug.',
    ],
    ['spelled like a month', 'Theresa May left in May.\n\n“«Theresa May|I shall not come back,»” May said.'],
    [
      'with a nickname between marks',
      'Leroy “Sweets” Falk is here.\n\n“«Leroy “Sweets” Falk|I never slept,»” Falk said.',
    ],
    ['of a short given name', 'Coach Deb Oyelaran was cross.\n\n“«Deb Oyelaran|We got soft tonight,»” Oyelaran said.'],
    [
      'behind a noun that is no title',
      'She met the climber Hugh Tennant.\n\nTennant said she was “«Hugh Tennant|not afraid of me.»”',
    ],
    ['of a couple', 'Bill and Jean Falk are cross.\n\n“«Bill Falk|We cannot sleep at all,»” said Mr Falk.'],
    [
      'behind an office with its place',
      'Member for Coogee Yusuf Demir said he was “«Yusuf Demir|more than a little cross about it.»”',
    ],
    [
      'behind a kind of company',
      'Rail operator ScotLine says trains are stopped “«ScotLine|until further notice today.»”',
    ],
    [
      'of two joined fields',
      'The U.S. Food and Drug Administration said it was “«U.S. Food and Drug Administration|not satisfied with it.»”',
    ],
    [
      'spelled like a month, in full',
      'Economists led by Jan Falk wrote that growth was “«Economists|likely to surprise us»”.',
    ],
    ['behind a people', '“«Dana Falk|Was I bigger or smaller?»” asked American Dana Falk, who had won.'],
    [
      'with an Arabic article',
      'Khalid bin Nasser al-Thamer said it would “«Khalid bin Nasser al-Thamer|never forget its friends»”.',
    ],
    ['with letters behind it', 'Ruth Falk SC rose.\n\n“«Ruth Falk SC|He is a shadow of himself,»” Ms Falk said.'],
    [
      'behind an adjective of a country',
      'Her coach, the former Spain international Ana Ruiz, says she is “«Ana Ruiz|a second before us all»”.',
    ],
    ['that somebody gives', 'A resident, who gave his name only as Bob, said it was “«Bob|like a thousand wet dogs»”.'],
    ['of one among several', '“«Ada Quill|I am an atheist,»” said one of them, Ada Quill, a retired driver.'],
  ])('%s', (_why, drawing) => speaksAsDrawn(drawing));
});

describe('a noun phrase or a pronoun stands for somebody named', () => {
  it.each([
    [
      'a company',
      'Crestline Foods will close a plant.\n\n“«Crestline Foods|This was a hard decision,»” the company said.',
    ],
    [
      'an agency, past a company',
      'The Harbour Safety Agency fined Valmere Foods.\n\nThe agency said it had “«Harbour Safety Agency|substantial concerns about it.»”',
    ],
    [
      'a body by its last word',
      'The Elk Falls Board of Works met.\n\nThe board said it was “«Elk Falls Board of Works|sorry to hear that.»”',
    ],
    [
      'a people of two words',
      'Coach Hein Vorster left.\n\n“«Hein Vorster|Both teams batted on it,»” said the South African, who is 50.',
    ],
    [
      'a member and the place',
      'Labour’s Gareth Falk was cross.\n\n“«Gareth Falk|We can smell it,»” the MP for Truro and Falmouth told her.',
    ],
    [
      'whoever calls it so',
      'Ada Quill will never forgive the critic who called her play “«the critic|two hours of damp and dark»”.',
    ],
    [
      'a company, not its shares',
      'Shares in Falk Homes slid after the builder said. The company said it was “«Falk Homes|not quite ready to report»”.',
    ],
    ['somebody unnamed', 'One Tory backbencher was cross. “«one Tory backbencher|She is finished now,»” the MP said.'],
    [
      'not the paper spoken to',
      'Ms Okafor is the transport minister.\n\nSpeaking to Sky News, the minister said she was “«Okafor|open with everybody.»”',
    ],
    [
      'not a town',
      'Rosalind Falk died aged 94.\n\nBorn in Haarlem in 1930, she came here. “«Rosalind Falk|It was cold,»” she recalled.',
    ],
    [
      'named only later',
      '“«Ada Quill|You hear the turbines now,»” she said.\n\nThe mill is shut. Ada Quill, 83, lives there.',
    ],
    [
      'not where the news comes from',
      'KAMPALA — The Falk Party said it was, in its words, “«Falk Party|deeply troubled by that.»”',
    ],
    [
      'whose statement follows',
      'Prof Nigel Falk resigned.\n\nHis statement in full:\n\n“«Nigel Falk|I did not break the rules.»”',
    ],
    [
      'whose words a document hands on',
      'Nadia Falk told Tom Marrow that they “«Nadia Falk|seek no revenge at all,»” according to a readout from the Harbour Office.',
    ],
    [
      'a member of another province',
      'Conservative MP Guy Falk erred. Speaker Joan Lind rose.\n\n“«Guy Falk|I withdraw it now,»” said the Quebec MP.',
    ],
    [
      'a duke',
      'The Duke of Wexford spoke to Moira Lind.\n\nThe Duke said he was tired. “«the Duke of Wexford|Who would miss me?»” he said.',
    ],
    [
      'a victim, not the judge',
      'Judge Siti Osman ruled.\n\nThe victim, who cannot be named, told the court she was afraid. “«the victim|I wake at four,»” she said.',
    ],
    [
      'a relative named before',
      'Bruno Falk runs an inn. His wife, Greta, cooks.\n\n“«Greta|We close on Sunday,»” his wife said.',
    ],
    [
      'a father and his trade',
      'Ada Quill won. Her father, a bus conductor in Ostwick, watched. “«her father|I shouted at them,»” he said.',
    ],
    [
      'not what somebody is denied to be',
      'Hollis Crane is not a stupid man. “«Hollis Crane|It will all be sound,»” he told me.',
    ],
    [
      'whoever tells somebody',
      'The actress Bex Falk told host Rory Vane she was sad.\n\n“«Bex Falk|This man carried me,»” she sobbed.',
    ],
    [
      'a painter’s husband',
      'Reg Falk and his wife, Kelly (nee Lind), a painter, met here. “«Reg Falk|It was a cold day,»” he said.',
    ],
    ['a handle', 'Ada Quill (@adaquill) was cross.\n\n“«Ada Quill|We have to do better,»” tweeted @adaquill.'],
    [
      'the author of a report',
      'The report, by Ada Quill, calls the ward “«Ada Quill|a place where hope goes to die»”.',
    ],
  ])('%s', (_why, drawing) => speaksAsDrawn(drawing));

  it('somebody unnamed keeps the name of those spoken for', () => {
    expect(found('“It is worse than we thought,” analysts at Hartnell Wade wrote.')).toEqual([
      ['analysts at Hartnell Wade', 'It is worse than we thought,'],
    ]);
  });
});

describe('the form of an article', () => {
  it.each([
    [
      'in the words of',
      'Hollis Crane is, in the words of a former colleague, “«a former colleague|a calculator with a tie»”.',
    ],
    [
      'topics, one a paragraph',
      'Coach Ada Quill met the press.\n\nOn the squad: “«Ada Quill|There is talent here.»”\n\nOn her father: “«Ada Quill|He left me a plant.»”',
    ],
    [
      'questions without marks, answers with them',
      'Ada Quill plays the bass.\n\nDo you miss Tom Marrow?\n\n“«Ada Quill|Every Tuesday, at least.»”\n\nWhy on Tuesdays?\n\n“«Ada Quill|That was rehearsal day.»”',
    ],
    [
      'an interview of nobody who is named',
      'Do you regret it?\n\n“«-|Every Tuesday, at least.»”\n\nWhat would a woman say?\n\n“«-|That was rehearsal day.»”',
    ],
  ])('%s', (_why, drawing) => speaksAsDrawn(drawing));
});

describe('what is a statement', () => {
  it.each([
    ['two words before a verb that reports', '“«Ada Quill|That’s hard,»” Ada Quill concedes.'],
    ['a few words behind an attribution', '“«Ada Quill|Go,»” said Ada Quill, who is 15. “«Ada Quill|Massive Go.»”'],
    [
      'a phrase far behind its verb',
      'Ada Quill said in a memo to her staff on Monday that she took “«Ada Quill|full responsibility»” for it.',
    ],
    ['a numbered sentence that is a paragraph', 'Ada Quill wrote a thread.\n\n“«Ada Quill|3/ Wash your hands.»”'],
    ['thanks', 'Ada Quill thanked the fans for their “«Ada Quill|immense patience»” during a horrible autumn.'],
    ['regret', 'Ada Quill expressed “«Ada Quill|deep regret»” over the leak.'],
    ['two words for a rumour', 'Ada Quill on Sunday denied the rumours, calling them “«Ada Quill|absolute rubbish»”.'],
    ['one word behind a colon', 'Ada Quill replied with one word: “«Ada Quill|Moo.»”'],
    ['two words of which others are accused', 'The union accused bosses of “«the union|bully tactics»”.'],
    [
      'single marks within single marks',
      "Ada Quill said: '«Ada Quill|He looked, and he said, 'Yes, rats,' and he went away.»'",
    ],
  ])('%s', (_why, drawing) => speaksAsDrawn(drawing));
});

describe('words that reach the article through somebody or something', () => {
  it.each([
    ['somebody remembered', 'Joan Lyle recalled Dan Falk telling her: “«Dan Falk|It will be gone by May.»”'],
    ['a relative remembered', 'Ada Quill, 40, remembers her father saying it was “«her father|the end of the road»”.'],
    ['somebody beside others', 'Residents are cross, with Ada Quill branding it “«Ada Quill|a real disgrace»”.'],
    ['a banner', 'A banner reading “«a banner|Save our pool»” hung from a roof. Ada Quill looked on.'],
    [
      'whoever turns to somebody',
      'Dan Falk waved at clerk Ada Quill and demanded “«Dan Falk|all the money and a roll»”.',
    ],
    ['a placard in somebody’s hands', 'Ada Quill had a placard that said “«a placard|Hands off our pool»”.'],
    ['a clip', 'Hugh Falk ran. The clip says Falk “«the clip|has a passion for the wrong people»”.'],
    ['a shirt', 'Ada Quill wore a hoodie that said: “«-|I told you so.»”'],
  ])('%s', (_why, drawing) => speaksAsDrawn(drawing));
});

describe('ways of calling somebody', () => {
  it.each([
    ['Her Honour', 'Judge Ada Quill sat.\n\n“«Ada Quill|You are a danger to hedges,»” Her Honour said.'],
    ['an office in charge', '“«Ada Quill|They ran,»” said Special Agent in Charge Ada Quill of the bureau.'],
    [
      'an international',
      'Aliou Sarr won.\n\n“«Aliou Sarr|We believed,»” the Senegal international told Radio Norfolk.',
    ],
    [
      'the leader of a country whose office was told in passing',
      'Mette Lind met the press.\n\n“«Mette Lind|You cannot,»” the Danish prime minister said.\n\nFrench President Luc Falk agreed.\n\n“«Mette Lind|I never would,»” the Danish leader said later.',
    ],
    [
      'a counterpart',
      'Ada Quill left. Her Ugandan counterpart said it was “«her Ugandan counterpart|a dark day for us»”.',
    ],
    ['a father of three', 'Dan Falk left. The dad-of-three said Gerald was “«Dan Falk|part of the family here.»”'],
    [
      'a rank with its number',
      'The coach, former world No. 12 Ada Quill, said it was “«Ada Quill|three years in the making»”.',
    ],
    [
      'a critic of a city',
      'Ada Quill never forgave the Dublin critic who called it “«the Dublin critic|two hours of damp»”.',
    ],
    ['an international by name', '“«Ada Quill|We believed,»” said England international Ada Quill.'],
    [
      'the leader of a country',
      'French President Luc Falk met Danish Prime Minister Mette Lind. “«Mette Lind|We are friends,»” the Danish leader said.',
    ],
  ])('%s', (_why, drawing) => speaksAsDrawn(drawing));
});

describe('a headline that a colon divides', () => {
  const BODY = '\n\nThe mayor of Ghent has told of her fall.';
  it.each([
    ['words first', `“«Ada Quill|I nearly drowned»”: Ada Quill on life after politics${BODY}`],
    ['words first, single marks', `'«MP|It was utter madness»': MP hits out at night rounds${BODY}`],
    [
      'words that the article quotes again',
      '“«Dan Falk|An absolute shambles»”: fury as council cuts verges\n\nA verge is gone.\n\nRetired teacher Dan Falk said: “«Dan Falk|It’s an absolute shambles. There were orchids.»”',
    ],
    ['name first', `Ada Quill: “«Ada Quill|We Will Not Be Moved»”${BODY}`],
  ])('%s', (_why, drawing) => speaksAsDrawn(drawing));
});
