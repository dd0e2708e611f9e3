/** Figures on how the service does, for Prometheus. Every label has few values: no id, no address, no text. */

import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Check, StoreError, type Verifier } from '../verifier.js';
import type { Heavy } from './heavy.js';
import type { Answered } from './journal.js';
import type { Handler } from './reply.js';
import type { Turns } from './turns.js';
import { VERSION } from './version.js';

/** Seconds. A check takes some milliseconds, a long text some seconds. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export interface Metrics {
  answered(facts: Answered): void;
  failed(error: unknown): void;
  /** The verifier, with each check that it makes counted. */
  counting(verifier: Verifier): Verifier;
  /** Everything in the text form of Prometheus. */
  text(): Promise<string>;
}

function corpusGauges(registers: [Registry], verifier: Verifier): void {
  new Gauge({
    ...{ name: 'quote_verifier_corpus', help: 'What the corpus holds.', labelNames: ['of'], registers },
    async collect() {
      // A store that does not answer shows in the errors; the other figures are wanted all the more then.
      const counts = await verifier.counts().catch(() => null);
      this.reset();
      if (!counts) return;
      this.set({ of: 'articles' }, counts.articles);
      this.set({ of: 'statements' }, counts.statements);
    },
  });
}

interface Queue {
  readonly name: string;
  readonly help: string;
  load(): Readonly<Record<string, number>>;
}

function queueGauge(registers: [Registry], { name, help, load }: Queue): void {
  new Gauge({
    ...{ name, help, labelNames: ['state'], registers },
    collect() {
      for (const [state, number] of Object.entries(load())) this.set({ state }, number);
    },
  });
}

/** The queues that requests wait in. */
export interface Queues {
  readonly heavy: Heavy;
  readonly turns: Turns;
}

export function createMetrics(verifier: Verifier, { heavy, turns }: Queues): Metrics {
  const registry = new Registry();
  const registers: [Registry] = [registry];
  const durations = new Histogram({
    ...{ name: 'http_request_duration_seconds', help: 'Time to the end of the answer.', buckets: DURATIONS, registers },
    labelNames: ['method', 'route', 'status'],
  });
  const checks = new Counter({
    ...{ name: 'quote_verifier_checks_total', help: 'Checks made.', labelNames: ['verdict'], registers },
  });
  const storeErrors = new Counter({
    ...{ name: 'quote_verifier_store_errors_total', help: 'Requests that the store failed.', registers },
  });
  new Gauge({
    ...{ name: 'quote_verifier_info', help: 'The running version.', labelNames: ['version'], registers },
  }).set({ version: VERSION }, 1);
  corpusGauges(registers, verifier);
  queueGauge(registers, { name: 'quote_verifier_heavy_jobs', help: 'Work that takes seconds.', load: heavy.load });
  queueGauge(registers, { name: 'quote_verifier_requests', help: 'Requests begun or waiting.', load: turns.load });
  const count = ({ verdict }: Check): void => checks.inc({ verdict });
  let isWatching = false;
  return {
    answered: ({ method, route, status, milliseconds }) =>
      durations.observe({ method, route, status: String(status) }, milliseconds / 1_000),
    failed: (error) => {
      if (error instanceof StoreError) storeErrors.inc();
    },
    counting: (counted) => ({
      ...counted,
      async checkQuote(claim) {
        const check = await counted.checkQuote(claim);
        count(check);
        return check;
      },
      async checkDraft(input, watch) {
        const draft = await counted.checkDraft(input, watch);
        for (const { check } of draft.items) count(check);
        return draft;
      },
    }),
    async text() {
      // The process and its event loop are watched from the first look on.
      if (!isWatching) collectDefaultMetrics({ register: registry });
      isWatching = true;
      return registry.metrics();
    },
  };
}

export const getMetrics: Handler = async ({ metrics }) => ({
  kind: 'text',
  type: Registry.PROMETHEUS_CONTENT_TYPE,
  text: await metrics(),
});
