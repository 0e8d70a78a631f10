import { expect, test, type Locator, type Page } from '@playwright/test';
import { edgeId, idOfTarget } from '../src/tree/charts.ts';
import type { Tree } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { contrastsOf } from './contrast.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

const site = sites.deep;
// The whole chart of the first page is in sight.
test.use({ viewport: { width: 1440, height: 1700 } });

for (const each of [sites.deep, sites.licences] as TestSite[]) {
  test(`${each.name}: what is pointed at lights what can be reached from it, and no more`, async ({
    page,
  }) => {
    const { tree } = await contentOf(each);
    await page.goto(urlOf(each, '/'));
    const before = await page.locator('.chart').evaluate((chart) => chart.outerHTML);
    for (const [id, reached] of reachedFrom(tree)) {
      const { x, y } = await middleOf(at(page, id));
      await page.mouse.move(x, y);
      await expect.poll(() => litIn(page), { message: id, intervals: [20] }).toEqual(reached);
    }
    await page.mouse.move(0, 0);
    await expect.poll(() => litIn(page)).toEqual([]);
    // The chart is the island's: a preview leaves nothing in it.
    expect(await page.locator('.chart').evaluate((chart) => chart.outerHTML)).toBe(before);
  });
}

test('what has the focus does the same, at once and with its words', async ({ page }) => {
  const { tree } = await contentOf(site);
  await page.goto(urlOf(site, '/'));
  await page.getByRole('link', { name: 'Skip the chart' }).focus();
  const reached = new Map(reachedFrom(tree));
  for (let stop = 0; stop < 4; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator('.chart a:focus');
    const id = (await focused.getAttribute('id')) ?? '';
    await expect.poll(() => litIn(page), id).toEqual(reached.get(id));
    await expect(tipOf(page)).toHaveText((await focused.getAttribute('aria-label')) ?? '');
  }
  await page.locator('.name').focus();
  await expect(tipOf(page)).toBeHidden();
  expect(await litIn(page)).toEqual([]);
});

test('a chapter previews its part of the chart', async ({ page }) => {
  const { tree } = await contentOf(site);
  const step = tree.boxes.find(({ step }) => step === '2');
  await page.goto(urlOf(site, `/guide/${step?.section}/`));
  await at(page, `box-${step?.id}`).hover();
  const targets = step?.answers.flatMap(({ id, target }) => [
    edgeId(step.id, id),
    `line of ${edgeId(step.id, id)}`,
    `box-${idOfTarget(target)}`,
  ]);
  await expect.poll(() => litIn(page)).toEqual([`box-${step?.id}`, ...(targets ?? [])].toSorted());
});

test('the words can be dismissed, pointed at, and stay as long as they are wanted', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const [first, second] = tree.boxes.slice(0, 2).map(({ id, answers }) => {
    return at(page, edgeId(id, answers[0]?.id ?? ''));
  });
  if (!first || !second) throw new Error('The tree has too few boxes.');
  await page.goto(urlOf(site, '/'));
  const tip = tipOf(page);
  for (const link of [second, at(page, `box-${tree.start}`)]) {
    await link.hover();
    await expect(tip).toHaveText((await link.getAttribute('aria-label')) ?? '');
    // Over to the words themselves, where the pointer rests: they stay, and so does what is lit.
    const lit = await litIn(page);
    const [from, to] = [await middleOf(link), await middleOf(tip)];
    await page.mouse.move(to.x, to.y, { steps: 8 });
    expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeGreaterThan(10);
    await page.waitForTimeout(500);
    await expect(tip).toBeVisible();
    expect(await litIn(page)).toEqual(lit);
    await page.mouse.move(0, 0, { steps: 4 });
    await expect(tip).toBeHidden();
  }

  // Escape, while neither pointer nor focus moves.
  await first.hover();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  expect(await litIn(page)).toEqual([]);
  const { x, y } = await middleOf(first);
  await page.mouse.move(x + 2, y);
  await page.waitForTimeout(500);
  await expect(tip).toBeHidden();
  // Another answer speaks again, and so does the first after that.
  await second.hover();
  await expect(tip).toBeVisible();
  await first.hover();
  await expect(tip).toHaveText((await first.getAttribute('aria-label')) ?? '');
});

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
        return of && tip && Math.abs(tip.y + tip.height - of.y);
      })
      .toBeLessThan(4);
  }
  for (const each of await page.locator('.chart a').all()) {
    await page.keyboard.press('Tab');
    const box = (await each.isVisible()) ? await tipOf(page).boundingBox() : null;
    if (!box) continue;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(800);
  }
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
  await tablet.goto(urlOf(site, '/'));
  await stay(tablet);
  await at(tablet, pill).tap();
  await tablet.waitForTimeout(500);
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

