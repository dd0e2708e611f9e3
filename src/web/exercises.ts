/**
 * Exercises: sentences of the archive, quoted as they might be met elsewhere. Only what the checker itself judges as the
 * lesson means it to is set, so no answer is wrong.
 */

import type { Article, Claim, FindingType, Judgement, Verdict } from '../model.js';
import { type Line, linesOf, sentencesOf, speakerOf } from './examples.js';
import { paragraphsOf } from './marked.js';

/** A quote to be judged, and who is said to have said it. */
export interface Task {
  readonly quote: string;
  readonly speaker: string | null;
  /** The sentences it is made of. */
  readonly of: readonly string[];
}

export interface Exercise extends Task {
  readonly judgement: Judgement;
  /** What it teaches, in a sentence. */
  readonly teaches: string;
}

/** What exercises are made of, by article. */
interface Material {
  readonly article: Article;
  readonly sentences: readonly Line[];
}

interface Lesson {
  readonly teaches: string;
  readonly verdict: Verdict;
  /** The difference it is about; `null` where there is none. */
  readonly finding: FindingType | null;
  readonly tasks: (material: Material) => Task[];
}

/** Sentences of other lengths teach less. */
const UNITS_MIN = 25;
const UNITS_MAX = 220;
/** Two of them are run together. */
const HALF_UNITS_MAX = 110;

const suits = (text: string): boolean => text.length >= UNITS_MIN && text.length <= UNITS_MAX;

/** Each sentence that a change fits, changed; `null` from `change`: it does not fit. */
const changing =
  (change: (sentence: string) => string | null): Lesson['tasks'] =>
  ({ sentences }) =>
    sentences.flatMap(({ text, statement }) => {
      const quote = change(text);
      return quote === null || quote === text ? [] : [{ quote, speaker: speakerOf(statement), of: [text] }];
    });

const replacing = (pattern: RegExp, put: (found: string) => string): Lesson['tasks'] =>
  changing((sentence) => (pattern.test(sentence) ? sentence.replace(pattern, put) : null));

const MODALS: Readonly<Record<string, string>> = { will: 'may', may: 'will', must: 'should', should: 'must' };
const QUANTIFIERS: Readonly<Record<string, string>> = {
  all: 'some',
  some: 'all',
  always: 'often',
  every: 'almost every',
  everybody: 'hardly anybody',
  fully: 'partly',
  many: 'all',
  most: 'all',
};
/** Words between commas: they can be taken out, and what is left still reads well. */
const ASIDE = /, [^,]{12,80},(?= \p{Ll})/u;

const otherDigit = (digit: string): string => String((Number(digit) % 9) + 1);

/** The words of one person given to another of the same article. */
function givenAway({ article, sentences }: Material): Task[] {
  const people = article.speakers.filter(({ kind }) => kind === 'person');
  return sentences.flatMap(({ text, statement }, i) => {
    const others = people.filter(({ id }) => id !== statement.speaker?.id);
    return others.length === 0 ? [] : [{ quote: text, speaker: others[i % others.length]!.name, of: [text] }];
  });
}

/** The ends of two statements run together. */
function runTogether({ sentences }: Material): Task[] {
  const short = sentences.filter(({ text }) => text.length <= HALF_UNITS_MAX);
  return short.flatMap(({ text, statement }, i) => {
    const next = short.slice(i + 1).find((other) => other.statement.id !== statement.id);
    return next ? [{ quote: `${text} ${next.text}`, speaker: speakerOf(statement), of: [text, next.text] }] : [];
  });
}

/** The reporter’s own sentences, given to whoever speaks most. */
function reported({ article, sentences }: Material): Task[] {
  const speaker = sentences[0] ? speakerOf(sentences[0].statement) : null;
  return paragraphsOf(article.text)
    .filter(({ start, end }) => !article.statements.some((said) => said.start < end && said.end > start))
    .flatMap(({ start, end }) => sentencesOf(article.text.slice(start, end)))
    .filter((text) => suits(text) && /^\p{Lu}.*[.!?]$/su.test(text) && text !== article.title)
    .map((quote) => ({ quote, speaker, of: [quote] }));
}

/** Sentences that nobody is known to have said. */
const INVENTED = [
  'The lighthouse keeps no diary, and the gulls keep no secrets.',
  'A town that counts its chimneys will never count its debts.',
  'Give me nine ladders and a quiet Tuesday, and the roof is yours.',
];

