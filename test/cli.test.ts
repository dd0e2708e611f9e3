import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { progressText } from '../src/cli/progress.js';
import { runCommand } from '../src/cli/run.js';
import { openVerifier } from '../src/main/open.js';
import type { Check } from '../src/model.js';
import { readSettings } from '../src/settings.js';
import { docx, pdf } from './sources/make.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], input = ''): Promise<Ended> {
  let out = '';
  let err = '';
  const code = await runCommand(args, {
    env: { DATA_DIR: join(folder, 'data') },
    stdin: (async function* () {
      yield input;
    })(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

const fileOf = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const QUOTE = 'They will pay a very BIG PRICE!';

describe('check', () => {
  it('ends with 0 for a quote that was said so', async () => {
    const { code, out, err } = await run(['check', QUOTE, '--speaker', 'Trump']);
    expect(err).toBe('');
    expect(out).toMatch(/^VERIFIED\n/);
    expect(out).toContain('Donald Trump');
    expect(code).toBe(0);
  });

  it('ends with 1 for any other, and shows what differs without colour', async () => {
    const { code, out } = await run(['check', 'This is a Warning, it is a Threat.']);
    expect(out).toMatch(/^ALTERED\n/);
    expect(out).toContain('This is [-not-] a Warning');
    expect(code).toBe(1);
  });

  it('prints the check as JSON', async () => {
    const { code, out } = await run(['check', QUOTE, '--json', '--speaker', 'Pompeo']);
    const check = JSON.parse(out) as Check;
    expect(check).toMatchObject({ quote: QUOTE, speaker: 'Pompeo', verdict: 'misattributed' });
    expect(code).toBe(1);
  });

  it('judges by a house style', async () => {
    const contracted = 'They’ll pay a very BIG PRICE! This is not a Warning, it is a Threat.';
    expect((await run(['check', contracted, '--speaker', 'Trump'])).code).toBe(1);
    const { code, out } = await run(['check', contracted, '--speaker', 'Trump', '--profile', 'broadcast']);
    expect(out).toMatch(/^VERIFIED\n.*broadcast style/s);
    expect(code).toBe(0);
  });

  it('reads the quote from standard input', async () => {
    expect((await run(['check', '-'], QUOTE)).out).toMatch(/^VERIFIED/);
  });

  it('says what “not found” means', async () => {
    const { out } = await run(['check', 'Purple walruses negotiate quarterly dividends']);
    expect(out).toMatch(/^NOT-FOUND\n/);
    expect(out).toMatch(/Checked against 1 article with \d+ statements; about who said what/);
  });

  it.each([
    ['nothing', ['check']],
    ['two quotes', ['check', 'a', 'b']],
    ['a profile that there is not', ['check', 'a', '--profile', 'loose']],
    ['an unknown option', ['check', 'a', '--loud']],
    ['an empty quote', ['check', ' ']],
    ['an unknown article', ['check', 'a', '--article', 'x']],
    ['an over-long quote', ['check', 'x'.repeat(5_001)]],
  ])('ends with 2 for %s, and says why in one line', async (_what, args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\.\n$/);
  });
});

describe('extract', () => {
  const TEXT = '“The wall will stand before the winter comes,” said Ada Lindqvist.\n';

  it('shows statements and speakers, and needs no store', async () => {
    const { code, out } = await run(['extract', fileOf('a.txt', TEXT)]);
    expect(out).toContain('“The wall will stand before the winter comes,”');
    expect(out).toContain('Ada Lindqvist, because');
    expect(code).toBe(0);
  });

  it('reads files of the kinds that the pages take, and one without an ending as text', async () => {
    for (const file of [fileOf('a.docx', docx([TEXT.trim()])), fileOf('a', TEXT)])
      expect((await run(['extract', file])).out).toContain('Ada Lindqvist, because');
  });

  it('prints JSON, also of standard input', async () => {
    const { out } = await run(['extract', '-', '--json'], TEXT);
    expect(JSON.parse(out)).toMatchObject({ statements: [{ partial: false }], speakers: [{ name: 'Ada Lindqvist' }] });
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none.txt')],
    ['a folder', () => folder],
    ['a file that is no text', () => fileOf('b.txt', '\0\0')],
    ['a file of another kind', () => fileOf('b.xlsx', 'x')],
    ['a file that is not what its name says', () => fileOf('b.docx', 'x')],
  ])('says in one line what is wrong with %s', async (_what, path) => {
    const { code, err } = await run(['extract', path()]);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]+\.\n$/);
  });
});

