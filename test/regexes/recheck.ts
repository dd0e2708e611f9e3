/**
 * `npm run regexes [-- --again]`: judges every regular expression of the sources that is not known yet (`--again`: all),
 * with recheck (https://makenowjust-labs.github.io/recheck/), a time limit on each. Those that take time in proportion
 * to the text are kept in linear.txt: by proof, or where an expression looks around or back, by trial over a million
 * characters of the worst that recheck found. The others must be mended, or stand in bounded.tsv with what bounds their
 * text; their time at that bound is measured anew. Exits with 1 where one is neither.
 */

import { parseArgs } from 'node:util';
import { endJudging, isLinear, judged, worstMs } from './judge.js';
import { bounded, keepBounded, keepLinear, linear } from './known.js';
import { regexesInSource } from './regexes.js';

const { again } = parseArgs({ options: { again: { type: 'boolean', default: false } } }).values;

const files = await regexesInSource();
const short = bounded();
const isShort = new Set(short.map(({ literal }) => literal));
const known = new Set(again ? [] : linear().filter((literal) => files.has(literal)));
for (const [literal, file] of files) {
  if (known.has(literal) || isShort.has(literal)) continue;
  const how = await judged(literal);
  if (await isLinear(literal, how)) known.add(literal);
  else {
    process.exitCode = 1;
    process.stdout.write(`${how.growth}\tsrc/${file}\t${literal}\n`);
  }
  keepLinear([...known]);
}

const measured = [];
for (const one of short) {
  const how = await judged(one.literal);
  const ms = await worstMs(one.literal, how, one.units);
  measured.push({ ...one, ms: ms === null ? 'too long' : ms.toFixed(1) });
  process.stdout.write(`${how.growth}, ${measured.at(-1)!.ms} ms over ${one.units} characters\t${one.literal}\n`);
}
keepBounded(measured);
await endJudging();
process.stdout.write(
  `${files.size} regular expressions: ${known.size} linear, ${short.length} bounded by their text.\n`,
);
