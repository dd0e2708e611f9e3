import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Mending } from '../../src/model.js';
import { ENDINGS, readGiven } from '../../src/sources/formats.js';
import { FILE_KINDS, NAMED_ENDINGS } from '../../src/web/file-kinds.js';
import { clock, mediaAt } from '../../src/web/media-link.js';
import { mendedSentence } from '../../src/web/mended.js';
import { recordingsOf } from '../../src/web/recording.js';
import { HEARD_CHECK, SAMPLE_TRANSCRIPT, TRANSCRIPT_ID } from '../../src/web/samples/transcript.js';
import { isBareAddress } from '../../src/web/told-first.js';
import { BROWSER, service } from './service.js';

describe('the address of a recording at a second', () => {
  it.each([
    ['a video’s page', 'https://www.youtube.com/watch?v=abc', 'https://www.youtube.com/watch?v=abc&t=751s'],
    ['one with another second', 'https://m.youtube.com/watch?t=9&v=abc#x', 'https://m.youtube.com/watch?v=abc&t=751s'],
    ['a live stream', 'https://www.youtube.com/live/abc', 'https://www.youtube.com/live/abc?t=751s'],
    ['an embedded video', 'https://www.youtube.com/embed/abc?start=3', 'https://www.youtube.com/embed/abc?start=751'],
    ['a short address', 'https://youtu.be/abc?t=3', 'https://youtu.be/abc?t=751'],
    ['a video of another site', 'https://vimeo.com/123#t=2s', 'https://vimeo.com/123#t=751s'],
    ['music', 'https://soundcloud.com/a/b', 'https://soundcloud.com/a/b#t=12:31'],
    ['a podcast', 'https://open.spotify.com/episode/x?si=1', 'https://open.spotify.com/episode/x?si=1&t=751'],
    ['another player', 'https://www.dailymotion.com/video/x', 'https://www.dailymotion.com/video/x?start=751'],
    ['a file', 'https://radio.example/a.mp3', 'https://radio.example/a.mp3#t=751.2'],
    ['a file with a fragment', 'https://radio.example/a.mp3?t=9#t=5', 'https://radio.example/a.mp3?t=9#t=751.2'],
    ['a player of a station', 'http://radio.example/play/p01', 'http://radio.example/play/p01#t=751.2'],
    ['a site that only sounds like it', 'https://notyoutube.com/watch?v=a', 'https://notyoutube.com/watch?v=a#t=751.2'],
  ])('of %s', (_why, media, link) => {
    expect(mediaAt(media, 751.29)).toBe(link);
  });

  it.each([
    ['none', null],
    ['a script', 'javascript:alert(1)'],
    ['a file of this machine', 'file:///a.mp3'],
    ['no address', 'the tape in the cellar'],
  ])('is not made of %s', (_why, media) => {
    expect(mediaAt(media, 5)).toBeNull();
  });

  it.each([
    [0, '0:00'],
    [5.9, '0:05'],
    [751.2, '12:31'],
    [3599.99, '59:59'],
    [3751, '1:02:31'],
    [-1, '0:00'],
  ])('is told as a clock does: %d s', (seconds, told) => {
    expect(clock(seconds)).toBe(told);
  });
});

describe('what is known of a recording', () => {
  it('is looked up once for each article, and not at all where nothing was found', async () => {
    const { verifier } = service({}, { article: SAMPLE_TRANSCRIPT });
    const asked: string[] = [];
    const counting = {
      ...verifier,
      statement: (id: string) => {
        asked.push(id);
        return verifier.statement(id);
      },
    };
    const match = HEARD_CHECK.match!;
    const found = await recordingsOf(counting, [{ ...match, statementId: null }, match, match]);
    expect(found.get(TRANSCRIPT_ID)).toMatchObject({ heard: 'machine', media: SAMPLE_TRANSCRIPT.media });
    expect(asked).toEqual([match.statementId]);
    expect((await recordingsOf(counting, [])).size).toBe(0);
  });

  it('is nothing for an article that was removed', async () => {
    const { verifier } = service();
    expect((await recordingsOf(verifier, [HEARD_CHECK.match!])).get(TRANSCRIPT_ID)?.media).toBeNull();
  });
});

