import { describe, expect, it } from 'vitest';
import { onSite, realSite } from './chromium.js';

const site = onSite(realSite);

const CAPTIONS = `WEBVTT

00:00.500 --> 00:04.000
<v Ada Quill>Good morning from the old pier.

00:05.200 --> 00:09.000
<v Tor Lindgaard>The night boat will sail again before the first frost comes.
`;

describe('captions of a recording', () => {
  it('lead from the article and from an answer to the second, without scripts too', async () => {
    const { page, complaints, close } = await site.visit({ javaScriptEnabled: false });
    await page.goto(`${site.address}/articles`);
    const buffer = Buffer.from(CAPTIONS);
    await page.getByLabel('Or files').setInputFiles({ name: 'night boat.vtt', mimeType: 'text/vtt', buffer });
    await page.locator('summary', { hasText: 'What is known of it' }).click();
    await page.getByLabel('Address of the recording').fill('https://radio.example/boat.mp3');
    await page.getByRole('button', { name: 'Add this article' }).click();
    await page.waitForURL(/\/articles\/./);
    expect(await page.getByRole('link', { name: 'Open the recording' }).getAttribute('href')).toBe(
      'https://radio.example/boat.mp3',
    );
    const times = await page
      .locator('.statements a.clock')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(times).toEqual(['https://radio.example/boat.mp3#t=0.5', 'https://radio.example/boat.mp3#t=5.2']);

    await page
      .locator('.statements > li')
      .nth(1)
      .getByRole('link', { name: /^Check a quote of it/ })
      .click();
    await page.getByRole('button', { name: 'Check this quote' }).click();
    await page.waitForURL(/\/checks\//);
    expect(await page.locator('.verdict-word').textContent()).toBe('Verified');
    const time = page.getByRole('link', { name: 'at 0:05 in the recording' });
    expect(await time.getAttribute('href')).toBe('https://radio.example/boat.mp3#t=5.2');
    expect(complaints).toEqual([]);
    await close();
  });

  it('name a speaker once for the whole article, and an undo takes it back', async () => {
    const { page, close } = await site.visit();
    await page.goto(`${site.address}/articles`);
    const text = 'Speaker 1: The tide is late today.\n\nSpeaker 2: The tide is never late.\n\nSpeaker 1: It is today.';
    await page.getByLabel('Text', { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Add this article' }).click();
    await page.waitForURL(/\/articles\/./);
    await page.getByText('Rename Speaker 1').click();
    await page.getByLabel('Name in the whole article, now Speaker 1').fill('Ada Quill');
    await page.locator('.rename[open] button').click();
    await page.locator('.undo', { hasText: 'Speaker 1 was renamed Ada Quill.' }).waitFor();
    expect(await page.locator('.said-by', { hasText: 'Ada Quill' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.said-by', { hasText: 'Speaker 1' }).first().waitFor();
    await close();
  });

  it('are not asked for: a text without a quotation can be kept, once that is said', async () => {
    const { page, close } = await site.visit();
    await page.goto(`${site.address}/articles`);
    await page.getByLabel('Text', { exact: true }).fill('The night boat sails at nine from the old pier.');
    await page.getByRole('button', { name: 'Add this article' }).click();
    await page.getByRole('alert').getByText('There is no quotation in this text').waitFor();
    await page.getByRole('button', { name: 'Keep it anyway' }).click();
    await page.waitForURL(/\/articles\/./);
    expect(await page.locator('.article-text').textContent()).toContain('The night boat sails at nine');
    await close();
  });
});
