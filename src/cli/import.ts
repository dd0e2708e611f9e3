/** `import PATH…`: articles into the store, as many as there are. */

import { parseArgs } from 'node:util';
import { FileError } from '../main/articles.js';
import { openVerifier } from '../main/open.js';
import { readSettings } from '../settings.js';
import { type ImportItem, Refusal, type Verifier } from '../verifier.js';
import { createProgress, type Progress } from './progress.js';
import { createReaders, type Readers } from './readers.js';
import { articlesIn, bytesOf, type MergeLine, type Source } from './sources.js';
import { Misuse, type Terminal } from './terminal.js';

/** A transaction takes articles of so many units of text together: little memory, and little lost when interrupted. */
const BATCH_UNITS = 3_000_000;
/** Of very many refusals, so many are told one by one. */
const REFUSALS_TOLD = 100;

interface Batch {
  readonly sources: readonly Source[];
  readonly items: readonly ImportItem[];
  /** The place of each item’s source. */
  readonly where: readonly string[];
}

function batchOf(sources: readonly Source[]): Batch {
  const good = sources.filter(({ held }) => !(held instanceof FileError) && !isMerge(held));
  return {
    sources,
    items: good.map((source) => source.held as ImportItem),
    where: good.map((source) => source.where),
  };
}

const isMerge = (held: Source['held']): held is MergeLine => 'merge' in held;

async function* batches(sources: AsyncIterable<Source>): AsyncGenerator<Batch> {
  let batch: Source[] = [];
  let units = 0;
  for await (const source of sources) {
    batch.push(source);
    units += source.bytes;
    if (units < BATCH_UNITS) continue;
    yield batchOf(batch);
    batch = [];
    units = 0;
  }
  if (batch.length > 0) yield batchOf(batch);
}

/** Reads what is not there yet. */
async function readBatch(batch: Batch, verifier: Verifier, readers: Readers): Promise<ImportItem[]> {
  const known = await verifier.areKnown(batch.items.map((item) => item.input.text));
  const fresh = batch.items.filter((_, index) => !known[index]);
  const extractions = await readers.read(fresh.map((item) => item.input.text));
  let next = 0;
  return batch.items.map((item, index) => (known[index] ? item : { ...item, extraction: extractions[next++]! }));
}

/** What came of an import. */
class Outcome {
  added = 0;
  known = 0;
  refused = 0;
  bytes = 0;
  private readonly reasons: string[] = [];

  get articles(): number {
    return this.added + this.known + this.refused;
  }

  refuse(where: string, reason: string): void {
    this.refused++;
    if (this.reasons.length < REFUSALS_TOLD) this.reasons.push(`${where}: ${reason}`);
  }

  tell({ stdout, stderr }: Terminal): void {
    stdout.write(`${this.added} added, ${this.known} there already, ${this.refused} refused\n`);
    for (const line of this.reasons) stderr.write(`${line}\n`);
    if (this.refused > this.reasons.length) stderr.write(`… and ${this.refused - this.reasons.length} more.\n`);
  }
}

async function keep(batch: Batch, items: readonly ImportItem[], verifier: Verifier, outcome: Outcome): Promise<void> {
  for (const { where, bytes, held } of batch.sources) {
    outcome.bytes += bytes;
    if (held instanceof FileError) outcome.refuse(where, held.message);
  }
  const results = await verifier.importAll(items);
  results.forEach((result, index) => {
    if (result === 'added') outcome.added++;
    else if (result === 'known') outcome.known++;
    else if (result instanceof Refusal) outcome.refuse(batch.where[index]!, result.message);
  });
  for (const { where, held } of batch.sources) {
    const [result] = isMerge(held) ? await verifier.importMerges([held.merge]) : [];
    if (result instanceof Refusal) outcome.refuse(where, result.message);
  }
}

interface Work {
  readonly verifier: Verifier;
  readonly readers: Readers;
  readonly progress: Progress;
}

/** While a batch is being kept, the next is being read. */
async function importBatches(source: AsyncIterable<Source>, { verifier, readers, progress }: Work): Promise<Outcome> {
  const outcome = new Outcome();
  let keeping: Promise<void> = Promise.resolve();
  for await (const batch of batches(source)) {
    const items = await readBatch(batch, verifier, readers);
    await keeping;
    keeping = keep(batch, items, verifier, outcome).then(() => progress.update(outcome.articles, outcome.bytes));
    // A failure is met at the next await; meanwhile it must not count as unhandled.
    keeping.catch(() => undefined);
  }
  await keeping;
  return outcome;
}

export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { quiet: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 0) throw new Misuse('import takes files or folders.');
  const total = bytesOf(positionals);
  const verifier = await openVerifier(readSettings(terminal.env));
  const readers = createReaders();
  const progress = createProgress(values.quiet ? { write: () => true } : terminal.stderr, total);
  try {
    const outcome = await importBatches(articlesIn(positionals, terminal.stdin), { verifier, readers, progress });
    progress.end();
    outcome.tell(terminal);
    return outcome.refused === 0 ? 0 : 1;
  } finally {
    await readers.close();
    await verifier.close();
  }
}
