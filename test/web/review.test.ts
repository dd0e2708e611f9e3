import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/model.js';
import { lastEdit } from '../../src/web/last-edit.js';
import { SAMPLE_TEXT } from '../../src/web/samples/article.js';
import { placeOfWords } from '../../src/web/wording.js';
import { BROWSER, service } from './service.js';

describe('words that somebody copied', () => {
  const text = '“We will  not raise\nthe toll,” she said. The toll stays.';
  it.each([
    ['as they stand', 'the toll stays', 'The toll stays'],
    ['with other white space', 'will not raise the', 'will  not raise\nthe'],
    ['with other marks', '"We will', '“We will'],
    ['with space around them', '  raise ', 'raise'],
  ])('%s are found', (_why, words, found) => {
    const place = placeOfWords(text, words);
    expect(typeof place === 'string' ? place : text.slice(place.start, place.end)).toBe(found);
  });

  it('are told apart from words that stand nowhere, or in several places', () => {
    expect(placeOfWords(text, 'the bridge')).toBe('nowhere');
    expect(placeOfWords(text, 'the toll')).toBe('several');
    expect(placeOfWords(text, ' ')).toBe('nowhere');
  });
});

describe('the last correction', () => {
  const NOW = Date.parse('2026-11-23T10:05:00Z');
  const place = { start: 0, end: 14, editedAt: '2026-11-23T10:00:00Z' };
  const okafor = { name: 'Ines Okafor', kind: 'person', gender: null } as const;
  it.each<[string, Edit]>([
    ['“Harbour bridge” was split in two.', { ...place, kind: 'split', at: 8 }],
    ['“Harbour bridge” was joined into one statement.', { ...place, kind: 'join' }],
    ['“Harbour bridge” is no longer a statement.', { ...place, kind: 'drop' }],
    ['“Harbour bridge” was given to Ines Okafor.', { ...place, kind: 'speaker', speaker: okafor }],
    ['“Harbour bridge” was given to nobody who is named.', { ...place, kind: 'speaker', speaker: null }],
    ['“Harbour bridge” was added as a statement of Ines Okafor.', { ...place, kind: 'add', speaker: okafor }],
    ['Ines Okafor was told apart from others of that name.', { ...place, kind: 'apart', speaker: okafor }],
    [
      'Speaker 1 was renamed Ines Okafor.',
      { kind: 'rename', speaker: { ...okafor, name: 'Speaker 1' }, to: okafor, editedAt: place.editedAt },
    ],
  ])('is told: %s', (sentence, edit) => {
    expect(lastEdit(SAMPLE_TEXT, [edit], NOW)).toEqual({ sentence, count: 1, fresh: true });
  });

  it('is fresh for ten minutes, and nothing where there is none', () => {
    expect(lastEdit(SAMPLE_TEXT, [{ ...place, kind: 'drop' }], NOW + 600_000)?.fresh).toBe(false);
    expect(lastEdit(SAMPLE_TEXT, [], NOW)).toBeNull();
  });
});

describe('the forms of a review', () => {
  it.each([
    ['/statements/s1/split', { at: '140' }, ['split', 's1']],
    ['/statements/s1/join', { with: ['s2', 's3'] }, ['join', 's1']],
    ['/statements/s1/removal', {}, ['drop', 's1']],
    ['/articles/sample-article/statements', { start: '40', end: '50', words: 'x' }, ['add', null]],
    ['/articles/sample-article/statements', { start: '', end: '', words: 'Residents have' }, ['add', null]],
  ] as const)('%s %o is passed on and leads back to its place', async (path, fields, [kind]) => {
    const { agent, verifier } = service();
    const answer = await agent.post(path).type('form').send(fields);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toMatch(/^\/articles\/sample-article\?at=(s1|p\d+)#\1$/);
    expect(verifier.asked.changed[0]).toEqual(['sample-article', kind, expect.objectContaining({ kind })]);
  });

  it('come back with what was typed where it cannot be done', async () => {
    const { agent } = service();
    const answer = await agent
      .post('/articles/sample-article/statements')
      .set('Accept', BROWSER)
      .type('form')
      .send({ words: 'words that nobody wrote', speaker: 'Ines Okafor' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('These words do not stand in the text.');
    expect(answer.text).toContain('>words that nobody wrote</textarea>');
    expect(answer.text).toContain('value="Ines Okafor"');
  });

  it('save what is known of an article, blank fields as unknown', async () => {
    const { agent, verifier } = service();
    await agent.post('/articles/sample-article/description').type('form').send({ title: ' A title ', kind: 'post' });
    const known = { title: 'A title', publisher: null, author: null, published: null, url: null, kind: 'post' };
    expect(verifier.asked.changed).toEqual([['describe', 'sample-article', known]]);
  });

  it('save who heard a recording where the form asks for it', async () => {
    const { agent, verifier } = service();
    const form = { kind: 'transcript', heard: 'checked', media: ' ' };
    await agent.post('/articles/sample-article/description').type('form').send(form);
    expect(verifier.asked.changed[0]![2]).toMatchObject({ heard: 'checked', media: null });
  });

  it('tell speakers apart and together', async () => {
    const { agent, verifier } = service();
    await agent.post('/merges').type('form').send({ speaker: 'okafor', into: 'brandvold' });
    await agent.post('/speakers/okafor/separation').type('form').send({});
    const apart = await agent.post('/speakers/okafor/separation').type('form').send({ articleId: 'sample-article' });
    expect(apart.headers.location).toBe('/articles/sample-article');
    expect(verifier.asked.changed).toEqual([
      ['okafor', 'merge', 'brandvold'],
      ['okafor', 'separate'],
      ['okafor', 'part', 'sample-article'],
    ]);
  });
});
