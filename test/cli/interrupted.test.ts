import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run.js';
import { openVerifier } from '../../src/main/open.js';
import { readSettings } from '../../src/settings.js';
import type { Verifier } from '../../src/verifier.js';

let folder: string;
let verifier: Verifier;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
  verifier = await openVerifier(readSettings({ DATA_DIR: folder }));
});
afterEach(async () => {
  await verifier.close();
  rmSync(folder, { recursive: true, force: true });
});

const kept = async (): Promise<number> => (await verifier.counts()).articles;

const COUNT = 200;
const lines = Array.from(
  { length: COUNT },
  (_, at) => `${JSON.stringify({ text: `“Pier ${at} opens,” said Ada Quill, who runs it.` })}\n`,
);

/** Starts an import, hands it all but its last articles and kills it as soon as it has kept some. */
async function killed(): Promise<void> {
  const cli = resolve(import.meta.dirname, '../../src/cli.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', cli, 'import', '-', '--quiet', '--batch', '2000'], {
    env: { PATH: process.env.PATH, DATA_DIR: folder },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  child.stdin.write(lines.slice(0, -5).join(''));
  while ((await kept()) < COUNT / 4 && child.exitCode === null) await pause(50);
  expect(child.exitCode).toBeNull();
  child.kill('SIGKILL');
  await ended;
}

async function imported(): Promise<string> {
  let out = '';
  await runCommand(['import', '-', '--quiet'], {
    env: { DATA_DIR: folder },
    stdin: (async function* () {
      yield lines.join('');
    })(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: () => true },
  });
  return out;
}

describe('an import that is killed', () => {
  it('is taken up where it stopped, and doubles nothing', { timeout: 120_000 }, async () => {
    const before = await kept();
    await killed();
    const first = (await kept()) - before;
    expect(await imported()).toBe(`${COUNT - first} added, ${first} there already, 0 refused\n`);
    expect(await kept()).toBe(before + COUNT);
  });
});
