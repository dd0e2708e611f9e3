/** Which person a pronoun stands for. */

/** Pronouns of one person, a line each: “we” for “I” says that somebody else did it. */
const PERSONS = new Map(
  `i me my mine myself
we us our ours ourselves
you your yours yourself yourselves
he him his himself
she her hers herself
they them their theirs themselves`
    .split('\n')
    .flatMap((line, person) => line.split(' ').map((word) => [word, person] as const)),
);

/** Of a folded personal pronoun which person it stands for, also contracted: “we’re”; `null`: it is none. */
export const personOf = (fold: string): number | null => PERSONS.get(fold.split("'", 1)[0]!) ?? null;
