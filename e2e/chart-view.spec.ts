import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { addressOfPath } from '../src/site-addresses.ts';
import { edgeId } from '../src/tree/charts.ts';
import { boxOf, isWhole } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { button, desk, phone, scaleOf } from './full-screen.ts';
import { at } from './previews.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

// How a chart comes to fill the screen, and leaves it; chart-zoom.spec.ts tries what it does there.

const site = sites.deep;

test.describe('on a phone', () => {
  test.use(phone);

  for (const each of [sites.deep, sites.licences] as TestSite[]) {
    test(`${each.name}: the view opens with words of 12 px, the current question in sight`, async ({
      page,
    }) => {
      for (const address of ['/', '/decide/']) {
        await page.goto(urlOf(each, address));
        // A small chart has room on a phone.
        await page.locator('.open:visible, .full:visible').tap();
        await expect(button(page, 'Zoom in')).toBeVisible();
        await expect(button(page, 'Full screen')).toBeHidden();
        expect((await scaleOf(page)) * 16).toBeGreaterThanOrEqual(12);
        await expect(page.locator('.chart .box').first()).toBeInViewport({ ratio: 0.999 });
        for (const name of ['Close', 'Zoom in', 'Zoom out', 'Fit the whole chart']) {
          const box = await button(page, name).boundingBox();
          expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(24);
        }
        await button(page, 'Fit the whole chart').tap();
        await expect(page.locator('.chart')).toBeInViewport({ ratio: 0.999 });
      }
    });
  }

  test('it opens at the current question and its answers, and shadows tell where there is more', async ({
    page,
  }) => {
    const { tree } = await contentOf(site);
    const questions = tree.paths.filter(({ end }) => 'box' in end);
    for (const path of [questions[0], questions[2], questions.at(-1)]) {
      if (!path || !('box' in path.end)) throw new Error('The tree has too few questions.');
      await page.goto(urlOf(site, addressOfPath(path.id)));
      for (const width of [320, 360, 414]) {
        await page.setViewportSize({ width, height: 740 });
        await button(page, 'Open the flowchart').tap();
        await expect(button(page, 'Zoom in')).toBeVisible();
        const { box } = path.end;
        const ids = boxOf(tree, box).answers.map(({ id }) => edgeId(box, id));
        for (const id of [`box-${box}`, ...ids])
          await expect(at(page, id), `${path.id} ${id} ${width}`).toBeInViewport({ ratio: 0.999 });
        await button(page, 'Close').tap();
      }
    }
    await button(page, 'Open the flowchart').tap();
    await expect(button(page, 'Zoom in')).toBeVisible();
    const view = page.locator('.chart-view');
    const ends = await view.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    for (const [left, shades] of [
      [0, [false, true]],
      [ends / 2, [true, true]],
      [ends, [true, false]],
    ] as const) {
      await view.evaluate((each, to) => each.scrollTo(to, 0), left);
      expect(await shadesOf(page), `scrolled by ${left}`).toEqual(shades);
    }
    await button(page, 'Fit the whole chart').tap();
    expect(await shadesOf(page)).toEqual([false, false]);
  });

  test('it opens with the whole way in sight where that fits, and is fitted in the middle', async ({
    page,
  }) => {
    const { tree } = await contentOf(site);
    let fitting = 0;
    for (const { id } of tree.paths.filter(isWhole)) {
      await page.goto(urlOf(site, addressOfPath(id)));
      await button(page, 'Open the flowchart').tap();
      await expect(button(page, 'Zoom in')).toBeVisible();
      const sides = await page.locator('.chart a.lit').evaluateAll((all) => {
        const places = all.map((each) => each.getBoundingClientRect());
        return [
          Math.min(...places.map(({ left }) => left)),
          Math.max(...places.map(({ right }) => right)),
        ] as const;
      });
      if (sides[1] - sides[0] > phone.viewport.width - 12) continue;
      fitting += 1;
      expect(sides[0], id).toBeGreaterThanOrEqual(0);
      expect(sides[1], id).toBeLessThanOrEqual(phone.viewport.width);
    }
    expect(fitting).toBeGreaterThan(3);
    await button(page, 'Fit the whole chart').tap();
    const [over, chart] = await Promise.all(
      ['.chart-view .caption', '.chart'].map((part) => page.locator(part).boundingBox()),
    );
    if (!over || !chart) throw new Error('The view has lost its chart.');
    const above = chart.y - over.y - over.height;
    const below = phone.viewport.height - chart.y - chart.height;
    expect(Math.abs(above - below)).toBeLessThanOrEqual(2);
  });

  test('by keyboard it opens, has the focus, closes, and gives the focus back', async ({
    page,
  }) => {
    await page.goto(urlOf(site, '/decide/'));
    const opener = button(page, 'Open the flowchart');
    const before = await page.locator('main').evaluate((main) => main.outerHTML);
    for (const close of ['Escape', 'Enter']) {
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(button(page, 'Close')).toBeFocused();
      await page.keyboard.press('+');
      await page.keyboard.press(close);
      await expect(button(page, 'Close')).toBeHidden();
      await expect(opener).toBeFocused();
      // Nothing of it stays behind.
      expect(await page.locator('main').evaluate((main) => main.outerHTML)).toBe(before);
    }
  });

  test('the focus does not go behind it', async ({ page }) => {
    await page.goto(urlOf(site, '/decide/'));
    await button(page, 'Open the flowchart').tap();
    await expect(button(page, 'Close')).toBeFocused();
    await page.locator('.chart a').last().focus();
    await page.keyboard.press('Tab');
    await expect(button(page, 'Close')).toBeHidden();
    await expect(page.locator('summary:focus')).toBeInViewport();
  });
});

