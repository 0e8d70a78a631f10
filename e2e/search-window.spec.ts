import { expect, test, type Page } from '@playwright/test';
import { openSearch } from './search-dialog.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;
const symptoms = urlOf(site, '/guide/symptoms/');

for (const [address, width] of [
  ['/about/', 360],
  ['/about/', 1280],
  ['/404.html', 1280],
] as const) {
  test(`open or closed, search leaves ${address} as it is at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(urlOf(site, address));
    const boxes = () =>
      page
        .locator('.bar, .bar *, .search')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    const before = await boxes();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await boxes()).toEqual(before);
    await page.keyboard.press('Escape');
    expect(await boxes()).toEqual(before);
  });
}

test('a search that cannot be loaded is told', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/open-search*', (route) => route.abort());
  await page.goto(symptoms);
  await page.getByRole('button', { name: /^Search/ }).click();
  await expect(page.getByRole('status')).toHaveText(/^The search could not be loaded/);
  expect(faults).toEqual([]);
});

test('in a frame without an origin, where there can be no search, none is offered', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${symptoms}" width="900" height="600">`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByLabel('Colours')).toBeVisible();
  await expect(frame.getByRole('button', { name: /^Search/ })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('on a phone the dialog is a sheet that nothing sticks out of', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(symptoms);
  const { ask, dialog } = await openSearch(page);
  await ask('InterpreterPoolExecutor');
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
  expect(await widestOverflow(page)).toBeLessThanOrEqual(0);
});

/** Gives by how much the widest part of the dialog is too wide. */
function widestOverflow(page: Page): Promise<number> {
  return page
    .locator('dialog, dialog .answer')
    .evaluateAll((parts) => Math.max(...parts.map((part) => part.scrollWidth - part.clientWidth)));
}
