/** Keeping scripts that run from right to left from upsetting the sentences of ours that they stand in. */

/** Hebrew, Arabic, Syriac, Thaana, N’Ko and their presentation forms. */
const RIGHT_TO_LEFT = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC';
/** From the first letter of such a script to the last before one that runs the other way. Linear: stretches do not overlap. */
const STRETCH = new RegExp(
  `[${RIGHT_TO_LEFT}](?:[^\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}]*[${RIGHT_TO_LEFT}])?`,
  'gu',
);

/**
 * A sentence with each stretch from right to left set apart by the invisible marks that Unicode has for it, so that the
 * quotation marks and dots around it stay where they belong. Other sentences come back as they are.
 */
export const isolated = (sentence: string): string => sentence.replace(STRETCH, '\u2068$&\u2069');
