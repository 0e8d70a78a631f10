import { expect, test } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;

test('the title of a question keeps clear of the button over it', async ({ page }) => {
  const { tree } = await contentOf(site);
  const questions = tree.paths.filter(({ end }) => 'box' in end);
  for (const width of [360, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const { id } of [questions[0], questions.at(-1)].filter((path) => path !== undefined)) {
      await page.goto(urlOf(site, addressOfPath(id)));
      const gap = await page.locator('.question h1').evaluate((title) => {
        const button = title.parentElement?.querySelector('.share')?.getBoundingClientRect();
        const words = title.lastChild;
        if (!button || !words) throw new Error('A question has lost its button or its title.');
        const range = document.createRange();
        range.selectNodeContents(words);
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) throw new Error('There is nothing to measure letters with.');
        pen.font = getComputedStyle(title).font;
        const letters = pen.measureText('H');
        const over = letters.fontBoundingBoxAscent - letters.actualBoundingBoxAscent;
        return range.getBoundingClientRect().top + over - button.bottom;
      });
      expect(gap, `/${id} at ${width} px`).toBeGreaterThanOrEqual(8);
      expect(gap, `/${id} at ${width} px`).toBeLessThanOrEqual(16);
    }
  }
});
