/** “What changed here?”: sentences of the archive, quoted with a change that a reader is to find before it is shown. */

import type { Article } from '../model.js';
import { type Line, linesOf, sentencesOf, speakerOf } from './examples.js';
import type { Run } from './marked.js';

export interface Exercise {
  readonly given: string;
  readonly speaker: string | null;
  /** The comparison that is hidden until it is asked for. */
  readonly runs: readonly Run[];
  readonly answer: string;
  /** The same quote in the form, to see what the checker says. */
  readonly link: string;
}

/** Sentences of other lengths teach less. */
const UNITS_MIN = 25;
const UNITS_MAX = 220;

/** A change to a sentence: what stands before it, the source’s words, the quote’s words, what follows. */
interface Change {
  readonly before: string;
  readonly gone: string;
  readonly put: string;
  readonly after: string;
}

interface Lesson {
  readonly answer: string;
  /** `null`: the sentence offers nothing for it. */
  readonly change: (sentence: string) => Change | null;
}

function at(sentence: string, pattern: RegExp, put: (gone: string) => string): Change | null {
  const found = pattern.exec(sentence);
  if (!found) return null;
  const [gone] = found;
  const before = sentence.slice(0, found.index);
  return { before, gone, put: put(gone), after: sentence.slice(found.index + gone.length) };
}

const MODALS: Readonly<Record<string, string>> = { will: 'may', may: 'will', must: 'should', should: 'must' };
/** Left out, these would change what is kept. */
const GOVERNING = /\b(?:not|no|never|if|unless|but|only|until|nor|without)\b|n[’']t\b/i;

const otherDigit = (digit: string): string => String((Number(digit) % 9) + 1);

const LESSONS: readonly Lesson[] = [
  {
    answer: 'One small word is missing, and with it the sense is turned over. Of all changes this is the gravest.',
    change: (sentence) => at(sentence, / not\b/, () => ''),
  },
  {
    answer: 'Nothing changed but capitals. How words are set is the printer’s affair: the quote is faithful.',
    change: (sentence) => ({ before: sentence.toLowerCase(), gone: '', put: '', after: '' }),
  },
  {
    answer: 'A modal verb was exchanged. What is certain, likely or required is part of what somebody said.',
    change: (sentence) => at(sentence, /(?<= )(?:will|may|must|should)(?= )/, (gone) => MODALS[gone]!),
  },
  {
    answer: 'A figure was changed. It reads as well as the right one, which is why it has to be compared.',
    change: (sentence) => at(sentence, /\d(?=[\d,]*\b)/, otherDigit),
  },
  {
    answer:
      'Words are missing, and the ellipsis says so. What is left out must not bear on what is kept; here it does not.',
    change: (sentence) => {
      const cut = at(sentence, /, [^,]{12,80},(?= \p{Ll})/u, () => ' …');
      return cut && !GOVERNING.test(cut.gone) ? cut : null;
    },
  },
];

const runsOf = ({ before, gone, put, after }: Change): Run[] => {
  const runs: Run[] = [
    { kind: 'same', text: before },
    { kind: 'del', text: gone },
    { kind: 'ins', text: put },
    { kind: 'same', text: after },
  ];
  return runs.filter(({ text }) => text !== '');
};

function exercise(line: Line, lesson: Lesson, change: Change): Exercise {
  const given = `${change.before}${change.put}${change.after}`;
  const speaker = speakerOf(line.statement);
  const query = new URLSearchParams({ quote: given, ...(speaker === null ? {} : { speaker }) });
  return { given, speaker, runs: runsOf(change), answer: lesson.answer, link: `/?${query}` };
}

/** At most one for each lesson, each of another sentence. */
export function exercisesFrom(articles: readonly Article[]): Exercise[] {
  const lines = articles
    .flatMap(linesOf)
    .flatMap((line) => sentencesOf(line.text).map((text) => ({ ...line, text })))
    .filter(({ text }) => text.length >= UNITS_MIN && text.length <= UNITS_MAX);
  const used = new Set<string>();
  return LESSONS.flatMap((lesson) => {
    for (const line of lines) {
      const change = used.has(line.text) ? null : lesson.change(line.text);
      if (!change) continue;
      used.add(line.text);
      return [exercise(line, lesson, change)];
    }
    return [];
  });
}
