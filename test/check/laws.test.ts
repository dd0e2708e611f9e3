import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import type { DiffStep, Judgement } from '../../src/model.js';
import { words } from '../../src/text/words.js';
import { CORPUS, judged } from './harbor.js';

const statements = CORPUS.passages.flatMap(({ statement, block }) =>
  (statement?.content ?? []).map(({ start, end }) => block.text.slice(start - block.start, end - block.start)),
);

/** Whole words of one stretch of one statement, at least five of them. */
const copied = fc
  .record({ from: fc.nat(), length: fc.integer({ min: 5, max: 30 }), which: fc.nat() })
  .map(({ from, length, which }) => {
    const long = statements.filter((text) => words(text).length >= 5 && !text.includes('['));
    const text = long[which % long.length]!;
    const all = words(text);
    const first = from % (all.length - 4);
    return text.slice(all[first]!.start, all[Math.min(all.length, first + length) - 1]!.end);
  });

const covers = (steps: readonly DiffStep[], length: number): boolean =>
  steps[0]?.quote.start === 0 &&
  steps.at(-1)?.quote.end === length &&
  steps.every((step, index) => {
    const next = steps[index + 1];
    return (
      step.quote.start <= step.quote.end &&
      step.source.start <= step.source.end &&
      (!next || (next.quote.start === step.quote.end && next.source.start >= step.source.end))
    );
  });

describe('a check', () => {
  it('finds a claim copied from a statement, exactly', () => {
    fc.assert(
      fc.property(copied, (quote) => {
        expect(judged(quote)).toMatchObject({ wording: 'exact', kept: words(quote).length });
      }),
    );
  });

  it('has a diff that covers both texts in order', () => {
    const mangled = fc.tuple(
      copied,
      fc.array(fc.constantFrom('not', 'seven', 'Paris', 'harbor', '…', '[they]'), { maxLength: 3 }),
      fc.nat(),
    );
    fc.assert(
      fc.property(mangled, ([quote, extra, at]) => {
        const parts = quote.split(' ');
        parts.splice(at % parts.length, 1, ...extra);
        const claim = parts.join(' ');
        const { match } = judged(claim);
        if (match) expect(covers(match.diff, claim.length)).toBe(true);
        if (match) expect(match.diff.at(-1)?.source.end).toBe(match.end);
      }),
    );
  });

  it('has findings whose places lie in the texts', () => {
    fc.assert(
      fc.property(copied, fc.constantFrom('no', 'Norwick', '12', '…'), (quote, word) => {
        const claim = quote.replace(/\s\S+/, ` ${word}`);
        for (const finding of judged(claim).findings) {
          expect(finding.quote.start).toBeLessThanOrEqual(finding.quote.end);
          expect(finding.quote.end).toBeLessThanOrEqual(claim.length);
        }
      }),
    );
  });

  it('does not mind case, quotation marks, punctuation and white space', () => {
    const shift = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => `“${text}”`,
      (text) => `"${text}"`,
      (text) => text.replace(/[.,]/g, ''),
      (text) => text.replaceAll(' ', '  \n'),
      (text) => text.replace(/['’]/g, '\u02BC'),
      (text) => ` **${text}** `,
    );
    const alike = ({ verdict, wording, attribution }: Judgement) => ({ verdict, wording, attribution });
    fc.assert(
      fc.property(copied, shift, (quote, set) => {
        expect(alike(judged(set(quote)))).toEqual(alike(judged(quote)));
      }),
    );
  });

  it('never passes a flipped negation', () => {
    const flips: readonly (readonly [string, string])[] = [
      ['I do not regret closing the bridge to Eastmere.', ' not'],
      ['We will reopen the northern terminal on Friday, but only if the divers find no cracks in the wall.', ' no'],
      ['Nobody should believe the rumors about the Danish freighter.', ''],
    ];
    for (const [quote, word] of flips) if (word) expect(judged(quote.replace(word, '')).verdict).toBe('altered');
    fc.assert(
      fc.property(copied, fc.nat(), fc.constantFrom('not', 'never'), (quote, at, word) => {
        const parts = quote.split(' ');
        parts.splice(1 + (at % (parts.length - 1)), 0, word);
        const { verdict, level } = judged(parts.join(' '));
        expect(['altered', 'spliced', 'not-found']).toContain(verdict);
        if (verdict === 'altered') expect(level).toBe('meaning');
      }),
    );
  });

  it('puts closer claims before farther ones', () => {
    const order = [
      'It was the right decision for every family in this valley.',
      'It was the right decision for every family in this village.',
      'It was the right choice for every person in this village.',
      'It was perhaps a choice for some person in that village.',
    ];
    const kept = order.map((quote) => {
      const { kept: count, words: all } = judged(quote);
      return count / all;
    });
    expect(kept).toEqual([...kept].sort((a, b) => b - a));
    expect(judged(order[3]!).verdict).toBe('not-found');
  });

  it('never throws on content, and stays fast on hostile quotes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (quote) => judged(quote).words >= 0));
    for (const piece of ['the ', 'twenty five ', '“', '[', '… ', '[not] ', "don't ", '𝔘', 'a.b.c.'])
      expect(judged(piece.repeat(5_000).slice(0, 5_000)).kept).toBeLessThan(1_000);
  });

  it('answers the same whatever was asked before', () => {
    const quote = 'I don’t regret closing the bridge to Eastmere.';
    const first = check({ quote, speaker: null, articleId: null }, CORPUS);
    judged('well we ll see its theirs');
    expect(check({ quote, speaker: null, articleId: null }, CORPUS)).toEqual(first);
  });
});
