/** The parts of a run; run.ts says in which order. Each step is a process of its own. */

import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Server } from '../store/server.js';
import { settle, sizeOf, startBenchServer } from './database.js';
import { type Embedded, embedded } from './embedded.js';
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
const PEER_SECONDS = 30;
/** More is not what one wants on a laptop. */
const PEER_BOUNDS = { seconds: 300, megabytes: 4_096 };

const hasGivenUp = ({ tried }: Compared, { name }: Peer): boolean =>
  tried.some((one) => one.name === name && !hasAnswered(one));

type SizedPart = Exclude<Part, 'load' | 'lengths'>;
const isSized = (part: Part): part is SizedPart => part !== 'load' && part !== 'lengths';

/** Runs parts in a folder, where stores are kept. */
export class Run {
  private readonly stores: Embedded;
  private readonly fewer: number;
  private server: Server | null = null;
  private program: string | null = null;

  constructor(
    private readonly home: string,
    private readonly plan: Plan,
    private readonly facts: Facts,
  ) {
    this.stores = embedded(home);
    this.fewer = Math.min(plan.perKind, FEWER_PER_KIND);
  }

  /** Every part, size by size; `told` is called after each. */
  async all(told: () => void): Promise<void> {
    const { parts, sizes, loadAt } = this.plan;
    for (const size of sizes)
      for (const part of parts.filter(isSized)) {
        await this.atSize(part, size);
        told();
      }
    if (parts.includes('lengths')) this.lengths(loadAt);
    if (parts.includes('load')) await this.load(loadAt);
    told();
  }

  /** Ends what the run started. */
  async close(): Promise<void> {
    await this.server?.stop();
    if (this.program) rmSync(resolve(this.program, '../..'), { recursive: true });
  }

  private async atSize(part: SizedPart, size: number): Promise<void> {
    const { peersTo, importsTo } = this.plan;
    say(`${part}, ${size} passages`);
    switch (part) {
      case 'sqlite':
        return this.sqlite(size);
      case 'postgres':
        return this.postgres(size);
      case 'import':
        return size <= importsTo ? this.import(size) : undefined;
      case 'peers':
        return size <= peersTo ? this.peers(size) : undefined;
    }
  }

  private measured(target: string, { articles }: Built): Pick<Kept, 'measured' | 'scanned'> {
    const measured = step<Measured>('measure', target, articles, this.plan.perKind);
    return { measured, scanned: step<Scanned>('scan', articles, this.fewer) };
  }

  private sqlite(size: number): void {
    const built = this.stores.built(size);
    const onDisk = this.stores.onDisk(size);
    this.facts.keep('sqlite', size, { built, onDisk, ...this.measured(this.stores.folder(size), built) });
  }

  private async filled(size: number): Promise<{ readonly url: string; readonly built: Built }> {
    this.server ??= await startBenchServer();
    const url = await this.server.database();
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

  private import(size: number): void {
    const { articles } = this.stores.extent(size);
    const folder = join(this.home, 'imported');
    this.facts.keep('import', size, step<Imported>('import', this.dist(), folder, articles));
  }

  private peers(size: number): void {
    const { articles, passages } = this.stores.extent(size);
    const scanned = step<Scanned>('scan', articles, this.fewer);
    const tried: Tried[] = [];
    const smaller = this.facts.of('peers').filter((fact) => fact.size < size);
    for (const peer of PEERS) {
      if (size > peer.most || smaller.some(({ found }) => hasGivenUp(found, peer))) continue;
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
    say(`lengths, ${size} passages`);
    this.facts.keep(
      'lengths',
      size,
      this.stores.withCopy(size, (folder) => step<Length[]>('lengths', folder)),
    );
  }

  private async load(size: number): Promise<void> {
    say(`load, ${size} passages`);
    const under = (target: string, { articles }: Built) => step<Phase[]>('load', this.dist(), target, articles);
    const { url, built } = await this.filled(size);
    const { passages } = built;
    const found: readonly Loaded[] = [
      { store: 'SQLite', passages, phases: this.stores.withCopy(size, (folder) => under(folder, built)) },
      { store: 'PostgreSQL', passages, phases: under(url, built) },
    ];
    this.facts.keep('load', size, found);
  }
}
