/**
 * What an article takes by its length, in an archive that is there: `tsx lengths.ts FOLDER`; the store is changed.
 * Prints one line of JSON. From these figures come the lengths above which work is done apart (src/web/limits.ts).
 */

import { extract } from '../../src/extract/extract.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier } from '../../src/verifier.js';
import type { Length } from './found.js';
import { longText } from './long.js';
import { quantile } from './summary.js';

const UNITS = [2_500, 5_000, 10_000, 20_000, 40_000, 100_000, 200_000, 400_000, 1_900_000];
/** Of each length so many, and fewer where they take seconds. */
const TIMES = 9;
const FEW_TIMES = 3;
const LONG_UNITS = 200_000;
const WARMING = 30;

const [folder = ''] = process.argv.slice(2);
const store = openSqliteStore(folder);
const verifier = createVerifier({ store });
const NOT_KNOWN = { title: null, publisher: null, author: null, published: null, url: null } as const;
let number = 0;

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly time: number }> {
  const start = performance.now();
  const value = await work();
  return { value, time: performance.now() - start };
}

async function once(units: number): Promise<Length> {
  const text = longText(++number, units);
  const reading = await timed(() => extract(text));
  const adding = await timed(() =>
    verifier.addArticle({ ...NOT_KNOWN, text, kind: 'article', heard: null, media: null, layout: null }),
  );
  const { id, statements } = adding.value.article;
  const getting = await timed(async () => JSON.stringify(await verifier.article(id)));
  const statementId = statements[0]!.id;
  const correcting = await timed(() => verifier.editStatements(id, { kind: 'drop', statementId }));
  return {
    ...{ units, statements: statements.length, reading: reading.time },
    keeping: Math.max(0, adding.time - reading.time),
    ...{ correcting: correcting.time, getting: getting.time },
  };
}

function medians(all: readonly Length[]): Length {
  const median = (of: (one: Length) => number): number => quantile(all.map(of), 0.5);
  return {
    ...{ units: all[0]!.units, statements: median((one) => one.statements), reading: median((one) => one.reading) },
    keeping: median((one) => one.keeping),
    ...{ correcting: median((one) => one.correcting), getting: median((one) => one.getting) },
  };
}

for (let at = 0; at < WARMING; at++) await once(UNITS[0]!);
const lengths: Length[] = [];
for (const units of UNITS) {
  const all: Length[] = [];
  while (all.length < (units > LONG_UNITS ? FEW_TIMES : TIMES)) all.push(await once(units));
  lengths.push(medians(all));
}
await store.close();
console.log(JSON.stringify(lengths));
