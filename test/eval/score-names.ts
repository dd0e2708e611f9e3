/** Whether two names are one person's, by the rules that came with the annotations, whatever the product thinks. */

const TITLES = new Set(
  'mr mrs ms miss dr sen sens senator gov governor rep reps representative president vice former secretary prime minister gen general lt col sgt capt sir dame lord lady judge justice chief attorney congressman congresswoman mayor rev reverend prof professor pope king queen prince princess spokesman spokeswoman spokesperson candidate nominee democratic republican the a an state house speaker chairman chairwoman director ceo adviser advisor campaign manager pm us u.s'.split(
    ' ',
  ),
);

const NICKNAMES = [
  'bill william will',
  'bob robert rob',
  'mike michael mick',
  'jim james jimmy',
  'joe joseph',
  'tom thomas',
  'tim timothy',
  'dan daniel',
  'dave david',
  'steve stephen steven',
  'chris christopher christina christine',
  'ed edward eddie',
  'ted edward theodore rafael',
  'bernie bernard',
  'liz elizabeth beth',
  'kate katherine kathleen katie',
  'ben benjamin',
  'ken kenneth',
  'matt matthew',
  'mitch mitchell addison',
  'rick richard dick rich',
  'ron ronald',
  'greg gregory',
  'jeff jeffrey',
  'larry lawrence',
  'tony anthony',
  'andy andrew',
  'nick nicholas',
  'sam samuel',
  'pat patrick patricia',
  'jen jennifer',
  'deb debbie deborah',
  'don donald',
  'jack john',
  'jeb john',
  'newt newton',
  'rudy rudolph',
  'ray raymond',
  'fred frederick',
  'charlie charles chuck',
  'al albert alan alfred',
  'josh joshua',
  'sue susan',
  'marty martin',
].map((group) => new Set(group.split(' ')));

function tokens(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\([^)]*\)?/g, ' ')
    .split(',')[0]!
    .replace(/[’']s\b/g, '')
    .replace(/[’']$/g, '');
  const words = (plain.toLowerCase().match(/\p{L}[\p{L}’'.-]*/gu) ?? [])
    .map((word) => word.replace(/\.+$/, ''))
    .filter((word) => word && !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  return words.filter((word) => word.length > 1 || words.length === 1);
}

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 1 && b.startsWith(a)) ||
  (b.length > 1 && a.startsWith(b)) ||
  NICKNAMES.some((group) => group.has(a) && group.has(b));

/** Surnames are equal and the given names do not conflict; a name of one word may be the other's given name. */
export function samePerson(a: string | null, b: string | null): boolean {
  const [x, y] = [tokens(a ?? ''), tokens(b ?? '')];
  if (x.length === 0 || y.length === 0) return false;
  if (x.at(-1) === y.at(-1))
    return x.length === 1 || y.length === 1 || x.slice(0, -1).some((p) => y.slice(0, -1).some((q) => sameGiven(p, q)));
  if (x.length === 1) return y[0] === x[0];
  return y.length === 1 && x[0] === y[0];
}

const SMALL = new Set('the a an of for and to in on at by from with his her their its our my who said'.split(' '));
const content = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? []).filter((word) => word.length > 1 && !SMALL.has(word)),
  );

/** Whether two phrases share a word that is no small one. */
export const shareWord = (a: string, b: string): boolean => {
  const words = content(b);
  return [...content(a)].some((word) => words.has(word));
};

const UNTOLD = new Set(
  'the a an of for and to in on at by from with his her their its s mr mrs ms dr spokesman spokeswoman spokesperson'.split(
    ' ',
  ),
);
const telling = (name: string): string[] =>
  (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  ).filter((word) => !UNTOLD.has(word));
const isWithin = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.every((word) => b.includes(word));
const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** Whether a name is one of the right ones, by the rules that came with the sets of several right names. */
export const isOneOf = (name: string, right: readonly string[]): boolean =>
  right.some(
    (other) =>
      samePerson(name, other) ||
      isWithin(telling(other), telling(name)) ||
      isWithin(telling(name), telling(other)) ||
      (/^\p{Lu}{2,}$/u.test(name) && initials(other) === name),
  );
