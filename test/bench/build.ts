/** Fills a store: `tsx build.ts FOLDER PASSAGES`. Prints one line of JSON. */

import { openSqliteStore } from '../../src/store/sqlite.js';
import { articleOf, passagesIn } from './corpus.js';

const BATCH_PASSAGES = 20_000;

const [folder = '', wanted = ''] = process.argv.slice(2);
const store = openSqliteStore(folder);
let passages = 0;
let articles = 0;
let bytes = 0;
let storing = 0;
let cpu = 0;
while (passages < Number(wanted)) {
  const batch = [];
  for (let inBatch = 0; inBatch < BATCH_PASSAGES && passages < Number(wanted); articles++) {
    const article = articleOf(articles);
    batch.push(article);
    bytes += Buffer.byteLength(article.text);
    inBatch += passagesIn(article);
    passages += passagesIn(article);
  }
  const start = performance.now();
  const before = process.cpuUsage();
  await store.addAll(batch);
  storing += performance.now() - start;
  const used = process.cpuUsage(before);
  cpu += (used.user + used.system) / 1e6;
}
await store.close();
const memory = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ articles, passages, bytes, seconds: storing / 1000, cpu, memory }));
