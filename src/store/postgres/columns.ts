/** The rows that an article becomes. */

import type { Statement } from '../../model.js';
import { type Block, blockAt } from '../blocks.js';
import { layoutJson, spansJson, textSpanJson, timeJson } from '../rows.js';
import type { NewArticle } from '../store.js';
import type { Table } from './tables.js';

/** An article with its place among the others. */
export interface Placed {
  readonly part: number;
  readonly no: number;
  readonly article: NewArticle;
  readonly blocks: readonly Block[];
}

export const ARTICLE: Table<Placed> = {
  name: 'article',
  columns: [
    ['part', 'int2', ({ part }) => part],
    ['no', 'int4', ({ no }) => no],
    ['last_block', 'int4', ({ no, blocks }) => no + blocks.length - 1],
    ['statements', 'int4', ({ article }) => article.statements.length],
    ['id', 'text', ({ article }) => article.id],
    ['added_at', 'text', ({ article }) => article.addedAt],
    ['title', 'text', ({ article }) => article.title],
    ['publisher', 'text', ({ article }) => article.publisher],
    ['author', 'text', ({ article }) => article.author],
    ['published', 'text', ({ article }) => article.published],
    ['url', 'text', ({ article }) => article.url],
    ['kind', 'text', ({ article }) => article.kind],
    ['heard', 'text', ({ article }) => article.heard],
    ['media', 'text', ({ article }) => article.media],
    ['layout', 'text', ({ article }) => layoutJson(article.layout)],
    ['language', 'text', ({ article }) => article.language],
    ['edits', 'text', ({ article }) => JSON.stringify(article.edits ?? [])],
  ],
};

interface PlacedBlock {
  readonly of: Placed;
  readonly index: number;
}

const blockOf = ({ of, index }: PlacedBlock): Block => of.blocks[index]!;

export const BLOCK: Table<PlacedBlock> = {
  name: 'block',
  columns: [
    ['part', 'int2', ({ of }) => of.part],
    ['no', 'int4', ({ of, index }) => of.no + index],
    ['article', 'int4', ({ of }) => of.no],
    ['at', 'int4', (one) => blockOf(one).at],
    ['start', 'int4', (one) => blockOf(one).start],
    ['"end"', 'int4', (one) => blockOf(one).end],
    ['raw', 'text', ({ of, index }) => of.article.text.slice(of.blocks[index]!.at, of.blocks[index + 1]?.at)],
  ],
};

/** Where who said what is kept. */
export interface Place {
  readonly part: number;
  /** The article’s number, which is that of its first block. */
  readonly no: number;
  readonly blocks: readonly Pick<Block, 'at'>[];
}

interface Said {
  readonly place: Place;
  readonly position: number;
  readonly statement: Statement;
}

const blockAtOffset = ({ no, blocks }: Place, offset: number): number => no + blockAt(blocks, offset);

export const STATEMENT: Table<Said> = {
  name: 'statement',
  columns: [
    ['part', 'int2', ({ place }) => place.part],
    ['position', 'int4', ({ position }) => position],
    ['article', 'int4', ({ place }) => place.no],
    ['first_block', 'int4', ({ place, statement }) => blockAtOffset(place, statement.start)],
    ['last_block', 'int4', ({ place, statement: { start, end } }) => blockAtOffset(place, Math.max(start, end - 1))],
    ['start', 'int4', ({ statement }) => statement.start],
    ['"end"', 'int4', ({ statement }) => statement.end],
    ['partial', 'int2', ({ statement }) => Number(statement.partial)],
    ['id', 'text', ({ statement }) => statement.id],
    ['speaker', 'text', ({ statement }) => statement.speaker?.id ?? null],
    ['text', 'text', ({ statement }) => statement.text],
    ['content', 'text', ({ statement }) => spansJson(statement.content)],
    ['mention', 'text', ({ statement }) => textSpanJson(statement.mention)],
    ['cue', 'text', ({ statement }) => textSpanJson(statement.cue)],
    ['via', 'text', ({ statement }) => textSpanJson(statement.via)],
    ['time', 'text', ({ statement }) => timeJson(statement.time)],
    ['rule', 'text', ({ statement }) => statement.rule],
  ],
};

interface ListedSpeaker {
  readonly place: Place;
  readonly position: number;
  readonly speaker: NewArticle['speakers'][number];
}

export const ARTICLE_SPEAKER: Table<ListedSpeaker> = {
  name: 'article_speaker',
  columns: [
    ['part', 'int2', ({ place }) => place.part],
    ['article', 'int4', ({ place }) => place.no],
    ['position', 'int4', ({ position }) => position],
    ['speaker', 'text', ({ speaker }) => speaker.id],
    ['gender', 'text', ({ speaker }) => speaker.gender],
    ['aliases', 'text', ({ speaker }) => JSON.stringify(speaker.aliases)],
    ['roles', 'text', ({ speaker }) => JSON.stringify(speaker.roles)],
  ],
};
