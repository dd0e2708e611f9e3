import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../src/cli/run.js';
import type { Check } from '../src/model.js';

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

const fileOf = (name: string, text: string): string => {
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

  it('prints JSON, also of standard input', async () => {
    const { out } = await run(['extract', '-', '--json'], TEXT);
    expect(JSON.parse(out)).toMatchObject({ statements: [{ partial: false }], speakers: [{ name: 'Ada Lindqvist' }] });
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none.txt')],
    ['a folder', () => folder],
    ['a file that is no text', () => fileOf('b.txt', Buffer.from([0xff, 0xfe, 0x00]).toString('latin1') && '')],
  ])('says in one line what is wrong with %s', async (what, path) => {
    const given = path();
    if (what.includes('no text')) writeFileSync(given, Buffer.from([0xff, 0xfe, 0x41]));
    const { code, err } = await run(['extract', given]);
    expect(code).toBe(2);
    expect(err).toMatch(/^[^\n]+\.\n$/);
  });
});

describe('import and export', () => {
  it('adds files, folders and lines of JSON, and passes over what is there', async () => {
    mkdirSync(join(folder, 'in', 'deep'), { recursive: true });
    fileOf('in/a.txt', 'The first article of the folder.');
    fileOf('in/a.json', '{"title": "First", "published": "2026-01-02"}');
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
    expect(titles).toEqual(expect.arrayContaining(['First', 'Fourth', null]));
  });

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

  it('restores what was exported', async () => {
    await run(['import', fileOf('a.txt', 'An article to keep.')]);
    const { out } = await run(['export']);
    rmSync(join(folder, 'data'), { recursive: true });
    await run(['import', '-'], out);
    const sorted = (text: string): string[] =>
      text
        .trim()
        .split('\n')
        .map((line) => line.replace(/"addedAt":"[^"]*"/, ''))
        .sort();
    expect(sorted((await run(['export'])).out)).toEqual(sorted(out));
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
