import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { builtPages } from './built-pages.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

const looks = [
  { name: 'light on a phone', width: 360, media: { colorScheme: 'light' } },
  { name: 'dark on a desk', width: 1440, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1024, media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

for (const { name, width, media } of looks) {
  test(`axe finds nothing: ${name}`, async ({ browser }) => {
    test.slow();
    // The checks are a script of ours, which the pages' policy rightly refuses.
    const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 900 } });
    const page = await context.newPage();
    await page.emulateMedia(media);
    for (const site of [sites.deep, sites.licences]) await checkAll(page, site);
    await context.close();
  });
}

async function checkAll(page: Page, site: TestSite): Promise<void> {
  const pages = builtPages(site);
  expect(pages.length).toBeGreaterThan(10);
  for (const { address } of pages) {
    await page.goto(urlOf(site, address));
    await expectNoFindings(page, address);
    const opener = page.locator('.open:visible');
    if ((await opener.count()) > 0 && address.length < 12) {
      await opener.click();
      await expectNoFindings(page, `${address} with the chart open`);
    }
  }
}

async function expectNoFindings(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const findings = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }));
  expect(findings, where).toEqual([]);
}
