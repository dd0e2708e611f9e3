/** The thread that judges: recheck takes minutes over a few expressions, and only the end of its thread stops it. */

import { parentPort } from 'node:worker_threads';
import { checkSync } from 'recheck';

/** Trials are drawn from it, so that they are the same each time. */
const SEED = 1;
const RUNS = 3;
/** In it nearly all are judged, also by a busy machine. */
const JUDGING_MS = 100_000;

function timed(regex, text) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const since = performance.now();
    text.replace(regex, '');
    least = Math.min(least, performance.now() - since);
  }
  return least;
}

parentPort.on('message', ({ source, flags, texts }) => {
  if (texts) return parentPort.postMessage(Math.max(...texts.map((text) => timed(new RegExp(source, flags), text))));
  const { status, complexity, checker, attack } = checkSync(source, flags, { randomSeed: SEED, timeout: JUDGING_MS });
  const growth = status === 'safe' ? 'linear' : (complexity?.summary ?? 'unknown');
  parentPort.postMessage({ growth, proven: checker === 'automaton', attack });
});