describe('import and export', () => {
  it('adds files, folders and lines of JSON, and passes over what is there', async () => {
    mkdirSync(join(folder, 'in', 'deep'), { recursive: true });
    fileOf('in/a.txt', 'The first article of the folder.');
    fileOf('in/a.json', '{"title": "First", "published": "2026-01-02", "heard": "checked", "media": "javascript:x"}');
    fileOf('in/deep/b.md', 'The second article of the folder.');
    fileOf('in/picture.png', 'no article');
    const lines = fileOf(
      'c.jsonl',
      '{"text": "The third article."}\n\n{"text": "The fourth article.", "title": "Fourth"}\n',
    );
    expect((await run(['import', join(folder, 'in'), lines])).out).toMatch(/^4 added, 0 there already, 0 refused\n/);
    expect((await run(['import', join(folder, 'in'), lines])).out).toMatch(/^0 added, 4 there already, 0 refused\n/);
    const exported = (await run(['export'])).out.trim().split('\n');
    const titles = exported.map((line) => (JSON.parse(line) as { title: string | null }).title);
    expect(titles).toEqual(expect.arrayContaining(['First', 'Fourth', 'b', null]));
    expect(exported.find((line) => line.includes('"First"'))).toContain('"heard":"checked","media":null');
  });

  it('reads a folder with files of every kind, each with what the .json beside it says', async () => {
    mkdirSync(join(folder, 'in'));
    const said = (what: string): string => `“The ${what} will stand before the winter comes,” said Ada Lindqvist.`;
    const cue = (what: string): string => `00:00:01.000 --> 00:00:04.000\nThe ${what} will stand before the winter.\n`;
    fileOf('in/council_meeting.docx', docx([said('wall')]));
    fileOf('in/council_meeting.json', '{"publisher": "The Eastbridge Courier"}');
    fileOf('in/gate.pdf', pdf([said('gate')]));
    fileOf('in/mill.html', `<p>${said('mill')}</p>`);
    fileOf('in/lock.markdown', said('lock'));
    fileOf('in/pier.txt', said('pier'));
    fileOf('in/quay.text', said('quay'));
    fileOf('in/dam.vtt', `WEBVTT\n\n${cue('dam')}`);
    fileOf('in/weir.srt', `1\n${cue('weir').replaceAll('.000', ',000')}`);
    fileOf('in/~$gate.docx', 'left behind');
    fileOf('in/settings.json', '{"colour": "blue"}');
    const { out, err } = await run(['import', join(folder, 'in')]);
    expect([out, err]).toEqual(['8 added, 0 there already, 0 refused\n', expect.any(String)]);
    const lines = (await run(['export'])).out.trim().split('\n');
    const articles = lines.map((line) => JSON.parse(line) as { title: string; publisher: string | null });
    expect(articles.find(({ title }) => title === 'council meeting')?.publisher).toBe('The Eastbridge Courier');
  }, 60_000);

  it('tells which named files it cannot read, and reads what tells of another file with that', async () => {
    fileOf('a.txt', 'An article of the folder.');
    const files = [fileOf('a.json', '{"title": "First"}'), fileOf('b.json', '{}'), fileOf('c.pdf', 'no PDF')];
    const { out, err } = await run(['import', join(folder, 'a.txt'), ...files]);
    expect(out).toBe('1 added, 0 there already, 2 refused\n');
    expect(err).toMatch(/b\.json: [^\n]+\.\n.*c\.pdf: This is no whole PDF file\.[^\n]+\n/);
  }, 60_000);

  it('reports each article it refuses, adds the others, and ends with 1', async () => {
    const lines = fileOf(
      'c.jsonl',
      '{"text": "A fine article."}\nnonsense\n{"title": "No text"}\n{"text": "  "}\n[1]\n',
    );
    const { code, out, err } = await run(['import', lines]);
    expect(code).toBe(1);
    expect(out).toMatch(/1 added, 0 there already, 4 refused/);
    for (const number of [2, 3, 4, 5]) expect(err).toMatch(new RegExp(`c\\.jsonl:${number}: [^\\n]+\\.\\n`));
  });

  it('reads an article, or lines of JSON, from standard input', async () => {
    expect((await run(['import', '-'], 'One article.')).out).toMatch(/^1 added/);
    expect((await run(['import', '-'], '{"text": "Two."}\n{"text": "Three."}')).out).toMatch(/^2 added/);
  });

  it('ends with 2 when it is given nothing, or what is not there', async () => {
    expect((await run(['import'])).code).toBe(2);
    expect((await run(['import', join(folder, 'none')])).code).toBe(2);
  });

  it('restores what was exported, with what people corrected', async () => {
    const text =
      '“The wall will stand before the winter comes,” said Ada Lindqvist.\n\n“Nobody was asked about any of this,” he said.';
    await run(['import', fileOf('a.txt', text)]);
    const verifier = await openVerifier(readSettings({ DATA_DIR: join(folder, 'data') }));
    const { items } = await verifier.articles({ cursor: null, limit: 1 });
    const { id, statements } = (await verifier.article(items[0]!.id))!;
    await verifier.correctSpeaker(statements[0]!.id, 'Mira Holm');
    await verifier.correctSpeaker(statements[1]!.id, null);
    await verifier.editStatements(id, { kind: 'split', statementId: statements[0]!.id, at: text.indexOf('before') });
    await verifier.editStatements(id, { kind: 'drop', statementId: statements[1]!.id });
    await verifier.editStatements(id, {
      kind: 'add',
      start: text.indexOf('about any'),
      end: text.length,
      speaker: 'Ola Lind',
    });
    await verifier.describeArticle(id, { publisher: 'The Eastbridge Courier' });
    const [mira, ola] = (await verifier.article(id))!.speakers.filter(({ name }) => /^Mira|^Ola/.test(name));
    await verifier.mergeSpeakers(mira!.id, ola!.id);
    await verifier.close();
    const { out } = await run(['export']);
    expect(out).toContain('"edits":[{"kind":"speaker","start":0,');
    rmSync(join(folder, 'data'), { recursive: true });
    expect((await run(['import', '-'], out)).code).toBe(0);
    const withoutSeed = (lines: string): string[] => lines.split('\n').filter((line) => line.includes('Mira Holm'));
    expect(withoutSeed((await run(['export'])).out)).toEqual(withoutSeed(out));
    expect(withoutSeed(out)).toHaveLength(2);
  });

  it('restores a recording with who heard it, and what its source says of the text', async () => {
    const text = 'Speaker 1: We moor at noon, whatever the harbour says.\n\nSpeaker 2: Nobody asked us about it.';
    const content = { start: text.indexOf('We'), end: text.indexOf('.') + 1 };
    const layout = {
      turns: [{ label: { start: 0, end: 9 }, content }],
      quotations: [{ ...content }],
      times: [{ ...content, from: 1.5, to: 4 }],
      furniture: ['Read more'],
      mended: [{ kind: 'entities', count: 1 }],
    };
    const about = { kind: 'transcript', heard: 'machine', media: 'https://sound.example/moor.mp3' };
    const edit = {
      kind: 'rename',
      speaker: { name: 'Speaker 1', kind: 'unnamed', gender: null },
      to: { name: 'Mira Holm', kind: 'person', gender: null },
      editedAt: '2026-01-01T00:00:00Z',
    };
    const line = JSON.stringify({ text, ...about, layout, edits: [edit] });
    expect((await run(['import', '-'], line)).code).toBe(0);
    const exported = (await run(['export'])).out.split('\n').find((one) => one.includes('We moor'))!;
    expect(JSON.parse(exported)).toMatchObject({ text, ...about, layout, edits: [edit] });
    rmSync(join(folder, 'data'), { recursive: true });
    expect((await run(['import', '-'], exported)).code).toBe(0);
    expect((await run(['export'])).out.split('\n')).toContain(exported);
  });

  const LAYOUT = { turns: [], quotations: [], times: [], furniture: [], mended: [] };
  it.each([
    ['that is no object', [], 'is no object'],
    ['without a list', { ...LAYOUT, times: undefined }, 'has no list of times'],
    [
      'with a span beyond the text',
      { ...LAYOUT, quotations: [{ start: 0, end: 12 }] },
      'has quotations outside the text',
    ],
    ['with half an offset', { ...LAYOUT, quotations: [{ start: 0.5, end: 1 }] }, 'has quotations outside the text'],
    [
      'with turns out of order',
      { ...LAYOUT, turns: [{ label: { start: 4, end: 5 }, content: { start: 0, end: 2 } }] },
      'has turns that are not in order',
    ],
    [
      'with a time that ends first',
      { ...LAYOUT, times: [{ start: 0, end: 1, from: 2, to: 1 }] },
      'has times that are no seconds',
    ],
    ['with furniture of numbers', { ...LAYOUT, furniture: [1] }, 'has furniture that is no text'],
    [
      'mended in an unknown way',
      { ...LAYOUT, mended: [{ kind: 'magic', count: 1 }] },
      'tells of a mending that is not known',
    ],
  ])('refuses a line with a layout %s', async (_what, layout, reason) => {
    const { code, err } = await run(['import', '-'], JSON.stringify({ text: 'An article.', layout }));
    expect([code, err]).toEqual([1, `standard input:1: The layout ${reason}.\n`]);
  });

  it('refuses a merge of speakers who are not there', async () => {
    const ref = { id: 'nobody-1', name: 'Nobody' };
    const merge = { speaker: ref, into: { ...ref, id: 'nobody-2' }, mergedAt: '2026-01-01T00:00:00Z' };
    const { code, err } = await run(['import', '-'], JSON.stringify({ merge }));
    expect([code, err]).toEqual([1, 'standard input:1: There is no speaker nobody-1 here.\n']);
  });

  it('restores corrections out of an export of the first version', async () => {
    const text = '“The wall will stand before the winter comes,” said Ada Lindqvist.';
    const speaker = { name: 'Mira Holm', kind: 'person', gender: null };
    const place = { start: 0, end: text.indexOf(' said') };
    const corrections = [{ ...place, speaker, correctedAt: '2026-01-01T00:00:00Z' }];
    expect((await run(['import', '-'], JSON.stringify({ text, corrections }))).code).toBe(0);
    const line = (await run(['export'])).out.split('\n').find((one) => one.includes('Mira Holm'))!;
    expect(JSON.parse(line)).toMatchObject({
      statements: [{ speaker: { name: 'Mira Holm' } }],
      edits: [{ kind: 'speaker', ...place, speaker, editedAt: '2026-01-01T00:00:00Z' }],
    });
  });

  it.each([
    ['a time', { addedAt: 'yesterday' }],
    ['corrections', { corrections: 'none' }],
    ['a correction without a speaker', { corrections: [{ start: 0, end: 1, correctedAt: '2026-01-01T00:00:00Z' }] }],
    ['a correction without a place', { corrections: [{ speaker: null, correctedAt: '2026-01-01T00:00:00Z' }] }],
    ['a correction without a time', { corrections: [{ speaker: null, start: 0, end: 1 }] }],
    ['edits', { edits: {} }],
    ['an edit that is no object', { edits: ['split'] }],
    ['an edit of no kind', { edits: [{ start: 0, end: 1, editedAt: '2026-01-01T00:00:00Z' }] }],
    ['an edit at no whole offset', { edits: [{ kind: 'drop', start: 0.5, end: 1, editedAt: '2026-01-01T00:00:00Z' }] }],
    ['a split at no place', { edits: [{ kind: 'split', start: 0, end: 1, editedAt: '2026-01-01T00:00:00Z' }] }],
    [
      'a speaker renamed to nobody',
      {
        edits: [
          { kind: 'rename', speaker: { name: 'A', kind: 'person', gender: null }, editedAt: '2026-01-01T00:00:00Z' },
        ],
      },
    ],
    ['a merge of nobody', { merge: { mergedAt: '2026-01-01T00:00:00Z' } }],
    ['a merge without a time', { merge: {} }],
  ])('refuses a line with %s that cannot be read', async (_what, part) => {
    const { code, out, err } = await run(['import', '-'], JSON.stringify({ text: 'An article.', ...part }));
    expect([code, out]).toEqual([1, '0 added, 0 there already, 1 refused\n']);
    expect(err).toMatch(/^standard input:1: [^\n]+\.\n$/);
  });

  it('takes an interrupted import up where it stopped, and doubles nothing', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `{"text": "Article number ${at} of forty."}`);
    const first = fileOf('first.jsonl', lines.slice(0, 25).join('\n'));
    expect((await run(['import', first])).out).toMatch(/^25 added/);
    expect((await run(['import', fileOf('all.jsonl', lines.join('\n'))])).out).toMatch(
      /^15 added, 25 there already, 0 refused/,
    );
  });
});

