import { expect, test, type Page } from '@playwright/test';
import { edgeId } from '../src/tree/charts.ts';
import type { Tree } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { at, litIn, middleOf, litFrom, tipOf, wordsOfTip } from './previews.ts';
import { sites, urlOf } from './sites.ts';

// The words of a preview, which can be dismissed and pointed at and stay (WCAG 1.4.13).

const site = sites.deep;
// The whole chart of the first page is in sight.
test.use({ viewport: { width: 1440, height: 1700 } });

test('what has the focus has its words at once, and what it leads to is lit', async ({ page }) => {
  const { tree } = await contentOf(site);
  await page.goto(urlOf(site, '/'));
  await page.getByRole('link', { name: 'Skip the chart' }).focus();
  const lit = new Map(litFrom(tree));
  for (let stop = 0; stop < 4; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator('.chart a:focus');
    const id = (await focused.getAttribute('id')) ?? '';
    await expect.poll(() => litIn(page), id).toEqual(lit.get(id));
    await expect(tipOf(page)).toHaveText(wordsOfTip(await focused.getAttribute('aria-label')));
  }
  await page.locator('.name').focus();
  await expect(tipOf(page)).toBeHidden();
  expect(await litIn(page)).toEqual([]);
});

test('the words can be dismissed, pointed at, and stay as long as they are wanted', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const [first, second] = tree.boxes.slice(0, 2).map(({ id, answers }) => {
    return at(page, edgeId(id, answers[0]?.id ?? ''));
  });
  if (!first || !second) throw new Error('The tree has too few boxes.');
  const rest = await openWithClock(page);
  const tip = tipOf(page);
  const isLit = () => expect.poll(() => litIn(page)).not.toEqual([]);
  for (const link of [second, at(page, `box-${tree.start}`)]) {
    await link.hover();
    await isLit();
    await rest(399);
    await expect(tip).toBeHidden();
    await rest(1);
    await expect(tip).toHaveText(wordsOfTip(await link.getAttribute('aria-label')));
    await expect(tip).toBeVisible();
    // Over to the words themselves, and on to their middle, where the pointer rests: they stay, and so does what is lit.
    const lit = await litIn(page);
    const [from, to] = [await middleOf(link), await middleOf(tip)];
    const words = await tip.boundingBox();
    if (!words) throw new Error('There are no words.');
    const near = {
      x: Math.min(Math.max(from.x, words.x + 3), words.x + words.width - 3),
      y: Math.min(Math.max(from.y, words.y + 3), words.y + words.height - 3),
    };
    for (const point of [near, to]) await page.mouse.move(point.x, point.y, { steps: 12 });
    await rest(10_000);
    await expect(tip).toBeVisible();
    expect(await litIn(page)).toEqual(lit);
    await page.mouse.move(0, 0, { steps: 4 });
    await rest(300);
    await expect(tip).toBeHidden();
  }

  // Escape, while neither pointer nor focus moves.
  await first.hover();
  await isLit();
  await rest(400);
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  expect(await litIn(page)).toEqual([]);
  const { x, y } = await middleOf(first);
  await page.mouse.move(x + 2, y);
  await rest(10_000);
  await expect(tip).toBeHidden();
  // Another answer speaks again, and so does the first after that.
  for (const link of [second, first]) {
    await link.hover();
    await isLit();
    await rest(300);
    await rest(400);
    await expect(tip).toHaveText(wordsOfTip(await link.getAttribute('aria-label')));
    await expect(tip).toBeVisible();
  }
});

test('words that stand apart from their link wait for a pointer on its way, and for no other', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const rest = await openWithClock(page);
  const tip = tipOf(page);
  let apart = 0;
  for (const { id, answers } of tree.boxes) {
    const link = at(page, edgeId(id, answers[0]?.id ?? ''));
    await page.mouse.move(0, 0);
    await rest(300);
    await link.hover();
    // What shows previews comes with the first of them.
    await expect.poll(() => litIn(page)).not.toEqual([]);
    await rest(400);
    await expect(tip).toBeVisible();
    const [of, words] = [await link.boundingBox(), await tip.boundingBox()];
    if (!of || !words) throw new Error('Nothing is there to point at.');
    const beside = Math.max(words.x - of.x - of.width, of.x - words.x - words.width);
    const above = Math.max(words.y - of.y - of.height, of.y - words.y - words.height);
    if (Math.max(beside, above) < 12) continue;
    apart += 1;
    const { x, y } = await middleOf(tip);
    const lit = await litIn(page);
    await page.mouse.move(x, y, { steps: 20 });
    await rest(10_000);
    await expect(tip).toBeVisible();
    expect(await litIn(page)).toEqual(lit);
    const box = at(page, `box-${id}`);
    await box.hover();
    await rest(299);
    await expect(tip).toBeVisible();
    await rest(1);
    await expect(tip).toBeHidden();
    await rest(400);
    await expect(tip).toHaveText(wordsOfTip(await box.getAttribute('aria-label')));
  }
  expect(apart).toBeGreaterThan(0);
});

test('a finger leaves no preview, and a click ends it', async ({ browser, page }) => {
  const { tree } = await contentOf(site);
  const [{ id, answers }] = tree.boxes as [Tree['boxes'][number]];
  const pill = edgeId(id, answers[0]?.id ?? '');
  const stay = (each: Page) =>
    each.evaluate(() =>
      addEventListener('click', (event) => event.preventDefault(), { capture: true }),
    );
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 800, height: 1200 },
  });
  const tablet = await context.newPage();
  const restOnTablet = await openWithClock(tablet);
  await stay(tablet);
  await at(tablet, pill).tap();
  // What shows previews is there, and has had all the time it wants.
  await expect(tipOf(tablet)).toBeAttached();
  await restOnTablet(10_000);
  await expect(tipOf(tablet)).toBeHidden();
  expect(await litIn(tablet)).toEqual([]);
  await context.close();

  await page.goto(urlOf(site, '/'));
  await stay(page);
  await at(page, pill).hover();
  await expect(tipOf(page)).toBeVisible();
  await at(page, pill).click();
  await expect(tipOf(page)).toBeHidden();
  expect(await litIn(page)).toEqual([]);
});

/** Opens the first page with a clock that stands still, and gives what moves it on by some milliseconds. */
async function openWithClock(page: Page): Promise<(milliseconds: number) => Promise<void>> {
  await page.clock.install({ time: 0 });
  await page.goto(urlOf(site, '/'));
  await page.clock.pauseAt(3_600_000);
  return (milliseconds) => page.clock.runFor(milliseconds);
}
