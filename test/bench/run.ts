/**
 * `npm run bench [-- --sizes 1000,10000 --per-kind 200 --store sqlite|postgres|both --without-peers --peers-to 100000
 * --imports-to 100000 --keep FOLDER --text FILE]`: fills a store of each size, looks altered quotes up in it, and in the same run in an exact scan of the
 * same text in memory and in the peers, each as far as it goes; imports as many articles with the program itself; writes
 * RESULTS.md and curve.svg. Each step is a process of its own, so that its memory is its own. `--keep`: the stores stay
 * in the folder, and those that are there from an earlier run are used again. `--text`: these articles instead of
 * generated ones, a line of JSON with a `text` each; all of them are one more size.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { curve } from './curve.js';
import { settle, sizeOf, startBenchServer } from './database.js';
import { PEERS } from './peers/all.js';
import { compiled } from './program.js';
import {
  type Built,
  type Imported,
  type Kept,
  type Measured,
  type Row,
  report,
  type Scanned,
  type Tried,
} from './report.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    'per-kind': { type: 'string', default: '200' },
    store: { type: 'string', default: 'sqlite' },
    'without-peers': { type: 'boolean', default: false },
    'peers-to': { type: 'string', default: '1000000' },
    'imports-to': { type: 'string', default: '1000000' },
    keep: { type: 'string' },
    text: { type: 'string' },
  },
});

/** The yardstick and the peers are asked fewer quotes of each kind, and the peers only for so many seconds at each size. */
const FEWER_PER_KIND = 20;
const PEER_SECONDS = 60;

const env = { ...process.env, ...(values.text ? { BENCH_TEXT: resolve(values.text) } : {}) };

function step<T>(script: string, ...args: readonly (string | number)[]): T {
  const path = join(import.meta.dirname, `${script}.ts`);
  const out = execFileSync(process.execPath, ['--import', 'tsx', path, ...args.map(String)], {
    ...{ env, encoding: 'utf8', maxBuffer: 1 << 28 },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out.trim().split('\n').at(-1)!) as T;
}

const say = (what: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);

/** What building told is kept beside the store. */
function buildOnce(folder: string, size: number): Built {
  const told = join(folder, 'built.json');
  if (existsSync(told)) return JSON.parse(readFileSync(told, 'utf8')) as Built;
  rmSync(folder, { recursive: true, force: true });
  const built = step<Built>('build', folder, size);
  writeFileSync(told, JSON.stringify(built));
  return built;
}

function inSqlite(folder: string, size: number): Kept {
  const built = buildOnce(folder, size);
  const onDisk = statSync(join(folder, 'corpus.sqlite')).size;
  return { built, onDisk, measured: step<Measured>('measure', folder, built.articles, perKind) };
}

async function inPostgres(url: string, size: number): Promise<Kept> {
  const built = step<Built>('build', url, size);
  await settle(url);
  return { built, onDisk: await sizeOf(url), measured: step<Measured>('measure', url, built.articles, perKind) };
}

function tried(built: Built, size: number): Tried[] {
  return PEERS.filter(({ most }) => !values['without-peers'] && size <= Math.min(most, Number(values['peers-to']))).map(
    ({ name }) => {
      const folder = join(home, 'peer');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      say(`${size} passages: ${name}`);
      const found = step<Omit<Tried, 'name'>>('peers/run', name, folder, built.articles, fewer, PEER_SECONDS);
      rmSync(folder, { recursive: true });
      return { name, ...found };
    },
  );
}

const installed = join(import.meta.dirname, 'node_modules');
if (!values['without-peers'] && !existsSync(installed))
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', import.meta.dirname], { stdio: 'inherit' });

const home = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-'));
mkdirSync(home, { recursive: true });
const perKind = Number(values['per-kind']);
const fewer = Math.min(perKind, FEWER_PER_KIND);
const sizes = values.sizes.split(',').map(Number);
const rows: Row[] = [];
const server = values.store === 'sqlite' ? null : await startBenchServer();
const program = compiled(mkdtempSync(join(home, 'program-')));

const { 'without-peers': alone, text, store, 'peers-to': to, 'imports-to': importsTo } = values;
const options = [
  `--sizes ${values.sizes} --per-kind ${perKind}`,
  ...(store === 'sqlite' ? [] : [`--store ${store}`]),
  ...(alone ? ['--without-peers'] : []),
  ...(to === '1000000' ? [] : [`--peers-to ${to}`]),
  ...(importsTo === '1000000' ? [] : [`--imports-to ${importsTo}`]),
  ...(text ? ['--text FILE'] : []),
];

/** What was found so far: an interrupted run leaves the sizes that it came to. */
function write(): string {
  const told = report(rows, {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    command: `npm run bench -- ${options.join(' ')}`,
    isGenerated: text === undefined,
  });
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), told);
  writeFileSync(join(import.meta.dirname, 'curve.svg'), curve(rows));
  return told;
}

try {
  for (const size of values.text ? [...sizes, Number.MAX_SAFE_INTEGER] : sizes) {
    say(`${size} passages: our own`);
    const kept = inSqlite(join(home, String(size)), size);
    const { built } = kept;
    if (rows.at(-1)?.sqlite.built.articles === built.articles) continue;
    const postgres = server && (await inPostgres(await server.database(), size));
    const scanned = step<Scanned>('scan', built.articles, fewer);
    const imported =
      built.passages > 1.01 * Number(values['imports-to'])
        ? null
        : step<Imported>('import', program, join(home, 'imported'), built.articles);
    rows.push({ sqlite: kept, postgres, scanned, imported, peers: tried(built, size), load: loadavg()[1]! });
    write();
  }
} finally {
  await server?.stop();
  rmSync(resolve(program, '../..'), { recursive: true });
  if (values.keep === undefined) rmSync(home, { recursive: true });
}

process.stdout.write(write());
