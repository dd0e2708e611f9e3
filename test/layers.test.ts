import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** Which layers each layer may import, besides its own files. */
const ALLOWED: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  people: ['model', 'text'],
  extract: ['model', 'text', 'people'],
  check: ['model', 'text', 'people'],
  store: ['model', 'text'],
  verifier: ['model', 'text', 'people', 'extract', 'check', 'store'],
  settings: ['model'],
  sources: ['model', 'text'],
  web: ['model', 'verifier', 'settings', 'sources'],
  cli: ['model', 'verifier', 'settings', 'main', 'web', 'store', 'sources'],
  main: ['model', 'text', 'people', 'extract', 'check', 'store', 'verifier', 'settings', 'sources', 'web', 'cli'],
};
/** Layers that may reach outside the process. */
const RIM = new Set(['store', 'sources', 'web', 'cli', 'main', 'settings']);
const OUTSIDE =
  /^(?:node:(?:fs|http|net|https|child_process|worker_threads)(?:\/|$)|pg$|kysely|@photostructure\/sqlite)/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const layerOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '');
const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);

describe('the layers', () => {
  it('are all known', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in ALLOWED))).toEqual([]);
  });

  it.each(files)('%s imports only what its layer may', (file) => {
    const layer = layerOf(file);
    const wrong = importsOf(file).filter((name) => {
      if (!name.startsWith('.')) return OUTSIDE.test(name) && !RIM.has(layer);
      const target = layerOf(relative(SRC, resolve(dirname(join(SRC, file)), name)).replace(/\.js$/, '.ts'));
      return target !== layer && !ALLOWED[layer]!.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('lets the verifier see only the store’s interface', () => {
    const fromStore = importsOf('verifier.ts').filter((name) => name.includes('/store/'));
    expect(fromStore.filter((name) => name !== './store/store.js')).toEqual([]);
  });

  it('never loads the whole of natural', () => {
    expect(files.filter((file) => importsOf(file).includes('natural'))).toEqual([]);
  });
});