test.describe('on a desk', () => {
  test.use(desk);

  test('in full screen the first Escape dismisses a preview, the next one closes', async ({
    page,
  }) => {
    await page.goto(urlOf(site, '/'));
    await button(page, 'Full screen').click();
    await expect(button(page, 'Zoom in')).toBeVisible();
    await page.locator('.chart .pill').first().hover();
    await expect(page.locator('.tip')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.tip')).toBeHidden();
    await expect(button(page, 'Close')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(button(page, 'Close')).toBeHidden();
  });

  test('without JavaScript there is no button for it', async ({ browser }) => {
    const context = await browser.newContext({ ...desk, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(urlOf(site, '/'));
    await expect(page.locator('.chart')).toBeVisible();
    await expect(page.getByText('Full screen')).toBeHidden();
    await context.close();
  });
});

for (const [name, settings] of [
  ['a phone', phone],
  ['a desk', desk],
] as const) {
  test(`axe finds nothing in the view on ${name}`, async ({ browser }) => {
    // The checks are a script of ours, which the pages' policy rightly refuses.
    const context = await browser.newContext({ ...settings, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(urlOf(site, '/decide/'));
    await page.locator('.open:visible, .full:visible').click();
    await expect(button(page, 'Zoom in')).toBeVisible();
    await page.locator('.chart .pill').first().focus();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await context.close();
  });
}

/** Tells whether the window's left and right edge are shaded beside the chart, and only there. */
async function shadesOf(page: Page): Promise<boolean[]> {
  const { y = 0, height = 0 } = (await page.locator('.chart').boundingBox()) ?? {};
  // Below the chart there is nothing more; its own first line, over its first box, is empty.
  expect(await shadesAt(page, Math.ceil(y + height) + 4)).toEqual([false, false]);
  return shadesAt(page, Math.ceil(y));
}

/** Tells whether a line of the window is darker at its ends. */
async function shadesAt(page: Page, y: number): Promise<boolean[]> {
  const picture = await page.screenshot({ clip: { x: 0, y, width: 414, height: 1 }, scale: 'css' });
  const { data, info } = await sharp(picture)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const brightness = (x: number) => data[x * info.channels] ?? 0;
  return [0, info.width - 1].map((x) => brightness(info.width / 2) - brightness(x) > 20);
}
