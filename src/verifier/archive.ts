/** Whole archives: very many articles in at a time, and each out again with what people corrected. */

import type { Article, ArticleInput, Edit, Extraction } from '../model.js';
import type { NewArticle, Store } from '../store/store.js';
import { headline } from '../text/headline.js';
import { applied } from './edits.js';
import { articleId, storableText, withCorpusIds } from './identity.js';
import { Refusal, requireText } from './limits.js';

export interface ExportedArticle extends Article {
  /** What people corrected, in order, by place: it holds when the text is read anew. */
  readonly edits: readonly Edit[];
}

/** An article of an archive. What is `null` is read or made now. */
export interface ImportItem {
  readonly input: ArticleInput;
  readonly extraction: Extraction | null;
  readonly addedAt: string | null;
  readonly edits: readonly Edit[];
}

/** What became of an article: kept, there already, or why it was refused. */
export type ImportOutcome = 'added' | 'known' | Refusal;

interface Source {
  readonly store: Store;
  readonly extract: (text: string) => Extraction;
  readonly now: () => string;
}

function newArticle(item: ImportItem, { extract, now }: Source): NewArticle | Refusal {
  try {
    const text = requireText('text', item.input.text);
    const id = articleId(text);
    const { edits } = item;
    const extraction = applied({ id, text }, withCorpusIds(id, item.extraction ?? extract(text)), edits);
    const title = item.input.title ?? headline(text);
    const addedAt = item.addedAt ?? now();
    return { ...item.input, ...extraction, id, text, title, addedAt, edits };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** Of each text, whether its article is there already: it need not be read. */
export async function areKnown(store: Store, texts: readonly string[]): Promise<boolean[]> {
  const ids = texts.map((text) => articleId(storableText(text)));
  const known = await store.known(ids);
  return ids.map((id) => known.has(id));
}

/** Keeps what is new, all in one transaction; what is refused does not hold up the others. */
export async function importAll(items: readonly ImportItem[], source: Source): Promise<ImportOutcome[]> {
  const known = await areKnown(
    source.store,
    items.map((item) => item.input.text),
  );
  const read = items.map((item, index) => (known[index] ? null : newArticle(item, source)));
  const added = await source.store.addAll(
    read.filter((one): one is NewArticle => one !== null && !(one instanceof Refusal)),
  );
  let next = 0;
  return read.map((one) => {
    if (one === null) return 'known';
    if (one instanceof Refusal) return one;
    return added[next++] ? 'added' : 'known';
  });
}

/** An article with what people corrected in it, as `importAll` takes it back. */
export async function exported(store: Store, id: string): Promise<ExportedArticle | null> {
  const article = await store.article(id);
  const reading = article && (await store.reading(id));
  return reading && { ...article, edits: reading.edits };
}