const LESSONS: readonly Lesson[] = [
  {
    teaches: 'Nothing was changed. Most quotes are right, and a checker who trusts none is of no use either.',
    verdict: 'verified',
    finding: null,
    tasks: ({ sentences }) =>
      sentences.map(({ text, statement }) => ({ quote: text, speaker: speakerOf(statement), of: [text] })),
  },
  {
    teaches: 'One small word is missing, and with it the sense is turned over. Of all changes this is the gravest.',
    verdict: 'altered',
    finding: 'negation-changed',
    tasks: replacing(/ not\b/, () => ''),
  },
  {
    teaches: 'Who speaks is half of a quote. True words in the wrong mouth are a false quote.',
    verdict: 'misattributed',
    finding: null,
    tasks: givenAway,
  },
  {
    teaches: 'A modal verb was exchanged. What is certain, likely or required is part of what somebody said.',
    verdict: 'altered',
    finding: 'modality-changed',
    tasks: replacing(/(?<= )(?:will|may|must|should)(?= )/, (found) => MODALS[found]!),
  },
  {
    teaches: 'Nothing changed but capitals. How words are set is the printer’s affair: the quote is faithful.',
    verdict: 'verified',
    finding: 'capitals',
    tasks: changing((sentence) => sentence.toLowerCase()),
  },
  {
    teaches: 'A figure was changed. It reads as well as the right one, which is why it has to be compared.',
    verdict: 'altered',
    finding: 'number-changed',
    tasks: replacing(/(?<![\d,])\d(?=[\d,]*\b)/, otherDigit),
  },
  {
    teaches: 'Two statements were run together. Each is right on its own; together they are a sentence nobody said.',
    verdict: 'spliced',
    finding: null,
    tasks: runTogether,
  },
  {
    teaches:
      'Words are missing, and the ellipsis says so. What is left out must not bear on what is kept; here it does not.',
    verdict: 'edited',
    finding: 'marked-omission',
    tasks: replacing(ASIDE, () => ' …'),
  },
  {
    teaches: 'The same omission without an ellipsis. Whoever reads it takes it for the whole sentence.',
    verdict: 'altered',
    finding: 'unmarked-omission',
    tasks: replacing(ASIDE, () => ''),
  },
  {
    teaches: 'How many, how often, how far: such a word carries the claim, and is easily exchanged from memory.',
    verdict: 'altered',
    finding: 'quantifier-changed',
    tasks: replacing(/(?<= )(?:all|some|always|every|everybody|fully|many|most)(?= )/, (found) => QUANTIFIERS[found]!),
  },
  {
    teaches: 'These words are in the article, but nobody said them: they are the reporter’s.',
    verdict: 'unquoted',
    finding: null,
    tasks: reported,
  },
  {
    teaches: 'The archive does not have it. That is no proof that nobody said it: only that one has to look further.',
    verdict: 'not-found',
    finding: null,
    tasks: ({ sentences }) =>
      INVENTED.map((quote, i) => ({
        quote,
        speaker: speakerOf(sentences[i % sentences.length]!.statement),
        of: [quote],
      })),
  },
];

/** “The U.S. Embassy”: such points would be taken for ends of sentences. */
const ABBREVIATED = /\p{L}\.\p{L}\./u;

const materialOf = (article: Article): Material => ({
  article,
  sentences: linesOf(article)
    .filter(({ text }) => !ABBREVIATED.test(text))
    .flatMap((line) => sentencesOf(line.text).map((text) => ({ ...line, text })))
    .filter(({ text }) => suits(text)),
});

/** Tasks that are tried for a lesson before it is left out. */
const TRIED = 4;

export type Judge = (claim: Claim) => Promise<Judgement>;

const isAsMeant = ({ verdict, finding }: Lesson, judgement: Judgement): boolean =>
  judgement.verdict === verdict && (finding === null || judgement.findings.some(({ type }) => type === finding));

/** The first of the lesson’s tasks, from the set’s place on, that is judged as meant; `null`: there is none. */
async function exerciseOf(
  lesson: Lesson,
  tasks: readonly Task[],
  from: number,
  judge: Judge,
): Promise<Exercise | null> {
  for (let i = 0; i < Math.min(TRIED, tasks.length); i++) {
    const task = tasks[(from + i) % tasks.length]!;
    const { quote, speaker } = task;
    const judgement = await judge({ quote, speaker, articleId: null });
    if (isAsMeant(lesson, judgement)) return { ...task, judgement, teaches: lesson.teaches };
  }
  return null;
}

/** The lessons in an order of the set’s own, so that nobody learns the answers by their places. */
const ordered = <T>(items: readonly T[], set: number): T[] =>
  items.map((_, i) => items[(i * STRIDE + set) % items.length]!);
/** Has no divisor in common with the number of lessons, so that each comes once. */
const STRIDE = 5;

/** A set of exercises, from 1: at most one for each lesson, no quote twice. The same archive gives the same set. */
export async function exercisesFrom(articles: readonly Article[], set: number, judge: Judge): Promise<Exercise[]> {
  const materials = articles.map(materialOf).filter(({ sentences }) => sentences.length > 0);
  const from = (set - 1) * TRIED;
  const found: Exercise[] = [];
  const isNew = ({ quote }: Task): boolean => !found.some((other) => other.quote === quote);
  const isFresh = ({ of }: Task): boolean => !found.some((other) => other.of.some((sentence) => of.includes(sentence)));
  for (const lesson of ordered(LESSONS, set)) {
    const tasks = materials.flatMap(lesson.tasks).filter(isNew);
    // A short article has not a sentence of its own for each lesson.
    const exercise =
      (await exerciseOf(lesson, tasks.filter(isFresh), from, judge)) ?? (await exerciseOf(lesson, tasks, from, judge));
    if (exercise) found.push(exercise);
  }
  return found;
}
