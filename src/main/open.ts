/** From settings to a verifier over an open store that is not empty. */

import { type Settings, SettingsError } from '../settings.js';
import { openSqliteStore } from '../store/sqlite.js';
import type { Store } from '../store/store.js';
import { createVerifier, type Verifier } from '../verifier.js';
import { CORPUS_DIR, readFolder } from './articles.js';

function openStore(settings: Settings): Store {
  if (settings.databaseUrl !== null)
    throw new SettingsError(
      'DATABASE_URL is set, but this version keeps its store in DATA_DIR only. Unset DATABASE_URL.',
    );
  return openSqliteStore(settings.dataDir);
}

/** Fills an empty store with the articles that come with the program. */
async function seed(verifier: Verifier): Promise<void> {
  if ((await verifier.counts()).articles > 0) return;
  for (const { input } of readFolder(CORPUS_DIR)) await verifier.addArticle(input);
}

/** Opens the store, fills it where it is empty. Rejects with a `SettingsError` or a `StoreError` of one line. */
export async function openVerifier(settings: Settings): Promise<Verifier> {
  const verifier = createVerifier({ store: openStore(settings) });
  try {
    await seed(verifier);
    return verifier;
  } catch (error) {
    await verifier.close();
    throw error;
  }
}
