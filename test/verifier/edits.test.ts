import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Extraction, NamedSpeaker, Statement } from '../../src/model.js';
import { applied } from '../../src/verifier/edits.js';
import { withCorpusIds } from '../../src/verifier/identity.js';
import { articleOf } from '../store/fixtures.js';

const TEXT = `"We will rebuild the wall. It falls." - Ada Lindqvist
"Nobody was asked, nobody at all" - Tomas Brandt
"It is what it is" - Ada Lindqvist
The mayor left early, and several fishermen followed.
"So be it" - Noor Haddad
`;
const ARTICLE = { id: 'a', text: TEXT, layout: null };
const READ: Extraction = withCorpusIds('a', articleOf('a', TEXT));
const AT = '2026-01-02T03:04:05.000Z';

const placeOf = (words: string) => {
  const statement = READ.statements.find(({ text }) => text.includes(words));
  if (statement) return { start: statement.start, end: statement.end };
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const named = (name: string): NamedSpeaker => ({ name, kind: 'person', gender: null });

const split = (words: string): Edit => ({ kind: 'split', ...placeOf(words), at: TEXT.indexOf(words), editedAt: AT });
const drop = (words: string): Edit => ({ kind: 'drop', ...placeOf(words), editedAt: AT });
const add = (words: string, name: string | null): Edit => ({
  kind: 'add',
  ...placeOf(words),
  speaker: name === null ? null : named(name),
  editedAt: AT,
});
const speaks = (words: string, name: string | null): Edit => ({ ...add(words, name), kind: 'speaker' }) as Edit;
const join = (from: string, to: string): Edit => ({
  kind: 'join',
  start: placeOf(from).start,
  end: placeOf(to).end,
  editedAt: AT,
});
const rename = (name: string, to: string): Edit => ({
  kind: 'rename',
  speaker: named(name),
  to: named(to),
  editedAt: AT,
});
const apart = (name: string): Edit => ({ kind: 'apart', speaker: named(name), editedAt: AT });

/** `id speaker: words` of each statement. */
const drawn = ({ statements }: Extraction): string[] =>
  statements.map(({ id, speaker, text }) => `${id.slice(2)} ${speaker?.name ?? 'nobody'}: ${text}`);
const corrected = (...edits: Edit[]) => drawn(applied(ARTICLE, READ, edits));

const [WALL, ASKED, IS, SO] = drawn(READ) as [string, string, string, string];

describe('a correction', () => {
  it('splits a statement; the first part keeps the id', () => {
    expect(corrected(split('It falls'))).toEqual([
      's1 Ada Lindqvist: We will rebuild the wall.',
      'e27-37 Ada Lindqvist: It falls.',
      ...[ASKED, IS, SO],
    ]);
  });

  it('joins statements under the id of the first', () => {
    expect(corrected(join('Nobody was', 'It is what'))).toEqual([
      WALL,
      's2 Tomas Brandt: Nobody was asked, nobody at all It is what it is',
      SO,
    ]);
  });

  it('gives joined statements to whom the first is known to be by', () => {
    const joined = applied(ARTICLE, READ, [speaks('Nobody was', null), join('Nobody was', 'It is what')]);
    expect(joined.statements[1]).toMatchObject({ speaker: { name: 'Ada Lindqvist' }, rule: READ.statements[2]!.rule });
  });

  it('drops a statement, and the others keep their ids', () => {
    expect(corrected(drop('Nobody was'))).toEqual([WALL, IS, SO]);
  });

  it('adds one, in order, under an id of its place', () => {
    const words = 'several fishermen followed';
    expect(corrected(add(words, 'Mira Holm'))).toEqual([
      ...[WALL, ASKED, IS],
      `e${TEXT.indexOf(words)}-${TEXT.indexOf(words) + words.length} Mira Holm: ${words}`,
      SO,
    ]);
  });

  it('gives a statement to a speaker whom the article knows, to another, or to nobody', () => {
    const { statements, speakers } = applied(ARTICLE, READ, [
      speaks('Nobody was', 'noor HADDAD'),
      speaks('It is what', 'Mira Holm'),
      speaks('So be it', null),
    ]);
    expect(statements.map((one) => one.speaker?.name)).toEqual([
      'Ada Lindqvist',
      'Noor Haddad',
      'Mira Holm',
      undefined,
    ]);
    expect(statements[1]).toMatchObject({ mention: null, rule: 'somebody who read the article says so' });
    expect(speakers.map((one) => one.name)).toContain('Mira Holm');
  });

  it('lists nobody whom a later one takes back', () => {
    const { speakers } = applied(ARTICLE, READ, [speaks('So be it', 'Mira Holm'), speaks('So be it', 'Noor Haddad')]);
    expect(speakers).toEqual(READ.speakers);
  });

  it('makes another of whom the article calls so, also for later ones', () => {
    const { statements, speakers } = applied(ARTICLE, READ, [
      apart('Ada Lindqvist'),
      speaks('So be it', 'Ada Lindqvist'),
    ]);
    const ids = [0, 2, 3].map((at) => statements[at]!.speaker!.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toBe(READ.statements[0]!.speaker!.id);
    expect(ids[0]).toMatch(/^ada-lindqvist-[0-9a-f]{8}$/);
    expect(speakers.map((one) => one.name)).toEqual(['Ada Lindqvist', 'Tomas Brandt']);
  });

  it('renames a speaker in the whole article, told by whoever read it', () => {
    const { statements, speakers } = applied(ARTICLE, READ, [rename('Ada Lindqvist', 'Mira Holm')]);
    expect(statements.map((one) => one.speaker?.name)).toEqual([
      'Mira Holm',
      'Tomas Brandt',
      'Mira Holm',
      'Noor Haddad',
    ]);
    const { mention } = READ.statements[2]!;
    expect(statements[2]).toMatchObject({ mention, rule: 'somebody who read the article says so' });
    expect(speakers.map((one) => one.name)).toEqual(['Mira Holm', 'Tomas Brandt', 'Noor Haddad']);
  });

  it('renames a speaker as another whom the article knows, and nobody as anybody', () => {
    const { speakers } = applied(ARTICLE, READ, [rename('Ada Lindqvist', 'Noor Haddad')]);
    expect(speakers.map((one) => one.id)).toEqual([READ.speakers[2]!.id, READ.speakers[1]!.id]);
    expect(applied(ARTICLE, READ, [rename('Speaker 1', 'Noor Haddad')])).toEqual(READ);
    expect(applied(ARTICLE, READ, [rename('Noor Haddad', 'noor haddad')])).toEqual(READ);
  });

  it('tells of a renamed speaker what the article tells of him', () => {
    const [ada, ...others] = READ.speakers;
    const read = { ...READ, speakers: [{ ...ada!, gender: 'female' as const, roles: ['the mayor'] }, ...others] };
    expect(applied(ARTICLE, read, [rename('Ada Lindqvist', 'Mira Holm')]).speakers[0]).toMatchObject({
      ...{ name: 'Mira Holm', gender: 'female', roles: ['the mayor'] },
    });
  });
});

describe('a correction of a transcript', () => {
  const [first, second] = READ.statements.map(({ start, end }) => ({ start, end }));
  const middle = TEXT.indexOf('It falls');
  const times = [
    { start: first!.start, end: middle, from: 1, to: 3 },
    { start: middle, end: first!.end, from: 3, to: 5.5 },
    { start: second!.start, end: second!.end, from: 6, to: 8 },
  ];
  const layout = { turns: [], quotations: [], times, furniture: [], mended: [] };
  const timed = READ.statements.map((one, at) => ({
    ...one,
    time:
      [
        { start: 1, end: 5.5 },
        { start: 6, end: 8 },
      ][at] ?? null,
  }));
  const timesAfter = (edit: Edit) =>
    applied({ ...ARTICLE, layout }, { ...READ, statements: timed }, [edit]).statements.map(({ time }) => time);

  it.each<[string, Edit, unknown[]]>([
    [
      'gives each part its own time',
      split('It falls'),
      [
        { start: 1, end: 3 },
        { start: 3, end: 5.5 },
      ],
    ],
    ['runs the times of joined statements together', join('We will', 'Nobody was'), [{ start: 1, end: 8 }]],
    [
      'times what was added',
      add('Nobody was', null),
      [
        { start: 1, end: 5.5 },
        { start: 6, end: 8 },
      ],
    ],
    [
      'times nothing where no time is told',
      add('several fishermen', null),
      [{ start: 1, end: 5.5 }, { start: 6, end: 8 }, null, null],
    ],
  ])('%s', (_what, edit, expected) => expect(timesAfter(edit).slice(0, expected.length)).toEqual(expected));
});

describe('a correction of a text that is read otherwise by now', () => {
  const read = (change: (statements: readonly Statement[]) => readonly Statement[]): Extraction => ({
    ...READ,
    statements: change(READ.statements),
  });
  const words = (extraction: Extraction, edit: Edit) => drawn(applied(ARTICLE, extraction, [edit]));
  const [first, ...rest] = READ.statements as [Statement, ...Statement[]];
  const without = read(() => rest);
  const shorter = read(() => [{ ...first, end: first.end - 11, text: 'We will rebuild the wall' }, ...rest]);

  it('names the speaker of what is left of the statement', () => {
    expect(words(shorter, speaks('It falls', 'Mira Holm'))[0]).toBe('s1 Mira Holm: We will rebuild the wall');
  });

  it('drops what is left of the statement, and nothing beside it', () => {
    expect(words(shorter, drop('It falls'))).toEqual([ASKED, IS, SO]);
    expect(words(without, drop('It falls'))).toEqual([ASKED, IS, SO]);
  });

  it('replaces what is read by now where somebody added a statement', () => {
    const place = placeOf('Nobody was');
    const edit: Edit = { kind: 'add', start: place.start, end: place.end, speaker: named('Mira Holm'), editedAt: AT };
    expect(words(READ, edit)).toEqual([WALL, 's2 Mira Holm: Nobody was asked, nobody at all', IS, SO]);
  });

  it('leaves alone what is apart or together already', () => {
    const parted = applied(ARTICLE, READ, [split('It falls')]);
    expect(applied(ARTICLE, parted, [split('It falls')])).toEqual(parted);
    expect(words(without, join('We will', 'It falls'))).toEqual([ASKED, IS, SO]);
  });

  it('passes over places that are not in the text', () => {
    const far = { start: 5, end: TEXT.length + 1, editedAt: AT };
    for (const edit of [{ kind: 'drop', ...far } as const, { kind: 'add', ...far, speaker: null } as const])
      expect(applied(ARTICLE, READ, [edit])).toEqual(READ);
  });
});

const place = fc.tuple(fc.nat(TEXT.length + 5), fc.nat(80)).map(([start, length]) => ({ start, end: start + length }));
/** Mostly places where something was read. */
const somewhere = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...READ.statements.map(({ start, end }) => ({ start, end }))) },
  place,
);
const someone = fc.option(fc.constantFrom('Ada Lindqvist', 'Tomas Brandt', 'Mira Holm', 'Holm').map(named));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(somewhere, fc.nat(TEXT.length)).map(([at, cut]): Edit => ({ kind: 'split', ...at, at: cut, editedAt: AT })),
  fc.tuple(somewhere, somewhere).map(
    ([a, b]): Edit => ({
      ...{ kind: 'join', start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), editedAt: AT },
    }),
  ),
  somewhere.map((at): Edit => ({ kind: 'drop', ...at, editedAt: AT })),
  fc.tuple(somewhere, someone).map(([at, speaker]): Edit => ({ kind: 'add', ...at, speaker, editedAt: AT })),
  fc.tuple(somewhere, someone).map(([at, speaker]): Edit => ({ kind: 'speaker', ...at, speaker, editedAt: AT })),
  fc.constantFrom('Ada Lindqvist', 'Mira Holm', 'Holm').map((name): Edit => apart(name)),
  fc
    .tuple(...[0, 1].map(() => fc.constantFrom('Ada Lindqvist', 'Tomas Brandt', 'Mira Holm', 'Holm')))
    .map(([name, to]): Edit => rename(name!, to!)),
);
const edits = fc.array(edit, { maxLength: 8 });

