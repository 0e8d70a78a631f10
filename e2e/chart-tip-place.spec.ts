import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import type { Path } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { button } from './full-screen.ts';
import { tipOf } from './previews.ts';
import { sites, urlOf } from './sites.ts';

// Where the words of a preview stand; the choice itself is tried in src/shell/chart/least-hiding.test.ts.

const site = sites.deep;

test('the words go with their link when the page scrolls, and stay within the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(urlOf(site, '/'));
  const link = page.locator('.chart a').first();
  await link.focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('.chart a:focus');
  for (const scroll of [0, 60, -30]) {
    await page.evaluate((by) => scrollBy(0, by), scroll);
    await expect
      .poll(async () => {
        const [of, tip] = [await focused.boundingBox(), await tipOf(page).boundingBox()];
        if (!of || !tip) return false;
        // The room between the two, but for the outline.
        const room = Math.max(
          tip.x - of.x - of.width,
          of.x - tip.x - tip.width,
          tip.y - of.y - of.height,
          of.y - tip.y - tip.height,
        );
        return room > 0 && room < 5;
      })
      .toBe(true);
  }
  for (const each of await page.locator('.chart a').all()) {
    await page.keyboard.press('Tab');
    const box = (await each.isVisible()) ? await tipOf(page).boundingBox() : null;
    if (!box) continue;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(800);
  }
});

test('the words hide neither their link nor the current question, and nothing lit whole', async ({
  page,
}) => {
  for (const { id } of await someStates()) {
    await page.goto(urlOf(site, addressOfPath(id)));
    for (const width of [1440, 768]) {
      await page.setViewportSize({ width, height: 1000 });
      const all = await sharesHidden(page);
      expect(all.length).toBeGreaterThan(20);
      expect(
        all.filter(({ link, current, lit }) => link > 0 || current > 0 || lit > 0.9),
        `"${id}" at ${width} px`,
      ).toEqual([]);
    }
  }
});

test('in a view of 360 px they at most touch the current question', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { id } of await someStates()) {
    await page.goto(urlOf(site, addressOfPath(id)));
    await button(page, 'Open the flowchart').press('Enter');
    await expect(button(page, 'Zoom in')).toBeVisible();
    const all = await sharesHidden(page);
    expect(all.length).toBeGreaterThan(20);
    expect(
      all.filter(({ link, current }) => link > 0 || current > 0.01),
      id,
    ).toEqual([]);
  }
});

/** Gives some questions, the first among them, and a verdict. */
async function someStates(): Promise<readonly Path[]> {
  const { paths } = (await contentOf(site)).tree;
  const questions = paths.filter(({ end }) => 'box' in end);
  return [...questions.filter((_, index) => index % 5 === 0), ...paths.slice(-1)];
}

/** Gives, for every box and answer that has the focus in turn, how much of it, of the current box, and of what is lit its words hide. */
function sharesHidden(
  page: Page,
): Promise<readonly { id: string; link: number; current: number; lit: number }[]> {
  return page.locator('.chart').evaluate(async (chart) => {
    chart.scrollIntoView({ block: 'center' });
    const current = chart.querySelector('[aria-current]');
    const links = [...chart.querySelectorAll('a')];
    const all = [];
    for (const link of links) {
      link.focus({ focusVisible: true } as FocusOptions);
      const name = link.getAttribute('aria-label')?.toLowerCase() ?? '';
      let tip: Element | null = null;
      // Its words are the end of the link's name.
      while (!tip || !name.endsWith(tip.textContent.toLowerCase())) {
        await new Promise((resolve) => setTimeout(resolve));
        tip = document.querySelector('.tip:popover-open');
      }
      const words = tip?.getBoundingClientRect() ?? new DOMRect();
      const hiddenOf = (part: Element | null) => {
        const place = part?.getBoundingClientRect() ?? new DOMRect();
        const across = Math.min(words.right, place.right) - Math.max(words.left, place.left);
        const down = Math.min(words.bottom, place.bottom) - Math.max(words.top, place.top);
        return across > 0 && down > 0 ? (across * down) / (place.width * place.height) : 0;
      };
      const lit = links.filter(
        (each) =>
          Number.parseFloat(getComputedStyle(each.querySelector('rect') ?? each).strokeWidth) > 2,
      );
      all.push({
        id: link.id,
        link: hiddenOf(link),
        current: hiddenOf(current),
        lit: Math.max(...lit.map(hiddenOf)),
      });
    }
    return all;
  });
}