describe('what was put right', () => {
  const layout = (...mended: Mending[]) => ({ turns: [], quotations: [], times: [], furniture: [], mended });
  it.each<[string, ...Mending[]]>([
    ['1 line that was broken at a column joined with the next', { kind: 'wrapped-lines', count: 1 }],
    ['14 lines that were broken at a column joined with the next', { kind: 'wrapped-lines', count: 14 }],
    ['3 codes of a mail turned into their characters', { kind: 'quoted-printable', count: 3 }],
    ['2 stretches of garbled characters restored', { kind: 'mojibake', count: 2 }],
    ['1 character code turned into its character', { kind: 'entities', count: 1 }],
    ['2 character codes turned into their characters', { kind: 'entities', count: 2 }],
    [
      '1 invisible mark taken out and 25 line numbers taken out',
      { kind: 'invisible-marks', count: 1 },
      { kind: 'line-numbers', count: 25 },
    ],
  ])('is told: %s', (words, ...mended) => {
    expect(mendedSentence(layout(...mended))).toBe(`Put right when it was read: ${words}.`);
  });

  it('is not told where it was nothing', () => {
    expect(mendedSentence(null)).toBeNull();
    expect(mendedSentence(layout({ kind: 'entities', count: 0 }))).toBeNull();
  });
});

describe('the files that can be chosen', () => {
  it('are named as the refusal of another kind names them', async () => {
    const refusal = readGiven({ name: 'talk.xlsx', bytes: new Uint8Array() });
    await expect(refusal).rejects.toThrow(`Choose a ${FILE_KINDS.words} file.`);
  });

  it('are all that there are readers for, but for other endings of the same kinds', () => {
    expect(ENDINGS.filter((ending) => !NAMED_ENDINGS.includes(ending))).toEqual(['dfxp', 'htm', 'markdown', 'text']);
    expect(FILE_KINDS.accept.split(',')).toHaveLength(ENDINGS.length);
  });
});

it('the README lists the kinds of files as the forms do', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme.replace(/\s+/g, ' ')).toContain(`(${FILE_KINDS.words})`);
});

describe('an address in place of a text', () => {
  it.each([
    ['alone', 'https://news.example/a'],
    ['with space around it', '  \n https://news.example/a\n'],
    ['without its scheme', 'www.news.example/a,b'],
    ['in angle brackets', '<https://news.example/a>'],
    ['with others', 'https://news.example/a\nhttp://news.example/b'],
  ])('%s is told apart', (_why, text) => {
    expect(isBareAddress(text)).toBe(true);
  });

  it.each([
    ['a text that begins with one', 'https://news.example/a\nThe ferry left at nine.'],
    ['a text that names one', 'See https://news.example/a'],
    ['a word', 'https'],
    ['nothing', ' '],
  ])('%s is a text', (_why, text) => {
    expect(isBareAddress(text)).toBe(false);
  });
});

const NOTHING = { statements: [], speakers: [], language: 'en' };

describe('a text that is typed', () => {
  const unquoted = () => service({}, { extraction: NOTHING });
  const send = ({ agent }: ReturnType<typeof service>, path: string, fields: object) =>
    agent.post(path).set('Accept', BROWSER).type('form').send(fields);

  it('without a quotation is told so, and is kept when it is sent anyway', async () => {
    const started = unquoted();
    const fields = { text: 'The ferry left at nine.', title: 'Timetable', heard: 'checked' };
    const told = await send(started, '/articles', fields);
    expect(told.status).toBe(422);
    expect(told.text).toContain('There is no quotation in this text');
    expect(told.text).toMatch(/name="anyway" value="yes">Keep it anyway</);
    expect(told.text).toContain('>The ferry left at nine.</textarea>');
    expect(told.text).toContain('value="Timetable"');
    expect(told.text).toContain('value="checked" selected');
    expect(started.verifier.asked.added).toEqual([]);
    const kept = await send(started, '/articles', { ...fields, anyway: 'yes' });
    expect([kept.status, started.verifier.asked.added.length]).toEqual([303, 1]);
  });

  it('with a quotation is kept at once, and a long one with evident quotations is not read twice', async () => {
    expect((await send(service(), '/articles', { text: '“We sail at nine,” she said.' })).status).toBe(303);
    const long = `“We sail at nine from the old pier,” she said. ${'The ferry left. '.repeat(2_000)}`;
    expect((await send(unquoted(), '/articles', { text: long })).status).toBe(303);
  });

  it.each(['/articles', '/drafts'])(
    'is refused at %s where it is an address, also when it is sent anyway',
    async (path) => {
      const started = service();
      const answer = await send(started, path, { text: 'https://news.example/a', anyway: 'yes' });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Open the page and copy its text, or save it as .html and choose the file.');
      expect(answer.text).toContain('>https://news.example/a</textarea>');
      expect(answer.text).not.toContain('Keep it anyway');
      expect([started.verifier.asked.added, started.verifier.asked.drafted]).toEqual([[], []]);
    },
  );

  it('by a program is kept as it is', async () => {
    const { agent, verifier } = unquoted();
    const answer = await agent.post('/api/v1/articles').send({ text: 'https://news.example/a' });
    expect([answer.status, verifier.asked.added.length]).toEqual([201, 1]);
  });
});

