/** A real browser, and the service that it opens. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { serve } from '../../src/main/serve.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier, type Verifier } from '../../src/verifier.js';
import { createApp } from '../../src/web/app.js';
import { fakeVerifier } from '../web/fake.js';

const EXECUTABLE = process.env.CHROMIUM || '/usr/bin/chromium';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium; says where it was looked for when it is not there. */
function launch(): Promise<Browser> {
  if (!existsSync(EXECUTABLE))
    throw new Error(
      `These tests need Chromium, and there is none at ${EXECUTABLE}. Install it, or set CHROMIUM to its path.`,
    );
  return chromium.launch({ executablePath: EXECUTABLE, headless: true, args: QUIET });
}

export interface Site {
  readonly address: string;
  stop(): Promise<void>;
}

/** The whole service over a store of its own, filled from `corpus/`; with a token, only who shows it is an editor. */
export async function realSite(token?: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'quote-verifier-'));
  const running = await serve({
    PORT: '0',
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'error',
    ...(token === undefined ? {} : { EDITOR_TOKEN: token }),
  });
  return {
    address: running.address,
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function siteOver(verifier: Verifier): Promise<Site> {
  const settings = { editorToken: null, rateLimit: null, trustProxy: false, baseUrl: null, logLevel: 'error' };
  const server: Server = await new Promise((resolve) => {
    const started = createApp(verifier, settings).listen(0, '127.0.0.1', () => resolve(started));
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The pages over fixed data. */
export const fixedSite = (): Promise<Site> => siteOver(fakeVerifier());

/** What each quotation of a draft takes on `slowSite`, in milliseconds. */
const QUOTATION_MS = 10;

/** The pages over an empty archive, where drafts take so long that what is told on the way can be seen. */
export function slowSite(): Promise<Site> {
  const verifier = createVerifier({ store: openSqliteStore(':memory:') });
  const checkDraft: Verifier['checkDraft'] = (draft, watch) =>
    verifier.checkDraft(draft, async (progress) => {
      await watch?.(progress);
      await new Promise((resolve) => setTimeout(resolve, QUOTATION_MS));
    });
  return siteOver({ ...verifier, checkDraft });
}

/** What a step may take on a machine that is busy with other things. */
const STEP_MS = 90_000;

export interface Visit {
  readonly javaScriptEnabled?: boolean;
  readonly width?: number;
  readonly dark?: true;
}

/** A page in a fresh profile; anything it complains of on the console is kept in `complaints`. */
async function visit(browser: Browser, { javaScriptEnabled = true, width = 1280, dark }: Visit = {}) {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(STEP_MS);
  const page: Page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints, close: () => context.close() };
}

/** A journey, on a machine that is busy with other things. */
const JOURNEY_MS = 120_000;

/** A browser and a site for the tests of one file: there before the first of them, gone after the last. */
export function onSite(start: () => Promise<Site>) {
  let browser: Browser;
  let site: Site;
  vi.setConfig({ testTimeout: JOURNEY_MS });
  beforeAll(async () => {
    browser = await launch();
    site = await start();
  }, JOURNEY_MS);
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });
  return {
    /** Without a slash at its end. */
    get address(): string {
      return site.address;
    },
    visit: (how: Visit = {}) => visit(browser, how),
  };
}
