/** What names that “and” joins share: a role before the first, the surname of the last. */

import type { Mention } from './mention.js';
import { noun } from './nouns.js';
import { TITLES } from './titles.js';
import type { Token } from './tokens.js';
import { foldOf, givenGender } from './word-shapes.js';

/** “Bill and Jean Hathersage”: a given name that shares the surname of the one joined on. */
function withFamily(tokens: readonly Token[], mention: Mention, next: Mention | undefined): Mention {
  if (!mention.name || !next?.name || next.from !== mention.to + 1) return mention;
  if (tokens[mention.to]!.lower !== 'and' || next.to - next.from !== 2 || mention.possessive) return mention;
  const [given, other] = [tokens[mention.to - 1]!, tokens[next.from]!];
  const alone = mention.name.start === given.start && !TITLES.has(foldOf(given));
  if (!alone || givenGender(foldOf(given)) === undefined || givenGender(foldOf(other)) === undefined) return mention;
  const surname = tokens[next.to - 1]!;
  return {
    ...mention,
    sort: 'person',
    gender: givenGender(foldOf(given)) ?? null,
    family: { start: surname.start, end: surname.end },
  };
}

/** “Councilwomen Ada Quill and Greta Falk”: a plural role is that of the names joined on, too. */
function withSharedRole(tokens: readonly Token[], mention: Mention, before: Mention | undefined): Mention {
  if (!before?.name || !mention.name || mention.roles.length > 0 || mention.from !== before.to + 1) return mention;
  const role = before.roles[0];
  if (!role || role.end > before.name.start || tokens[before.to]!.lower !== 'and') return mention;
  const last = tokens.slice(before.from, before.to).find(({ end }) => end === role.end);
  return last && noun(last.lower)?.plural ? { ...mention, sort: 'person', roles: [role] } : mention;
}

/** A mention with what it shares with those beside it. */
export const joined = (
  tokens: readonly Token[],
  mention: Mention,
  { before, next }: { before: Mention | undefined; next: Mention | undefined },
): Mention => withFamily(tokens, withSharedRole(tokens, mention, before), next);
