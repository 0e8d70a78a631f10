import { expect, test } from '@playwright/test';
import { addressOfChapter, addressOfPath } from '../src/site-addresses.ts';
import { findingsOf, looks } from './axe.ts';
import { contentOf } from './content-of.ts';
import { menuIn, sharePage } from './share-menu.ts';
import { sites, urlOf } from './sites.ts';
import { verdictsOf } from './verdicts.ts';

const site = sites.deep;
const { chapters } = await contentOf(site);
const chapter = chapters.find(({ sections }) => sections.length > 3)!;
const [section] = chapter.sections;
const url = urlOf(site, addressOfChapter(chapter.id));

test('by keyboard the menu opens after its heading, is gone through, and gives the focus back', async ({
  page,
}) => {
  await page.goto(url);
  const sign = page.getByRole('button', { name: `Share “${section?.title}”`, exact: true });
  await expect(sign).toHaveCSS('opacity', '0');
  await page.locator(`#${section?.id} a`).focus();
  await page.keyboard.press('Tab');
  await expect(sign).toBeFocused();
  await expect(sign).toHaveCSS('opacity', '1');
  const menu = menuIn(page);
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(menu.buttons.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(menu.buttons.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(menu.buttons.last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(menu.buttons.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(menu.buttons.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await expect(menu.buttons.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu.dialog).toHaveCount(0);
    await expect(sign).toBeFocused();
  }
});

test('a heading is called by its words alone, and nothing moves when its sign comes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const places = () =>
    page
      .locator('main :is(h1, h2, h3, p)')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().y + scrollY));
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(url);
  await expect(page.locator('.anchor + .share')).toHaveCount(0);
  const before = await places();
  await page.unroute('**/*.js');
  await page.goto(url);
  await expect(page.locator('.anchor + .share').first()).toBeAttached();
  expect(await places()).toEqual(before);
  for (const { title } of chapter.sections) {
    await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(1);
  }
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  test('every sign is seen, can be hit, and opens the menu', async ({ page }) => {
    await page.goto(url);
    const signs = page.locator(':is(h2, h3) > .share');
    expect(await signs.count()).toBe(await page.locator(':is(h2, h3) > .anchor').count());
    for (const sign of await signs.all()) {
      await expect(sign).toHaveCSS('opacity', '1');
      const box = await sign.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    await signs.last().tap();
    const menu = menuIn(page);
    await expect(menu.dialog).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await menu.dialog.getByRole('button', { name: 'Close' }).tap();
    await expect(menu.dialog).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is offered to share', async ({ page }) => {
    const verdict = (await verdictsOf(site))[0]!;
    for (const address of [addressOfChapter(chapter.id), addressOfPath(''), verdict.address]) {
      await page.goto(urlOf(site, address));
      await expect(page.locator('.share:visible')).toHaveCount(0);
    }
  });
});

for (const { name, options } of looks) {
  test(`axe finds nothing in the menu: ${name}`, async ({ browser }) => {
    const context = await browser.newContext(options);
    await context.grantPermissions([]);
    const page = await context.newPage();
    await page.goto(url);
    const menu = await sharePage(page);
    expect(await findingsOf(page)).toEqual([]);
    await menu.choose('Markdown');
    await expect(menu.shown).toBeVisible();
    expect(await findingsOf(page)).toEqual([]);
    await context.close();
  });
}
