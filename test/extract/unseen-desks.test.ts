/** Short articles of desks, countries and forms that nothing was tuned on, each quotation with who must be named. */

import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';

const speakers = (text: string): [string, string | null][] =>
  extract(text).statements.map(({ text: words, speaker }) => [
    words.split(' ').slice(0, 4).join(' '),
    speaker?.name ?? null,
  ]);

describe('an article of a desk never seen', () => {
  it('of a harbour: a role at the head of a sentence is whole, and a company is who is named between the commas', () => {
    const text = `Transport Minister Paulo Okonkwo-Reyes called the agreement “a fair and durable compromise” and left.

The company, Valmere Terminals plc, said in a statement that it was “pleased to welcome back our colleagues” on Monday.`;
    expect(speakers(text)).toEqual([
      ['a fair and durable', 'Paulo Okonkwo-Reyes'],
      ['pleased to welcome back', 'Valmere Terminals'],
    ]);
    expect(extract(text).speakers[0]?.roles).toContain('Transport Minister');
  });

  it('of an agency: the subject before a long relative clause speaks, not the name inside it', () => {
    const text = `NAIROBI, Kenya (AP) — Kenya's new finance minister has a blunt message for lenders: "We'll pay, but we'll pay slowly."

Wanjiru Kamau, who took office last month after the resignation of her predecessor, Peter Otieno, told lawmakers Tuesday that the debt was "a mountain, not a hill."

Otieno, in a text message, denied wrongdoing. "I left the books in order," he wrote.

Kamau's spokesman, David Mutua, said she had not read the message. "She's busy," he said. "She has a country to run."

World Bank economist Sarah Lindqvist, speaking at a conference in Mombasa, was cautious. "It is early," Lindqvist said, adding that the bank had "full confidence" in the ministry.

"Early is a kind word," quipped her colleague, Jean-Baptiste N'Dour.

In a letter to shareholders, Equator Bank CEO Tom Hargreaves wrote: "We expect a difficult year."

"Mountains can be climbed," Kamau told The Associated Press in an interview at her office. She recalled what her late father used to say: "Start walking."`;
    expect(speakers(text)).toEqual([
      ["We'll pay, but we'll", expect.stringMatching(/finance minister|Wanjiru Kamau/)],
      ['a mountain, not a', 'Wanjiru Kamau'],
      ['I left the books', 'Peter Otieno'],
      ["She's busy, She has", 'David Mutua'],
      ['It is early,', 'Sarah Lindqvist'],
      ['full confidence', 'Sarah Lindqvist'],
      ['Early is a kind', "Jean-Baptiste N'Dour"],
      ['We expect a difficult', 'Tom Hargreaves'],
      ['Mountains can be climbed,', 'Wanjiru Kamau'],
      ['Start walking.', expect.stringMatching(/father|Wanjiru Kamau/)],
    ]);
  });

  it('of a British paper: single marks quote, apostrophes do not', () => {
    const text = `Campaigners have pledged to "chain ourselves to the diving board" if Harrowgate Lido is sold.

Councillor Dame Philippa Nwosu-Grant said the decision had been 'painful but unavoidable'.

'We looked at every option,' she told the Gazette. 'The pool loses £300,000 a year, and we can't go on.'

Her deputy, Rhys ap Gwilym, was blunter: 'It leaks. It's always leaked.'

But Save Our Lido, which has gathered 12,000 signatures, called the sale "cultural vandalism".

Its chair, retired teacher Moira O'Dowd, 71, said: "I learned to swim here in 1958. My children learned here.

"My grandchildren will learn here too, whatever the council says."

Asked whether the group would go to court, she laughed. "We've already got a barrister. She swims here."`;
    expect(speakers(text)).toEqual([
      ['chain ourselves to the', 'Campaigners'],
      ['painful but unavoidable', 'Philippa Nwosu-Grant'],
      ['We looked at every', 'Philippa Nwosu-Grant'],
      ["It leaks. It's always", 'Rhys ap Gwilym'],
      ['cultural vandalism', 'Save Our Lido'],
      ['I learned to swim', "Moira O'Dowd"],
      ["We've already got a", "Moira O'Dowd"],
    ]);
  });

  it('of an interview: the labels speak', () => {
    const text = `Marine biologist Lena Fjord spoke to Coast Weekly about quotas.

Q: Are the new quotas fair?

A: They are fair to the fish. They are not fair to the small boats.

COAST WEEKLY: What would you change?

FJORD: I would give every boat under ten metres its own share. It's not complicated.`;
    expect(speakers(text)).toContainEqual(['I would give every', 'Lena Fjord']);
    expect(speakers(text).map(([words]) => words)).toContain('They are fair to');
  });

  it('of an interview whose questions are nobody’s by name', () => {
    const text = `Lena Fjord has left the sea for good.

Interviewer: Do you miss it?

Fjord: Every morning. Then I have breakfast.

Interviewer: And the boats?

Fjord: They miss me.`;
    expect(speakers(text)).toEqual([
      ['Do you miss it?', 'Interviewer'],
      ['Every morning. Then I', 'Lena Fjord'],
      ['And the boats?', 'Interviewer'],
      ['They miss me.', 'Lena Fjord'],
    ]);
  });

  it.each([
    [
      'German',
      'Die Verkehrsministerin Anna Krüger hat den Bau der Brücke verteidigt. „Wir werden die Brücke bis 2027 fertigstellen“, sagte Krüger am Montag. Der Oppositionsführer Jens Pohl widersprach: „Das glaubt doch niemand mehr.“',
      [
        ['Wir werden die Brücke', 'Anna Krüger'],
        ['Das glaubt doch niemand', 'Jens Pohl'],
      ],
    ],
    [
      'Spanish',
      'La ministra de Transportes, Lucía Herrero, defendió la obra. «Terminaremos el puente en 2027», dijo Herrero el lunes. El líder de la oposición, Juan Pardo, respondió: “Nadie se lo cree ya”.',
      [
        ['Terminaremos el puente en', 'Lucía Herrero'],
        ['Nadie se lo cree', 'Juan Pardo'],
      ],
    ],
    [
      'French',
      "La ministre des Transports, Claire Dubreuil, a défendu le chantier. « Nous finirons le pont en 2027 », a déclaré Mme Dubreuil lundi. Le chef de l'opposition, Marc Lenoir, a répondu : « Personne n'y croit plus. »",
      [
        ['Nous finirons le pont', 'Claire Dubreuil'],
        ["Personne n'y croit plus.", 'Marc Lenoir'],
      ],
    ],
  ])('of a %s paper', (_language, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
