/** The main journeys by keyboard alone: whatever one does is reached by Tab, seen where it is, and followed by its answer. */

import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onSite, realSite } from './chromium.js';

const TOKEN = 'a-token-of-some-length';
const site = onSite(() => realSite(TOKEN));

/** What has the focus: how it is called, and whether one sees that it has it. */
interface Stop {
  readonly name: string;
  readonly seen: boolean;
}

const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inside = box.width > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0;
    const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent;
    const name = (element.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
    return { name, seen: inside && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
  });

const STOPS_MAX = 150;

/** Presses Tab until something of this name has the focus; on the way each stop is seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: (string | null)[] = [];
  for (let n = 0; n < STOPS_MAX; n++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop) expect(stop.seen, `the focus on “${stop.name}” is seen`).toBe(true);
    if (stop && name.test(stop.name)) return;
    passed.push(stop?.name ?? null);
  }
  throw new Error(`${name} is not reached: ${passed.join(' · ')}`);
}

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** What the page offers, and what Tab comes by from its start to its end; both by name, in order. */
async function walked(page: Page): Promise<{ readonly offered: string[]; readonly reached: string[] }> {
  const offered = await page.evaluate(() => {
    const controls = Array.from(
      document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    );
    return controls
      .filter((one) => one.checkVisibility() && !(one as HTMLInputElement).disabled)
      .filter((one) => !(one instanceof HTMLInputElement && one.type === 'hidden'))
      .map((one, at) => {
        one.dataset.control = String(at);
        return `${at} ${(one as HTMLInputElement).labels?.[0]?.textContent ?? one.textContent}`;
      });
  });
  const at = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return element === document.body ? 'the start' : (element.dataset.control ?? 'no control');
    });
  const next = async () => {
    await page.keyboard.press('Tab');
    return at();
  };
  for (let n = 0; n < STOPS_MAX && (await next()) !== '0'; n++);
  const reached = ['0'];
  for (let stop = await next(); stop !== 'the start' && stop !== '0' && reached.length < STOPS_MAX; stop = await next())
    if (stop !== reached.at(-1) && stop !== 'no control') reached.push(stop);
  return { offered, reached: reached.map((stop) => offered[Number(stop)]!) };
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${site.address}/sign-in?back=/articles`);
  await tabTo(page, /token/);
  await page.keyboard.type(TOKEN);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.address}/articles`);
}

/** Adds an article by keyboard; each text is another. */
let number = 0;
async function addArticle(page: Page, said: string): Promise<string> {
  await page.goto(`${site.address}/articles`);
  await tabTo(page, /^Text/);
  await page.keyboard.insertText(`Report ${++number} from the quay.\n\n“${said},” Lena Halvorsen said.`);
  await press(page, /Add this article/);
  await page.waitForURL(/\/articles\/\w/);
  return page.url();
}

const BOTH = [true, false];

