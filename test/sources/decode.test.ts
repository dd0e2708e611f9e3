import { describe, expect, it } from 'vitest';
import { decodePage, decodeText } from '../../src/sources/decode.js';

/** Bytes of a text in a character set of one byte each, as the decoder has it backwards. */
function encoded(text: string, label: string): Uint8Array {
  const all = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (character) => [...all].indexOf(character));
}
const WESTERN = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

const POLISH = 'Żadnych zmian nie będzie, powiedziała w piątek Łucja, która od wiosny prowadzi przystań i śluzę.';
const RUSSIAN = 'Ночной паром больше не пойдёт до весны, сказала в пятницу хозяйка пристани, какой бы ни была погода.';
const TURKISH =
  'Gece vapuru ilkbahara kadar çıkmayacak, dedi iskele müdürü Ayşe; hiçbir şey değişmeyecek, şimdilik böyle.';
const GREEK = 'Το νυχτερινό πλοίο δεν θα φύγει πριν από την άνοιξη, είπε την Παρασκευή η υπεύθυνη του λιμανιού.';

/** 夜の船は出ない。 in Shift JIS, four times. */
const SHIFTED = Buffer.from('96e982cc914482cd8f6f82c882a28142'.repeat(4), 'hex');

describe('bytes of which nobody says anything are read', () => {
  it.each<[string, Uint8Array, string]>([
    ['as UTF-8', Buffer.from('“Hé”'), '“Hé”'],
    ['without their byte order mark', Buffer.from('\uFEFFOne'), 'One'],
    ['as UTF-16 with a byte order mark', Buffer.from('\uFEFF“Hé”', 'utf16le'), '“Hé”'],
    ['as UTF-16 the other way round', Buffer.from('\uFEFF“Hé”', 'utf16le').swap16(), '“Hé”'],
    ['as UTF-16 without one', Buffer.from('We stay here.', 'utf16le'), 'We stay here.'],
    [
      'as UTF-8 with a character cut apart',
      Buffer.concat([Buffer.from('é'.repeat(40)), Uint8Array.of(0xc3)]),
      `${'é'.repeat(40)}\uFFFD`,
    ],
    ['as UTF-8 that says itself what was lost', Buffer.from('\uFFFD\uFFFD'), '\uFFFD\uFFFD'],
    ['as Windows-1252', Uint8Array.of(0x93, 0x48, 0x69, 0x94), '“Hi”'],
    [
      'as French',
      WESTERN('Le bateau est resté au port tout l’été.'.replace('’', '\u0092')),
      'Le bateau est resté au port tout l’été.',
    ],
    ['as Polish', encoded(POLISH, 'windows-1250'), POLISH],
    ['as Polish of another kind', encoded(POLISH, 'iso-8859-2'), POLISH],
    ['as Turkish', encoded(TURKISH, 'windows-1254'), TURKISH],
    ['as Greek', encoded(GREEK, 'iso-8859-7'), GREEK],
    ['as Russian', encoded(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['as Russian of another kind', encoded(RUSSIAN, 'koi8-r'), RUSSIAN],
    ['as Japanese', SHIFTED, '夜の船は出ない。'.repeat(4)],
  ])('%s', (_as, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

describe('a page is read in the character set', () => {
  const page = (meta: string, words: Uint8Array): Uint8Array =>
    Buffer.concat([Buffer.from(`<html><head>${meta}</head>`), words]);
  it.each<[string, Uint8Array, string]>([
    ['that it declares', page('<meta charset="windows-1250">', encoded('Łucja', 'windows-1250')), 'Łucja'],
    [
      'that it declares in the old way',
      page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">', encoded('Ayşe', 'iso-8859-9')),
      'Ayşe',
    ],
    [
      'that its first line declares',
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><p>'), encoded('Анна', 'windows-1251')]),
      'Анна',
    ],
    [
      'that it is in, where it declares another',
      page('<meta charset="iso-8859-1">', Buffer.from('Łucja “Hé”')),
      'Łucja “Hé”',
    ],
    [
      'of Windows, where it declares Latin 1',
      page('<meta charset="iso-8859-1">', Uint8Array.of(0x93, 0x48, 0x69, 0x94)),
      '“Hi”',
    ],
    [
      'that it looks to be in, where it declares one that nobody knows',
      page('<meta charset="klingon">', encoded(POLISH, 'windows-1250')),
      POLISH,
    ],
    [
      'that it looks to be in, where it declares UTF-8 and is in none',
      page('<meta charset="utf-8">', encoded(RUSSIAN, 'windows-1251')),
      RUSSIAN,
    ],
  ])('%s', (_which, bytes, words) => {
    expect(decodePage(bytes)).toContain(words);
  });
});

it('bytes that are no text are refused', () => {
  expect(() => decodeText(Uint8Array.of(0x89, 0x50, 0, 0, 0))).toThrow(/no text file/);
});
