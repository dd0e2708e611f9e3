/** The parts of a run; run.ts says in which order. Each step is a process of its own. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Server } from '../store/server.js';
import { settle, sizeOf, startBenchServer } from './database.js';
import type { Facts } from './facts.js';
import {
  type Answered,
  type Built,
  type Compared,
  hasAnswered,
  type Imported,
  type Kept,
  type Length,
  type Loaded,
  type Measured,
  type Part,
  type Phase,
  type Scanned,
  type Tried,
} from './found.js';
import { PEERS } from './peers/all.js';
import type { Peer } from './peers/peer.js';
import { compiled } from './program.js';
import { boundedStep, say, step } from './steps.js';

export interface Plan {
  readonly parts: readonly Part[];
  readonly sizes: readonly number[];
  /** Quotes of each kind. */
  readonly perKind: number;
  readonly peersTo: number;
  readonly importsTo: number;
  /** The archive that is put under load, in passages. */
  readonly loadAt: number;
}

/** The yardstick and the peers are asked fewer quotes of each kind, and the peers only for so many seconds at each size. */
const FEWER_PER_KIND = 20;
const PEER_SECONDS = 45;
/** More is not what one wants on a laptop. */
const PEER_BOUNDS = { seconds: 300, megabytes: 4_096 };

/** Runs parts in a folder, where stores and facts are kept. */
export class Run {
  private server: Server | null = null;
  private program: string | null = null;
  private readonly fewer: number;

  constructor(
    private readonly home: string,
    private readonly plan: Plan,
    private readonly facts: Facts,
  ) {
    this.fewer = Math.min(plan.perKind, FEWER_PER_KIND);
  }

  /** Every part, size by size: `told` is called after each. */
  async all(told: () => void): Promise<void> {
    const { parts, sizes, peersTo, importsTo, loadAt } = this.plan;
    const jobs: Partial<Record<Part, (size: number) => Promise<void> | void>> = {
      sqlite: (size) => this.sqlite(size),
      postgres: (size) => this.postgres(size),
      import: (size) => (size <= importsTo ? this.imported(size) : undefined),
      peers: (size) => (size <= peersTo ? this.peers(size) : undefined),
    };
    for (const size of sizes)
      for (const part of parts)
        if (jobs[part]) {
          say(`${part} at ${size} passages`);
          await jobs[part](size);
          told();
        }
    if (parts.includes('lengths')) this.lengths(loadAt);
    if (parts.includes('load')) await this.load(loadAt, told);
    told();
  }

  /** Ends what the run started. */
  async close(): Promise<void> {
    await this.server?.stop();
    if (this.program) rmSync(resolve(this.program, '../..'), { recursive: true });
  }

  private folderOf(size: number): string {
    return join(this.home, String(size));
  }

  /** A store from an earlier run is used again; what building told is kept beside it. */
  private built(size: number): Built {
    const folder = this.folderOf(size);
    const told = join(folder, 'built.json');
    if (existsSync(told)) return JSON.parse(readFileSync(told, 'utf8')) as Built;
    rmSync(folder, { recursive: true, force: true });
    const built = step<Built>('build', folder, size);
    writeFileSync(told, JSON.stringify(built));
    return built;
  }

  private extent(size: number): Pick<Built, 'articles' | 'passages'> {
    return existsSync(join(this.folderOf(size), 'built.json')) ? this.built(size) : step('extent', size);
  }

  private measured(target: string, { articles }: Built): Pick<Kept, 'measured' | 'scanned'> {
    const measured = step<Measured>('measure', target, articles, this.plan.perKind);
    return { measured, scanned: step<Scanned>('scan', articles, this.fewer) };
  }

  private sqlite(size: number): void {
    const built = this.built(size);
    const folder = this.folderOf(size);
    const onDisk = statSync(join(folder, 'corpus.sqlite')).size;
    this.facts.keep('sqlite', size, { built, onDisk, ...this.measured(folder, built) });
  }

  private async database(): Promise<string> {
    this.server ??= await startBenchServer();
    return this.server.database();
  }

  private async filled(size: number): Promise<{ readonly url: string; readonly built: Built }> {
    const url = await this.database();
    const built = step<Built>('build', url, size);
    await settle(url);
    return { url, built };
  }

  private async postgres(size: number): Promise<void> {
    const { url, built } = await this.filled(size);
    const onDisk = await sizeOf(url);
    this.facts.keep('postgres', size, { built, onDisk, ...this.measured(url, built) });
  }

  private dist(): string {
    this.program ??= compiled(mkdtempSync(join(this.home, 'program-')));
    return this.program;
  }

  private imported(size: number): void {
    const { articles } = this.extent(size);
    const folder = join(this.home, 'imported');
    this.facts.keep('import', size, step<Imported>('import', this.dist(), folder, articles));
  }

  private peers(size: number): void {
    const { articles, passages } = this.extent(size);
    const scanned = step<Scanned>('scan', articles, this.fewer);
    const tried: Tried[] = [];
    for (const peer of PEERS.filter(({ most }) => size <= most)) {
      if (this.facts.of('peers').some((fact) => fact.size < size && hasGivenUp(fact.found, peer))) continue;
      say(`… ${peer.name}`);
      tried.push(this.peer(peer, articles));
      this.facts.keep('peers', size, { passages, scanned, tried });
    }
  }

  private peer({ name }: Peer, articles: number): Tried {
    const folder = mkdtempSync(join(this.home, 'peer-'));
    const args = [name, folder, articles, this.fewer, PEER_SECONDS];
    const found = boundedStep<Omit<Answered, 'name'>>('peers/run', args, PEER_BOUNDS);
    rmSync(folder, { recursive: true });
    return { name, ...found };
  }

  private lengths(size: number): void {
    this.built(size);
    this.facts.keep('lengths', size, step<Length[]>('lengths', this.copied(size)));
    rmSync(this.copyOf(size), { recursive: true });
  }

  private copyOf(size: number): string {
    return `${this.folderOf(size)}-copy`;
  }

  /** For steps that change a store. */
  private copied(size: number): string {
    const copy = this.copyOf(size);
    rmSync(copy, { recursive: true, force: true });
    cpSync(this.folderOf(size), copy, { recursive: true });
    return copy;
  }

  private async load(size: number, told: () => void): Promise<void> {
    const loaded: Loaded[] = [];
    const add = (store: string, target: string, { articles, passages }: Built): void => {
      say(`load over ${store}`);
      loaded.push({ store, passages, phases: step<Phase[]>('load', this.dist(), target, articles) });
      this.facts.keep('load', size, loaded);
      told();
    };
    const built = this.built(size);
    add('SQLite', this.copied(size), built);
    rmSync(this.copyOf(size), { recursive: true });
    const postgres = await this.filled(size);
    add('PostgreSQL', postgres.url, postgres.built);
  }
}

const hasGivenUp = ({ tried }: Compared, { name }: Peer): boolean =>
  tried.some((one) => one.name === name && !hasAnswered(one));
