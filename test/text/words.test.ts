import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/text/fold.js';
import { words } from '../../src/text/words.js';

const folds = (text: string): string =>
  words(text)
    .map((word) => word.fold)
    .join(' ');

describe('words', () => {
  it.each([
    ['initialisms keep together and lose their points', 'The U.S. Embassy', 'the us embassy'],
    ['an initialism without its last point', 'the U.S.S.R and the U.K', 'the ussr and the uk'],
    ['a sentence’s last initial', 'John F. Kerry', 'john f kerry'],
    ['an ampersand is a word', 'is, & has been', 'is and has been'],
    ['curly and straight apostrophes are one', "don’t don't donʼt", "don't don't don't"],
    ['quotation marks around a word are not its apostrophes', '‘immediately’ “go”', 'immediately go'],
    ['figures keep their separators', '7,500 men at 10:30, 3.5%', '7,500 men at 10:30 3.5'],
    ['figures keep their endings', 'the 82nd, the 1980s, 1.5m', 'the 82nd the 1980s 1.5m'],
    ['hyphens and dashes part words', 'Abdul-Mahdi—the Iran–Iraq', 'abdul mahdi the iran iraq'],
    ['accents go, precomposed or not', 'Élysée E\u0301lyse\u0301e', 'elysee elysee'],
    ['letters that Unicode does not decompose', 'Øre Łódź straße', 'ore lodz strasse'],
    ['invisible characters inside a word', 're\u00ADsponse re\u200Bsponse', 'response response'],
    ['markdown marks stand outside', '**very** _BIG_ `price`', 'very big price'],
    ['scripts without spaces count characters', '平和を', '平 和 を'],
    ['compatibility forms', 'ﬁne ＵＳＡ', 'fine usa'],
    ['emoji and marks alone are no words', '🙂 … — “”', ''],
  ])('%s', (_why, text, expected) => {
    expect(folds(text)).toBe(expected);
  });

  it('stand where they say, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const word of words(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(foldWord(text.slice(word.start, word.end))).toBe(word.fold);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('have the offsets of the whole text when only a part is read', () => {
    const text = 'One two three';
    expect(words(text, 4, 7)).toEqual([{ start: 4, end: 7, fold: 'two' }]);
  });
});

describe('folding', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldWord(foldWord(text))).toBe(foldWord(text));
      }),
    );
  });
});
