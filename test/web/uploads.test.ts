import { describe, expect, it } from 'vitest';
import { docx } from '../sources/make.js';
import { BROWSER, service } from './service.js';

const MS = 30_000;

describe('articles from files', () => {
  it(
    'carry what the file says of itself, and what was typed over it',
    async () => {
      const { agent, verifier } = service();
      const page =
        '<html><head><meta property="og:title" content="From the file"><meta name="author" content="A. Author"></head><body><p>One.</p></body></html>';
      const answer = await agent
        .post('/articles')
        .field('author', 'B. Author')
        .field('title', '')
        .field('text', '')
        .attach('file', Buffer.from(page), 'a.html');
      expect([answer.status, answer.headers.location]).toEqual([303, '/articles/sample-article']);
      expect(verifier.asked.added).toMatchObject([{ title: 'From the file', author: 'B. Author', text: 'One.' }]);
    },
    MS,
  );

  it(
    'are added several at once',
    async () => {
      const { agent, verifier } = service();
      const answer = await agent
        .post('/articles')
        .field('title', 'Not of both')
        .attach('file', Buffer.from('First.'), 'ferry_talk.txt')
        .attach('file', Buffer.from(docx(['Second.'])), 'b.docx');
      expect([answer.status, answer.headers.location]).toEqual([303, '/articles']);
      expect(verifier.asked.added.map(({ text, title }) => [text, title])).toEqual([
        ['First.', null],
        ['Second.', null],
      ]);
      expect(verifier.asked.titles).toEqual(['ferry talk', 'b']);
    },
    MS,
  );

  it(
    'are refused together when one cannot be read, and nothing is stored',
    async () => {
      const { agent, verifier } = service();
      const answer = await agent
        .post('/articles')
        .set('Accept', BROWSER)
        .field('title', 'Kept')
        .attach('file', Buffer.from('First.'), 'a.txt')
        .attach('file', Buffer.from('x'), '<b>.pdf');
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('&lt;b&gt;.pdf: This is no whole PDF file.');
      expect(answer.text).toContain('value="Kept"');
      expect(verifier.asked.added).toEqual([]);
    },
    MS,
  );

  it('may be typed in the same form', async () => {
    const { agent, verifier } = service();
    const answer = await agent.post('/articles').field('text', 'Typed.').attach('file', Buffer.from(''), '');
    expect([answer.status, verifier.asked.added[0]!.text]).toEqual([303, 'Typed.']);
  });
});

describe('a draft from a file', () => {
  it(
    'is checked',
    async () => {
      const { agent, verifier } = service();
      const answer = await agent.post('/drafts').attach('file', Buffer.from('# Essay\n\n“One,” she said.'), 'essay.md');
      expect(answer.status).toBe(303);
      expect(verifier.asked.drafted).toMatchObject([{ text: 'Essay\n\n“One,” she said.', title: 'Essay' }]);
    },
    MS,
  );
});

describe('a form with files is refused', () => {
  it(
    'when a file is too large',
    async () => {
      const answer = await service()
        .agent.post('/drafts')
        .set('Accept', BROWSER)
        .attach('file', Buffer.alloc(10_000_001, 'x'), 'a.txt');
      expect([answer.status, answer.text.includes('more than 10 MB')]).toEqual([413, true]);
    },
    MS,
  );

  it(
    'when a text is too large',
    async () => {
      const answer = await service().agent.post('/drafts').attach('file', Buffer.alloc(2_000_001, 'x'), 'a.txt');
      expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([413, undefined]);
    },
    MS,
  );

  it(
    'when there are too many',
    async () => {
      const request = service().agent.post('/articles');
      for (let n = 0; n < 21; n++) request.attach('file', Buffer.from('x'), `${n}.txt`);
      expect((await request).status).toBe(413);
    },
    MS,
  );

  it('when it is broken', async () => {
    const answer = await service()
      .agent.post('/drafts')
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('--x\r\nContent');
    expect(answer.status).toBe(400);
    const none = await service().agent.post('/drafts').set('Content-Type', 'multipart/form-data').send('x');
    expect(none.status).toBe(400);
  });

  it('where none is expected', async () => {
    const answer = await service().agent.post('/checks').field('quote', 'x').attach('file', Buffer.from('x'), 'a.txt');
    expect(answer.status).toBe(415);
  });

  it('but not for a field that is only called files', async () => {
    const { agent, verifier } = service();
    const answer = await agent.post('/drafts').type('form').send('text=One.&files=a&files=b');
    expect([answer.status, verifier.asked.drafted]).toMatchObject([303, [{ text: 'One.', title: null }]]);
  });

  it('when nothing was chosen or typed', async () => {
    const answer = await service()
      .agent.post('/drafts')
      .set('Accept', BROWSER)
      .field('text', ' ')
      .attach('file', Buffer.from(''), '');
    expect([answer.status, answer.text.includes('The text is empty.')]).toEqual([422, true]);
  });
});
