/** The product as the table runs it: articles go in through the verifier, claims through the store and the check. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/check/check.js';
import { extract } from '../../../src/extract/extract.js';
import type { Candidates, Claim, Judgement } from '../../../src/model.js';
import { openSqliteStore } from '../../../src/store/sqlite.js';
import { createVerifier, type Verifier } from '../../../src/verifier.js';
import type { GoldArticle } from './model.js';
import type { Read } from './world.js';

export interface Answer {
  readonly judgement: Judgement;
  /** Of `check()` alone. */
  readonly micros: number;
  readonly candidates: number;
}

export interface Engine {
  /** Adds an article; `null` where the store has it already or keeps other text than was handed in. */
  add(article: GoldArticle): Promise<Read | null>;
  ask(quote: string, speaker: string | null): Promise<Answer>;
  /** What the store finds for a quote. */
  candidates(quote: string): Promise<Candidates>;
  close(): Promise<void>;
}

/** An engine over a store in a folder of its own, which goes when it is closed. */
export function openEngine(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  const store = openSqliteStore(folder);
  let last = { micros: 0, candidates: 0 };
  let found: Candidates = { passages: [], frequencies: new Map(), total: 0 };
  const timed = (claim: Claim, candidates: Candidates): Judgement => {
    found = candidates;
    const from = process.hrtime.bigint();
    const judgement = check(claim, candidates);
    last = { micros: Number(process.hrtime.bigint() - from) / 1000, candidates: candidates.passages.length };
    return judgement;
  };
  const verifier: Verifier = createVerifier({
    // Thousands of answers are of no use to anybody: they are not kept.
    store: { ...store, saveCheck: async () => {} },
    engine: { extract, check: timed, readPaste: (text) => ({ quote: text, speaker: null }) },
  });
  return {
    async add(gold) {
      const { text, publisher } = gold;
      const meta = {
        title: null,
        author: null,
        published: null,
        url: null,
        kind: 'article',
        heard: null,
        media: null,
        layout: null,
      } as const;
      const { article, created } = await verifier.addArticle({ text, publisher, ...meta });
      return created && article.text === text ? { stored: article, gold } : null;
    },
    async ask(quote, speaker) {
      const judgement = await verifier.checkQuote({ quote, speaker, articleId: null });
      return { judgement, ...last };
    },
    async candidates(quote) {
      await verifier.checkQuote({ quote, speaker: null, articleId: null });
      return found;
    },
    async close() {
      await verifier.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
