import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { drawn } from './drawn.js';

/** Each stretch of quoted words with the name it was given. */
const found = (text: string): [string | null, string][] =>
  extract(text).statements.flatMap((statement) =>
    statement.content.map((span): [string | null, string] => [
      statement.speaker?.name ?? null,
      text.slice(span.start, span.end),
    ]),
  );

const expected = (drawing: string): [string | null, string][] =>
  drawn(drawing).quoted.map(({ speaker, words }) => [speaker, words]);

const INTRO = 'Mayor Ada Quill of Ostwick met the council on Monday. Her deputy, Tom Marrow, was there.\n\n';

describe('shapes of attribution', () => {
  it.each([
    ['name and verb after', '“«Ada Quill|We will open the bridge in May,»” Quill said.'],
    ['verb and name after', '“«Ada Quill|We will open the bridge in May,»” said Quill.'],
    ['name, role and verb', '“«Ada Quill|We will open the bridge in May,»” said Quill, the mayor of Ostwick.'],
    ['before, with a comma', 'Quill said, “«Ada Quill|We will open the bridge in May.»”'],
    ['before, with a colon', 'Quill put it bluntly: “«Ada Quill|We will open the bridge in May.»”'],
    ['interrupted', '“«Ada Quill|We will open the bridge,»” Quill said. “«Ada Quill|It will be in May.»”'],
    ['interrupted within the sentence', '“«Tom Marrow|We will,»” Marrow said, “«Tom Marrow|open the bridge in May.»”'],
    ['according to', 'The bridge is “«Tom Marrow|as good as finished,»” according to Marrow.'],
    [
      'part of a sentence',
      'Marrow said the bridge was “«Tom Marrow|as good as finished by now»” and that it would open soon.',
    ],
    ['calling it something', 'Quill called the delay “«Ada Quill|a disgrace to everyone who built it»” on Tuesday.'],
    ['a pronoun by gender', 'Marrow and Quill toured the site. “«Ada Quill|It will hold a hundred years,»” she said.'],
    ['the other pronoun', 'Marrow and Quill toured the site. “«Tom Marrow|It will hold a hundred years,»” he said.'],
    ['told somebody', '“«Tom Marrow|The steel is late again,»” Marrow told Quill.'],
    [
      'carried to the next paragraph',
      '“«Ada Quill|We will open the bridge in May,»” Quill said.\n\n“«Ada Quill|Nobody believed that we could do it.»”',
    ],
    [
      'led in by the paragraph before',
      'Marrow released a statement late on Tuesday:\n\n“«Tom Marrow|The steel has arrived and work goes on.»”',
    ],
    [
      'two speakers in one paragraph',
      '“«Ada Quill|The steel has come at last,»” Quill said. “«Tom Marrow|Half of it has come,»” Marrow said.',
    ],
    ['a label', 'Ada Quill: “«Ada Quill|We will open the bridge in May.»”'],
    ['a signature', '“«Ada Quill|We will open the bridge in May.»” — Ada Quill'],
    ['a signature on the next line', '“«Ada Quill|We will open the bridge in May.»”\n\n— Ada Quill'],
    ['a nested quotation stays inside', '“«Tom Marrow|She told me ‘open the bridge in May’ and left,»” Marrow said.'],
  ])('%s', (_why, drawing) => {
    expect(found(drawn(INTRO + drawing).text)).toEqual(expected(INTRO + drawing));
  });

  it.each([
    ['what somebody is of', '“«Ada Berg|It was a good day for us,»” Ada Berg of the Harbour Board said.'],
    ['what that is', 'Ada Berg of Valmere, Norland’s largest bank, warned that “«Ada Berg|nobody is safe from this.»”'],
    ['to whom somebody spoke', 'Marrow in an interview with The Post said “«Tom Marrow|the steel is late again.»”'],
    ['two offices', '“«Ed Rendle|We lost it,»” said former Ostwick Gov. and Harbour Party Chairman Ed Rendle.'],
    ['a rank with a number', '“«Tyler Lund|He was a fine man,»” said Air Force 1st Lt. Tyler Lund.'],
    ['a service before a rank', '“«Jeff Dale|We hit it,»” ministry spokesman Navy Capt. Jeff Dale told reporters.'],
    ['what an office is for', '“«Ruth Lind|We are ready,»” said director of public affairs Ruth Lind.'],
    [
      'an adverb before the name',
      'Interestingly Marrow said that “«Tom Marrow|the people have decided what they want.»”',
    ],
    [
      'whose words',
      'Quill left. Critics were upset over her remark that “«Ada Quill|nobody helps people like these.»”',
    ],
    ['whose promise', 'It is the pull of Marrow’s “«Tom Marrow|if you like it, you can keep it»” promise.'],
    ['a short sentence that ends in a name', 'Marrow was blunt when asked about it. “«Tom Marrow|Ask me in May.»”'],
    ['one word said outright', 'Quill shook her head and said, “«Ada Quill|No.»”'],
    ['a cry', 'Quill turned and yelled “«Ada Quill|You lie!»” at the council.'],
    ['a question that somebody was asked', 'In an interview with The Herald, Marrow was asked, “«-|What is it like?»”'],
    ['a garbled letter', '“«JoÃ£o Prado|The steel is late again,»” said JoÃ£o Prado.'],
    [
      'a place is nobody',
      'Marrow wrote of success in Iraq and Syria.\n\n“«Tom Marrow|It is hardly a surprise to us,»” he said.',
    ],
    [
      'a state is nobody',
      'In a court in Alexandria, Va., Marrow, in a suit, stood up.\n\n“«Tom Marrow|It is all true,»” he said.',
    ],
    [
      'what somebody stands as is nobody else',
      'As the Ostwick front-runner, Marrow said, he is known. “«Tom Marrow|They will cover us anyway,»” he said.',
    ],
  ])('%s', (_why, drawing) => {
    expect(found(drawn(INTRO + drawing).text)).toEqual(expected(INTRO + drawing));
  });

  it('a list of names behind a place is nobody’s speech, whatever colons there are', () => {
    const names = ['Ada Quill, Tom Marrow, Greta Falk, Ruth Lind.', 'Ed Rendle, Jeff Dale, Tyler Lund, Ada Berg.'];
    const lists = ['Ostwick', 'Valmere', 'Norland', 'Sandhaven'].map((place, at) => `${place}: ${names[at % 2]}`);
    expect(extract(`They met in Ostwick, Valmere, Norland and Sandhaven.\n\n${lists.join('\n\n')}`).statements).toEqual(
      [],
    );
  });

  it('a statement over several paragraphs has one span in each', () => {
    const { text } = drawn(`${INTRO}Quill said: “We will open the bridge in May.\n\n“It will hold a hundred years.”`);
    const { statements } = extract(text);
    expect(statements).toHaveLength(1);
    expect(statements[0]!.content.map((span) => text.slice(span.start, span.end))).toEqual([
      'We will open the bridge in May.',
      'It will hold a hundred years.',
    ]);
  });
});

