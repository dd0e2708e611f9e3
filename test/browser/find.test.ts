/** Finding what was said, and taking a removal back, as people do: with and without scripts. */

import { beforeAll, describe, expect, it } from 'vitest';
import { onSite, realSite } from './chromium.js';

const FERRY = {
  text: 'The board met.\n\n“We will have two ferries by the spring,” said Ines Okafor, who chairs it.',
  ...{ title: 'A second ferry', publisher: 'Island Gazette', published: '2026-03-05' },
};
const TOLL = {
  text: 'The council voted.\n\n“The ferries stay free for everybody who lives here,” said Ines Okafor.',
  ...{ title: 'No toll', publisher: 'Harbour Times', published: '2025-11-20' },
};

const site = onSite(realSite);
beforeAll(async () => {
  for (const article of [FERRY, TOLL]) await sent('/api/v1/articles', article);
});

async function sent(path: string, body: object): Promise<{ id: string }> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(site.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as { id: string };
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', (_how, javaScriptEnabled) => {
  const opened = async (path: string) => {
    const one = await site.visit({ javaScriptEnabled });
    await one.page.goto(site.address + path);
    return one;
  };

  it('a reader finds what somebody said between two days, and its place', async () => {
    const { page, complaints, close } = await opened('/find');
    await page.getByLabel('Speaker').fill('Okafor');
    await page.getByLabel('Words of the statement').fill('ferries');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('heading', { name: '2 statements' }).waitFor();
    await page.getByLabel('Published from').fill('2026-01-01');
    await page.getByLabel('Article or outlet').fill('gazette');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('heading', { name: '1 statement' }).waitFor();
    expect(await page.getByLabel('Published from').inputValue()).toBe('2026-01-01');
    expect(await page.locator('mark').allTextContents()).toEqual(['ferries']);
    expect(await page.locator('.quotes').textContent()).toContain('5 March 2026 · Island Gazette');
    await page.getByRole('link', { name: /^A second ferry/ }).click();
    await page.waitForURL(/\/articles\/.*#/);
    expect(await page.locator(':target').textContent()).toContain('two ferries');
    expect(complaints).toEqual([]);
    await close();
  });

  it('days that are none, or the wrong way round, are told, and what was typed stays', async () => {
    const { page, close } = await opened('/find?words=ferries&from=31+November');
    await page.getByRole('alert').getByText('The first day must be a day as 2026-11-23.').waitFor();
    expect(await page.getByLabel('Published from').inputValue()).toBe('31 November');
    expect(await page.getByLabel('Words of the statement').inputValue()).toBe('ferries');
    await page.goto(`${site.address}/find?from=2026-02-02&to=2026-01-01`);
    await page.getByRole('alert').getByText('Swap the two.').waitFor();
    expect(await page.getByLabel('Published to').inputValue()).toBe('2026-01-01');
    await close();
  });

  it('an editor finds an article, removes it, and brings it back as it was', async () => {
    const { page, complaints, close } = await opened('/articles');
    await page.getByLabel('Words of a title').fill('times toll');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'No toll' }).click();
    const address = page.url();
    await page.getByText('Remove this article').click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('“No toll” was removed.').waitFor();
    expect((await fetch(address)).status).toBe(404);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'No toll' }).waitFor();
    expect(page.url()).toBe(address);
    expect(await page.locator('.statements').textContent()).toContain('stay free');
    expect(complaints).toEqual([]);
    await close();
  });

  it('an editor brings a removed answer and a removed draft back', async () => {
    const check = await sent('/api/v1/checks', { quote: 'two ferries by the spring' });
    const draft = await sent('/api/v1/drafts', { text: 'She said: “We will have two ferries.”', title: 'A draft' });
    const { page, close } = await opened(`/checks/${check.id}`);
    await page.getByText('Remove this answer').click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('The answer was removed.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForURL(`**/checks/${check.id}`);
    await page.goto(`${site.address}/drafts/${draft.id}`);
    await page.getByText('Remove this draft').click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('“A draft” was removed.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'A draft' }).waitFor();
    await close();
  });

  it('a report says which archive it was made against, and is made again once that has changed', async () => {
    const text = 'She said: “We will have three ferries by the spring.”';
    const draft = await sent('/api/v1/drafts', { text, title: 'Mine' });
    const { page, close } = await opened(`/drafts/${draft.id}`);
    const report = page.locator('.page-head .checked');
    expect(await report.textContent()).toMatch(/revision \d+ of the archive/);
    expect(await page.getByRole('button', { name: 'Check again' }).count()).toBe(0);
    await page.getByText('Tick off').first().click();
    await page.getByLabel('Why item 1 may stand').fill('Heard the tape.');
    await page.getByRole('button', { name: 'Tick off' }).click();
    await page.getByText('Heard the tape.').waitFor();
    await sent('/api/v1/articles', { text: `Another article, ${javaScriptEnabled}.` });
    await page.reload();
    await page.getByText('The archive has changed since').waitFor();
    const before = await report.textContent();
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/drafts/') && !url.pathname.endsWith(draft.id));
    await page.getByText('Heard the tape.').waitFor();
    expect(await report.textContent()).not.toBe(before);
    expect(await page.getByText('The archive has changed since').count()).toBe(0);
    await close();
  });
});
