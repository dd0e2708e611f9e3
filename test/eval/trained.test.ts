import { describe, expect, it } from 'vitest';
import { ANTECEDENTS_TRAINED } from '../../src/extract/antecedent-weights.js';
import { ATTRIBUTION_TRAINED } from '../../src/extract/attribution-weights.js';
import { STATEMENTS_TRAINED } from '../../src/extract/statement-weights.js';
import { factHashes } from './facts.js';

describe('the weight tables', () => {
  const hashes = factHashes();

  it.each([
    ['who spoke', ATTRIBUTION_TRAINED.facts, hashes.attribution],
    ['for whom a pronoun stands', ANTECEDENTS_TRAINED.facts, hashes.antecedents],
    ['what is a statement', STATEMENTS_TRAINED.facts, hashes.statements],
  ])('of %s weigh the facts that are told now, or else must be trained again', (_, trained, told) => {
    expect(trained).toBe(told);
  });
});
