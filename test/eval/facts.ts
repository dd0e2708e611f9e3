/** The facts that the ranker, the pronouns and the statements are told of, as one hash: a table fits the facts it was trained on. */

import { createHash } from 'node:crypto';
import { Attribution } from '../../src/extract/attribution.js';
import { read } from '../../src/extract/reading.js';
import { tellStatement } from '../../src/extract/statements.js';
import { namesOf, weights } from '../../src/extract/weights.js';
import { DRAWN } from './drawn.js';
import type { Table } from './learning.js';

/** `after gap=, Vs tie=subject` is the fact `after gap= tie=`: its values vary with the text. */
function shapeOf(name: string): string {
  const [first = '', ...others] = name.replace(/=\S*/g, '=').split(' ');
  return [first, ...others.filter((part) => part.endsWith('='))].join(' ');
}

/** All facts that drawn articles bring up, each once. */
function factsTold(): Readonly<Record<Table, ReadonlySet<string>>> {
  const none = weights('');
  const told = { attribution: new Set<string>(), antecedents: new Set<string>(), statements: new Set<string>() };
  const keep = (which: Table, names: readonly string[]) => {
    for (const name of names) told[which].add(shapeOf(name));
  };
  for (const text of DRAWN) {
    const reading = read(text);
    const attribution = new Attribution(reading, { attribution: none, antecedents: none });
    for (const paragraph of reading.paragraphs)
      paragraph.quotations.forEach((quotation, place) => {
        const situation = attribution.situationOf(paragraph.index, place);
        for (const facts of attribution.options(situation).facts) keep('attribution', namesOf(facts));
        for (const candidate of paragraph.candidates.filter(({ mention }) => mention.kind === 'pronoun'))
          for (const facts of attribution.references.pronouns.antecedents(candidate, attribution.outlook()).facts)
            keep('antecedents', namesOf(facts));
        const decided = attribution.decide(situation);
        keep(
          'statements',
          namesOf((tell) => tellStatement(decided, tell)),
        );
        attribution.record(quotation, decided.candidate);
      });
  }
  return told;
}

const HASH_LENGTH = 12;

/** A hash of the facts that each table weighs. */
export function factHashes(): Readonly<Record<Table, string>> {
  const told = factsTold();
  const hashOf = (which: Table) =>
    createHash('sha256')
      .update([...told[which]].sort().join('\n'))
      .digest('hex')
      .slice(0, HASH_LENGTH);
  return {
    attribution: hashOf('attribution'),
    antecedents: hashOf('antecedents'),
    statements: hashOf('statements'),
  };
}
