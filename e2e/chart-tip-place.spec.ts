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

test('the words hide no answer and no word of what is lit, where there is room', async ({
  page,
}) => {
  for (const { id } of await someStates()) {
    await page.goto(urlOf(site, addressOfPath(id)));
    for (const width of [1440, 1024, 768]) {
      await page.setViewportSize({ width, height: 1000 });
      expect(await hidden(page), `"${id}" at ${width} px`).toEqual([]);
    }
  }
});

test('nor do they in a view of 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const { id } of await someStates()) {
    await page.goto(urlOf(site, addressOfPath(id)));
    await button(page, 'Open the flowchart').press('Enter');
    await expect(button(page, 'Zoom in')).toBeVisible();
    expect(await hidden(page), id).toEqual([]);
  }
});

/** Gives some questions, the first among them, and a verdict. */
async function someStates(): Promise<readonly Path[]> {
  const { paths } = (await contentOf(site)).tree;
  const questions = paths.filter(({ end }) => 'box' in end);
  return [...questions.filter((_, index) => index % 5 === 0), ...paths.slice(-1)];
}

/** Gives what words hide a part of while each box and answer has the focus in turn: answers, and the words of what is lit. */
function hidden(page: Page): Promise<readonly string[]> {
  return page.locator('.chart').evaluate(async (chart) => {
    chart.scrollIntoView({ block: 'center' });
    const links = [...chart.querySelectorAll('a')];
    if (links.length < 20) throw new Error('The chart has too few links.');
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
      const words = tip.getBoundingClientRect();
      for (const each of links) {
        const rect = each.querySelector('rect') ?? each;
        const isLit = Number.parseFloat(getComputedStyle(rect).strokeWidth) > 2;
        if (each !== link && !isLit && !each.matches('.pill')) continue;
        const part = each === link || each.matches('.pill') ? each : each.querySelector('text');
        const { left, right, top, bottom } = (part ?? each).getBoundingClientRect();
        const across = Math.min(words.right, right) - Math.max(words.left, left);
        const down = Math.min(words.bottom, bottom) - Math.max(words.top, top);
        if (across > 0 && down > 0) all.push(`${each.id}, by the words for ${link.id}`);
      }
    }
    return all;
  });
}
