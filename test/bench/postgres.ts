/**
 * `tsx test/bench/postgres.ts [--sizes 1000,10000 --per-kind 100]`: what run.ts measures of the embedded store, of a
 * PostgreSQL server of its own on the same machine; writes RESULTS-postgres.md. Each step is a process of its own.
 */

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SETTINGS, settle, sizeOf, startBenchServer } from './database.js';
import { HEAVY, KINDS, type Kind, LIGHT } from './quotes.js';
import { type Built, isAltered, type Measured, type Scanned } from './report.js';
import { milliseconds, percent, quantile } from './summary.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    'per-kind': { type: 'string', default: '60' },
  },
});

function step<T>(script: string, ...args: readonly (string | number)[]): T {
  const path = join(import.meta.dirname, `${script}.ts`);
  const out = execFileSync(process.execPath, ['--import', 'tsx', path, ...args.map(String)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out.trim().split('\n').at(-1)!) as T;
}

const pair = (times: readonly number[]): string =>
  `${milliseconds(quantile(times, 0.5))} / ${milliseconds(quantile(times, 0.99))}`;
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

/** After each size. */
const loads: number[] = [];

interface Row {
  readonly built: Built;
  readonly bytes: number;
  readonly measured: Measured;
  readonly scanned: Scanned;
}

const checks = ({ measured }: Row): number[] =>
  measured.timed.filter(isAltered).map((one) => one.searching + one.checking);
const scans = ({ scanned }: Row): number[] => scanned.timed.filter(isAltered).map((one) => one.searching);
const rightFirst = ({ measured }: Row, kinds: readonly Kind[]): string =>
  percent(measured.timed.filter(({ kind }) => kinds.includes(kind)).map((one) => one.first));

function summary(row: Row): (string | number)[] {
  const ratio = (share: number): string => (quantile(checks(row), share) / quantile(scans(row), share)).toFixed(2);
  const { built, bytes, measured } = row;
  return [
    ...[built.passages.toLocaleString('en'), pair(checks(row)), pair(scans(row)), ratio(0.5), ratio(0.99)],
    ...[rightFirst(row, LIGHT), rightFirst(row, HEAVY), `${measured.ready.toFixed(0)} ms`],
    ...[`${Math.round(bytes / 1e6)} MB`, (bytes / built.bytes).toFixed(2)],
    Math.round(built.passages / built.seconds).toLocaleString('en'),
  ];
}

const HEAD = [
  ...['passages', 'check p50 / p99 ms', 'scan p50 / p99 ms', 'ratio p50', 'ratio p99'],
  ...['light: right first', 'heavy: right first', 'ready after restart', 'on disk', '× the text', 'stored a second'],
];

function kinds({ measured }: Row): string {
  const rows = KINDS.map((kind) => {
    const timed = measured.timed.filter((one) => one.kind === kind);
    const found = kind === 'in no article' ? '–' : percent(timed.map((one) => one.first));
    const [searching, cpu] = [timed.map((one) => one.searching), timed.map((one) => one.cpu)];
    return [kind, pair(searching), pair(cpu), found];
  });
  return table(['change', 'search p50 / p99 ms', 'processor here p50 / p99 ms', 'right first'], rows);
}

const report = (rows: readonly Row[]): string => `# PostgreSQL: finding altered quotes, by size of the archive

${new Date().toISOString().slice(0, 10)} · ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version} · PostgreSQL 18.4 on the same machine, ${SETTINGS.join(', ')} · \`tsx test/bench/postgres.ts --sizes ${values.sizes} --per-kind ${values['per-kind']}\`

As RESULTS.md measures the embedded store, of the same archive. Load average of the machine meanwhile: ${Math.min(...loads).toFixed(0)} to ${Math.max(...loads).toFixed(0)}.
A check changes between this program and the server several times: where others want the processor, each change waits.

${table(HEAD, rows.map(summary))}

## By kind of change, at ${rows.at(-1)!.built.passages.toLocaleString('en')} passages

${kinds(rows.at(-1)!)}
`;

const server = await startBenchServer();
try {
  const rows: Row[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const url = await server.database();
    const built = step<Built>('build', url, size);
    await settle(url);
    const measured = step<Measured>('measure', url, built.articles, values['per-kind']);
    const scanned = step<Scanned>('scan', built.articles, Math.min(Number(values['per-kind']), 20));
    rows.push({ built, bytes: await sizeOf(url), measured, scanned });
    loads.push(loadavg()[0]!);
    // After each size: a run that is broken off has not been for nothing.
    writeFileSync(join(import.meta.dirname, 'RESULTS-postgres.md'), report(rows));
    process.stderr.write(`${size} passages: done\n`);
  }
  process.stdout.write(report(rows));
} finally {
  await server.stop();
}
