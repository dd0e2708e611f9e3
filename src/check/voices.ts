/**
 * Whose voice a spokesman’s words are: those of the body that he speaks for, not of a person. “White House press secretary
 * Dana Whitfield” speaks for the White House; “a spokeswoman for Ada Lindt” does not make it Lindt’s quote.
 */

import { BODY_NOUNS } from '../people/body-nouns.js';
import { isShortened } from '../people/claimed.js';
import { isRoleHead, roleTokens } from '../people/offices.js';
import { PERSON_NOUNS } from '../people/person-nouns.js';
import { isAcronym } from '../people/word-shapes.js';

const VOICE = '(?:press secretary|press officer|spokes(?:man|woman|person))';
const BEFORE = new RegExp(`^(?:an? |the )?(.{2,80}?)(?:['’]s?)? ${VOICE}$`, 'i');
const BEHIND = new RegExp(`^(?:an? |the )?(?:.{1,40} )?${VOICE} (?:at|for|of|with) (.{2,80})$`, 'i');

/** Whether one of the roles is that of speaking for the claimed body. */
export const speaksFor = (claimed: string, roles: readonly string[]): boolean =>
  isBody(claimed) && roles.some((role) => bodiesIn(role).some((body) => isSameBody(body, claimed)));

const bodiesIn = (role: string): string[] =>
  [BEFORE, BEHIND].flatMap((pattern) => pattern.exec(role.slice(0, ROLE_UNITS_MAX))?.[1] ?? []);
/** A longer description is a sentence. */
const ROLE_UNITS_MAX = 160;

const isSameBody = (a: string, b: string): boolean =>
  roleTokens(a).join(' ') === roleTokens(b).join(' ') || isShortened(a, b) || isShortened(b, a);

/** “the Kremlin”, “FDA”, “Harrow Council”: not a person’s name, not whoever holds an office. */
function isBody(claimed: string): boolean {
  const tokens = roleTokens(claimed);
  if (tokens.some((token) => BODY_NOUNS.has(token)) || isAcronym(claimed.trim())) return true;
  const last = tokens.at(-1);
  return /^the\s/i.test(claimed.trim()) && last !== undefined && !PERSON_NOUNS.has(last) && !isRoleHead(last);
}
