import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { flip } from '../src/tree/destinations.ts';
import { flipsOf } from '../src/tree/flips.ts';
import { boxOf, isWhole } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';
import { mark, placeOf, stationsOf } from './walking.ts';

// Every walk there is comes from the tree that the pages were built from: a change of advice breaks no test.

const site = sites.deep;
const question = (page: Page) => page.getByRole('heading', { level: 1 });

for (const of of [sites.deep, sites.licences] as TestSite[]) {
  test(`${of.name}: every path by mouse, and back and forward through it`, async ({ page }) => {
    const { tree } = await contentOf(of);
    for (const path of tree.paths.filter(isWhole)) {
      const stations = stationsOf(of, path);
      await page.goto(stations[0] ?? '');
      const isSame = await mark(page);
      for (const [index, step] of path.steps.entries()) {
        await page.locator('.walk .answers a').nth(placeOf(tree, step)).click();
        await expect(page).toHaveURL(stations[index + 1] ?? '');
        const isVerdict = index === path.steps.length - 1;
        if (isVerdict) continue;
        // In place: the page was not loaded, and the reader is at the new question.
        expect(await isSame(), path.id).toBe(true);
        await expect(question(page)).toBeFocused();
      }
      for (const station of stations.toReversed().slice(1)) {
        await page.goBack();
        await expect(page).toHaveURL(station);
        await expect(question(page)).toContainText('Question');
      }
      for (const station of stations.slice(1)) {
        await page.goForward();
        await expect(page).toHaveURL(station);
      }
    }
  });
}

test('every path by keyboard: one key to skip to the question, one for each answer', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  for (const path of tree.paths.filter(isWhole)) {
    const stations = stationsOf(site, path);
    await page.goto(stations[0] ?? '');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the question' })).toBeFocused();
    await page.keyboard.press('Enter');
    for (const [index, step] of path.steps.entries()) {
      await page.keyboard.press(String(placeOf(tree, step) + 1));
      await expect(page).toHaveURL(stations[index + 1] ?? '');
    }
  }
});

test('every "Change" leads back to its question, from every page of the walk', async ({ page }) => {
  const { tree } = await contentOf(site);
  for (const path of tree.paths) {
    for (const [index, { box }] of path.steps.entries()) {
      await page.goto(urlOf(site, addressOfPath(path.id)));
      const before = path.steps.slice(0, index).map(({ answer }) => answer);
      await page
        .getByRole('link', { name: /^Change:/ })
        .nth(index)
        .click();
      await expect(page).toHaveURL(urlOf(site, addressOfPath(before.join('/'))));
      await expect(question(page)).toContainText(boxOf(tree, box).text);
    }
  }
});

test('an answer behind the open question, taken in the chart, changes that one', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of tree.paths.filter((each) => !isWhole(each))) {
    for (const [index, step] of path.steps.entries()) {
      const other = boxOf(tree, step.box).answers.find(({ id }) => id !== step.answer);
      await page.goto(urlOf(site, addressOfPath(path.id)));
      await page.locator(`[id="${step.box}--${other?.id}"]`).click();
      const changed = flip(tree, path, index, other?.id ?? '');
      await expect(page).toHaveURL(urlOf(site, addressOfPath(changed.id)));
    }
  }
});

test('every flip of every verdict leads where it says', async ({ page }) => {
  const { tree, cards } = await contentOf(site);
  for (const path of tree.paths.filter(isWhole)) {
    for (const [index, flip] of flipsOf(tree, path).entries()) {
      await page.goto(urlOf(site, addressOfPath(path.id)));
      await page.locator('.flips a').nth(index).click();
      await expect(page).toHaveURL(urlOf(site, addressOfPath(flip.path.id)));
      const expected =
        flip.kind === 'depends' ? flip.on.text : cards.find(({ id }) => id === flip.card)?.short;
      await expect(page.locator('h1')).toContainText(expected ?? '?');
    }
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('every path, in place', async ({ page }) => {
    const { tree } = await contentOf(site);
    for (const path of tree.paths.filter(isWhole)) {
      const stations = stationsOf(site, path);
      await page.goto(stations[0] ?? '');
      const isSame = await mark(page);
      for (const [index, step] of path.steps.entries()) {
        if (index > 0) expect(await isSame(), path.id).toBe(true);
        await page.locator('.walk .answers a').nth(placeOf(tree, step)).tap();
        await expect(page).toHaveURL(stations[index + 1] ?? '');
      }
    }
  });
});
