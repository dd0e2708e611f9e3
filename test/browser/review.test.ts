import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onSite, realSite } from './chromium.js';

const site = onSite(realSite);

/** Each journey adds an article of its own; the number keeps the texts apart. */
let number = 0;
async function add(page: Page, lines: readonly string[]): Promise<string> {
  await page.goto(`${site.address}/articles`);
  await page.getByLabel('Text', { exact: true }).fill([`Report ${++number} from the quay.`, ...lines].join('\n\n'));
  await page.getByRole('button', { name: 'Add this article' }).click();
  await page.waitForURL(/\/articles\/./);
  return page.url();
}

async function verdict(page: Page, quote: string, speaker: string): Promise<string | null> {
  await page.goto(`${site.address}/?${new URLSearchParams({ quote, speaker })}`);
  await page.getByRole('button', { name: 'Check this quote' }).click();
  await page.waitForURL(/\/checks\//);
  return page.locator('.verdict-word').textContent();
}

const statements = (page: Page): Promise<number> => page.locator('.statements > li').count();

describe('an editor corrects a speaker', () => {
  it.each([true, false])(
    'and a later check goes by the correction, until it is undone (scripts on: %s)',
    async (javaScriptEnabled) => {
      const { page, complaints, close } = await site.visit({ javaScriptEnabled });
      const quote = `The boats of pier ${number} are ready and the crews are trained`;
      const article = await add(page, [`“${quote},” Lena Halvorsen said.`]);
      await page.locator('.said-by .pen').click();
      await page.getByLabel('Somebody else').fill('Ida Brekke');
      await page.getByRole('button', { name: 'Save', exact: true }).first().click();
      await page.waitForURL(/#/);
      expect(await page.locator('.said-by').textContent()).toContain('Ida Brekke');
      expect(await page.locator('.undo').textContent()).toContain('was given to Ida Brekke.');

      expect(await verdict(page, quote, 'Lena Halvorsen')).toBe('Misattributed');
      expect(await page.locator('.who').textContent()).toContain('Ida Brekke');

      await page.goto(article);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.locator('.said-by').getByText('Lena Halvorsen').waitFor();
      expect(await page.locator('.undo').count()).toBe(0);
      expect(await verdict(page, quote, 'Lena Halvorsen')).toBe('Verified');
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('by keyboard alone', async () => {
    const { page, close } = await site.visit();
    await add(page, ['“The nets are dry,” Lena Halvorsen said.', '“The tide is late,” Ida Brekke said.']);
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.locator('#correcting[open]').waitFor();
    await page.keyboard.press('2');
    await page.waitForURL(/#/);
    expect(await page.locator('.said-by').first().textContent()).toContain('Ida Brekke');
    await close();
  });
});

describe('an editor corrects what is a statement', () => {
  it('without scripts: splits, undoes, drops and adds', async () => {
    const { page, close } = await site.visit({ javaScriptEnabled: false });
    await add(page, [
      '“The quay is closed. The ferry waits for nobody,” Ida Brekke said. The lamps were put out early.',
    ]);
    expect(await statements(page)).toBe(1);
    await page.getByRole('link', { name: /Correct it.*statement 1/ }).click();
    await page.getByRole('button', { name: '“The ferry waits for nobody' }).click();
    expect(await statements(page)).toBe(2);

    await page.getByRole('link', { name: /Correct it.*statement 1/ }).click();
    await page.getByRole('button', { name: /the one after/ }).click();
    expect(await statements(page)).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await statements(page)).toBe(2);

    await page.getByRole('link', { name: /Correct it.*statement 2/ }).click();
    await page.getByRole('button', { name: 'This is no statement' }).click();
    expect(await statements(page)).toBe(1);

    await page.getByText('Add a statement that was missed').click();
    await page.getByLabel('Its words, copied from the text').fill('the moon was blue');
    await page.getByRole('button', { name: 'Add it' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('do not stand in the text');
    await page.getByLabel('Its words, copied from the text').fill('the lamps  were put out');
    await page.getByLabel(/Who says them/).fill('Ola Berg');
    await page.getByRole('button', { name: 'Add it' }).click();
    expect(await statements(page)).toBe(2);
    expect(await page.locator('.said-by').last().textContent()).toContain('Ola Berg');
    await close();
  });

  it('by selecting words', async () => {
    const { page, complaints, close } = await site.visit();
    await add(page, ['The lamps were put out early, said Ola Berg.', '“The quay is closed,” Ida Brekke said.']);
    await page.locator('.article-text p', { hasText: 'The lamps' }).evaluate((paragraph) => {
      const range = document.createRange();
      range.setStart(paragraph.firstChild!, 0);
      range.setEnd(paragraph.firstChild!, 'The lamps were put out early'.length);
      window.getSelection()!.addRange(range);
    });
    await page.getByRole('button', { name: 'Add as a statement' }).click();
    await page.getByLabel(/Who says them/).fill('Ola Berg');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.waitForURL(/#/);
    expect(await page.locator('.said').allTextContents()).toEqual([
      'The lamps were put out early',
      '“The quay is closed,”',
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('and what is known of the article', async () => {
    const { page, close } = await site.visit({ javaScriptEnabled: false });
    await add(page, ['“The quay is closed,” Ida Brekke said.']);
    await page.getByText('Title, publisher, date').click();
    await page.getByLabel(/Publisher/).fill('The Quay Gazette');
    await page.getByLabel(/^Date/).fill('2026-02-17');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.locator('.page-head .facts').textContent()).toContain('The Quay Gazette · 17 February 2026');
    await close();
  });
});

describe('an editor finds that two speakers are one person', () => {
  it('and a check goes by it, until they are told apart again', async () => {
    const { page, close } = await site.visit({ javaScriptEnabled: false });
    const quote = 'No ship leaves this quay before the ice is gone';
    await add(page, [`“${quote},” Solveig Aune said.`]);
    await add(page, ['“The ice is thick,” Solveig Brandt said.']);
    expect(await verdict(page, quote, 'Solveig Brandt')).toBe('Misattributed');

    await page.goto(`${site.address}/speakers?words=Solveig Aune`);
    await page.getByRole('link', { name: 'Solveig Aune' }).click();
    await page.getByLabel('Find the other name').fill('Brandt');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('button', { name: /The same person.*Solveig Brandt/ }).click();
    expect(await page.locator('.quotes > li').count()).toBe(2);
    expect(await verdict(page, quote, 'Solveig Brandt')).toBe('Verified');

    await page.goto(`${site.address}/speakers?words=Solveig`);
    expect(await page.locator('.speaker-grid > li').count()).toBe(1);
    await page.getByRole('link', { name: 'Solveig Aune' }).click();
    await page.getByRole('button', { name: /Undo: it is somebody else/ }).click();
    expect(await verdict(page, quote, 'Solveig Brandt')).toBe('Misattributed');
    await close();
  });
});