describe('who is named', () => {
  it.each([
    [
      'husband and wife of one surname',
      'Bruno Falk and Greta Falk run the inn.\n\n“«Greta Falk|The roof leaks every winter,»” Greta Falk said.',
    ],
    [
      'a title tells them apart',
      'Bruno Falk and Greta Falk run the inn.\n\n“«Greta Falk|The roof leaks every winter,»” Mrs. Falk said.',
    ],
    [
      'a role in apposition',
      'The inn’s owner, Bruno Falk, was angry.\n\n“«Bruno Falk|The roof leaks every winter,»” the owner said.',
    ],
    [
      'a surname with a particle',
      'Lucas van der Meer left early.\n\n“«Lucas van der Meer|The roof leaks every winter,»” van der Meer said.',
    ],
    [
      'an apostrophe of either kind',
      "Sean O’Keefe left early.\n\n“«Sean O'Keefe|The roof leaks every winter,»” O’Keefe said.",
    ],
    [
      'a hyphen and accents',
      'Zoë Lindström-Ruiz left early.\n\n“«Zoë Lindström-Ruiz|The roof leaks every winter,»” Lindström-Ruiz said.',
    ],
    [
      'initials and a suffix',
      'Harold T. Bane Jr. left early.\n\n“«Harold T. Bane Jr.|The roof leaks every winter,»” Bane said.',
    ],
    [
      'somebody left unnamed',
      '“«a senior official|The roof leaks every winter,»” a senior official said on condition of anonymity.',
    ],
    ['a body', '“«the Harbour Commission|The quay leaks every winter,»” the Harbour Commission said in a statement.'],
  ])('%s', (_why, drawing) => {
    const names = found(drawn(drawing).text).map(([name]) => name?.replace(/^the /i, ''));
    expect(names).toEqual(expected(drawing).map(([name]) => name?.replace(/^the /i, '')));
  });
});