function expectSound({ statements, speakers }: Extraction): void {
  expect(new Set(statements.map((one) => one.id)).size).toBe(statements.length);
  expect(new Set(speakers.map((one) => one.id)).size).toBe(speakers.length);
  const known = new Map(speakers.map((one) => [one.id, one.name]));
  statements.forEach(({ start, end, content, text, speaker }, at) => {
    expect(start).toBeGreaterThanOrEqual(statements[at - 1]?.end ?? 0);
    const bounds = [start, ...content.flatMap((span) => [span.start, span.end]), end];
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    expect(text).toBe(content.map((span) => TEXT.slice(span.start, span.end)).join(' '));
    expect(text).toMatch(/[\p{L}\p{N}]/u);
    if (speaker) expect(known.get(speaker.id)).toBe(speaker.name);
  });
}

describe('any corrections', () => {
  it('leave statements that do not overlap, with valid spans and ids of their own', () => {
    fc.assert(
      fc.property(edits, (list) => expectSound(applied(ARTICLE, READ, list))),
      { numRuns: 200 },
    );
  });

  it('come to the same one after another and all at once', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const step = list.reduce((read, one) => applied(ARTICLE, read, [one]), READ);
        expect(step).toEqual(applied(ARTICLE, READ, list));
      }),
      { numRuns: 200 },
    );
  });

  it('change nothing when the last is made again', () => {
    fc.assert(
      fc.property(edits, edit, (list, last) => {
        const once = applied(ARTICLE, READ, [...list, last]);
        expect(applied(ARTICLE, once, [last])).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
