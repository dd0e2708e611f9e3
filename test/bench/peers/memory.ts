/** Full-text search in memory: FlexSearch and MiniSearch, as their documentation shows them. */

import { type Peer, SHOWN } from './peer.js';

/** What is used of either, so that the types do not need them to be installed. */
interface FlexIndex {
  add(id: number, text: string): unknown;
  search(query: string, options: { readonly limit: number; readonly suggest: boolean }): readonly number[];
}
interface Flex {
  readonly Index: new (options: { readonly tokenize: string }) => FlexIndex;
}
interface MiniIndex {
  add(document: { readonly id: string; readonly text: string }): void;
  search(query: string): readonly { readonly id: string }[];
}
interface Mini {
  readonly default: new (options: { readonly fields: readonly string[] }) => MiniIndex;
}

const installed = async <T>(name: string): Promise<T> => (await import(name)) as T;

export const FLEXSEARCH: Peer = {
  name: 'FlexSearch',
  most: 1_000_000,
  async open() {
    const { Index } = await installed<Flex>('flexsearch');
    const index = new Index({ tokenize: 'strict' });
    const places: string[] = [];
    return {
      add: ({ place, text }) => void index.add(places.push(place) - 1, text),
      ready: () => 0,
      search: (folds) =>
        index.search(folds.join(' '), { limit: SHOWN, suggest: true }).map((number) => places[number]!),
      close: () => undefined,
    };
  },
};

export const MINISEARCH: Peer = {
  name: 'MiniSearch',
  most: 100_000,
  async open() {
    const { default: MiniSearch } = await installed<Mini>('minisearch');
    const index = new MiniSearch({ fields: ['text'] });
    return {
      add: ({ place, text }) => index.add({ id: place, text }),
      ready: () => 0,
      search: (folds) =>
        index
          .search(folds.join(' '))
          .slice(0, SHOWN)
          .map(({ id }) => id),
      close: () => undefined,
    };
  },
};
