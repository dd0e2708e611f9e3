/**
 * Small words of English by the part they play, folded, sorted within a line: closed classes as any grammar lists
 * them. They part noun phrases from each other and are no names, however they are capitalised.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(`
  a all an another any both each either every few five four half her his its many most my neither no one other our
  several six some ten that the their these this those three two various your
`);

export const PREPOSITIONS = set(`
  about above across after against along alongside amid among around as at atop before behind below beneath beside
  between beyond by concerning despite down during except following for from in inside into like near of off on onto
  opposite out outside over past per regarding since than through throughout till to toward towards under unlike until
  up upon versus via vs with within without
`);

export const CONJUNCTIONS = set(`
  although and because but if lest nor once or plus provided since so than that though till unless until whenever
  where whereas wherever whether while yet
`);

export const AUXILIARIES = set(`
  am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had hadn't has hasn't
  have haven't having is isn't may might must ought shall should shouldn't was wasn't were weren't will won't would
  wouldn't
`);

/** Adverbs that stand between a speaker and the verb. */
export const ADVERBS = set(`
  ago again almost already also always anyway apparently aloud back early earlier even eventually ever finally first
  further here hence however immediately indeed instead just last late later maybe meanwhile moreover never next
  nonetheless nevertheless not now often once only otherwise perhaps previously quickly quietly quite rather recently
  repeatedly separately simply sometimes soon still subsequently then there thereafter therefore thus today together
  tomorrow tonight too twice very well yesterday yet
`);

export const QUESTION_WORDS = set('how what whatever when whence where which whichever who whoever whom whose why');

/** Pronouns that can be the subject of a reporting verb. */
export const SUBJECT_PRONOUNS = set('he i it she they we who');

export const OTHER_PRONOUNS = set(`
  anybody anyone anything everybody everyone everything hers herself him himself itself me mine myself nobody none
  nothing ours ourselves somebody someone something theirs them themselves us you yours yourself yourselves
`);

/** Words that stand for people left unnamed: “one said”, “others said”. */
export const STAND_INS = set('all another both few many most one others several some someone somebody everyone nobody');

/** Months, days and other words that are capitalised and name nobody. */
export const CALENDAR = set(`
  april aug august christmas dec december easter feb february friday jan january july june mar march may monday nov
  november oct october saturday sept september sunday thanksgiving thursday tuesday wednesday
`);

/** Interjections and openers that news and speech set at a sentence's start. */
const OPENERS = set(`
  according actually ah asked both dear good hello hey hi let much ok okay oh please sure thanks yes no
`);

/** Past tenses that no ending gives away: the commonest irregular verbs of English. */
export const IRREGULAR_PASTS = set(`
  ate became began blew broke brought built came caught chose did drew drove fell felt fought found gave got grew had
  heard held hid hit kept knew laid lay led left lost made meant met paid ran read rode rose said sang sat saw sent shook
  shot sold spent spoke stood struck swore taught threw told took tore understood went woke won wore wrote
`);

/** Whether a word in lower case can hardly be anything but a finite verb, as its form shows. */
export const isPastVerb = (lower: string): boolean =>
  IRREGULAR_PASTS.has(lower) || lower === 'says' || lower === 'tells' || /[^e]ed$/.test(lower);

const ALL: ReadonlySet<string> = new Set(
  [
    DETERMINERS,
    PREPOSITIONS,
    CONJUNCTIONS,
    AUXILIARIES,
    ADVERBS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    OTHER_PRONOUNS,
    STAND_INS,
    CALENDAR,
    OPENERS,
  ].flatMap((words) => [...words]),
);

/** Whether a word in lower case belongs to one of the closed classes. */
export const isFunctionWord = (lower: string): boolean => ALL.has(lower);
