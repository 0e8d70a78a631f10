import { expect, test } from '@playwright/test';
import { button, desk, drag, phone, pinch, pointOfChart, scaleOf } from './full-screen.ts';
import { sites, urlOf } from './sites.ts';

// How a chart that fills the screen is enlarged and moved; chart-view.spec.ts tries how it opens and closes.

const site = sites.deep;

test.describe('on a phone', () => {
  test.use(phone);

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
});
