/** Whole archives: very many articles in at a time, and each out again with what people corrected. */

import type { Article, ArticleInput, Extraction, Speaker, Statement } from '../model.js';
import type { Correction, NewArticle, Store } from '../store/store.js';
import { headline } from '../text/headline.js';
import { articleId, speakerId, storableText, withCorpusIds } from './identity.js';
import { Refusal, requireText } from './limits.js';

/** A person’s correction as it is exported: the statement by its place, so that it holds when the text is read anew. */
export interface ExportedCorrection {
  readonly start: number;
  readonly end: number;
  /** `null`: nobody is named. */
  readonly speaker: Pick<Speaker, 'name' | 'kind' | 'gender'> | null;
  readonly correctedAt: string;
}

export interface ExportedArticle extends Article {
  readonly corrections: readonly ExportedCorrection[];
}

/** An article of an archive. What is `null` is read or made now. */
export interface ImportItem {
  readonly input: ArticleInput;
  readonly extraction: Extraction | null;
  readonly addedAt: string | null;
  readonly corrections: readonly ExportedCorrection[];
}

/** What became of an article: kept, there already, or why it was refused. */
export type ImportOutcome = 'added' | 'known' | Refusal;

interface Source {
  readonly store: Store;
  readonly extract: (text: string) => Extraction;
  readonly now: () => string;
}

function statementAt(statements: readonly Statement[], { start, end }: ExportedCorrection): Statement | undefined {
  return statements.find((statement) => statement.start === start && statement.end === end);
}

/** The corrections whose statement is still read at their place. */
function corrections(article: string, item: ImportItem, { statements, speakers }: Extraction): Correction[] {
  return item.corrections.flatMap((correction): Correction[] => {
    const statement = statementAt(statements, correction);
    if (!statement) return [];
    const { correctedAt } = correction;
    if (!correction.speaker) return [{ statementId: statement.id, speaker: null, correctedAt }];
    const id = speakerId(article, correction.speaker);
    const known = speakers.find((speaker) => speaker.id === id);
    const speaker: Speaker = known ?? { ...correction.speaker, id, aliases: [], roles: [] };
    return [{ statementId: statement.id, speaker, correctedAt }];
  });
}

function newArticle(item: ImportItem, { extract, now }: Source): NewArticle | Refusal {
  try {
    const text = requireText('text', item.input.text);
    const id = articleId(text);
    const extraction = withCorpusIds(id, item.extraction ?? extract(text));
    const title = item.input.title ?? headline(text);
    const addedAt = item.addedAt ?? now();
    return { ...item.input, ...extraction, id, text, title, addedAt, corrections: corrections(id, item, extraction) };
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
  if (!article) return null;
  const places = new Map(article.statements.map((statement) => [statement.id, statement]));
  const found = (await store.corrections(id)).map(({ statementId, speaker, correctedAt }) => {
    const { start, end } = places.get(statementId)!;
    return {
      start,
      end,
      speaker: speaker && { name: speaker.name, kind: speaker.kind, gender: speaker.gender },
      correctedAt,
    };
  });
  return { ...article, corrections: found };
}
