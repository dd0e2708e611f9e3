import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { STATE_LINKS } from '../../src/web/states.js';
import { fixedSite, onSite } from './chromium.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DESK = { width: 1280, height: 800 };
/** A desk enlarged to 200 %; a phone; a desk enlarged to 400 %. */
const NARROW = [640, 390, 320];

const site = onSite(fixedSite);
let open: Awaited<ReturnType<typeof site.visit>>;
beforeAll(async () => {
  open = await site.visit();
});

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const result = await (rules ? axe.withRules(rules) : axe.withTags(WCAG)).analyze();
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 2).map((node) => node.html)}`);
}

/** By how much the page is wider than the window, and what of it is cut off at an edge. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const over = document.documentElement.scrollWidth - width;
    const cut = Array.from(document.querySelectorAll('main *')).filter((element) => {
      if (element.closest('.vh, svg, .table, [hidden]')) return false;
      const { left, right, width: own } = element.getBoundingClientRect();
      return own > 0 && (right > width + 1 || left < -1);
    });
    return [...(over > 0 ? [`${over} px`] : []), ...cut.slice(0, 2).map((element) => element.outerHTML.slice(0, 80))];
  });

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
        for (const over of await tooWide(page)) found.push(`too wide at ${width}: ${over}`);
      }
      expect([...found, ...complaints.splice(0)]).toEqual([]);
    },
  );
});
