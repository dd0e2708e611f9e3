import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATE_LINKS } from '../../src/web/states.js';
import { fixedSite, launch, type Site, type Visit, visit } from './chromium.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Some forty pages, on a machine that may be busy. */
const WALK_MS = 300_000;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await launch();
  site = await fixedSite();
}, WALK_MS);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const result = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map((node) => node.html)}`);
}

/** Runs over every state in one page; what is found is told with the state’s address. */
async function walk(look: Visit, find: (page: Page) => Promise<string[]>): Promise<string[]> {
  const { page, complaints, close } = await visit(browser, look);
  const found: string[] = [];
  for (const link of ['/states', ...STATE_LINKS]) {
    await page.goto(site.address + link);
    for (const finding of await find(page)) found.push(`${link}: ${finding}`);
  }
  await close();
  return [...found, ...complaints];
}

const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    return over > 0 ? [`${over} px too wide`] : [];
  });

describe('every state of every page', () => {
  it(
    'has nothing that axe finds',
    async () => {
      expect(await walk({}, (page) => violations(page))).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'has contrast enough in the dark',
    async () => {
      expect(await walk({ dark: true }, (page) => violations(page, ['color-contrast']))).toEqual([]);
    },
    WALK_MS,
  );

  it.each([
    ['on a phone', 390],
    ['enlarged to 400 % on a desk', 320],
    ['on a desk', 1280],
  ])(
    'does not scroll sideways %s',
    async (_where, width) => {
      expect(await walk({ width }, tooWide)).toEqual([]);
    },
    WALK_MS,
  );
});
