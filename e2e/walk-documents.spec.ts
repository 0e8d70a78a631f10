import { expect, test } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { isWhole } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';
import { documentOf } from './walking.ts';

// The address is all the state there is: however a reader came to a question, its page is the same.

const site = sites.deep;

for (const of of [site, sites.licences] as TestSite[]) {
  test(`${of.name}: after every step, and back and forward, the document is that of a fresh load`, async ({
    page,
  }) => {
    const { tree } = await contentOf(of);
    const fresh: Record<string, string> = {};
    for (const path of tree.paths.filter((each) => !isWhole(each))) {
      const url = urlOf(of, addressOfPath(path.id));
      await page.goto(url);
      fresh[url] = await documentOf(page);
    }
    for (const [start, loaded] of Object.entries(fresh)) {
      await page.goto(start);
      expect(await documentOf(page), `${start}, loaded again`).toBe(loaded);
      const { steps, differing } = await page.evaluate(stepEverywhere, fresh);
      expect(steps).toBeGreaterThan(1);
      expect(differing, `from ${start}`).toEqual([]);
    }
  });
}

test('back from what a box of the chart leads to, the document is that of a fresh load', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(urlOf(site, addressOfPath('')));
  await page.locator('.walk .answers a').last().click();
  await expect(page.locator('h1')).toContainText('Question 2');
  const url = page.url();
  const inPlace = await documentOf(page);
  for (const box of ['.box.lit', '.box[aria-current]', '.box:not(.lit)']) {
    await page.locator(box).first().click();
    await expect(page).not.toHaveURL(url);
    await page.goBack();
    await expect(page).toHaveURL(url);
    expect(await documentOf(page)).toBe(inPlace);
  }
});

test('a reload after steps in place shows the same question', async ({ page }) => {
  await page.goto(urlOf(site, addressOfPath('')));
  await page.locator('.walk .answers a').last().click();
  await expect(page.locator('h1')).toContainText('Question 2');
  const before = await documentOf(page);
  await page.reload();
  expect(await documentOf(page)).toBe(before);
});

/**
 * In the page of a question: takes in place every answer, way back and change that leads to another question, in the text
 * and in the chart, and goes back and forward. Gives what ended with another document than a fresh load of its address.
 */
async function stepEverywhere(
  fresh: Readonly<Record<string, string>>,
): Promise<{ steps: number; differing: string[] }> {
  const start = location.href;
  const differing: string[] = [];
  const compare = (url: string, step: string) => {
    const isFresh = location.href === url && document.documentElement.outerHTML === fresh[url];
    if (!isFresh) differing.push(`${step} ${url}`);
  };
  const travel = (by: number) =>
    new Promise((arrived) => {
      addEventListener('popstate', arrived, { once: true });
      history.go(by);
    });
  // Each question has links of its own: they are looked for again after every step.
  const links = () => [...document.querySelectorAll('.walk-island a, .chart .pill')];
  const targets = links().map((link) => new URL(link.getAttribute('href') ?? '', start).href);
  let steps = 0;
  for (const [index, target] of targets.entries()) {
    if (fresh[target] === undefined || target === start) continue;
    steps += 1;
    links()[index]?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    compare(target, 'to');
    for (const by of [-1, 1, -1]) {
      await travel(by);
      compare(by < 0 ? start : target, by < 0 ? 'back to' : 'forward to');
    }
  }
  return { steps, differing };
}
