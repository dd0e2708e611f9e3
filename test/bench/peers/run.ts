/**
 * Fills a peer’s index and looks the quotes up in it: `tsx peers/run.ts PEER FOLDER ARTICLES PER_KIND SECONDS`. After so
 * many seconds of searching it stops, at the end of a round of all kinds. Prints one line of JSON.
 */

import { words } from '../../../src/text/words.js';
import { numberOf } from '../corpus.js';
import { KINDS, type Kind, quoteOf } from '../quotes.js';
import { ARCHIVE, folded, paragraphsOf } from '../texts.js';
import { PEERS } from './all.js';
import type { Index } from './peer.js';

const [name = '', folder = '', articles = '', perKind = '', seconds = ''] = process.argv.slice(2);
const peer = PEERS.find((one) => one.name === name)!;
const count = Number(articles);

async function filled(): Promise<{ readonly index: Index; readonly bytes: number }> {
  const index = await peer.open(folder);
  for (let number = 0; number < count; number++) {
    const { id, text } = ARCHIVE.article(number);
    for (const [at, paragraph] of paragraphsOf(text).entries())
      await index.add({ place: `${id}/${at}`, text: folded(paragraph) });
  }
  return { index, bytes: await index.ready() };
}

function originsAt(place: string): readonly string[] {
  const [id, at] = place.split('/') as [string, string];
  return ARCHIVE.originsIn(id, paragraphsOf(ARCHIVE.article(numberOf(id)).text)[Number(at)]!);
}

async function look(index: Index, kind: Kind, number: number) {
  const { quote, origins } = quoteOf(kind, number, count);
  const start = performance.now();
  const places = await index.search(words(quote).map((word) => word.fold));
  const searching = performance.now() - start;
  const found = places.map(originsAt);
  const among = origins.every((origin) => found.some((one) => one.includes(origin)));
  return { kind, searching, first: origins.length === 1 ? (found[0]?.includes(origins[0]!) ?? false) : among, among };
}

const begun = performance.now();
const { index, bytes } = await filled();
const building = performance.now() - begun;
for (const kind of KINDS) await look(index, kind, 100_001);
const timed = [];
let spent = 0;
for (let number = 0; number < Number(perKind) && spent < Number(seconds) * 1_000; number++)
  for (const kind of KINDS) {
    const one = await look(index, kind, number);
    spent += one.searching;
    timed.push(one);
  }
const memory = process.resourceUsage().maxRSS / 1024;
await index.close();
console.log(JSON.stringify({ building: building / 1_000, bytes, memory, timed }));
process.exit(0);
