/** Which language a text is in, by how many of its words are among the commonest small words of each. */

/**
 * The commonest words of each language that few others share, from any frequency list of it, and the verbs that tell who
 * spoke, which may be all that a short text has of it: “« Non », répond Ada Quill.”
 */
const COMMON: Readonly<Record<string, string>> = {
  de: 'aber als auch auf aus bei bis das dass dem den der des die ein eine einem einen einer er es für hat ich ihr im ist mit nach nicht noch nur oder sagte sei sich sie sind so über um und uns von vor war was wenn werden wie wir wird zu zum zur keine laut mehr habe hatte wurde betonte erklärte fragte fügte kritisierte meinte nannte rief schrieb teilte warnte',
  en: 'a about after and are as at be been but by for from had has have he her his i in is it its not of on or said says she that the their them they this to was we were which who will with would you',
  es: 'al como con cuando de del desde dijo donde el ella ellos en entre era es esta este fue ha hay la las lo los más muy no nos para pero por porque que se según ser si sin sobre son su sus también le había han según un una y ya advirtió afirmó agregó añadió aseguró declaró dijeron explicó indicó respondió señaló',
  fr: 'a au aux avec ce cette ces dans de des dit du elle en est et il ils la le les leur lui mais ne nous on ont ou par pas plus pour qui que sa se selon ses son sont sur un une vous affirme affirmé ajoute ajouté assure déclare déclaré estime explique expliqué lance répond répondu souligne',
  it: 'al alla anche che ci come con da dal dei del della delle di e gli ha ho i il in io la le lo ma nel nella non per più quando questo se sono su tra un una è',
  nl: 'aan als bij dan dat de die door een en er haar had heb het hij ik in is maar met naar niet nog of om ook op te tot uit voor was we wel wordt ze zei zijn',
  pt: 'ao aos as com como da das de disse do dos e ela ele em entre era foi há isso mais mas na não nas no nos o os ou para pela pelo por que se sem ser seu são também um uma',
};

const LANGUAGES = Object.keys(COMMON);

/** Of each small word, the languages that have it, as places in `LANGUAGES`. */
const SPOKEN_IN: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [language, words] of Object.values(COMMON).entries())
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
})();

/** So much of a text tells its language. In code units. */
const SAMPLE_UNITS = 1500;
/** Of the languages known, only German quotes „so“; it tells where little else does. */
const LOW_MARK = '„';
/** Small words make up a third of running text; a tenth is the least that speaks for a language. */
const SHARE_MIN = 0.1;
/** The best language must be so much better than the next. */
const LEAD_MIN = 1.15;
/** A shorter text may hold no small word at all; it is read as English. */
const SHORT_WORDS = 12;

/** The ISO 639-1 code of the language of a text; `null` where it is none of those known. */
export function languageOf(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE_UNITS)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = LANGUAGES.map((language) => ({ language, count: 0 }));
  for (const word of words) for (const language of SPOKEN_IN.get(word) ?? []) counts[language]!.count++;
  if (text.slice(0, SAMPLE_UNITS).includes(LOW_MARK)) counts[LANGUAGES.indexOf('de')]!.count++;
  counts.sort((a, b) => b.count - a.count);
  const [first, second] = counts as [(typeof counts)[0], (typeof counts)[0]];
  if (
    words.length < SHORT_WORDS &&
    counts.every(({ language, count }) => language === 'en' || count <= first.count) &&
    english(counts) === first.count
  )
    return 'en';
  if (first.count < SHARE_MIN * words.length || first.count < LEAD_MIN * second.count)
    return english(counts) === first.count && first.count > 0 ? 'en' : null;
  return first.language;
}

const english = (counts: readonly { language: string; count: number }[]): number =>
  counts.find(({ language }) => language === 'en')!.count;
