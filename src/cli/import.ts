/** `import PATH…`: articles into the store, as many as there are. */

import { parseArgs } from 'node:util';
import { FileError } from '../main/articles.js';
import { openVerifier } from '../main/open.js';
import { createReaders, type Readers } from '../main/readers.js';
import { readSettings } from '../settings.js';
import { type ImportItem, type PreparedItem, Refusal, type Verifier } from '../verifier.js';
import { createProgress, type Progress } from './progress.js';
import { articlesIn, bytesOf, type MergeLine, type Source } from './sources.js';
import { DONE, Misuse, OTHERWISE, type Terminal } from './terminal.js';

/** A transaction takes articles of so many bytes together: little memory, and little lost when interrupted. */
const BATCH_BYTES = 3_000_000;
/** Of refusals without end, so many are told one by one: a megabyte of reasons. */
const REFUSALS_TOLD = 10_000;

interface Batch {
  readonly sources: readonly Source[];
  readonly items: readonly ImportItem[];
  /** The place of each item’s source. */
  readonly where: readonly string[];
}

const isMerge = (held: Source['held']): held is MergeLine => 'merge' in held;

function batchOf(sources: readonly Source[]): Batch {
  const good = sources.filter(({ held }) => !(held instanceof FileError) && !isMerge(held));
  return {
    sources,
    items: good.map((source) => source.held as ImportItem),
    where: good.map((source) => source.where),
  };
}

async function* batches(sources: AsyncIterable<Source>, most: number): AsyncGenerator<Batch> {
  let batch: Source[] = [];
  let bytes = 0;
  for await (const source of sources) {
    batch.push(source);
    bytes += source.bytes;
    if (bytes < most) continue;
    yield batchOf(batch);
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batchOf(batch);
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

/** A batch that is being read. */
interface Prepared extends Batch {
  readonly prepared: Promise<readonly PreparedItem[]>;
}

async function keep({ sources, where, prepared }: Prepared, verifier: Verifier, outcome: Outcome): Promise<void> {
  const results = await verifier.keepAll(await prepared);
  for (const { where: place, bytes, held } of sources) {
    outcome.bytes += bytes;
    if (held instanceof FileError) outcome.refuse(place, held.message);
  }
  results.forEach((result, index) => {
    if (result === 'added') outcome.added++;
    else if (result === 'known') outcome.known++;
    else outcome.refuse(where[index]!, result.message);
  });
  for (const { where: place, held } of sources) {
    const [result] = isMerge(held) ? await verifier.importMerges([held.merge]) : [];
    if (result instanceof Refusal) outcome.refuse(place, result.message);
  }
}

interface Work {
  readonly verifier: Verifier;
  readonly readers: Readers;
  readonly progress: Progress;
}

/**
 * While a batch is being kept, the next is already with the readers: keeping does not let this thread do anything else.
 * No more than these two and the one that is being gathered are in memory.
 */
async function importBatches(source: AsyncIterable<Batch>, { verifier, readers, progress }: Work): Promise<Outcome> {
  const outcome = new Outcome();
  const finish = async (batch: Prepared): Promise<void> => {
    await keep(batch, verifier, outcome);
    progress.update(outcome.articles, outcome.bytes);
  };
  let reading: Prepared | null = null;
  for await (const batch of source) {
    const prepared = verifier.prepareAll(batch.items, readers.read);
    // A failure is met when the batch is kept; meanwhile it must not count as unhandled.
    prepared.catch(() => undefined);
    if (reading) await finish(reading);
    reading = { ...batch, prepared };
  }
  if (reading) await finish(reading);
  return outcome;
}

export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { quiet: { type: 'boolean', default: false }, batch: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 0) throw new Misuse('import takes files or folders.');
  const batch = Number(values.batch ?? BATCH_BYTES);
  if (!(batch >= 1)) throw new Misuse('--batch takes a number of bytes.');
  const total = bytesOf(positionals);
  const verifier = await openVerifier(readSettings(terminal.env));
  const readers = createReaders();
  const progress = createProgress(values.quiet ? { write: () => true } : terminal.stderr, total);
  try {
    const source = batches(articlesIn(positionals, terminal.stdin), batch);
    const outcome = await importBatches(source, { verifier, readers, progress });
    progress.end();
    outcome.tell(terminal);
    return outcome.refused === 0 ? DONE : OTHERWISE;
  } finally {
    await readers.close();
    await verifier.close();
  }
}
