import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onSite, realSite } from './chromium.js';

const site = onSite(realSite);

async function check(page: Page, quote: string, speaker = ''): Promise<string> {
  await page.goto(site.address);
  await page.getByLabel('The quote', { exact: true }).fill(quote);
  await page.getByLabel('Who is said to have said it').fill(speaker);
  await page.getByRole('button', { name: 'Check this quote' }).click();
  await page.waitForURL(/\/checks\//);
  return (await page.locator('.verdict-word').textContent()) ?? '';
}

describe('somebody checks a quote', () => {
  it('and reads the verdict, the speaker, the difference and the passage', async () => {
    const { page, complaints, close } = await site.visit();
    expect(await check(page, 'They will pay a very BIG PRICE!', 'Trump')).toBe('Verified');
    expect(await page.title()).toContain('Verified');
    expect(await page.locator('.who').textContent()).toContain('Donald Trump');
    expect(await page.locator('.passage mark').first().textContent()).toContain('They will pay a very BIG PRICE');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((violation) => violation.id)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('and is shown the one word that turns it over', async () => {
    const { page, close } = await site.visit();
    expect(await check(page, 'This is a Warning, it is a Threat.', 'Donald Trump')).toBe('Altered');
    expect(await page.locator('.claim del').textContent()).toContain('not');
    expect(await page.locator('.findings .level-meaning').count()).toBeGreaterThan(0);
    await close();
  });

  it('and is told when somebody else said it', async () => {
    const { page, close } = await site.visit();
    expect(await check(page, 'They will pay a very BIG PRICE!', 'Mike Pompeo')).toBe('Misattributed');
    expect(await page.locator('#summary').textContent()).toContain('Trump');
    await close();
  });

  it('pasted with its sentence, and corrects what was read', async () => {
    const { page, close } = await site.visit();
    await check(page, '“They will pay a very BIG PRICE!” Pompeo said.');
    expect(await page.getByLabel('Quote', { exact: true }).inputValue()).toBe('They will pay a very BIG PRICE!');
    const speaker = page.getByLabel('Who is said to have said it');
    expect(await speaker.inputValue()).toBe('Pompeo');
    await speaker.fill('Donald Trump');
    await page.getByRole('button', { name: 'Check again', exact: true }).click();
    await page.waitForFunction(() => document.querySelector('.verdict-word')?.textContent === 'Verified');
    await close();
  });

  it('by keyboard alone', async () => {
    const { page, close } = await site.visit();
    await page.goto(site.address);
    await page.locator('#quote:focus').waitFor();
    await page.keyboard.type('They will pay a very BIG PRICE!');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Trump');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/checks\//);
    expect(await page.locator('.verdict-word').textContent()).toBe('Verified');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });

  it('without JavaScript, from the form to the article and back', async () => {
    const { page, close } = await site.visit({ javaScriptEnabled: false });
    expect(await check(page, 'They will pay a very BIG PRICE!', 'Trump')).toBe('Verified');
    expect(await page.locator('[data-copy]').first().isVisible()).toBe(false);
    expect(await page.locator('#cite-text').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'See it in the article' }).click();
    const marked = page.locator(':target');
    expect(await marked.count()).toBe(1);
    expect(await marked.textContent()).toContain('Iran will be held fully responsible');
    await close();
  });

  it('and finds it again among the recent checks of this browser', async () => {
    const { page, close } = await site.visit();
    await check(page, 'They will pay a very BIG PRICE!', 'Trump');
    const answer = page.url();
    await page.goto(site.address);
    const link = page.locator('#recent a');
    expect(await link.textContent()).toContain('BIG PRICE');
    await link.click();
    expect(page.url()).toBe(answer);
    await page.goto(site.address);
    await page.getByRole('button', { name: 'Forget them' }).click();
    expect(await page.locator('#recent').isVisible()).toBe(false);
    await close();
  });

  it('with an example, in two clicks', async () => {
    const { page, close } = await site.visit();
    await page.goto(site.address);
    await page.locator('[data-example]').first().click();
    await page.getByRole('button', { name: 'Check this quote' }).click();
    await page.waitForURL(/\/checks\//);
    expect(await page.locator('.verdict-word').textContent()).toBe('Verified');
    await close();
  });

  it('and copies the words as printed with their source', async () => {
    const { page, close } = await site.visit();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await check(page, 'they will pay a very big price', 'Trump');
    await page.getByRole('button', { name: 'Copy the correct quote' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^“They will pay a very BIG PRICE!?” — Donald Trump, US to /,
    );
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('Verified: '));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(page.url());
    await close();
  });

  it('and can turn off the shortcuts of a single key', async () => {
    const { page, close } = await site.visit();
    await page.goto(`${site.address}/method`);
    await page.keyboard.press('?');
    await page.getByLabel('Shortcuts of a single key are on').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.getByRole('button', { name: /Keyboard shortcuts/ }).click();
    expect(await page.locator('dialog').isVisible()).toBe(true);
    await close();
  });
});
