/** What the extraction reads in an annotated article, in the form in which it is scored. */

import type { Extraction } from '../../src/model.js';
import type { GoldArticle } from './gold.js';
import type { Prediction } from './score.js';

export const predict = (article: GoldArticle, extract: (text: string) => Extraction): Prediction => ({
  id: article.id,
  statements: extract(article.text).statements.map(({ start, end, content, speaker, mention }) => ({
    start,
    end,
    parts: content,
    speaker: speaker?.name ?? null,
    speakerId: speaker?.id ?? null,
    mention,
  })),
});