for (const media of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active', colorScheme: 'dark' },
] as const) {
  test(`every word can be read in a preview: ${Object.values(media).join(' ')}`, async ({
    page,
  }) => {
    const { tree } = await contentOf(site);
    const whole = tree.paths.at(-1);
    await page.emulateMedia(media);
    // The one path is taken, the other previewed: dimmed parts are lit, and lit parts dimmed.
    await page.goto(urlOf(site, `/decide/${whole?.id}/`));
    await at(page, edgeId(tree.start, tree.paths[1]?.id ?? '')).hover();
    await expect(tipOf(page)).toBeVisible();
    const contrasts = await contrastsOf(page);
    expect(contrasts.length).toBeGreaterThan(20);
    expect(contrasts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    const dashed = await page.locator('.chart a').evaluateAll((links) =>
      links
        .filter((link) => {
          const rect = link.querySelector('rect') ?? link;
          return getComputedStyle(rect).strokeDasharray !== 'none';
        })
        .map(({ id }) => id),
    );
    const lit = await litIn(page);
    expect(dashed.length).toBeGreaterThan(3);
    expect(dashed.filter((id) => lit.includes(id))).toEqual([]);
  });
}

const at = (page: Page, id: string) => page.locator(`[id="${id}"]`);
const tipOf = (page: Page) => page.locator('.tip');

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (!box) throw new Error('Nothing is there to point at.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Gives what a preview lights, by id, and lines by their answers'; on a page that is no walk nothing else has thick lines. */
function litIn(page: Page): Promise<string[]> {
  return page.locator('.chart').evaluate((chart) => {
    const pills = [...chart.querySelectorAll('.pill')];
    const lines = [...chart.querySelectorAll('.edge')];
    return [...chart.children]
      .filter((part) => {
        const { strokeWidth } = getComputedStyle(part.querySelector('rect, path') ?? part);
        return Number.parseFloat(strokeWidth) > 2;
      })
      .map((part) => part.id || `line of ${pills[lines.indexOf(part)]?.id}`)
      .toSorted();
  });
}

/** Gives for every box, card and answer what it leads to, itself among them. */
function reachedFrom(tree: Tree): [id: string, reached: string[]][] {
  const fromBox = (id: string): string[] => {
    const box = tree.boxes.find((each) => each.id === id);
    return [
      `box-${id}`,
      ...(box?.answers.flatMap(({ id: answer, target }) =>
        fromAnswer(id, answer, idOfTarget(target)),
      ) ?? []),
    ];
  };
  const fromAnswer = (box: string, answer: string, target: string) => [
    edgeId(box, answer),
    `line of ${edgeId(box, answer)}`,
    ...fromBox(target),
  ];
  const all: [string, string[]][] = [
    ...[...tree.boxes.map(({ id }) => id), ...tree.cards].map((id): [string, string[]] => [
      `box-${id}`,
      fromBox(id),
    ]),
    ...tree.boxes.flatMap(({ id, answers }) =>
      answers.map((answer): [string, string[]] => [
        edgeId(id, answer.id),
        fromAnswer(id, answer.id, idOfTarget(answer.target)),
      ]),
    ),
  ];
  return all.map(([id, reached]) => [id, [...new Set(reached)].toSorted()]);
}
