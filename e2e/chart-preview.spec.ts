import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { edgeId, idOfTarget } from '../src/tree/charts.ts';
import { contentOf } from './content-of.ts';
import { contrastsOf } from './contrast.ts';
import { at, litIn, middleOf, litFrom, tipOf } from './previews.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

// What a preview lights; chart-tip.spec.ts tries its words.

const site = sites.deep;
// The whole chart of the first page is in sight.
test.use({ viewport: { width: 1440, height: 1700 } });

for (const each of [sites.deep, sites.licences] as TestSite[]) {
  test(`${each.name}: what is pointed at lights what can be reached from it and the way to it, and no more`, async ({
    page,
  }) => {
    const { tree } = await contentOf(each);
    await page.goto(urlOf(each, '/'));
    const before = await page.locator('.chart').evaluate((chart) => chart.outerHTML);
    for (const [id, lit] of litFrom(tree)) {
      const { x, y } = await middleOf(at(page, id));
      await page.mouse.move(x, y);
      await expect.poll(() => litIn(page), { message: id, intervals: [20] }).toEqual(lit);
    }
    await page.mouse.move(0, 0);
    await expect.poll(() => litIn(page)).toEqual([]);
    // The chart is the island's: a preview leaves nothing in it.
    expect(await page.locator('.chart').evaluate((chart) => chart.outerHTML)).toBe(before);
  });
}

test('the way so far keeps its looks while another is previewed', async ({ page }) => {
  const { tree } = await contentOf(site);
  // The last question of the tree has the longest way.
  const path = tree.paths.findLast(({ end }) => 'box' in end);
  await page.goto(urlOf(site, addressOfPath(path?.id ?? '')));
  const before = await looksOfWay(page);
  expect(before.length).toBeGreaterThan(20);
  const lit = await litIn(page);
  for (const [id, others] of litFrom(tree, path)) {
    const { x, y } = await middleOf(at(page, id));
    await page.mouse.move(x, y);
    const both = [...new Set([...lit, ...others])].toSorted();
    await expect.poll(() => litIn(page), { message: id, intervals: [20] }).toEqual(both);
    expect(await looksOfWay(page), id).toEqual(before);
  }
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

test('every word can be read in a preview, in light, dark and forced colours', async ({ page }) => {
  const { tree } = await contentOf(site);
  const whole = tree.paths.at(-1);
  // The one path is taken, the other previewed: dimmed parts are lit, and others dimmed.
  await page.goto(urlOf(site, `/decide/${whole?.id}/`));
  await at(page, edgeId(tree.start, tree.paths[1]?.id ?? '')).hover();
  await expect(tipOf(page)).toBeVisible();
  const lit = await litIn(page);
  for (const media of [
    { forcedColors: 'none', colorScheme: 'light' },
    { forcedColors: 'none', colorScheme: 'dark' },
    { forcedColors: 'active', colorScheme: 'dark' },
  ] as const) {
    await page.emulateMedia(media);
    const name = Object.values(media).join(' ');
    const contrasts = await contrastsOf(page);
    expect(contrasts.length).toBeGreaterThan(20);
    expect(
      contrasts.filter(({ contrast }) => contrast < 4.5),
      name,
    ).toEqual([]);
    const dashed = await page.locator('.chart a').evaluateAll((links) =>
      links
        .filter((link) => {
          const rect = link.querySelector('rect') ?? link;
          return getComputedStyle(rect).strokeDasharray !== 'none';
        })
        .map(({ id }) => id),
    );
    expect(dashed.length, name).toBeGreaterThan(3);
    expect(
      dashed.filter((id) => lit.includes(id)),
      name,
    ).toEqual([]);
  }
});

/** Gives how the parts of the way so far are painted. */
function looksOfWay(page: Page): Promise<string[]> {
  return page.locator('.chart .lit :is(rect, path, text)').evaluateAll((parts) =>
    parts.map((part) => {
      const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(part);
      return [fill, stroke, strokeWidth, strokeDasharray].join(' ');
    }),
  );
}
