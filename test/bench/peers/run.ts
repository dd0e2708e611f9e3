/**
 * Fills a peer’s index and looks the quotes up in it: `tsx peers/run.ts PEER FOLDER ARTICLES PER_KIND SECONDS`. After so
 * many seconds of searching it stops, at the end of a round of all kinds; it gives up where one round takes twice as
 * long. Prints one line of JSON.
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
const limit = Number(seconds) * 1_000;
let timed: Awaited<ReturnType<typeof look>>[] = [];

/** One quote of each kind; `false`: there was no time for all of them. */
async function round(number: number, until: number): Promise<boolean> {
  for (const kind of KINDS) {
    timed.push(await look(index, kind, number));
    if (performance.now() > until) return kind === KINDS.at(-1);
  }
  return true;
}

async function answered(): Promise<boolean> {
  const until = performance.now() + 2 * limit;
  // The first round is not counted: code and caches are cold.
  if (!(await round(100_001, until))) return false;
  timed = [];
  const end = performance.now() + limit;
  for (let number = 0; number < Number(perKind) && performance.now() < end; number++)
    await round(number, Number.POSITIVE_INFINITY);
  return true;
}

const isAnswered = await answered();
const memory = process.resourceUsage().maxRSS / 1024;
await index.close();
const slow = `more than ${2 * Number(seconds)} s for a quote of each kind`;
console.log(JSON.stringify(isAnswered ? { building: building / 1_000, bytes, memory, timed } : { givenUp: slow }));
process.exit(0);
