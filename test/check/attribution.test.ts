import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Attribution } from '../../src/model.js';
import { candidatesOf, type Drawing } from './drawn.js';
import { judged } from './harbor.js';

const BRIDGE = 'It was the right decision for every family in this valley.';
const DIVERS = 'We will reopen the northern terminal on Friday';
const UNION = 'strongly support the engineers who inspected the sea wall';
const NOTE = 'Somebody left the gates open';

type Row = readonly [why: string, quote: string, claimed: string | null, attribution: Attribution];

const ROWS: readonly Row[] = [
  ['full name', BRIDGE, 'Tomas Oyelaran', 'confirmed'],
  ['surname', BRIDGE, 'Oyelaran', 'confirmed'],
  ['lower case', BRIDGE, 'oyelaran', 'confirmed'],
  ['a middle initial', BRIDGE, 'Tomas K. Oyelaran', 'confirmed'],
  ['a title before the name', BRIDGE, 'Mayor Oyelaran', 'confirmed'],
  ['family name first', BRIDGE, 'Oyelaran, Tomas', 'confirmed'],
  ['a nickname', BRIDGE, 'Tom Oyelaran', 'confirmed'],
  ['a misspelling', BRIDGE, 'Tomas Oyelarran', 'confirmed'],
  ['another spelling of the given name', BRIDGE, 'Thomas Oyelaran', 'confirmed'],
  ['the office', BRIDGE, 'the mayor', 'confirmed'],
  ['the office with its place', BRIDGE, 'mayor of Eastmere', 'confirmed'],
  ['a role', DIVERS, 'the harbor master', 'confirmed'],
  ['a handle', DIVERS, '@NoraWhitlock', 'confirmed'],
  ['a name with a handle', DIVERS, 'Nora Whitlock (@HarborNora)', 'confirmed'],
  ['a body', UNION, 'the Seamen’s Union', 'confirmed'],
  ['the other speaker', BRIDGE, 'Nora Whitlock', 'contradicted'],
  ['somebody of the same surname', BRIDGE, 'Ngozi Oyelaran', 'contradicted'],
  ['an unknown name', BRIDGE, 'Peter Halloran', 'contradicted'],
  ['another office', BRIDGE, 'the harbor master', 'contradicted'],
  ['a spokesman is not whom he speaks for', BRIDGE, 'Oyelaran’s spokesman', 'contradicted'],
  ['a body is not its member', UNION, 'Tomas Oyelaran', 'contradicted'],
  ['nobody is named', NOTE, 'Nora Whitlock', 'unresolved'],
  ['nobody was claimed', BRIDGE, null, 'not-claimed'],
  ['nothing but white space was claimed', BRIDGE, '  ', 'not-claimed'],
];

