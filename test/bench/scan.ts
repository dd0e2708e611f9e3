/**
 * The yardstick: an exact substring scan of the same passages in memory, as one string of folded words. It finds no
 * altered quote. `tsx scan.ts ARTICLES PER_KIND`. Prints one line of JSON.
 */

import { KINDS, type Kind, quoteOf } from './quotes.js';
import { ARCHIVE, folded, paragraphsOf } from './texts.js';

const [articles = '', perKind = ''] = process.argv.slice(2);

const parts: string[] = [];
for (let number = 0; number < Number(articles); number++)
  for (const paragraph of paragraphsOf(ARCHIVE.article(number).text)) parts.push(folded(paragraph));
const text = Buffer.from(parts.join('\n'), 'latin1').toString('latin1');
parts.length = 0;

function look(kind: Kind, number: number) {
  const { quote } = quoteOf(kind, number, Number(articles));
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  const at = text.indexOf(folded(quote));
  const searching = performance.now() - start;
  const used = process.cpuUsage(cpuBefore);
  return { kind, searching, cpu: (used.user + used.system) / 1000, found: at >= 0 };
}

for (const kind of KINDS) look(kind, 100_001);
const timed = [];
for (let number = 0; number < Number(perKind); number++) for (const kind of KINDS) timed.push(look(kind, number));
console.log(JSON.stringify({ memory: process.resourceUsage().maxRSS / 1024, bytes: text.length, timed }));