describe('by keyboard alone, somebody', () => {
  it('checks a quote, reads the answer and copies its link', async () => {
    const { page, complaints, close } = await site.visit();
    await page.goto(site.address);
    await page.locator('#quote:focus').waitFor();
    await page.keyboard.type('This is a Warning, it is a Threat.');
    await tabTo(page, /Who is said/);
    await page.keyboard.type('Trump');
    await press(page, /Check this quote/);
    await page.waitForURL(/\/checks\//);
    await press(page, /Side by side/);
    expect(await page.locator('.sides').getAttribute('open')).not.toBeNull();
    await press(page, /^Copy link$/);
    await page
      .locator('#live')
      .getByText(/Copied|Press Control C/i)
      .waitFor({ state: 'attached' });
    expect((await focused(page))?.name).toMatch(/Copied|Press Ctrl C/);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(BOTH)('checks a draft and ticks a problem off with a note (scripts on: %s)', async (javaScriptEnabled) => {
    const { page, close } = await site.visit({ javaScriptEnabled });
    await page.goto(`${site.address}/drafts/new`);
    await tabTo(page, /The draft/);
    await page.keyboard.insertText(
      '“This is a Warning, it is a Threat,” Donald Trump said.\n\n“Nobody likes soup,” he added.',
    );
    await press(page, /Check every quotation/);
    await page.waitForURL(/\/drafts\/[\w-]{10,}/);
    await press(page, /^Tick off item 1/);
    await tabTo(page, /Why item 1 may stand/);
    await page.keyboard.type('As the first edition had it.');
    await press(page, /^Tick off$/);
    await page.waitForURL(/#item-/);
    expect((await focused(page))?.name).toContain('As the first edition had it.');
    await press(page, /Take back/);
    await page.locator('.review-note').waitFor({ state: 'detached' });
    expect((await focused(page))?.name).toContain('Altered');
    await close();
  });

  it.each(BOTH)('finds a statement and checks a quote of it (scripts on: %s)', async (javaScriptEnabled) => {
    const { page, close } = await site.visit({ javaScriptEnabled });
    await page.goto(`${site.address}/find`);
    await tabTo(page, /Words of the statement/);
    await page.keyboard.type('embassy safe');
    await page.keyboard.press('Enter');
    await page.waitForURL(/words=/);
    await press(page, /Check a quote of it/);
    await page.waitForURL(/\?quote=/);
    expect(await page.locator('#quote').inputValue()).toContain('Embassy');
    await close();
  });

  it.each(BOTH)('does exercises, and stands at the score (scripts on: %s)', async (javaScriptEnabled) => {
    const { page, close } = await site.visit({ javaScriptEnabled });
    await page.goto(`${site.address}/exercises`);
    await tabTo(page, /Your answer for quote 1$/);
    await page.keyboard.press('ArrowDown');
    await press(page, /See how I did/);
    await page.waitForURL(/a1=/);
    expect((await focused(page))?.name).toContain('The answers are open below');
    await press(page, /What the checker says of quote 1$/);
    expect(await page.locator('.answer').first().getAttribute('open')).toBeNull();
    await close();
  });

  it('opens the list of shortcuts and closes it with Escape', async () => {
    const { page, close } = await site.visit();
    await page.goto(`${site.address}/method`);
    await press(page, /Keyboard shortcuts/);
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect((await focused(page))?.name).toContain('Keyboard shortcuts');
    await close();
  });
});

describe('by keyboard alone, an editor', () => {
  it.each(BOTH)('signs in, after a wrong token too (scripts on: %s)', async (javaScriptEnabled) => {
    const { page, close } = await site.visit({ javaScriptEnabled });
    await page.goto(`${site.address}/articles`);
    await press(page, /^Sign in$/);
    await page.waitForURL(/sign-in/);
    await tabTo(page, /token/);
    await page.keyboard.type('not the token');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect((await focused(page))?.name).toContain('This is not the editor’s token.');
    await tabTo(page, /token$/);
    await tabTo(page, /^The editor’s token$/);
    await page.keyboard.type(TOKEN);
    await press(page, /^Sign in$/);
    await page.waitForURL(`${site.address}/articles`);
    await press(page, /Sign out/);
    await page.waitForURL(`${site.address}/`);
    await close();
  });

  it('corrects a speaker in a dialog that Escape closes', async () => {
    const { page, complaints, close } = await site.visit();
    await signIn(page);
    await addArticle(page, 'The nets are dry and the boats are out');
    await press(page, /^Correct it: statement 1/);
    await page.locator('#correcting[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#correcting[open]').waitFor({ state: 'detached' });
    expect((await focused(page))?.name).toBe('Correct it: statement 1');
    await page.keyboard.press('Enter');
    await page.locator('#correcting[open]').waitFor();
    await tabTo(page, /Somebody else/);
    await page.keyboard.type('Ida Brekke');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#/);
    expect(await page.locator('.said-by').textContent()).toContain('Ida Brekke');
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toContain('Ida Brekke');
    await press(page, /^Undo$/);
    await page.locator('.said-by').getByText('Lena Halvorsen').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('corrects a speaker without scripts', async () => {
    const { page, close } = await site.visit({ javaScriptEnabled: false });
    await signIn(page);
    await addArticle(page, 'The tide is late and the crews are home');
    await press(page, /^Correct it: statement 1/);
    await page.waitForURL(/\/statements\//);
    await tabTo(page, /Somebody else/);
    await page.keyboard.type('Ida Brekke');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.*#/);
    await page.keyboard.press('Tab');
    expect((await focused(page))?.name).toContain('Ida Brekke');
    await close();
  });

  it.each(BOTH)(
    'removes an article, takes it back, and erases it for good (scripts on: %s)',
    async (javaScriptEnabled) => {
      const { page, close } = await site.visit({ javaScriptEnabled });
      await signIn(page);
      const said = `The pier of section ${number} is closed to every visitor`;
      const address = await addArticle(page, said);
      await press(page, /Remove this article/);
      await press(page, /^Remove it$/);
      await page.waitForURL(/removed=/);
      expect((await focused(page))?.name).toMatch(/^What was removed/);
      await press(page, /^Undo the removal$/);
      await page.waitForURL(address);
      await page.goto(`${site.address}/?${new URLSearchParams({ quote: said })}`);
      await press(page, /Check this quote/);
      await page.waitForURL(/\/checks\//);
      const answer = page.url();
      await page.goto(address);
      await press(page, /Remove this article/);
      await press(page, /^Remove it$/);
      await page.waitForURL(/removed=/);
      await press(page, /^Erase for good/);
      await page.waitForURL(/\/erasure$/);
      await press(page, /^Erase it for good$/);
      await page.waitForURL(/erased=yes/);
      expect((await focused(page))?.name).toContain('The article was erased for good');
      for (const gone of [address, answer]) expect((await page.goto(gone))?.status()).toBe(404);
      await close();
    },
  );
});

describe('every control is reached by Tab, in the order of the page:', () => {
  it.each(['/', '/drafts/new', '/find', '/articles', '/speakers', '/exercises', '/method', '/sign-in'])(
    '%s',
    async (path) => {
      const { page, close } = await site.visit();
      await page.goto(`${site.address}${path}`);
      const { offered, reached } = await walked(page);
      expect(offered.length).toBeGreaterThan(8);
      expect(reached).toEqual(offered);
      await close();
    },
  );

  it.each([
    'misattributed',
    'removed-article',
    'erasing-an-article',
    'one-article',
    'one-statement',
    'checked-draft',
    'speaker-over-time',
  ])('the state %s, to an editor', async (state) => {
    const { page, close } = await site.visit();
    await signIn(page);
    await page.goto(`${site.address}/states/${state}`);
    const { offered, reached } = await walked(page);
    expect(reached).toEqual(offered);
    await close();
  });
});
