import { expect, test, type Page } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;

for (const width of [320, 768, 1024, 1440]) {
  test(`at ${width} px no page scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScrolling(page);
  });
}

test('with text twice as large no page scrolls sideways on a phone', async ({ browser }) => {
  // The larger text is a style of ours, which the pages' policy rightly refuses.
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 360, height: 780 },
  });
  const page = await context.newPage();
  await expectNoSidewaysScrolling(page, 'html { font-size: 200% !important }');
  await context.close();
});

async function expectNoSidewaysScrolling(page: Page, style = ''): Promise<void> {
  const pages = builtPages(site);
  expect(pages.length).toBeGreaterThan(30);
  for (const { address } of pages) {
    await page.goto(urlOf(site, address));
    if (style !== '') await page.addStyleTag({ content: style });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, address).toBeLessThanOrEqual(0);
  }
}
