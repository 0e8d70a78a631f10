import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { sites, urlOf, type TestSite } from './sites.ts';

const site = sites.deep;
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1440, height: 900 } };

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

  test('two fingers zoom where they are, and one scrolls', async ({ page, context }) => {
    await page.goto(urlOf(site, '/decide/'));
    await button(page, 'Open the flowchart').tap();
    await expect(button(page, 'Zoom in')).toBeVisible();
    const touch = await context.newCDPSession(page);
    const before = await scaleOf(page);
    const under = await pointOfChart(page, 180, 400);
    await pinch(touch, { x: 180, y: 400 }, [50, 60, 80, 100]);
    expect((await scaleOf(page)) / before).toBeCloseTo(2, 1);
    const now = await pointOfChart(page, 180, 400);
    expect(Math.hypot(now.x - under.x, now.y - under.y)).toBeLessThan(8);
    await pinch(touch, { x: 180, y: 400 }, [100, 80, 50]);
    expect((await scaleOf(page)) / before).toBeCloseTo(1, 1);
    // The page itself has not been zoomed.
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

    await page.locator('.chart-view').evaluate((view) => view.scrollTo(100, 0));
    await drag(touch, { x: 200, y: 400 }, { x: 120, y: 400 });
    await expect
      .poll(() => page.locator('.chart-view').evaluate((view) => view.scrollLeft))
      .toBeGreaterThan(140);
    await expect(page).toHaveURL(urlOf(site, '/decide/'));
  });
});

test.describe('on a desk', () => {
  test.use(desk);

  test('buttons and keys zoom about the middle, within bounds', async ({ page }) => {
    await page.goto(urlOf(site, '/'));
    await button(page, 'Full screen').click();
    await expect(button(page, 'Zoom in')).toBeVisible();
    const first = await scaleOf(page);
    const steps: [act: () => Promise<void>, factor: number][] = [
      [() => button(page, 'Zoom in').click(), 1.25],
      [() => page.keyboard.press('+'), 1.25 ** 2],
      [() => page.keyboard.press('-'), 1.25],
      [() => button(page, 'Zoom out').click(), 1],
    ];
    for (const [act, factor] of steps) {
      await act();
      expect((await scaleOf(page)) / first).toBeCloseTo(factor, 2);
    }
    await page.locator('.chart-view').evaluate((view) => view.scrollTo(0, 100));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('+');
    const under = await pointOfChart(page, 720, 450);
    await page.keyboard.press('+');
    const now = await pointOfChart(page, 720, 450);
    expect(Math.hypot(now.x - under.x, now.y - under.y)).toBeLessThan(8);

    for (let press = 0; press < 12; press += 1) await page.keyboard.press('+');
    expect(await scaleOf(page)).toBeCloseTo(3, 2);
    await page.keyboard.press('0');
    await expect(page.locator('.chart')).toBeInViewport({ ratio: 0.999 });
    const whole = await scaleOf(page);
    for (let press = 0; press < 12; press += 1) await page.keyboard.press('-');
    expect(await scaleOf(page)).toBeCloseTo(Math.min(whole, first), 2);
  });

  test('the wheel scrolls the page, and in full screen zooms with Ctrl alone', async ({ page }) => {
    await page.goto(urlOf(site, '/'));
    await page.locator('.chart').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await page.locator('.chart').hover({ position: { x: 5, y: 5 } });
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);

    const opener = button(page, 'Full screen');
    await opener.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await opener.click();
    await expect(button(page, 'Zoom in')).toBeVisible();
    await button(page, 'Zoom in').click();
    const scale = await scaleOf(page);
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 60);
    const view = page.locator('.chart-view');
    await expect.poll(() => view.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(20);
    expect(await scaleOf(page)).toBeCloseTo(scale, 5);
    const under = await pointOfChart(page, 700, 500);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(scale * 1.1);
    const now = await pointOfChart(page, 700, 500);
    expect(Math.hypot(now.x - under.x, now.y - under.y)).toBeLessThan(8);

    // The first Escape may be for a preview.
    await page.mouse.move(5, 890);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  test('a drag scrolls and is no click, and a click still is', async ({ page }) => {
    await page.goto(urlOf(site, '/decide/'));
    await button(page, 'Full screen').click();
    await expect(button(page, 'Zoom in')).toBeVisible();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
    const view = page.locator('.chart-view');
    await view.evaluate((each) => each.scrollTo(300, 200));
    const pill = page.locator('.chart .pill').filter({ visible: true });
    const inSight = await pill.evaluateAll((all) =>
      all.findIndex((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return left > 200 && top > 200 && right < innerWidth - 100 && bottom < innerHeight - 100;
      }),
    );
    const box = await pill.nth(inSight).boundingBox();
    if (!box) throw new Error('No answer is in sight.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y - 30, { steps: 5 });
    await page.mouse.up();
    expect(await view.evaluate((each) => [each.scrollLeft, each.scrollTop])).toEqual([340, 230]);
    await expect(page).toHaveURL(urlOf(site, '/decide/'));
    const href = await pill.nth(inSight).getAttribute('href');
    await pill.nth(inSight).click();
    await expect(page).toHaveURL(new URL(href ?? '', page.url()).href);
  });

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

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

function scaleOf(page: Page): Promise<number> {
  return page.locator('svg.chart').evaluate((svg) => (svg as SVGSVGElement).getScreenCTM()?.a ?? 0);
}

/** Gives the point of the chart, in its own units, that is at this point of the screen. */
function pointOfChart(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  return page.locator('svg.chart').evaluate(
    (svg, [left, top]) => {
      const point = new DOMPoint(left, top).matrixTransform(
        (svg as SVGSVGElement).getScreenCTM()?.inverse(),
      );
      return { x: point.x, y: point.y };
    },
    [x, y] as const,
  );
}

/** Two fingers beside a point, so far from it one after the other. */
async function pinch(
  touch: CDPSession,
  { x, y }: { x: number; y: number },
  distances: readonly number[],
): Promise<void> {
  for (const [index, distance] of distances.entries()) {
    await touch.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [
        { x: x - distance, y, id: 0 },
        { x: x + distance, y, id: 1 },
      ],
    });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** One finger from a point to another. */
async function drag(
  touch: CDPSession,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= 8; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / 8;
    const y = from.y + ((to.y - from.y) * step) / 8;
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
