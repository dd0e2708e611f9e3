import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSER, service, TOKEN } from './service.js';

describe('the security headers', () => {
  it.each(['/', '/nothing', '/healthz', '/checks/sample-altered', '/assets/site.css'])('stand on %s', async (path) => {
    const { headers } = await service().agent.get(path).set('Accept', BROWSER);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none';base-uri 'none';connect-src 'self';form-action 'self';frame-ancestors 'none';img-src 'self';manifest-src 'self';script-src 'self';style-src 'self'",
    );
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('demand https once readers use it', async () => {
    const { headers } = await service({ baseUrl: 'https://quotes.example' }).agent.get('/');
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
  });
});

describe('what may be kept', () => {
  it('an asset for good, under the mark of its content', async () => {
    const { agent } = service();
    const { text } = await agent.get('/');
    const address = /href="(\/assets\/site\.css\?[0-9a-f]+)"/.exec(text)![1]!;
    expect((await agent.get(address)).headers['cache-control']).toContain('immutable');
    expect((await agent.get('/assets/site.css')).headers['cache-control']).toBe('no-cache');
  });

  it('a page only privately, an answer of the interface not at all', async () => {
    const { agent } = service();
    expect((await agent.get('/')).headers['cache-control']).toBe('private, no-cache');
    expect((await agent.get('/api/v1/articles')).headers['cache-control']).toBe('no-store');
  });

  it.each(['/checks/sample-altered', '/drafts/sample-draft', '/sign-in'])(
    'nothing of %s, also not by a browser',
    async (path) => {
      const answer = await service({ editorToken: TOKEN }).agent.get(path).set('Accept', BROWSER);
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    },
  );

  it('what names the address it was asked at only privately', async () => {
    expect((await service().agent.get('/opensearch.xml')).headers['cache-control']).toBe('private, no-cache');
  });

  it('nothing in search engines that a reader submitted', async () => {
    const { agent } = service();
    expect((await agent.get('/checks/sample-altered')).text).toContain('<meta name="robots" content="noindex">');
    expect((await agent.get('/articles/sample-article')).text).not.toContain('noindex');
    expect((await agent.get('/robots.txt')).text).toContain('Disallow: /checks/');
  });
});

describe('weight', () => {
  /** The promise is 60 KB for a page with all its assets, compressed. */
  const BYTES_MAX = 60_000;

  it('stays under 60 KB for a page with its assets', async () => {
    const { agent } = service();
    const { text } = await agent.get('/checks/sample-altered').buffer(true);
    let bytes = gzipSync(text).length;
    for (const [, address] of text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
      const asset = await agent.get(address!).buffer(true);
      bytes += gzipSync(asset.text ?? asset.body).length;
    }
    expect(bytes).toBeLessThan(BYTES_MAX);
  });
});