describe('one person under several words', () => {
  it.each([
    [
      'the office again',
      'Mayor Ada Quill met former Mayor Bruno Falk.\n\n“«Ada Quill|We will open the bridge in May,»” the mayor said.',
    ],
    [
      'of two in one office, whoever was named last',
      'Sen. Ada Quill left. Sen. Tom Marrow stayed for hours.\n\n“«Tom Marrow|I like the company here,»” the senator said.',
    ],
    [
      'a people',
      'Kofi Addo joined the club in January.\n\n“«Kofi Addo|My knee has never felt better than now,»” the Ghanaian told reporters.',
    ],
    [
      'an age',
      'Kofi Addo joined the club in January.\n\n“«Kofi Addo|My knee has never felt better than now,»” the 24-year-old said.',
    ],
    [
      'a statement whose author was named',
      'In a statement, the Harbour Bureau said that it would appeal.\n\n“«Harbour Bureau|We have no other choice left to us,»” the statement read.',
    ],
    [
      'a ruling whose judge was named',
      'Judge Ada Quill wrote in a ruling that the plan was void. According to the ruling, the council “«Ada Quill|did not so much as read the law.»”',
    ],
    [
      'a study that concludes',
      'The paper, published in a journal by the University of Ruhn, took years. It concludes that napping is “«the paper|a cheap and safe intervention.»”',
    ],
    [
      'a phrase before the name',
      'One volunteer, 71-year-old retired teacher Tom Marrow, laughed. “«Tom Marrow|I have been napping since 1985,»” he said.',
    ],
    [
      'somebody left unnamed',
      'Nurse Ada Quill left.\n\nOne witness, who gave no name, said she saw a man. “«one witness|He was carrying a pillowcase on his back,»” the woman said.',
    ],
    [
      'the subject of the sentence before',
      'Pruitt has the last word, Bruno Falk thought.\n\nAsked about it, Falk left. Tom Marrow disputes that. “«Tom Marrow|That is a flat-out lie and he knows it,»” he said.',
    ],
    [
      'whoever is quoted by another',
      'A sign quoted the poet Ada Quill: “«Ada Quill|Silence is the only music that the rich have not bought.»”',
    ],
    [
      'the family of a name that parts it with a hyphen',
      'Ada Quill died on Monday. Her daughter, Greta Quill-Falk, was there.\n\n“«Ada Quill|I never learned to swim at all,»” Quill once said.',
    ],
  ])('%s', (_why, drawing) => {
    expect(found(drawn(drawing).text)).toEqual(expected(drawing));
  });

  it('a surname before “campaign” is still the same person', () => {
    const text =
      'Ada Quill won. The Quill campaign cheered.\n\n“It will be May,” Quill said.\n\n“I mean it this time,” Ada Quill said.';
    expect(extract(text).speakers.map(({ name }) => name)).toEqual(['Ada Quill']);
  });
});

describe('a word or two', () => {
  it.each([
    ['completes the verb', 'Quill said she had “«Ada Quill|agonized»” over it for weeks.'],
    ['completes the copula', 'Marrow said he was “«Tom Marrow|deeply disappointed»” and urged the council to act.'],
    ['names what something is', 'Marrow called the plan “«Tom Marrow|reckless»” on Monday.'],
  ])('%s', (_why, drawing) => {
    expect(found(drawn(INTRO + drawing).text)).toEqual(expected(INTRO + drawing));
  });

  it('in single marks, where the text quotes in them', () => {
    const text = `${INTRO}‘We will open the bridge in May,’ said Quill. Marrow said he was ‘thrilled’ but tired.`;
    expect(found(text)).toEqual([
      ['Ada Quill', 'We will open the bridge in May,'],
      ['Tom Marrow', 'thrilled'],
    ]);
  });

  it('of a passive, belongs to nobody who is named', () => {
    expect(found(`${INTRO}Quill was accused of being “asleep at the wheel of the city” by night.`)).toEqual([
      [null, 'asleep at the wheel of the city'],
    ]);
  });
});

