/** How many articles it takes to have so many passages, or how many there are: `tsx extent.ts PASSAGES`. A line of JSON. */

import { passagesIn } from './corpus.js';
import type { Built } from './found.js';
import { ARCHIVE } from './texts.js';

const wanted = Number(process.argv[2]);
const most = ARCHIVE.size ?? Number.POSITIVE_INFINITY;
let articles = 0;
let passages = 0;
while (passages < wanted && articles < most) passages += passagesIn(ARCHIVE.article(articles++));
console.log(JSON.stringify({ articles, passages } satisfies Pick<Built, 'articles' | 'passages'>));
