/** Number words and words of the calendar. Written for this generator. */

import { entries, pairs } from './parse.js';

/** Number words that are rarely anything else. “One” and “second” are left out. */
export const NUMBER_WORDS: readonly string[] = entries(`
two
three
four
five
six
seven
eight
nine
ten
eleven
twelve
thirteen
fourteen
fifteen
sixteen
seventeen
eighteen
nineteen
twenty
thirty
forty
fifty
sixty
seventy
eighty
ninety
`);

export const ORDINALS: readonly string[] = entries(`
third
fourth
fifth
sixth
seventh
eighth
ninth
tenth
`);

export const MAGNITUDES: ReadonlyMap<string, readonly string[]> = pairs(`
billion: million, trillion
billions: millions, trillions
hundred: thousand, million
hundreds: thousands, millions
million: billion, thousand
millions: billions, thousands
thousand: hundred, million
thousands: hundreds, millions
trillion: billion, million
trillions: billions, millions
`);

export const WEEKDAYS: readonly string[] = entries(`
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
`);

export const MONTHS: readonly string[] = entries(`
January
February
March
April
May
June
July
August
September
October
November
December
`);

/** As the Associated Press shortens them. */
export const SHORT_MONTHS: readonly string[] = entries(`
Jan.
Feb.
Aug.
Sept.
Oct.
Nov.
Dec.
`);

export const DAYS: ReadonlyMap<string, readonly string[]> = pairs(`
today: yesterday, tomorrow
tomorrow: yesterday, today
tonight: yesterday
yesterday: today, tomorrow
`);
