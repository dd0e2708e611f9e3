import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { docx, pdf } from '../sources/make.js';
import { onSite, realSite, slowSite } from './chromium.js';

/** One quotation as printed, and three with a problem: a “not” left out, another number, words nobody said. */
const DRAFT = `Words were chosen with care. “They will pay a very BIG PRICE!” Donald Trump tweeted.

“This is a Warning, it is a Threat,” Trump added.

“Approximately 7,500 soldiers will deploy to the region immediately,” Mark Esper said.

“Nobody wants another winter in the desert, least of all the cooks,” Esper said.`;

const site = onSite(realSite);

describe('somebody checks a draft with three problems', () => {
  it.each([true, false])('and ticks one off with a note (scripts on: %s)', async (javaScriptEnabled) => {
    const { page, complaints, close } = await site.visit({ javaScriptEnabled });
    await page.goto(`${site.address}/drafts/new`);
    await page.getByLabel('The draft').fill(DRAFT);
    await page.getByRole('button', { name: 'Check every quotation' }).click();
    await page.waitForURL(/\/drafts\/[\w-]{10,}/);
    expect(await page.locator('.lede').textContent()).toContain('4 quoted statements; 3 need a look.');
    expect(await page.locator('.draft-text .checked-run').count()).toBe(4);

    await page.getByRole('link', { name: 'With a problem: 3' }).click();
    expect(await page.locator('.items > li').count()).toBe(3);
    const item = page.locator('.items > li').first();
    expect(await item.locator('del').textContent()).toContain('not');
    await item.locator('summary').click();
    await item.getByLabel(/may stand/).fill('Quoted from the first edition.');
    await item.getByRole('button', { name: 'Tick off' }).click();
    await page.waitForURL(/#item-/);
    expect(await page.locator(':target .review-note').textContent()).toBe('Quoted from the first edition.');
    expect(await page.locator('.column-side > .hint').textContent()).toContain('2 of 3 problems');
    expect(complaints).toEqual([]);
    await close();
  });

  it('and steps from one to the next by keyboard, then prints a report', async () => {
    const { page, close } = await site.visit();
    await page.goto(`${site.address}/drafts/new`);
    await page.getByLabel('The draft').fill(DRAFT);
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/drafts\/[\w-]{10,}/);
    const focused = () => page.evaluate(() => document.activeElement?.querySelector('.item-number')?.textContent);
    await page.keyboard.press('j');
    expect(await focused()).toBe('1');
    await page.keyboard.press('j');
    expect(await focused()).toBe('2');
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    expect(await focused()).toBe('4');

    await page.keyboard.press('?');
    expect(await page.locator('dialog').isVisible()).toBe(true);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map((violation) => violation.id)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);

    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.locator('.checked').textContent()).toMatch(/Checked .* UTC against \d+ quoted statements/);
    await close();
  });
});

