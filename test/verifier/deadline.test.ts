import { expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { DRAFT_MS } from '../../src/verifier/checking.js';
import { createVerifier, type Refusal } from '../../src/verifier.js';

/** A verifier whose clock goes on by so much each time it is looked at. */
function verifierWithClock(stepMs: number) {
  let at = Date.parse('2026-11-24T10:00:00Z');
  return createVerifier({
    store: openSqliteStore(':memory:'),
    now: () => {
      at += stepMs;
      return new Date(at);
    },
  });
}

const DRAFT = {
  text: Array.from({ length: 6 }, (_, at) => `“The ferry sails at ${at} today,” said Ada Quill.`).join('\n\n'),
  title: null,
};

it('a draft that takes too long to check is refused, with what to do, and nothing of it is kept', async () => {
  const verifier = verifierWithClock(DRAFT_MS);
  const refusal = await verifier.checkDraft(DRAFT).catch((error: Refusal) => error);
  expect(refusal).toMatchObject({ name: 'Refusal', reason: 'too-large', path: 'text' });
  expect((refusal as Refusal).message).toContain('in parts');
  await verifier.close();
});

it('one that takes its time is checked to its end', async () => {
  const verifier = verifierWithClock(DRAFT_MS / 100);
  expect((await verifier.checkDraft(DRAFT)).items).toHaveLength(6);
  await verifier.close();
});
