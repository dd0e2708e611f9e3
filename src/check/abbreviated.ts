/**
 * Abbreviations and what they stand for. Titles, ranks and months as the Associated Press abbreviates them; countries and
 * bodies whose initials news uses without explaining them.
 */

const PAIRS = `
ambassador amb
april apr
august aug
before christ bc
captain capt
central intelligence agency cia
chief executive ceo
chief executive officer ceo
colonel col
commander cmdr
company co
congressman rep
congresswoman rep
corporal cpl
corporation corp
december dec
democrat dem
democratic dem
department dept
director of national intelligence dni
district attorney da
district of columbia dc
doctor dr
et cetera etc
european union eu
february feb
federal bureau of investigation fbi
fort ft
general gen
governor gov
government govt
great britain uk
homeland security dhs
honorable hon
immigration and customs enforcement ice
incorporated inc
january jan
junior jr
lieutenant lt
limited ltd
major maj
member of congress moc
member of parliament mp
member of the european parliament mep
mister mr
mount mt
national rifle association nra
national security agency nsa
new york city nyc
north atlantic treaty organization nato
november nov
number no
october oct
okay ok
per cent percent
president pres
prime minister pm
private pvt
professor prof
representative rep
representatives reps
republican rep
republican gop
reverend rev
saint st
secretary sec
senator sen
senators sens
senior sr
september sep
september sept
sergeant sgt
street st
supreme court of the united states scotus
television tv
united arab emirates uae
united kingdom uk
united nations un
united states us
united states america usa
united states of america us
united states of america usa
versus vs
world health organization who
`;

interface Phrase {
  readonly words: readonly string[];
  readonly key: string;
}

const short = new Map<string, string[]>();
const long = new Map<string, Phrase[]>();
const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  map.set(key, [...(map.get(key) ?? []), value]);
};
for (const line of PAIRS.trim().split('\n')) {
  const folds = line.split(' ');
  const words = folds.slice(0, -1);
  const key = `${folds.at(-1)}.`;
  push(long, words[0]!, { words, key });
  if (!short.get(folds.at(-1)!)?.includes(key)) push(short, folds.at(-1)!, key);
}

/** `short`: keys of an abbreviation's fold. `long`: what is abbreviated, by its first word's fold. */
export const ABBREVIATED: {
  readonly short: ReadonlyMap<string, readonly string[]>;
  readonly long: ReadonlyMap<string, readonly Phrase[]>;
} = { short, long };