const MEDIA = 'https://radio.example/morning.mp3';

describe('a text of a recording', () => {
  const open = async (path: string) => {
    const { agent } = service({}, { article: SAMPLE_TRANSCRIPT, check: HEARD_CHECK });
    return (await agent.get(path).set('Accept', BROWSER)).text;
  };

  it.each([
    ['the article', `/articles/${TRANSCRIPT_ID}`, ['751.2', '754.6', '3721'], '1:02:01'],
    ['the answer', `/checks/${HEARD_CHECK.id}`, ['754.6'], 'at 12:34 in the recording'],
    ['the statement', '/statements/t1', ['754.6'], 'at 12:34 in the recording'],
    ['the search', '/find?words=ferry', ['751.2', '754.6'], 'at 12:31 in the recording'],
  ])('leads to its seconds from %s, and says who heard it', async (_where, path, seconds, told) => {
    const html = await open(path);
    for (const second of seconds) expect(html).toContain(`href="${MEDIA}#t=${second}"`);
    expect(html).toContain(told);
    expect(html).toMatch(
      /Text as a machine heard it, not checked against the recording|machine transcript, not checked/,
    );
  });

  it('cites the second with the words', async () => {
    expect(await open(`/checks/${HEARD_CHECK.id}`)).toContain(`at 12:34 in the recording: ${MEDIA}#t=754.6`);
  });

  it('shows what stood beside it, and what was put right', async () => {
    const html = await open(`/articles/${TRANSCRIPT_ID}`);
    expect(html).toContain('Beside the article on its page (3)');
    expect(html).toContain('Get the morning letter from the quay');
    expect(html).toContain('Put right when it was read: 14 lines that were broken');
  });
});

describe('a speaker is renamed', () => {
  const rename = (started: ReturnType<typeof service>, fields: object, query = '') =>
    started.agent.post(`/articles/sample-article/rename${query}`).set('Accept', BROWSER).type('form').send(fields);

  it('in the whole article, and the part that was read is shown again', async () => {
    const started = service();
    const answer = await rename(started, { speaker: 'okafor', name: ' Ada Quill ' }, '?part=2');
    expect([answer.status, answer.headers.location]).toEqual([303, '/articles/sample-article?part=2']);
    expect(started.verifier.asked.changed).toEqual([['sample-article', 'rename', 'okafor', 'Ada Quill']]);
  });

  it('or not, and the name that was typed stays in its form', async () => {
    const answer = await rename(service(), { speaker: 'brandvold', name: ' ' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('The name is empty.');
    expect(answer.text).toMatch(/<details class="rename" open><summary>Rename<span class="vh"> Tomas Brandvold/);
    expect(answer.text.match(/id="name"/g)).toHaveLength(1);
  });

  it('by editors only', async () => {
    const { agent } = service({ editorToken: 'a-token-for-the-editors' });
    const answer = await agent
      .get('/articles/sample-article')
      .set('Accept', BROWSER)
      .set('X-Forwarded-For', '203.0.113.9');
    expect(answer.text).not.toContain('/rename');
  });
});
