/** Turning changes of an excerpt into labelled claims. */

import type { Attribution, FindingType, Level, Span, Verdict, Wording } from '../../../src/model.js';
import { trimSpan } from '../../../src/text/span.js';
import { words } from '../../../src/text/words.js';
import { applyEdits, type Edit } from './edits.js';
import { retyped } from './kinds/retyping.js';
import type { Claim, Excerpt, Expectation, ExpectedFinding, Kind, Place, World } from './model.js';
import type { Random } from './random.js';

/** Differences in how a quote is set, which may be told beside any other. */
export const PRESENTATION: readonly FindingType[] = [
  'typography',
  'capitals',
  'punctuation',
  'number-style',
  'abbreviation',
];

/** An excerpt's place in its article. */
export const placeOf = (excerpt: Excerpt): Place => ({
  articleId: excerpt.source.articleId,
  ...excerpt.toArticle({ start: 0, end: excerpt.text.length }),
});

export const foldsOf = (text: string): string[] => words(text).map((word) => word.fold);

/** One change: where, what stands there instead, and which findings would be right. */
export interface Change extends Edit {
  readonly types: readonly FindingType[];
  /** Words of the source that the finding may point at where they are more than `start`–`end`. */
  readonly about?: Span;
}

export interface Label {
  readonly wordings?: readonly Wording[];
  readonly verdicts?: readonly Verdict[];
  readonly levels?: readonly Level[];
  readonly attribution?: Attribution;
  readonly needs?: Expectation['needs'];
  readonly tolerated?: readonly FindingType[];
  readonly meaningChanged?: boolean;
}

export const expectation = (
  label: Label,
  places: readonly Place[],
  findings: Expectation['findings'],
): Expectation => ({
  verdicts: label.verdicts ?? null,
  wordings: label.wordings ?? null,
  levels: label.levels ?? null,
  attribution: label.attribution ?? null,
  places,
  findings,
  needs: label.needs ?? 'none',
  tolerated: label.tolerated ?? PRESENTATION,
  meaningChanged: label.meaningChanged ?? false,
});

/** What `altered, level meaning` asks for. */
export const MEANING: Label = { verdicts: ['altered'], levels: ['meaning'], meaningChanged: true };

const stripped = (text: string): string => text.trim().replace(/[,;:–—-]+$/u, '');

/** The claim that the changes make of the excerpt, with a finding expected for each. */
export function changed(excerpt: Excerpt, changes: readonly Change[], label: Label): Omit<Claim, 'kind' | 'faithful'> {
  const ordered = [...changes].sort((a, b) => a.start - b.start);
  const edited = applyEdits(excerpt.text, ordered);
  const findings = ordered.map(
    (change, i): ExpectedFinding => ({
      types: change.types,
      quote: trimSpan(edited.text, edited.spans[i]!),
      source: excerpt.toArticle(change.about ?? trimSpan(excerpt.text, change)),
    }),
  );
  return {
    quote: edited.text,
    speaker: null,
    original: excerpt.text,
    expected: expectation(label, [placeOf(excerpt)], findings),
  };
}

/** A claim that is a stretch of the excerpt, unchanged. */
export function stretch(excerpt: Excerpt, span: Span, label: Label): Omit<Claim, 'kind' | 'faithful'> {
  return {
    quote: stripped(excerpt.text.slice(span.start, span.end)),
    speaker: null,
    original: excerpt.text,
    expected: expectation(label, [{ articleId: excerpt.source.articleId, ...excerpt.toArticle(span) }], []),
  };
}

type Make = (excerpt: Excerpt, random: Random, world: World) => Omit<Claim, 'kind' | 'faithful'> | null;

/** Each excerpt is tried so often, for a class that few excerpts can give. */
const PASSES = 3;

interface FromExcerpts {
  readonly minWords: number;
  /** Whether the claim's words may stand in the corpus as they are. */
  readonly faithful?: boolean;
  /** Whether the claim's words, which are the source's, must stand nowhere else. */
  readonly single?: boolean;
  /** Whether the article's own [brackets] and ellipses may stand in the excerpt. */
  readonly anyText?: boolean;
}

/** Marks of an editor: what they stand for is not known, so what a further change makes of them is not either. */
const EDITED = /[[\]{}…]|\.\s?\.\s?\./;

/** A kind whose claims are each made of one excerpt. */
export function fromExcerpts(name: string, options: FromExcerpts, make: Make): Kind {
  return {
    name,
    *claims(world, random) {
      const seen = new Set<string>();
      for (let pass = 0; pass < PASSES; pass++)
        for (const excerpt of random.shuffle(world.excerpts)) {
          if (excerpt.tokens.length < options.minWords) continue;
          if (!options.anyText && EDITED.test(excerpt.text)) continue;
          const claim = make(excerpt, random, world);
          if (!claim || seen.has(claim.quote)) continue;
          seen.add(claim.quote);
          const folds = foldsOf(claim.quote);
          if (!options.faithful && !options.single && world.holds(folds)) continue;
          if (options.single && world.repeats(folds)) continue;
          yield { ...claim, kind: name, faithful: retyped(excerpt.text, random) };
        }
    },
  };
}