describe('interviews', () => {
  const spoken = (text: string) =>
    extract(text).statements.map(({ text: words, speaker }) => [speaker?.name ?? null, words]);

  it('Q and A stand for those of the introduction', () => {
    const text = `Ada Quill has built bridges for years. She spoke with Span Weekly's Tom Marrow.

Q: Was it hard?
A: It was cold.
Q: And now?
A: Now it stands.`;
    expect(spoken(text)).toEqual([
      ['Tom Marrow', 'Was it hard?'],
      ['Ada Quill', 'It was cold.'],
      ['Tom Marrow', 'And now?'],
      ['Ada Quill', 'Now it stands.'],
    ]);
  });

  it('short labels are enough where the text knows their names', () => {
    const text = `Ada Quill met Tom Marrow on the bridge.

Marrow: Was it hard?
Quill: It was cold.

The river froze twice.
Marrow: And now?
Quill: Now it stands.`;
    expect(spoken(text)).toEqual([
      ['Tom Marrow', 'Was it hard?'],
      ['Ada Quill', 'It was cold. The river froze twice.'],
      ['Tom Marrow', 'And now?'],
      ['Ada Quill', 'Now it stands.'],
    ]);
  });

  it('a list of particulars is none', () => {
    expect(
      spoken('Bridge Day\n\nWhere: Town Hall\nWhen: Monday at noon\nTickets: five pounds\nContact: the mayor'),
    ).toEqual([]);
  });
});

describe('what is no statement', () => {
  it.each([
    ['a word at arm’s length', 'The so-called “experts” met on Monday in Ostwick and left.'],
    ['a title', 'Ada Quill, who wrote “The Art of Bridges”, lives in Ostwick with her dog.'],
    ['a word in a headline', 'Council to ‘immediately’ close the old bridge in Ostwick\n\nThe council met on Monday.'],
    ['inches and feet', 'He is 6\' 2" tall and she is 5\' 9" tall, the club said on Monday.'],
    ['apostrophes', "The boys' dog didn't bark at the neighbours' cat in the 1990s, and that's that."],
  ])('%s', (_why, text) => expect(extract(text).statements).toEqual([]));
});

describe('other languages', () => {
  it('a language that is not known gets its quotations without speakers', () => {
    const { language, statements } = extract(
      'Kaupunginjohtaja Aino Virtanen puhui maanantaina. ”Silta avataan toukokuussa ja se kestää sata vuotta”, Virtanen sanoi.',
    );
    expect(language).toBeNull();
    expect(statements.map((statement) => [statement.text, statement.speaker])).toEqual([
      ['Silta avataan toukokuussa ja se kestää sata vuotta', null],
    ]);
  });
});

describe('ids and offsets', () => {
  it('number statements and speakers from one, and every text is the slice at its spans', () => {
    const { text } = drawn(
      `${INTRO}“We will open the bridge,” Quill said. “It will be in May.”\n\n“The steel is late,” Marrow said.`,
    );
    const { statements, speakers } = extract(text);
    expect(statements.map((statement) => statement.id)).toEqual(['s1', 's2']);
    expect(speakers.map((speaker) => [speaker.id, speaker.name])).toEqual([
      ['p1', 'Ada Quill'],
      ['p2', 'Tom Marrow'],
    ]);
    for (const statement of statements) {
      expect(statement.text).toBe(statement.content.map((span) => text.slice(span.start, span.end)).join(' '));
      if (statement.mention)
        expect(text.slice(statement.mention.start, statement.mention.end)).toBe(statement.mention.text);
    }
  });
});

describe('known gaps', () => {
  it.fails('a possessive pronoun before a speech noun (“her claim that …”) is no mention yet', () => {
    const { text } = drawn(`${INTRO}Marrow doubts her claim that she “never once promised anybody a bridge” in May.`);
    expect(found(text)).toEqual([['Ada Quill', 'never once promised anybody a bridge']]);
  });
});
