/**
 * A thread as `src/main/apart-worker.ts`, whose engine never ends with a text that asks for it, and whose store is amid
 * writing for as long as a text asks for it.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerJobs } from '../../src/main/apart-jobs.js';
import { openVerifier } from '../../src/main/open.js';
import type { SourceText } from '../../src/model.js';
import { openDatabase } from '../../src/store/sqlite/driver.js';
import { CORPUS_FILE } from '../../src/store/sqlite/files.js';
import { CORPUS } from '../../src/store/sqlite/migrations.js';
import { ENGINE } from '../../src/verifier/engine.js';

const NOTHING = { language: null, statements: [], speakers: [] };

/** Writes to the store in one transaction, until there is a file `enough`. */
function keepWriting(folder: string): void {
  const db = openDatabase(folder, CORPUS_FILE, CORPUS);
  db.transaction(() => {
    db.run('UPDATE migration SET name = name');
    writeFileSync(join(folder, 'writing'), '');
    while (!existsSync(join(folder, 'enough'))) db.run('UPDATE migration SET name = name');
  });
  db.close();
}

const hanging = {
  ...ENGINE,
  extract({ text }: SourceText) {
    while (text.includes('HANG'));
    return NOTHING;
  },
};

answerJobs(hanging, async (settings, engine) => {
  const verifier = await openVerifier(settings, engine);
  return {
    ...verifier,
    async extract(text) {
      const extraction = await verifier.extract(text);
      if (text.includes('WRITE')) keepWriting(settings.dataDir);
      return extraction;
    },
  };
});