describe('attribution', () => {
  it.each(ROWS)('%s', (_, quote, claimed, attribution) => {
    expect(judged(quote, claimed).attribution).toBe(attribution);
  });

  it('is unresolved where the name fits two people of the article, and names both', () => {
    const corpus = candidatesOf({
      text: '“«Bill Marsh|The levee held through the night.»” Bill Marsh said.\n“«Hilda Marsh|The pumps failed twice.»” Hilda Marsh said.',
    });
    const judgement = check({ quote: 'The levee held through the night.', speaker: 'Marsh', articleId: null }, corpus);
    expect(judgement).toMatchObject({ attribution: 'unresolved', verdict: 'unattributed' });
    expect(judgement.summary).toContain('Bill Marsh and Hilda Marsh');
    const full = check({ quote: 'The levee held through the night.', speaker: 'Hilda Marsh', articleId: null }, corpus);
    expect(full.attribution).toBe('contradicted');
  });

  it.each<readonly [why: string, quote: string, claimed: string, attribution: Attribution]>([
    ['a body by its spokesman', 'The dam is sound.', 'the Water Board', 'confirmed'],
    ['a body by its full name', 'The tides turn.', 'the Harrow Tide Office', 'confirmed'],
    ['a minister’s long title', 'I trust them.', 'the secretary of state for dams', 'confirmed'],
    ['a body by whose it is', 'Pay us.', 'the divers’ union', 'confirmed'],
    ['a body of others', 'Pay us.', 'the pilots’ union', 'contradicted'],
    ['a statement by its body', 'Pay us.', 'a statement from the union', 'confirmed'],
    ['somebody unnamed in more words', 'Sell it.', 'a man on the quay', 'confirmed'],
    ['somebody unnamed by the name beside it', 'Buy it.', 'Gil Orr', 'confirmed'],
    ['somebody unnamed by another name', 'Buy it.', 'Bill Orr', 'contradicted'],
    ['somebody else unnamed', 'Sell it.', 'a man in the hall', 'contradicted'],
    ['a person by her spokesman', 'The sluice is shut.', 'Ada Krol', 'contradicted'],
    ['an office by its spokesman', 'The sluice is shut.', 'the governor', 'contradicted'],
    ['a full name with where she is from', 'The dam is sound.', 'Dana Whitlow of Vermont', 'confirmed'],
    ['another full name with where he is from', 'The dam is sound.', 'Bill Whitlow of Vermont', 'contradicted'],
    ['a role that is another’s name', 'The sluice is shut.', 'Lindt', 'confirmed'],
    ['an account by whose it is', 'We love dams.', 'Harrow Dams', 'confirmed'],
    ['an account by its first letters', 'We love dams.', 'Harr', 'contradicted'],
    ['the office for whoever once held it', 'I trust them.', 'the governor', 'contradicted'],
  ])('%s', (_, quote, claimed, attribution) => {
    const corpus = candidatesOf({
      text: '“«Dana Whitlow|The dam is sound.»” she said.\n“«Aoife Lindt|The sluice is shut.»” she said.\n“«@HarrowDamsPR|We love dams.»”\n“«Ed Voss|I trust them.»” he said.\n“«Ada Krol|I sign.»” she said.\n“«Lee Orr|The tides turn.»” he said.\nThe divers’ union said: “«union|Pay us.»”\n“«a man|Sell it.»” shouted a man on the quay.\n“«a neighbor|Buy it.»” said a neighbor, Gil Orr.',
      speakers: [
        { name: 'Dana Whitlow', roles: ['Water Board press secretary'] },
        { name: 'Aoife Lindt', roles: ['a spokeswoman for Ada Krol', 'spokeswoman for the governor'] },
        { name: 'Ada Krol', roles: ['governor', 'Aoife Lindt'] },
        { name: 'Ed Voss', roles: ['former governor', 'dams secretary'] },
        { name: 'Lee Orr', roles: ['an HTO spokesman'] },
        { name: 'union', kind: 'body' },
        { name: 'a man', kind: 'unnamed' },
        { name: 'a neighbor', kind: 'unnamed' },
      ],
    });
    expect(check({ quote, speaker: claimed, articleId: null }, corpus).attribution).toBe(attribution);
  });

  it('takes the office for whoever holds it, not for whoever once did', () => {
    const corpus = candidatesOf({
      text: '“«Bill Marsh|The levee held through the night.»” Mayor Bill Marsh said.\n“«Hilda Orr|The pumps failed twice.»” former Mayor Hilda Orr said.',
      speakers: [
        { name: 'Bill Marsh', roles: ['Mayor'] },
        { name: 'Hilda Orr', roles: ['former Mayor'] },
      ],
    });
    const claim = (speaker: string) =>
      check({ quote: 'The levee held through the night.', speaker, articleId: null }, corpus).attribution;
    expect(claim('the mayor')).toBe('confirmed');
    expect(claim('Mayor Marsh')).toBe('confirmed');
    expect(claim('the former mayor')).not.toBe('confirmed');
  });

  it('prefers whoever is called so to whoever only resembles it', () => {
    const corpus = candidatesOf({
      text: '“«Derek Mitchell|The levee held through the night.»” Mitchell said.\n“«Mitch Halloran|The pumps failed twice.»” Halloran said.',
    });
    const ask = (quote: string) => check({ quote, speaker: 'Mitchell', articleId: null }, corpus).attribution;
    expect(ask('The levee held through the night.')).toBe('confirmed');
    expect(ask('The pumps failed twice.')).toBe('contradicted');
  });

  it('knows a spokesman from the man he speaks for', () => {
    const corpus = candidatesOf({
      text: '“«Leo Brandt|The senator will not resign.»” Brandt said.\n“«Ada Lindt|I never signed that letter.»” Lindt said.',
      speakers: [
        { name: 'Leo Brandt', roles: ['a spokesman for Lindt'] },
        { name: 'Ada Lindt', roles: ['Senator'] },
      ],
    });
    const ask = (quote: string, speaker: string) => check({ quote, speaker, articleId: null }, corpus).attribution;
    for (const role of ['a spokesman for Lindt', 'Lindt’s spokesman', 'spokesman for Ada Lindt']) {
      expect([role, ask('The senator will not resign.', role)]).toEqual([role, 'confirmed']);
      expect([role, ask('I never signed that letter.', role)]).toEqual([role, 'contradicted']);
    }
    expect(ask('The senator will not resign.', 'Lindt')).toBe('contradicted');
  });

  it('reads what the article calls the speaker beside the name', () => {
    const corpus = candidatesOf({
      text: [
        'A night watchman at the Dunmore mill, Gil Pemberton, saw it. “«Gil Pemberton|The gate stood wide open at midnight.»” Pemberton said.',
        '“«Ana Ruiz|The governor has never supported the marina.»” said Ana Ruiz.',
        '“«Marisol Quade|I will sign a clean bill before the spring.»” said Gov. Marisol Quade, to the surprise of former Gov. Hal Quade.',
      ].join('\n'),
      speakers: [
        { name: 'Ana Ruiz', roles: ['Quade’s spokeswoman'] },
        { name: 'Marisol Quade', roles: ['Gov.'] },
        { name: 'Hal Quade', roles: ['former Gov.'] },
      ],
    });
    const ask = (quote: string, speaker: string) => check({ quote, speaker, articleId: null }, corpus).attribution;
    const gate = 'The gate stood wide open at midnight.';
    const marina = 'The governor has never supported the marina.';
    const bill = 'I will sign a clean bill before the spring.';
    expect(ask(gate, 'a night watchman at the Dunmore mill')).toBe('confirmed');
    expect(ask(gate, 'the Dunmore mill')).toBe('contradicted');
    expect(ask(marina, 'the governor’s spokeswoman')).toBe('confirmed');
    expect(ask(marina, 'the governor')).toBe('contradicted');
    expect(ask(bill, 'Gov. Quade')).toBe('confirmed');
    expect(ask(bill, 'Quade')).toBe('unresolved');
    expect(ask(bill, 'the governor’s spokeswoman')).toBe('contradicted');
  });

  it('names the speaker that the article names when the claim names another', () => {
    expect(judged(BRIDGE, 'Nora Whitlock').summary).toMatch(/Tomas Oyelaran.*not Nora Whitlock/);
  });
});

