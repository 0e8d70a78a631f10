import { expect, test, type Page } from '@playwright/test';
import { pagesToLookAt, stayOnPages } from './built-pages.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;

const widths = [320, 768, 1024, 1440];

test('no page scrolls sideways, on a phone with text twice as large neither', async ({ page }) => {
  const pages = pagesToLookAt(site);
  expect(pages.length).toBeGreaterThan(30);
  await stayOnPages(page);
  for (const { address } of pages) {
    await page.goto(urlOf(site, address));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowOf(page), `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 360, height: 780 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflowOf(page), `${address} in large text`).toBeLessThanOrEqual(0);
  }
});

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
