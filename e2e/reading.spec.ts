import { expect, test } from '@playwright/test';
import { addressOfCard, addressOfChapter } from '../src/site-addresses.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;

test('the options in code never break at their dashes', async ({ page }) => {
  for (const address of ['/decide/', '/guide/cpu-or-io/', '/guide/symptoms/']) {
    await page.goto(urlOf(site, address));
    const options = page.locator('code .whole');
    expect(await options.count(), address).toBeGreaterThan(1);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const lines = await options.evaluateAll((all) => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return all.map((each) => each.getClientRects().length);
      });
      expect(Math.max(...lines), `${address} at ${width} px`).toBe(1);
    }
  }
});

for (const width of [360, 1440]) {
  test(`at ${width} px the contents come between the lead and the first section, in the order of the keyboard`, async ({
    page,
  }) => {
    const { chapters, cards } = await contentOf(site);
    const kinds = [addressOfChapter(chapters[1]?.id ?? ''), addressOfCard(cards[0]?.id ?? '')];
    await page.setViewportSize({ width, height: 900 });
    for (const address of [...kinds, '/about/']) {
      await page.goto(urlOf(site, address));
      const contents = page.getByRole('navigation', { name: 'On this page' });
      await expect(contents, address).toHaveCount(1);
      const isFolded = width < 1216;
      if (isFolded) await contents.locator('summary').click();
      await expect(contents.getByRole('link').first()).toBeVisible();
      await expect(contents.locator('summary')).toBeVisible({ visible: isFolded });
      const inOrder = await page.locator('article').evaluate((article) => {
        const parts = [...article.querySelectorAll('h1, .contents, h2')];
        return parts.slice(0, 3).map((part) => part.localName);
      });
      expect(inOrder, address).toEqual(['h1', 'nav', 'h2']);
      await page.locator('h1 a').focus();
      while (await page.evaluate(() => document.activeElement?.closest('.contents') === null)) {
        await page.keyboard.press('Tab');
        const passed = page.locator('article h2 :focus');
        await expect(passed, `${address}: the first section comes later`).toHaveCount(0);
      }
    }
  });
}

test('contents longer than the window scroll under their words, by keyboard, too', async ({
  page,
}) => {
  const { chapters } = await contentOf(site);
  const [longest] = chapters.toSorted((a, b) => b.sections.length - a.sections.length);
  await page.setViewportSize({ width: 1440, height: 600 });
  await page.goto(urlOf(site, addressOfChapter(longest?.id ?? '')));
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const links = contents.getByRole('link');
  await expect(links.last()).not.toBeInViewport();
  await links.nth(-2).focus();
  await page.keyboard.press('Tab');
  await expect(links.last()).toBeFocused();
  // Scrolling stops at whole pixels.
  await expect(links.last()).toBeInViewport({ ratio: 0.98 });
  await expect(contents.getByText('On this page').first()).toBeInViewport({ ratio: 1 });
});

test('over the columns of every comparison stand their families', async ({ page }) => {
  const { comparison, cards, site: frame } = await contentOf(site);
  await page.goto(urlOf(site, '/apis/'));
  const heads = await page.locator('.comparison th[scope=colgroup]').evaluateAll((all) =>
    all.flatMap((each) => {
      const { colSpan, textContent } = each as HTMLTableCellElement;
      return Array.from({ length: colSpan }, () => textContent.trim());
    }),
  );
  const families = comparison.tables['all']?.cards.map(
    (id) => frame.families[cards.find((card) => card.id === id)?.family ?? ''],
  );
  expect(heads).toEqual(families);
  await expect(page.locator('.comparison th[scope=colgroup]')).toHaveCount(new Set(heads).size);
});

test('every card leads to those of its family and to its notes, to compare it with, and never to itself', async ({
  page,
}) => {
  const { cards } = await contentOf(site);
  for (const { id, family, noteOn } of cards) {
    await page.goto(urlOf(site, addressOfCard(id)));
    const links = page.getByRole('navigation', { name: 'Compare with' }).getByRole('link');
    const others = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-2)),
    );
    const near = cards.filter(
      (card) => card.family === family || card.noteOn === id || card.id === noteOn,
    );
    const expected = near.map((card) => card.id).filter((each) => each !== id);
    expect(others.length, id).toBeGreaterThan(1);
    expect(others, id).toEqual(expect.arrayContaining(expected));
    expect(others, id).not.toContain(id);
  }
});