describe('several sources', () => {
  const QUOTE = 'The reservoir is four feet below its lowest mark.';
  const carrying = (id: string, name: string, words = QUOTE) => ({ id, text: `“«${name}|${words}»” ${name} said.` });
  const ask = (speaker: string | null, ...drawings: readonly Drawing[]) =>
    check({ quote: QUOTE, speaker, articleId: null }, candidatesOf(...drawings));

  it('lists the other places that carry the quote', () => {
    const { alternatives, match } = ask(null, carrying('a', 'Ada Lindt'), carrying('b', 'Ada Lindt'));
    expect([match?.articleId, ...alternatives.map(({ articleId }) => articleId)].sort()).toEqual(['a', 'b']);
  });

  it('prefers the place whose speaker is the claimed one, and says that another place names somebody else', () => {
    const judgement = ask('Rosa Quint', carrying('a', 'Ada Lindt'), carrying('b', 'Rosa Quint'));
    expect(judgement).toMatchObject({ verdict: 'verified', match: { articleId: 'b' } });
    expect(judgement.summary).toContain('somebody else');
  });

  it('puts the closest first, and says that another place has other words', () => {
    const judgement = ask(null, carrying('a', 'Ada Lindt', QUOTE.replace('four', 'five')), carrying('b', 'Ada Lindt'));
    expect(judgement).toMatchObject({ wording: 'exact', match: { articleId: 'b' } });
    expect(judgement.summary).toContain('other words');
  });

  it('lists at most four', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => carrying(id, 'Ada Lindt'));
    expect(ask(null, ...many).alternatives).toHaveLength(4);
  });
});
