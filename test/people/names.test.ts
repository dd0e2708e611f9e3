import { describe, expect, it } from 'vitest';
import { compareNames, parseName } from '../../src/people/names.js';

describe('a name is read into its parts', () => {
  it.each([
    ['titles before it', 'Sen. Chris Vandermeer', ['Sen.'], ['Chris'], [], 'Vandermeer', null],
    [
      'an office with its portfolio',
      'US Secretary of State Ada Quill',
      ['US', 'Secretary', 'of', 'State'],
      ['Ada'],
      [],
      'Quill',
      null,
    ],
    ['a role in lower case', 'former mayor Oskar Lindqvist', ['former', 'mayor'], ['Oskar'], [], 'Lindqvist', null],
    ['particles', 'Ludwig van der Rohe', [], ['Ludwig'], ['van', 'der'], 'Rohe', null],
    ['a capital particle', 'Chris Van Hollen', [], ['Chris'], ['Van'], 'Hollen', null],
    ['a hyphen', 'Adil Abdul-Mahdi', [], ['Adil'], [], 'Abdul-Mahdi', null],
    ['initials and a suffix', 'John F. Marrow Jr.', [], ['John', 'F.'], [], 'Marrow', 'Jr.'],
    ['surname first', 'Marrow, John F.', [], ['John', 'F.'], [], 'Marrow', null],
    ['a possessive', 'Ada Quill’s', [], ['Ada'], [], 'Quill', null],
    ['an apostrophe inside', 'Beto O’Rourke', [], ['Beto'], [], 'O’Rourke', null],
    ['one word', 'Quill', [], [], [], 'Quill', null],
  ])('%s', (_why, text, titles, given, particles, surname, suffix) => {
    expect(parseName(text)).toMatchObject({ titles, given, particles, surname, suffix });
  });

  it('is null where no letter stands', () => expect(parseName(' 12 – “”')).toBeNull());
  it('shows the gender of a title', () => {
    expect(parseName('Mrs. Quill')?.gender).toBe('female');
    expect(parseName('Chairman Quill')?.gender).toBe('male');
    expect(parseName('Dr. Quill')?.gender).toBeNull();
  });
});

describe('two names are compared', () => {
  it.each([
    ['nickname', 'Bob Marrow', 'Robert Marrow', 'same'],
    ['middle initial', 'Mark T. Esper', 'Mark Esper', 'same'],
    ['accents', 'Élodie Lefèvre', 'Elodie Lefevre', 'same'],
    ['hyphen or space', 'Adil Abdul Mahdi', 'Adil Abdul-Mahdi', 'same'],
    ['particle left out', 'Chris Hollen', 'Chris Van Hollen', 'same'],
    ['titles never count', 'Defense Secretary Ada Quill', 'Ada Quill', 'same'],
    ['surname alone', 'Esper', 'Mark Esper', 'compatible'],
    ['given name alone', 'Ada', 'Ada Quill', 'compatible'],
    ['initial for given name', 'A. Quill', 'Ada Quill', 'compatible'],
    ['one of two surnames', 'García', 'Gabriel García Márquez', 'compatible'],
    ['half of a double name', 'Cortez', 'Ana Ocasio-Cortez', 'compatible'],
    ['article of an Arabic name', 'Abadi', 'Haider al-Abadi', 'compatible'],
    ['a suffix only one side has', 'John Marrow Jr.', 'John Marrow', 'compatible'],
    ['two suffixes', 'John Marrow Jr.', 'John Marrow Sr.', 'different'],
    ['same surname, other given name', 'Ivanka Trump', 'Donald Trump', 'different'],
    ['titles of two genders', 'Mrs. Quill', 'Mr. Quill', 'different'],
    ['same given name, other surname', 'Ada Quill', 'Ada Marrow', 'different'],
    ['nothing to compare', '', 'Ada Quill', 'different'],
  ])('%s: %s | %s', (_why, a, b, expected) => {
    expect(compareNames(a, b)).toBe(expected);
    expect(compareNames(b, a)).toBe(expected);
  });
});
