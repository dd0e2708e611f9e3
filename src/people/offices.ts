/** Titles and roles as sets of words: “Secretary of State” and “the US state secretary”, “the Iraqi premier” and “Iraq’s prime minister”. */

import { words } from '../text/words.js';

/** One word for what news calls by several. */
const SYNONYMS: Readonly<Record<string, string>> = {
  american: 'us',
  attorney: 'lawyer',
  ceo: 'chief executive',
  chairman: 'chair',
  chairperson: 'chair',
  chairwoman: 'chair',
  congressman: 'representative',
  congresswoman: 'representative',
  counsel: 'lawyer',
  defence: 'defense',
  gov: 'governor',
  govt: 'government',
  iraq: 'iraqi',
  pm: 'prime minister',
  premier: 'prime minister',
  pres: 'president',
  rep: 'representative',
  sec: 'secretary',
  sen: 'senator',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
  vp: 'vice president',
};

const SILENT = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'its',
  'of',
  'on',
  'the',
  'then',
  'to',
  'who',
]);
/** Words before an office that do not make it another one. */
const TEMPORARY = new Set([
  'acting',
  'caretaker',
  'current',
  'interim',
  'new',
  'now',
  'outgoing',
  'sitting',
  'united',
  'states',
]);

/** Words that name whoever speaks for or works for others: a name before them is not the speaker's. */
const HEADS = new Set(
  'administration adviser advisor agency aide ally army assistant associate attorney bureau cabinet camp campaign chief committee company counsel daughter department embassy family foundation friend government group husband lawyer manager ministry office official organization organisation party police representative secretary son source sources spokesman spokesperson spokeswoman staff staffer supporter supporters team wife'.split(
    ' ',
  ),
);

/** Whether a folded word is an office, body or relation rather than a name. */
export const isRoleHead = (fold: string): boolean => HEADS.has(fold);

const read = new Map<string, readonly string[]>();
/** The roles of an archive are few; beyond this many the memory starts anew. */
const ROLES_KEPT = 20_000;

/** The words of a role that count, in order, each by one name. */
export function roleTokens(text: string): readonly string[] {
  let tokens = read.get(text);
  if (!tokens) {
    if (read.size >= ROLES_KEPT) read.clear();
    tokens = tokensOf(text);
    read.set(text, tokens);
  }
  return tokens;
}

const tokensOf = (text: string): string[] =>
  words(text.slice(0, ROLE_UNITS_MAX).replace(OF_STATE_FOR, 'secretary for'))
    .map(({ fold }) => fold.replace(/'s?$/, ''))
    .flatMap((fold) => (Object.hasOwn(SYNONYMS, fold) ? SYNONYMS[fold]! : fold).split(' '))
    .filter(
      (token, at, all) => token !== '' && !SILENT.has(token) && !(token === 'officer' && all[at - 1] === 'executive'),
    );

/** “the secretary of state for transport” is the transport secretary. */
const OF_STATE_FOR = /\bsecretary of state for\b/i;
/** A longer description is a sentence. */
const ROLE_UNITS_MAX = 300;

/** Countries by their peoples, as far as a shared beginning shows it: Iran–Iranian, Israel–Israeli. */
const STEM_LETTERS = 4;
const sameToken = (a: string, b: string): boolean =>
  a === b || (a.length >= STEM_LETTERS && b.length >= STEM_LETTERS && isPeople(a, b));
const isPeople = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short.replace(/[aey]$/, '')) &&
    /^(?:i|n|an|ian|ese|ish|ti)$/.test(long.slice(short.replace(/[aey]$/, '').length))
  );
};

/**
 * Whether the claimed title or role is one of the roles: every word of it stands in one of them (what only says when is
 * left aside), the last word of one of both among them, so that “the Iraqi prime minister” is not “the Iraqi prime
 * minister’s office”. Words of `related`, roles of those whom the roles name, may stand for their names: “the governor’s
 * spokesman” for “Lindt’s spokesman”.
 */
export function rolesFit(claimed: string, roles: readonly string[], related: readonly string[] = []): boolean {
  const tokens = roleTokens(claimed).filter((token) => !TEMPORARY.has(token));
  if (tokens.length === 0) return false;
  const all = [...roles, ...related].flatMap(roleTokens);
  return roles.some((role) => {
    const own = roleTokens(role);
    const head = headOf(role);
    const holds = (token: string): boolean => own.some((other) => sameToken(token, other));
    const known = (token: string): boolean => all.some((other) => sameToken(token, other));
    return head !== null && tokens.some((token) => sameToken(token, head)) && tokens.every(known) && tokens.some(holds);
  });
}

/** What the role is in the end: “office” in “Iraqi PM’s office”, “spokesperson” in “spokesman of Kataib Hezbollah”. */
function headOf(role: string): string | null {
  const before = role.split(/\s(?:of|for|at|in|from|to|on|with|who)\s/)[0] ?? role;
  return roleTokens(before).at(-1) ?? roleTokens(role).at(-1) ?? null;
}
