/**
 * `npm run bench [-- --sizes 1000,10000 --per-kind 100 --keep FOLDER --fts5]`: fills a store of each size, looks altered
 * quotes up in it and, in the same run, in an exact in-memory scan of the same text; writes RESULTS.md and curve.svg.
 * Each step is a process of its own, so that its memory is its own. `--fts5`: SQLite’s full-text search as well.
 * `--keep`: the stores stay in the folder, and those that are there from an earlier run are used again.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { curve } from './curve.js';
import { type Built, type Measured, type Row, report, type Scanned } from './report.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    'per-kind': { type: 'string', default: '100' },
    keep: { type: 'string' },
    fts5: { type: 'boolean', default: false },
  },
});

const TSX = ['--import', 'tsx'];

function step<T>(script: string, ...args: readonly (string | number)[]): T {
  const path = join(import.meta.dirname, `${script}.ts`);
  const out = execFileSync(process.execPath, [...TSX, path, ...args.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out.trim().split('\n').at(-1)!) as T;
}

/** What building told is kept beside the store. */
function buildOnce(folder: string, size: number): Built {
  const told = join(folder, 'built.json');
  if (existsSync(told)) return JSON.parse(readFileSync(told, 'utf8')) as Built;
  rmSync(folder, { recursive: true, force: true });
  const built = step<Built>('build', folder, size);
  writeFileSync(told, JSON.stringify(built));
  return built;
}

const home = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-'));
const perKind = Number(values['per-kind']);
const rows: Row[] = [];
for (const size of values.sizes.split(',').map(Number)) {
  const folder = join(home, String(size));
  const built = buildOnce(folder, size);
  const onDisk = statSync(join(folder, 'corpus.sqlite')).size;
  const measured = step<Measured>('measure', folder, built.articles, perKind);
  const scanned = step<Scanned>('scan', built.articles, Math.min(perKind, 20));
  const fts5 = values.fts5
    ? step<Measured>('fts5', join(home, `fts5-${size}.sqlite`), built.articles, Math.min(perKind, 20))
    : null;
  rows.push({ size, built, onDisk, measured, scanned, fts5 });
  process.stderr.write(`${size} passages: done\n`);
}
if (values.keep === undefined) rmSync(home, { recursive: true });

const text = report(rows, {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
  command: `npm run bench -- --sizes ${values.sizes} --per-kind ${perKind}${values.fts5 ? ' --fts5' : ''}`,
});
writeFileSync(join(import.meta.dirname, 'RESULTS.md'), text);
writeFileSync(join(import.meta.dirname, 'curve.svg'), curve(rows));
process.stdout.write(text);
