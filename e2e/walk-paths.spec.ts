import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { flip } from '../src/tree/destinations.ts';
import { flipsOf } from '../src/tree/flips.ts';
import { boxOf, isWhole, type Path } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';
import { mark, placeOf, stationsOf, takeEveryAnswer, targetOf } from './walking.ts';

// Every walk there is comes from the tree that the pages were built from: a change of advice breaks no test.

// Hundreds of steps: to record the document before and after each takes as long as the steps.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

const site = sites.deep;
const question = (page: Page) => page.getByRole('heading', { level: 1 });
const answer = (page: Page, place: number) => page.locator('.walk .answers a').nth(place);

for (const of of [sites.deep, sites.licences] as TestSite[]) {
  test(`${of.name}: every path by mouse, and back and forward through it`, async ({ page }) => {
    const { tree } = await contentOf(of);
    await page.goto(urlOf(of, addressOfPath('')));
    const taken = await takeEveryAnswer(page, of, tree, async (place, next) => {
      const [from, to] = [page.url(), urlOf(of, addressOfPath(next.id))];
      const isSame = await mark(page);
      await answer(page, place).click();
      await expect(page).toHaveURL(to);
      if (!isWhole(next)) {
        // In place: the page was not loaded, and the reader is at the new question.
        expect(await isSame(), next.id).toBe(true);
        await expect(question(page)).toBeFocused();
      }
      await page.goBack();
      await expect(page).toHaveURL(from);
      await expect(question(page)).toContainText('Question');
      await page.goForward();
    });
    // Back at the first question, the browser still has the path that was taken last ahead of it.
    for (const station of stationsOf(of, taken.at(-1) as Path).slice(1)) {
      await page.goForward();
      await expect(page).toHaveURL(station);
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
    const here = urlOf(site, addressOfPath(path.id));
    await page.goto(here);
    // Each of these pages is what others lead back to.
    if ('box' in path.end) {
      await expect(question(page)).toContainText(boxOf(tree, path.end.box).text);
    }
    const changes = page.getByRole('link', { name: /^Change:/ });
    await expect(changes).toHaveCount(path.steps.length);
    for (const [index, { box }] of path.steps.entries()) {
      const before = path.steps.slice(0, index).map((step) => step.answer);
      const wanted = urlOf(site, addressOfPath(before.join('/')));
      if (isWhole(path)) {
        expect(await targetOf(page, changes.nth(index))).toBe(wanted);
        continue;
      }
      await changes.nth(index).click();
      await expect(page).toHaveURL(wanted);
      await expect(question(page)).toContainText(boxOf(tree, box).text);
      await page.goBack();
      await expect(page).toHaveURL(here);
    }
  }
});

test('an answer behind the open question, taken in the chart, changes that one', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const path of tree.paths.filter((each) => !isWhole(each))) {
    const here = urlOf(site, addressOfPath(path.id));
    if (path.steps.length > 0) await page.goto(here);
    for (const [index, step] of path.steps.entries()) {
      const other = boxOf(tree, step.box).answers.find(({ id }) => id !== step.answer);
      if (index > 0) await page.goBack();
      await expect(page).toHaveURL(here);
      await page.locator(`[id="${step.box}--${other?.id}"]`).click();
      const changed = flip(tree, path, index, other?.id ?? '');
      await expect(page).toHaveURL(urlOf(site, addressOfPath(changed.id)));
    }
  }
});

test('every flip of every verdict leads where it says', async ({ page }) => {
  const { tree, cards } = await contentOf(site);
  const headings = new Map<string, string>();
  const said: { readonly flip: string; readonly target: string; readonly names: string }[] = [];
  for (const path of tree.paths) {
    const here = urlOf(site, addressOfPath(path.id));
    await page.goto(here);
    headings.set(here, (await page.locator('h1').textContent()) ?? '');
    if (!isWhole(path)) continue;
    const flips = flipsOf(tree, path);
    await expect(page.locator('.flips a')).toHaveCount(flips.length);
    for (const [index, flip] of flips.entries()) {
      const wanted = urlOf(site, addressOfPath(flip.path.id));
      const link = page.locator('.flips a').nth(index);
      expect(await targetOf(page, link)).toBe(wanted);
      const card = cards.find(({ id }) => 'card' in flip && id === flip.card);
      const names = flip.kind === 'depends' ? flip.on.text : (card?.short ?? '?');
      said.push({ flip: `${index} of ${path.id}`, target: wanted, names });
    }
    // One of them by mouse, and all the way.
    await page.locator('.flips a').last().click();
    await expect(page).toHaveURL(said.at(-1)?.target ?? '');
  }
  for (const { flip, target, names } of said) {
    expect(headings.get(target), flip).toContain(names);
  }
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('every path, in place', async ({ page }) => {
    const { tree } = await contentOf(site);
    await page.goto(urlOf(site, addressOfPath('')));
    await takeEveryAnswer(page, site, tree, async (place, next) => {
      const isSame = await mark(page);
      // No reader is so fast: taps at one place would be a double tap, which answers once.
      await question(page).tap();
      await answer(page, place).tap();
      await expect(page).toHaveURL(urlOf(site, addressOfPath(next.id)));
      if (!isWhole(next)) expect(await isSame(), next.id).toBe(true);
    });
  });
});
