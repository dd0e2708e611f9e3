/**
 * Fills a store with articles that were read before: `tsx build.ts TARGET PASSAGES`. A store that an interrupted run left
 * is filled on. Prints one line of JSON.
 */

import { passagesIn } from './corpus.js';
import type { Built } from './found.js';
import { openTarget } from './target.js';
import { ARCHIVE } from './texts.js';

const BATCH_PASSAGES = 20_000;

const [target = '', wanted = ''] = process.argv.slice(2);
const store = await openTarget(target);
const most = ARCHIVE.size ?? Number.POSITIVE_INFINITY;
const there = (await store.counts()).articles;
let passages = 0;
let articles = 0;
let bytes = 0;
let stored = 0;
let storing = 0;
let cpu = 0;
while (passages < Number(wanted) && articles < most) {
  const batch = [];
  for (let inBatch = 0; inBatch < BATCH_PASSAGES && passages < Number(wanted) && articles < most; articles++) {
    const article = ARCHIVE.article(articles);
    bytes += Buffer.byteLength(article.text);
    passages += passagesIn(article);
    if (articles < there) continue;
    batch.push(article);
    inBatch += passagesIn(article);
  }
  stored += batch.reduce((sum, article) => sum + passagesIn(article), 0);
  const start = performance.now();
  const before = process.cpuUsage();
  await store.addAll(batch);
  storing += performance.now() - start;
  const used = process.cpuUsage(before);
  cpu += (used.user + used.system) / 1e6;
}
await store.close();
const memory = process.resourceUsage().maxRSS / 1024;
/** What was there already is taken to have been stored as quickly as the rest. */
const share = passages / Math.max(1, stored);
console.log(
  JSON.stringify({
    articles,
    passages,
    bytes,
    seconds: (storing / 1000) * share,
    cpu: cpu * share,
    memory,
  } satisfies Built),
);
