/** From settings to a verifier over an open store that is not empty. */

import type { Settings } from '../settings.js';
import type { Store } from '../store/store.js';
import { ENGINE } from '../verifier/engine.js';
import { createVerifier, type Engine, type Verifier } from '../verifier.js';
import { CORPUS_DIR, readFolder } from './articles.js';

/** Only the driver that is used is loaded. */
async function openStore({ databaseUrl, dataDir }: Settings): Promise<Store> {
  if (databaseUrl === null) return (await import('../store/sqlite.js')).openSqliteStore(dataDir);
  return (await import('../store/postgres.js')).openPostgresStore(databaseUrl);
}

/** Fills an empty store with the articles that come with the program. Processes that do so at once keep each only once. */
async function seed(verifier: Verifier): Promise<void> {
  if ((await verifier.counts()).articles > 0) return;
  for (const { input } of readFolder(CORPUS_DIR)) await verifier.addArticle(input);
}

/** Opens the store, fills it where it is empty. Rejects with a `SettingsError` or a `StoreError` of one line. */
export async function openVerifier(settings: Settings, engine: Engine = ENGINE): Promise<Verifier> {
  const verifier = createVerifier({ store: await openStore(settings), engine });
  try {
    await seed(verifier);
    return verifier;
  } catch (error) {
    await verifier.close();
    throw error;
  }
}
