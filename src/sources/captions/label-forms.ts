/** Of what form a label is, and what is never one: words that make a sentence of what stands before a colon. */

import { isEverydayWord } from '../../text/commonness.js';
import { isPart } from './names.js';

export type Form = 'capitals' | 'name' | 'small' | 'mixed';

const LABEL_WORDS = 6;
const CAPITAL_WORDS = 9;
/** Words that make a sentence of what stands before a colon. */
const SENTENCE = new Set(
  `a about after again all also always am an and another any are as asked at be because been before being but by came can could dear
did do does done every everybody everything finally first for from gave get getting go goes going gonna got had has have he
her here hers hi him his how i if in into is it its just last let let's like look made make many may maybe me means might more
most much must my never next no nor not nothing now of oh ok okay on once one only or other our out over please quote really
remember said say saying says second see she should so some something such tell than thank thanks that that's the their
them then there there's therefore these they they're thing things think third this those thought to today told too under until up
us very was we we're well went were what when where which while who whose why will with without would yeah yes yesterday you your`.split(
    /\s+/,
  ),
);
/** Of a label in capitals, “HEAD OF THE MILL”, only these make a sentence. */
const SPOKEN = new Set(
  `am are asked can could did do does had has have he here i if is it me means my our said say says she should that there they this
told was we were what when where who why will would you your`.split(/\s+/),
);
const NO_LABEL =
  /^(?:attention|breaking|conclusion|edit|example|fact|first|footnote|hint|last|next|note|notes|notice|p\.?s|postscript|question is|reminder|result|rule|second|source|summary|third|tip|title|topic|update|verdict|warning|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** Words that begin a sentence, or tell when, and end in no name; in capitals they are no label either. */
const ADVERBS = new Set(
  `actually additionally afterwards ahead also although anyway apparently basically because besides briefly but certainly clearly
consequently currently earlier eventually finally first firstly formerly fortunately frankly further furthermore hence honestly
however importantly incidentally indeed initially instead interestingly later lastly luckily maybe meanwhile moreover nevertheless
nonetheless nowadays obviously often otherwise overnight perhaps personally plus possibly presumably previously probably recently
remember remarkably sadly secondly seriously similarly simply sometimes somehow specifically still strangely surely thereafter
therefore though thirdly thus today tomorrow tonight truthfully ultimately unfortunately unless usually whatever whereas yesterday yet
coming next up`.split(/\s+/),
);
const CONNECTIVE =
  /^(?:and|but|or|so|because|if|when|then|than|yet|also|plus|this|these|those|my|our|your|her|his|their|its|no|not) /i;
/** Names of things that a speaker announces before a colon: “Good news: rain.” */
const THINGS = new Set(
  `advice agenda alert answer approach background bonus budget case catch cause challenge change choice context cost danger date deadline
decision detail difference estimate evidence exception excuse explanation facts fear figures finding findings goal guess headline
headlines idea impression irony issue joke lesson location message method mission moral motto myth name news number numbers opinion
outcome part plan point poll price problem promise proof proposal question reality reason recap recipe regret remedy request
rumour rumor score secret sign solution stage step story suggestion surprise task test theory time trick truth view warnings weather
word words worry`.split(/\s+/),
);
const PARTICLE =
  /^(?:['’]t|af|al|and|av|ben|bin|bint|da|dal|de|del|della|den|der|di|do|dos|du|e|el|for|ibn|la|las|le|los|of|te|ten|ter|the|van|von|y|zu|zum|zur|&|[-–|]|\d{1,4})$/;
const CAPITAL = /^["'“(]?[\p{Lu}\d]/u;
/** “Dr. A. Marr”: this “A.” is no article. */
const INITIAL = /\b\p{Lu}\.(?= ?\p{Lu})/gu;
/** “First Minister” is an office, “First thing” none. */
const ORDINAL = /^(?:First|FIRST|Second|SECOND|Third|THIRD) (?=\p{Lu})/u;
const LETTER = /\p{L}/u;
const LETTERS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** “Ada Quill, chief nurse” is of the form of its name. */
const coreOf = (label: string): string => label.split(', ', 1)[0]!;

export function formOf(whole: string): Form {
  const label = coreOf(whole);
  if (label === label.toUpperCase() && label !== label.toLowerCase()) return 'capitals';
  const words = label.split(' ');
  if (CAPITAL.test(label) && words.every((word) => CAPITAL.test(word) || PARTICLE.test(word))) return 'name';
  return label === label.toLowerCase() && label !== label.toUpperCase() ? 'small' : 'mixed';
}

const wordsOf = (label: string): string[] => label.toLowerCase().replace(/’/g, "'").match(LETTERS) ?? [];

/** Whether a word in it is none of everyday English, as names are. */
export const isStrange = (label: string): boolean =>
  wordsOf(label).some((word) => word.length > 1 && !isEverydayWord(word));

/** Whether the words may be a label at all. */
export function mayLabel(label: string, { shouting }: { readonly shouting: boolean }): boolean {
  if (!LETTER.test(label) || NO_LABEL.test(label)) return false;
  if (isPart(label)) return true;
  const words = wordsOf(coreOf(label).replace(/^the /i, '').replace(ORDINAL, '').replace(INITIAL, ''));
  if (ADVERBS.has(words[0] ?? '') || (THINGS.has(words.at(-1) ?? '') && !isStrange(label)) || CONNECTIVE.test(label))
    return false;
  const capitals = formOf(label) === 'capitals' && !shouting;
  if (words.length > (capitals ? CAPITAL_WORDS : LABEL_WORDS)) return false;
  if (label.length === 1) return /[AQ]/.test(label);
  return !words.some((word) => (capitals ? SPOKEN : SENTENCE).has(word));
}