describe('the command line', () => {
  it('helps when asked', async () => {
    const { code, out } = await run(['--help']);
    for (const command of ['check', 'extract', 'import', 'export', 'serve'])
      expect(out).toContain(`quote-verifier ${command}`);
    expect(code).toBe(0);
  });

  it('helps when called with nothing, and ends with 2', async () => {
    expect(await run([])).toMatchObject({ code: 2 });
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
      version: string;
    };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([['fly'], ['constructor'], ['--loud']])('knows no command %s', async (name) => {
    expect(await run([name])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(`There is no command ${name}.`),
    });
  });
});

describe('progress', () => {
  it.each([
    [{ articles: 0, share: 0, seconds: 0 }, '0 articles, 0 a second'],
    [{ articles: 12_000, share: 0.4, seconds: 12 }, '12,000 articles, 1,000 a second, 40 % done, 18 s left'],
    [{ articles: 60_000, share: 0.1, seconds: 60 }, '60,000 articles, 1,000 a second, 10 % done, 9 min left'],
    [{ articles: 500, share: null, seconds: 10 }, '500 articles, 50 a second'],
    [{ articles: 500, share: 1, seconds: 10 }, '500 articles, 50 a second, 100 % done'],
  ])('of %j reads %s', (state, text) => expect(progressText(state)).toBe(text));
});
