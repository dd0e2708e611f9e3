import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATE_LINKS } from '../../src/web/states.js';
import { fixedSite, launch, type Site, visit } from './chromium.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EACH_MS = 60_000;
const DESK = { width: 1280, height: 800 };
/** A phone; a desk enlarged to 400 %. */
const NARROW = [390, 320];

let browser: Browser;
let site: Site;
let open: Awaited<ReturnType<typeof visit>>;
beforeAll(async () => {
  browser = await launch();
  site = await fixedSite();
  open = await visit(browser);
}, EACH_MS);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const result = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map((node) => node.html)}`);
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

/** One page for all of them: each state is loaded once, and looked at in both schemes and at every width. */
describe('every state of every page', () => {
  it.each(['/states', ...STATE_LINKS])(
    '%s is sound to axe, in the dark too, and never scrolls sideways',
    async (link) => {
      const { page, complaints } = open;
      await page.setViewportSize(DESK);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.address + link);
      const found = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, ['color-contrast'])));
      for (const width of [DESK.width, ...NARROW]) {
        await page.setViewportSize({ width, height: DESK.height });
        const over = await tooWide(page);
        if (over > 0) found.push(`${over} px too wide at ${width}`);
      }
      expect([...found, ...complaints.splice(0)]).toEqual([]);
    },
    EACH_MS,
  );
});