describe('somebody checks a long draft', () => {
  const slow = onSite(slowSite);
  const LONG = Array.from({ length: 400 }, (_, i) => `“The lamp of quay ${i} stays lit all winter,” Ola Berg said.`);

  it.each([true, false])('and sees how far it is (scripts on: %s)', async (javaScriptEnabled) => {
    const { page, complaints, close } = await slow.visit({ javaScriptEnabled });
    await page.goto(`${slow.address}/drafts/new`);
    await page.getByLabel('The draft').fill(LONG.join('\n\n'));
    const sent = page.getByRole('button', { name: 'Check every quotation' }).click();
    await page.locator('.step').first().waitFor({ state: 'attached' });
    await sent;
    await page.waitForURL(/\/drafts\/[\w-]{10,}/);
    expect(await page.locator('.lede').textContent()).toContain('400 quoted statements');
    const first = page.getByRole('navigation', { name: 'Parts of the report', exact: true });
    expect(await first.textContent()).toMatch(/Part 1 of 7\s+Quotations 1 to 60/);
    // A link that names only the draft and the item leads to its part, without scripts by way of one more link.
    await page.goto(`${page.url()}#${await page.locator('.elsewhere a').nth(300).getAttribute('id')}`);
    if (!javaScriptEnabled) await page.locator('.elsewhere :target').click();
    await page.waitForURL(/\?at=.*#item-/);
    expect(await page.locator('.items > :target .item-number').textContent()).toBe('361');
    await page.locator('.items > :target summary').click();
    await page.locator('.items > :target textarea').fill('Heard it on the quay.');
    await page.locator('.items > :target').getByRole('button', { name: 'Tick off' }).click();
    await page.waitForURL(/\?part=7#item-/);
    expect(await page.locator('.items > :target .review-note').textContent()).toBe('Heard it on the quay.');
    await page.getByRole('link', { name: '400 Not found' }).click();
    await first.getByRole('link', { name: 'Next part' }).click();
    expect(page.url()).toMatch(/\?only=not-found&part=2$/);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('somebody looks for a statement', () => {
  it('by its words and its speaker', async () => {
    const { page, close } = await site.visit({ javaScriptEnabled: false });
    await page.goto(`${site.address}/find`);
    await page.getByLabel('Words of the statement').fill('embassy safe');
    await page.getByLabel('Speaker').fill('Trump');
    await page.keyboard.press('Enter');
    await page.waitForURL(/words=/);
    expect(await page.locator('.quotes mark').allTextContents()).toEqual(['Embassy', 'SAFE']);
    await close();
  });
});

describe('somebody adds articles from files', () => {
  const said = 'The kettle in the harbour office has never once boiled dry,';
  const line = `“${said}” Marta Lindqvist said on Friday.`;
  const FILES = [
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(`First report.\n\n${line}`) },
    { name: 'b.md', mimeType: 'text/markdown', buffer: Buffer.from(`# Second report\n\n${line}`) },
    { name: 'c.html', mimeType: 'text/html', buffer: Buffer.from(`<title>Third report</title><p>${line}</p>`) },
    { name: 'd.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(docx(['Fourth report.', line])) },
    {
      name: 'e.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdf(['Fifth report.', line.replace(/[“”]/g, '"')])),
    },
    {
      name: 'f.vtt',
      mimeType: 'text/vtt',
      buffer: Buffer.from(`WEBVTT\n\n00:00.000 --> 00:04.000\n<v Marta Lindqvist>${said}\n`),
    },
    {
      name: 'g.srt',
      mimeType: 'application/x-subrip',
      buffer: Buffer.from(`1\n00:00:00,000 --> 00:00:04,000\nMARTA LINDQVIST: ${said} still.\n`),
    },
  ];

  it('of each kind, and finds the same quote in each', async () => {
    const { page, close } = await site.visit({ javaScriptEnabled: false });
    await page.goto(`${site.address}/articles`);
    await page.getByLabel('Or files').setInputFiles(FILES);
    await page.getByRole('button', { name: 'Add this article' }).click();
    await page.waitForURL(/\/articles$/);
    expect(await page.locator('.rows > li').count()).toBe(1 + FILES.length);
    await page.goto(`${site.address}/find?words=kettle boiled dry`);
    expect(await page.locator('.quotes > li').count()).toBe(FILES.length);
    const speakers = await page.locator('.quotes .statement-speaker').allTextContents();
    expect(speakers.map((name) => name.toLowerCase())).toEqual(FILES.map(() => 'marta lindqvist'));
    await close();
  });

  it('and sees what became of each', async () => {
    const { page, complaints, close } = await site.visit();
    await page.goto(`${site.address}/articles`);
    const scan = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf([])) };
    const news = { ...FILES[0]!, buffer: Buffer.from('Eighth report.\n\n“The lamps stay lit,” Ola Berg said.') };
    await page.getByLabel('Or files').setInputFiles([news, scan]);
    await page.getByRole('button', { name: 'Add this article' }).click();
    await page.getByRole('listitem').filter({ hasText: 'scan.pdf' }).getByText('not added').waitFor();
    const rows = await page.locator('#uploads li').allTextContents();
    expect(rows[0]).toBe('a.txtadded');
    expect(rows[1]).toContain('not added: This PDF holds pictures of pages');
    await page.getByRole('link', { name: 'a.txt' }).click();
    expect(await page.locator('.said').count()).toBe(1);
    expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
    await close();
  });

  it('and is told what to do with one that cannot be read', async () => {
    const { page, close } = await site.visit();
    await page.goto(`${site.address}/drafts/new`);
    await page
      .getByLabel('Or a file')
      .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf([])) });
    await page.getByRole('button', { name: 'Check every quotation' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('scan.pdf: This PDF holds pictures of pages, not text.');
    await close();
  });
});
