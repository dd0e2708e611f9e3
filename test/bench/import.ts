/**
 * Imports the run’s articles from a `.jsonl` file with the program itself, extraction included, and watches its memory:
 * `tsx import.ts DIST FOLDER ARTICLES`. Prints one line of JSON.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { passagesIn } from './corpus.js';
import { ARCHIVE } from './texts.js';

const SAMPLE_MS = 500;
const STAT = '/proc/self/stat';

const [dist = '', folder = '', articles = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const file = join(folder, 'articles.jsonl');

async function written(): Promise<number> {
  const out = createWriteStream(file);
  let passages = 0;
  for (let number = 0; number < Number(articles); number++) {
    const article = ARCHIVE.article(number);
    passages += passagesIn(article);
    if (!out.write(`${JSON.stringify({ text: article.text })}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  return passages;
}

/** Megabytes of resident memory, as Linux tells it. */
function residentMemory(pid: number): number | null {
  try {
    const told = /VmRSS:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return told ? Number(told[1]) / 1_024 : null;
  } catch {
    return null;
  }
}

/** Processor seconds of the children that have ended, as Linux tells them in hundredths. */
function childSeconds(): number {
  const fields = existsSync(STAT) ? readFileSync(STAT, 'utf8').split(') ')[1]!.split(' ') : [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

const passages = await written();
const env = { ...process.env, DATA_DIR: join(folder, 'store'), DATABASE_URL: '' };
const begun = performance.now();
const child = spawn(process.execPath, [join(dist, 'cli.js'), 'import', file, '--quiet'], { env, stdio: 'ignore' });
const memory: number[] = [];
const sampling = setInterval(() => {
  const now = residentMemory(child.pid!);
  if (now !== null) memory.push(now);
}, SAMPLE_MS);
await once(child, 'exit');
clearInterval(sampling);
const seconds = (performance.now() - begun) / 1_000;
const cpu = childSeconds();
rmSync(folder, { recursive: true });
console.log(JSON.stringify({ passages, seconds, cpu, memory }));
