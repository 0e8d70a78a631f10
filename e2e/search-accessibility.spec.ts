import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openSearch } from './search-dialog.ts';
import { sites, urlOf } from './sites.ts';

const looks: Record<string, Parameters<Page['emulateMedia']>[0]> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
};

for (const [name, media] of Object.entries(looks)) {
  test(`axe finds nothing in the open search: ${name}`, async ({ browser }) => {
    // The checks are a script of ours, which the pages' policy rightly refuses.
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.emulateMedia(media);
    await page.goto(urlOf(sites.deep, '/guide/before-you-start/'));
    const { ask, links } = await openSearch(page);
    const check = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]),
        state,
      ).toEqual([]);
    };
    await check('empty');
    await ask("Can't pickle local object");
    await expect(links.first()).toBeVisible();
    await check('with results');
    await ask('zzzz');
    await check('without a result');
    await context.close();
  });
}
