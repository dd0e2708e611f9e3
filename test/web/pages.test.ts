import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../src/model.js';
import { VERDICT_PHRASES } from '../../src/web/phrases.js';
import { SAMPLE_STATEMENTS } from '../../src/web/samples/article.js';
import { SAMPLE_CHECKS } from '../../src/web/samples/checks.js';
import { STATE_LINKS } from '../../src/web/states.js';
import { BROWSER, service } from './service.js';

const open = async (path: string, settings = {}): Promise<string> =>
  (await service(settings).agent.get(path).set('Accept', BROWSER)).text;

const withoutTags = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

describe('the first page', () => {
  it('takes quote and speaker from its address', async () => {
    const html = await open('/?quote=Every%20promise&speaker=Okafor');
    expect(html).toMatch(/<textarea[^>]*>Every promise<\/textarea>/);
    expect(html).toContain('value="Okafor"');
  });

  it('offers examples that the archive holds', async () => {
    const html = await open('/');
    expect(html).toContain('“We will not raise the toll, and the ferry stays free for residents.”');
    expect(html).toContain('Given to somebody else');
  });

  it('reads quote and speaker out of what was pasted', async () => {
    const { agent, verifier } = service();
    const answer = await agent.post('/checks').type('form').send({ quote: '“Every promise,” Okafor said.' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/checks/sample-verified']);
    expect(verifier.asked.claims).toEqual([
      { quote: 'Every promise', speaker: 'Okafor', articleId: null, profile: 'strict' },
    ]);
  });

  it('believes a speaker who was named in the field over one in the paste', async () => {
    const { agent, verifier } = service();
    await agent.post('/checks').type('form').send({ quote: '“Every promise,” Okafor said.', speaker: 'Brandvold' });
    expect(verifier.asked.claims[0]).toEqual({
      quote: 'Every promise',
      speaker: 'Brandvold',
      articleId: null,
      profile: 'strict',
    });
  });

  it('takes a corrected quote as it stands', async () => {
    const { agent, verifier } = service();
    await agent.post('/checks').type('form').send({ quote: '“Every promise,” Okafor said.', literal: 'yes' });
    expect(verifier.asked.claims[0]).toEqual({
      quote: '“Every promise,” Okafor said.',
      speaker: null,
      articleId: null,
      profile: 'strict',
    });
  });
});

describe('an answer', () => {
  it.each(VERDICTS)('%s says its verdict in the title, in words and as a sentence', async (verdict) => {
    const check = SAMPLE_CHECKS[verdict];
    const html = await open(`/checks/${check.id}`);
    const { word } = VERDICT_PHRASES[verdict];
    expect(html).toMatch(new RegExp(`<title>${word}: “`));
    expect(html).toMatch(new RegExp(`<p class="verdict-word">${word}</p>`));
    expect(withoutTags(html).replaceAll('&#34;', '"')).toContain(check.summary);
    for (const finding of check.findings) expect(html).toContain(finding.message);
  });

  it('tells insertions and deletions in words, not by colour alone', async () => {
    const html = await open('/checks/sample-misattributed');
    expect(html).toContain('<del><span class="vh"> deleted: </span>40<span class="vh"> end of deletion </span></del>');
    expect(html).toContain(
      '<ins><span class="vh"> inserted: </span>60<span class="vh"> end of insertion </span></ins>',
    );
  });

  it('says why the article’s words belong to the speaker', async () => {
    const html = await open('/checks/sample-edited');
    expect(withoutTags(html)).toContain('because “he” leads back to Tomas Brandvold, the last man named');
    expect(html).toContain('href="/articles/sample-article?at=s3#s3"');
  });

  it('gives a link to cite and the words to copy', async () => {
    const html = await open('/checks/sample-altered', { baseUrl: 'https://quotes.example/' });
    expect(html).toContain('https://quotes.example/checks/sample-altered');
    expect(html).toContain('“We will not raise the toll” — Ines Okafor, Harbour bridge to close for nine months');
    expect(html).toContain('https://courier.example/harbour-bridge#:~:text=We%20will%20not%20raise%20the%20toll');
  });

  it('shows the pieces of a splice one by one', async () => {
    const html = await open('/checks/sample-spliced');
    expect(html).toContain('“Every promise made in this room”');
    expect(html).toContain('“expects compensation”');
  });

  it('says what “not found” means', async () => {
    const text = withoutTags(await open('/checks/sample-not-found'));
    expect(text).toContain('What “not found” means');
    expect(text).toContain('5 quoted statements in 1 article');
    expect(text).toContain('does not say whether what was said is true');
  });
});

describe('an article', () => {
  it('has an anchor for each statement and each paragraph, and every speaker’s name', async () => {
    const html = await open('/articles/sample-article');
    for (const { id } of SAMPLE_STATEMENTS) expect(html.split(`id="${id}"`)).toHaveLength(2);
    expect(html).toContain('<h1 dir="auto" id="p0">Harbour bridge to close for nine months</h1>');
    expect(html).toContain('<p id="p40" dir="auto">PORT ELLEN – The old harbour bridge');
    expect(html.match(/class="said-by/g)).toHaveLength(SAMPLE_STATEMENTS.length);
    expect(withoutTags(html)).toContain('nobody is named');
  });

  it('leaves the reporter’s words between the parts of an interrupted statement alone', async () => {
    expect(withoutTags(await open('/articles/sample-article'))).toContain(
      'for residents,” Okafor said. “Every promise',
    );
  });

  it('offers corrections to editors only', async () => {
    expect(await open('/articles/sample-article')).toContain('Correct this statement');
    expect(await open('/articles/sample-article', { editorToken: 'a-token-for-the-editors' })).not.toContain(
      'Correct this statement',
    );
  });

  it('takes a correction and leads back to the statement', async () => {
    const { agent, verifier } = service();
    const answer = await agent.post('/statements/s3/speaker').type('form').send({ speaker: '' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/articles/sample-article?at=s3#s3']);
    expect(verifier.asked.corrected).toEqual([{ id: 's3', speaker: null }]);
  });
});

describe('lists', () => {
  it('lead on to their next page', async () => {
    expect(await open('/articles')).toContain('href="/articles?cursor=page-2&amp;limit=20"');
    expect(await open('/speakers?cursor=page-2')).not.toContain('rel="next"');
  });
});

describe('every state of every page', () => {
  it('is linked from one page', async () => {
    const html = await open('/states');
    for (const link of STATE_LINKS) expect(html).toContain(`href="${link}"`);
    expect(new Set(STATE_LINKS).size).toBe(STATE_LINKS.length);
  });

  it.each(STATE_LINKS)('%s is whole', async (link) => {
    const html = await open(link);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/undefined|\[object|NaN|>null</);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/(?:for|aria-labelledby|aria-describedby|list)="([^"]+)"/g))
      expect(ids).toContain(id);
  });
});

describe('a checked draft', () => {
  it('shows each quotation in its place with its verdict, and the tally', async () => {
    const html = await open('/drafts/sample-draft');
    expect(withoutTags(html)).toContain('5 quoted statements; 3 need a look.');
    expect(html).toContain('id="in-text-d1"');
    expect(html).toContain('href="#item-d1"');
    expect(withoutTags(html)).toContain('2 of 3 problems are not ticked off yet.');
  });

  it('is narrowed to its problems without scripts', async () => {
    const html = await open('/drafts/sample-draft?only=problems');
    expect(html.match(/<li id="item-/g)).toHaveLength(3);
    expect((await service().agent.get('/drafts/sample-draft?only=errors')).status).toBe(422);
  });

  it('keeps a tick with its note, and takes it back', async () => {
    const { agent, verifier } = service();
    const answer = await agent.post('/drafts/sample-draft/reviews/d2').type('form').send({ note: ' Heard the tape. ' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/drafts/sample-draft#item-d2']);
    expect(verifier.asked.reviewed).toEqual([{ statementId: 'd2', note: 'Heard the tape.' }]);
    expect((await agent.post('/drafts/sample-draft/reviews/d1').type('form').send({ undo: 'yes' })).status).toBe(303);
    expect((await agent.post('/drafts/sample-draft/reviews/none').type('form').send({})).status).toBe(404);
  });

  it('shows the note beside the item', async () => {
    expect(withoutTags(await open('/drafts/sample-draft'))).toContain('Ticked off 23 November 2026 at 10:00 UTC');
  });
});

describe('finding', () => {
  it('shows statements with the words marked, their speakers and their places', async () => {
    const html = await open('/find?words=Promise%20kept&speaker=Okafor');
    expect(html).toContain('<mark>promise</mark>');
    expect(html).toContain('href="/articles/sample-article?at=s1#s1"');
    expect(html).toContain('value="Okafor"');
  });

  it('asks for words', async () => {
    expect(withoutTags(await open('/find'))).toContain('Words of the statement, all of them');
    expect((await service().agent.get(`/find?words=${'x'.repeat(201)}`)).status).toBe(422);
  });
});
