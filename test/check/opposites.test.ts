import { describe, expect, it } from 'vitest';
import { areHomophones } from '../../src/check/alike.js';
import { areOpposite } from '../../src/check/opposites.js';

describe('opposites', () => {
  it.each([
    ['of a thesaurus', 'praised', 'denounced'],
    ['in their forms', 'hates', 'adores'],
    ['of verbs that end in e', 'hides', 'shows'],
    ['as adverbs', 'boldly', 'timidly'],
    ['by a prefix', 'lawful', 'unlawful'],
    ['by a prefix before a rare word', 'scripted', 'unscripted'],
    ['by prefixes that swap', 'overstaffed', 'understaffed'],
    ['by endings that swap', 'merciful', 'merciless'],
    ['of people', 'bosses', 'workers'],
  ])('%s: %s, %s', (_why, a, b) => {
    expect(areOpposite(a, b)).toBe(true);
    expect(areOpposite(b, a)).toBe(true);
  });

  it.each([
    ['synonyms', 'begin', 'start'],
    ['synonyms', 'big', 'large'],
    ['forms of one word', 'rise', 'rising'],
    ['words that share letters', 'side', 'sidewalk'],
    ['strangers', 'kettle', 'harbor'],
  ])('are none: %s: %s, %s', (_why, a, b) => {
    expect(areOpposite(a, b)).toBe(false);
  });
});

describe('words that sound alike', () => {
  it.each([
    ['exactly', 'their', 'there'],
    ['but for weak vowels', 'ascent', 'assent'],
    ['but for a flap', 'ladder', 'latter'],
    ['but for a stop that is swallowed', 'tense', 'tents'],
    ['in the forms of a pair', 'affected', 'effected'],
    ['as usage guides warn', 'perpetrate', 'perpetuate'],
  ])('%s: %s, %s', (_why, a, b) => {
    expect(areHomophones(a, b)).toBe(true);
  });

  it.each([
    ['house', 'home'],
    ['nation', 'station'],
    ['support', 'report'],
  ])('do not: %s, %s', (a, b) => {
    expect(areHomophones(a, b)).toBe(false);
  });
});
