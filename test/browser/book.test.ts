import { describe, expect, it } from 'vitest';
import { onSite, realSite } from './chromium.js';

const site = onSite(realSite);

const LINES = Array.from(
  { length: 400 },
  (_, i) =>
    `The wind turned at hour ${i}, and the quay was quiet.\n\n“The lamp of quay ${i} stays lit,” Ola Berg said.`,
);

async function added(): Promise<{ id: string; statements: { id: string; text: string }[] }> {
  const body = JSON.stringify({ text: LINES.join('\n\n'), title: `A book, ${Math.random()}` });
  const headers = { 'content-type': 'application/json' };
  return (await fetch(`${site.address}/api/v1/articles`, { method: 'POST', headers, body })).json();
}

describe('a book', () => {
  it.each([true, false])(
    'is read part by part, and links lead into the right one (scripts on: %s)',
    async (scripts) => {
      const { id, statements } = await added();
      const { page, complaints, close } = await site.visit({ javaScriptEnabled: scripts });
      await page.goto(`${site.address}/articles/${id}`);
      await page.getByRole('link', { name: 'Next part' }).first().click();
      await page.waitForURL(/part=2/);
      expect(await page.locator('h1').textContent()).toContain('A book');
      const last = statements.at(-1)!;
      await page.goto(`${site.address}/find?words=${encodeURIComponent('lamp quay 399')}`);
      await page.locator('.quotes .facts a').first().click();
      expect(await page.locator(':target').textContent()).toContain(last.text);
      if (scripts) {
        await page.goto(`${site.address}/articles/${id}#${last.id}`);
        await page.waitForURL(/at=/);
        expect(await page.locator(':target').textContent()).toContain(last.text);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('is corrected on any part', async () => {
    const { id, statements } = await added();
    const { page, close } = await site.visit();
    await page.goto(`${site.address}/articles/${id}?at=${statements[300]!.id}`);
    await page.locator('.said-by .pen').first().click();
    await page.getByLabel('Somebody else').fill('Ida Brekke');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await page.waitForURL(/#/);
    expect(await page.locator(':target + .said-by').textContent()).toContain('Ida Brekke');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator(':target + .said-by').getByText('Ola Berg').waitFor();

    await page.locator('.article-text p', { hasText: 'The wind turned at hour 301' }).evaluate((paragraph) => {
      const range = document.createRange();
      range.setStart(paragraph.firstChild!, 0);
      range.setEnd(paragraph.firstChild!, 'The wind turned'.length);
      window.getSelection()!.addRange(range);
    });
    await page.getByRole('button', { name: 'Add as a statement' }).click();
    await page.getByLabel(/Who says them/).fill('Ida Brekke');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.waitForURL(/#/);
    expect(await page.locator(':target').textContent()).toBe('The wind turned');
    await close();
  });
});
