import { expect, test, type Page } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;

const widths = [320, 768, 1024, 1440];

test('no page scrolls sideways', async ({ page }) => {
  const pages = builtPages(site);
  expect(pages.length).toBeGreaterThan(30);
  for (const { address } of pages) {
    await page.goto(urlOf(site, address));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowOf(page), `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('with text twice as large no page scrolls sideways on a phone', async ({ browser }) => {
  // The larger text is a style of ours, which the pages' policy rightly refuses.
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  for (const { address } of builtPages(site)) {
    await page.goto(urlOf(site, address));
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    expect(await overflowOf(page), address).toBeLessThanOrEqual(0);
  }
  await context.close();
});

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
