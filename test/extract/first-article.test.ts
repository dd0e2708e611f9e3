import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';

interface Labelled {
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly via: string | null;
  readonly partial: boolean;
  readonly content: readonly string[];
}

const file = (name: string) => readFileSync(new URL(`../../corpus/${name}`, import.meta.url), 'utf8');
const text = file('baghdad-embassy.txt');
const labelled = (JSON.parse(file('baghdad-embassy.json')) as { statements: Labelled[] }).statements;
const { statements, speakers } = extract(text);

describe('the first article', () => {
  it('has the statements, speakers, mentions, cues and channels that were labelled by hand', () => {
    const found = statements.map((statement) => ({
      speaker: statement.speaker?.name ?? null,
      mention: statement.mention?.text ?? null,
      cue: statement.cue?.text ?? null,
      via: statement.via?.text ?? null,
      partial: statement.partial,
      content: statement.content.map((span) => text.slice(span.start, span.end)),
    }));
    expect(found).toEqual(labelled);
  });

  it('knows its speakers by every role that the article gives them', () => {
    const roles = Object.fromEntries(speakers.map((speaker) => [speaker.name, speaker.roles]));
    expect(roles['Mark Esper']).toEqual(expect.arrayContaining(['US Secretary of Defense', 'Defense secretary']));
    expect(roles['Adil Abdul-Mahdi']).toEqual(
      expect.arrayContaining(['Iraqi caretaker Prime Minister', 'outgoing Iraqi premier']),
    );
    expect(roles['Donald Trump']).toContain('US President');
    expect(roles['Mohammed Mohieh']).toContain("spokesman of Iraq's Iranian-backed Kataib Hezbollah");
  });

  it('counts a body that speaks as a body', () => {
    expect(speakers.find((speaker) => speaker.name === 'Iraqi PM’s office')?.kind).toBe('body');
  });

  it('takes each statement from the first time the page gives it', () => {
    expect(Math.max(...statements.map((statement) => statement.end))).toBeLessThan(text.length / 2 + 400);
  });
});
