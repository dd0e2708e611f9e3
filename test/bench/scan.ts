/**
 * The yardstick: an exact substring scan of the same passages in memory, as one string of folded words. It finds no
 * altered quote. `tsx scan.ts ARTICLES PER_KIND`. Prints one line of JSON.
 */

import { KINDS, type Kind, quoteOf } from './quotes.js';
import { ARCHIVE, folded, paragraphsOf } from './texts.js';

const [articles = '', perKind = ''] = process.argv.slice(2);

/** A string holds no more than 512 MB; ten million passages are two or three. */
const STRING_UNITS = 400_000_000;

const texts: string[] = [];
let parts: string[] = [];
let units = 0;

/** One byte a letter, as a program would hold it. */
function close(): void {
  texts.push(Buffer.from(parts.join('\n'), 'latin1').toString('latin1'));
  parts = [];
  units = 0;
}

for (let number = 0; number < Number(articles); number++)
  for (const paragraph of paragraphsOf(ARCHIVE.article(number).text)) {
    const text = folded(paragraph);
    parts.push(text);
    units += text.length + 1;
    if (units > STRING_UNITS) close();
  }
close();

function look(kind: Kind, number: number) {
  const { quote } = quoteOf(kind, number, Number(articles));
  const sought = folded(quote);
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const found = texts.some((text) => text.includes(sought));
  const searching = performance.now() - start;
  const used = process.cpuUsage(cpuBefore);
  return { kind, searching, cpu: (used.user + used.system) / 1000, found };
}

for (const kind of KINDS) look(kind, 100_001);
const timed = [];
for (let number = 0; number < Number(perKind); number++) for (const kind of KINDS) timed.push(look(kind, number));
console.log(JSON.stringify({ memory: process.resourceUsage().maxRSS / 1024, timed }));
