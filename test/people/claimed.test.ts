import { describe, expect, it } from 'vitest';
import { type Fit, fitOf } from '../../src/people/claimed.js';

const person = (name: string) => ({ id: 'p1', name, kind: 'person' as const, gender: null, aliases: [], roles: [] });

describe('a claimed name', () => {
  it.each<[string, string, string, Fit]>([
    ['a compound surname without its hyphen', 'Paulo Okonkwo Reyes', 'Paulo Okonkwo-Reyes', 'full'],
    ['the same with a slip in the given name', 'Paolo Okonkwo Reyes', 'Paulo Okonkwo-Reyes', 'full'],
    ['a compound surname alone, without its hyphen', 'Okonkwo Reyes', 'Paulo Okonkwo-Reyes', 'part'],
    ['the second half of a compound surname', 'Reyes', 'Paulo Okonkwo-Reyes', 'part'],
    ['another given name before half of the surname', 'Maria Reyes', 'Paulo Okonkwo-Reyes', 'none'],
    ['hyphen and apostrophe gone', 'Jean Baptiste NDour', "Jean-Baptiste N'Dour", 'full'],
    ['one letter of a given name', 'Hilary Clinton', 'Hillary Clinton', 'full'],
    ['somebody of the same surname', 'Bill Clinton', 'Hillary Clinton', 'none'],
    ['a first name alone', 'Hillary', 'Hillary Clinton', 'loose'],
    ['a surname alone with a slip', 'Clintonn', 'Hillary Clinton', 'loose'],
    ['whoever speaks for somebody', 'a spokesman for Hillary Clinton', 'Hillary Clinton', 'none'],
    ['whoever is related to somebody', 'the mother of Clinton', 'Hillary Clinton', 'none'],
    ['an office before the name', 'Secretary of State Hillary Clinton', 'Hillary Clinton', 'full'],
    ['an office of a place that is no part of the name', 'Mayor of Norwick Ada Lindt', 'Ada Lindt', 'part'],
    ['an office behind the name', 'Ada Lindt, mayor of Norwick', 'Ada Lindt', 'full'],
  ])('%s: “%s” for %s', (_why, claimed, name, fit) => {
    expect(fitOf(claimed, person(name))).toBe(fit);
  });

  it.each<[string, string, string, Fit]>([
    ['first letters', 'FDA', 'Food and Drug Administration', 'full'],
    ['first letters without the country', 'the FDA', 'U.S. Food and Drug Administration', 'full'],
    ['first letters with points', 'F.D.A.', 'Food and Drug Administration', 'full'],
    ['a name for its first letters', 'Norwick Harbor Board', 'NHB', 'full'],
    ['other letters', 'FBI', 'Food and Drug Administration', 'none'],
  ])('of a body by %s: “%s” for %s', (_why, claimed, name, fit) => {
    expect(fitOf(claimed, { ...person(name), kind: 'body' })).toBe(fit);
  });
});
