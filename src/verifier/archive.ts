/** Whole archives: very many articles in at a time, and each out again with what people corrected. */

import type { Article, ArticleInput, Edit, Extraction, SourceText } from '../model.js';
import type { NewArticle, Store } from '../store/store.js';
import { applied } from './edits.js';
import { articleId, withCorpusIds } from './identity.js';
import { Refusal } from './limits.js';
import { sourceAsKept, sourceOf } from './source.js';
import { titleOf } from './title.js';

export interface ExportedArticle extends Article {
  /** What people corrected, in order, by place: it holds when the text is read anew. */
  readonly edits: readonly Edit[];
}

/** An article of an archive. What is `null` is made now. */
export interface ImportItem {
  readonly input: ArticleInput;
  readonly addedAt: string | null;
  readonly edits: readonly Edit[];
  /** What it is called where neither it nor its text says, by the name of its file, say. */
  readonly titleOfLastResort?: string | null;
}

/** What became of an article: kept, there already, or why it was refused. */
export type ImportOutcome = 'added' | 'known' | Refusal;

/** An article that was read and can be kept, one that is there already, or why it is refused. */
export type PreparedItem = NewArticle | 'known' | Refusal;

/** Reads texts, in their order; what reads them may be elsewhere. */
export type ReadTexts = (sources: readonly SourceText[]) => Promise<readonly Extraction[]>;

interface Identified {
  readonly item: ImportItem;
  readonly id: string;
  /** As it is stored. */
  readonly source: SourceText;
}

/** What was exported is as it was kept: people’s corrections of it are places of this very text. */
const wasKept = ({ addedAt, edits }: ImportItem): boolean => addedAt !== null || edits.length > 0;

function identified(item: ImportItem): Identified | Refusal {
  try {
    const source = wasKept(item) ? sourceAsKept(item.input) : sourceOf(item.input);
    return { item, id: articleId(source.text), source };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function newArticle({ item, id, source }: Identified, extraction: Extraction, now: () => string): NewArticle {
  const { edits, input } = item;
  const read = applied({ id, ...source }, withCorpusIds(id, extraction), edits);
  const title = input.title ?? titleOf(source, item.titleOfLastResort ?? null);
  return { ...input, ...source, ...read, id, title, addedAt: item.addedAt ?? now(), edits };
}

interface Preparing {
  readonly store: Store;
  readonly read: ReadTexts;
  readonly now: () => string;
}

/** Reads what is neither there already nor refused. Each item’s outcome, in their order. */
export async function prepareAll(
  items: readonly ImportItem[],
  { store, read, now }: Preparing,
): Promise<PreparedItem[]> {
  const found = items.map(identified);
  const good = found.filter((one): one is Identified => !(one instanceof Refusal));
  const known = await store.known(good.map(({ id }) => id));
  const fresh = good.filter(({ id }) => !known.has(id));
  const extractions = await read(fresh.map(({ source }) => source));
  const articles = new Map(fresh.map((one, at) => [one, newArticle(one, extractions[at]!, now)]));
  return found.map((one) => (one instanceof Refusal ? one : (articles.get(one) ?? 'known')));
}

const isArticle = (one: PreparedItem): one is NewArticle => typeof one === 'object' && !(one instanceof Refusal);

/** Keeps what is new, all in one transaction; what is refused does not hold up the others. */
export async function keepAll(store: Store, prepared: readonly PreparedItem[]): Promise<ImportOutcome[]> {
  const added = await store.addAll(prepared.filter(isArticle));
  let next = 0;
  return prepared.map((one) => {
    if (!isArticle(one)) return one;
    return added[next++] ? 'added' : 'known';
  });
}

/** An article with what people corrected in it, as an import takes it back. */
export async function exported(store: Store, id: string): Promise<ExportedArticle | null> {
  const article = await store.article(id);
  const reading = article && (await store.reading(id));
  return reading && { ...article, edits: reading.edits };
}
