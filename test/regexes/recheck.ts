/**
 * `npm run regexes`: judges every regular expression of the sources that is not known to be linear yet, with recheck
 * (https://makenowjust-labs.github.io/recheck/). Those that are linear are added to linear.txt as they are found, so
 * that it can be stopped and started again; the others are printed with how they grow, to be mended, or to be sure that
 * what they read is short.
 */

import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './judge.js';
import { regexesInSource } from './regexes.js';

const LINEAR = join(import.meta.dirname, 'linear.txt');

const { literals, made } = regexesInSource();
const known = new Set(readFileSync(LINEAR, 'utf8').split('\n'));
for (const [literal, file] of new Map(literals.map((one) => [one.literal, one.file]))) {
  if (known.has(literal)) continue;
  const judged = judge(literal);
  if (judged === 'linear') appendFileSync(LINEAR, `${literal}\n`);
  else process.stdout.write(`${judged}\t${file}\t${literal}\n`);
}
for (const { file, code } of made) process.stdout.write(`made at run time\t${file}\t${code.replace(/\s+/g, ' ')}\n`);
