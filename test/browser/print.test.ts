import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onSite, realSite } from './chromium.js';

const site = onSite(realSite);

/** A sheet of A4 between its margins, in CSS pixels. */
const PAPER_WIDTH = 673;

const post = async (path: string, body: object): Promise<{ id: string }> => {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(site.address + path, { method: 'POST', headers, body: JSON.stringify(body) })).json();
};

/** What is on the paper: the text that is seen, and whether anything is wider than the sheet or can only be pressed. */
async function onPaper(page: Page, path: string) {
  await page.setViewportSize({ width: PAPER_WIDTH, height: 900 });
  await page.goto(site.address + path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const shown = await page.locator('body').innerText();
  const controls = page.locator('button, input, select, textarea, nav').filter({ visible: true });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const ink = await page.evaluate(() => {
    const colours = Array.from(document.querySelectorAll('main *')).map((element) => getComputedStyle(element).color);
    return [...new Set(colours)];
  });
  return { shown, controls: await controls.count(), wide, ink };
}

describe('on paper', () => {
  it('an answer has its verdict, difference, time and archive, black on white', async () => {
    const { page, close } = await site.visit();
    const { id } = await post('/api/v1/checks', { quote: 'This is a Warning, it is a Threat.', speaker: 'Trump' });
    const { shown, controls, wide, ink } = await onPaper(page, `/checks/${id}`);
    expect(shown).toContain('Donald Trump gave this warning, but the quote leaves out “not”.');
    expect(shown).toMatch(/Checked .* UTC against \d+ quoted statements in 1 article/);
    expect(shown).toContain(`${site.address}/checks/${id}`);
    expect([controls, wide]).toEqual([0, 0]);
    expect(ink.every((colour) => /^rgb\((\d+), \1, \1\)$/.test(colour))).toBe(true);
    const line = (name: string) =>
      page.locator(`.claim ${name}`).evaluate((one) => getComputedStyle(one).textDecorationLine);
    expect(await line('del')).toBe('line-through');
    await close();
  });

  it('a report, an article and a statement have theirs, and nothing to press', async () => {
    const { page, close } = await site.visit();
    const text = '“They will pay a very BIG PRICE!” Donald Trump tweeted.\n\n“This is a Warning,” Mark Esper said.';
    const draft = await post('/api/v1/drafts', { text, title: 'Words before a war' });
    const report = await onPaper(page, `/drafts/${draft.id}`);
    expect(report.shown).toMatch(/Checked .* UTC against/);
    expect(
      await page
        .locator('.item-links a')
        .first()
        .evaluate((a) => getComputedStyle(a, '::after').content),
    ).toContain(`${site.address}/checks/`);
    expect([report.controls, report.wide]).toEqual([0, 0]);

    const [head] = ((await (await fetch(`${site.address}/api/v1/articles`)).json()) as { items: { id: string }[] })
      .items;
    const article = await onPaper(page, `/articles/${head!.id}`);
    expect(article.shown).toMatch(/Kept in this archive since .* UTC/);
    expect([article.controls, article.wide]).toEqual([0, 0]);

    const statement = await onPaper(page, `/statements/${head!.id}-s4`);
    expect(statement.shown).toContain('because');
    expect([statement.controls, statement.wide]).toEqual([0, 0]);
    await close();
  });

  it('exercises have boxes to tick, and no answers', async () => {
    const { page, close } = await site.visit();
    const { shown, controls, wide } = await onPaper(page, '/exercises');
    expect(shown).toContain('☐');
    expect(shown).not.toContain('Negation changed');
    expect([controls, wide]).toEqual([0, 0]);
    await close();
  });
});
