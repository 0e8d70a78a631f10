import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { flip } from '../src/tree/destinations.ts';
import { boxOf, isWhole, type Path, type Tree } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf, type TestSite } from './sites.ts';

// Every walk there is comes from the tree that the pages were built from: a change of advice breaks no test.

const site = sites.deep;
const question = (page: Page) => page.getByRole('heading', { level: 1 });

/** The addresses that a path passes, from the first question to its verdict. */
function stationsOf(of: TestSite, path: Path): string[] {
  return [0, ...path.steps.keys().map((index) => index + 1)].map((taken) =>
    urlOf(
      of,
      addressOfPath(
        path.steps
          .slice(0, taken)
          .map(({ answer }) => answer)
          .join('/'),
      ),
    ),
  );
}

/** The number of an answer among those of its question, from 0. */
function placeOf(tree: Tree, { box, answer }: Path['steps'][number]): number {
  return boxOf(tree, box).answers.findIndex(({ id }) => id === answer);
}

/** The whole document, without what differs between two loads of one page. */
function documentOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Tells, from inside the page, whether it has been loaded anew since it was marked. */
async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { marked: true }));
  return () => page.evaluate(() => 'marked' in window);
}

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

test('Backspace goes back, "?" lists the keys, and neither acts outside the walk', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const path = tree.paths.filter(isWhole).toSorted((a, b) => b.steps.length - a.steps.length)[0];
  const stations = stationsOf(site, path as Path);
  const last = stations.at(-2) ?? '';
  await page.goto(last);
  await page.keyboard.press('1');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('?');
  await expect(page).toHaveURL(last);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('.walk .answers a').first().focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  // While the list is open, keys do nothing but close it.
  await page.keyboard.press('1');
  await expect(page).toHaveURL(last);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const station of stations.toReversed().slice(2)) {
    await page.keyboard.press('Backspace');
    await expect(page).toHaveURL(station);
  }
  for (const key of ['Control+1', 'Alt+1', '9']) await page.keyboard.press(key);
  await expect(page).toHaveURL(stations[0] ?? '');
});

test('after every step the document is that of a fresh load of its address', async ({
  page,
  context,
}) => {
  const { tree } = await contentOf(site);
  const fresh = new Map<string, string>();
  const other = await context.newPage();
  for (const path of tree.paths.filter((each) => !isWhole(each))) {
    const url = urlOf(site, addressOfPath(path.id));
    await other.goto(url);
    fresh.set(url, await documentOf(other));
  }
  await other.close();
  await page.bringToFront();
  for (const [start, loaded] of fresh) {
    await page.goto(start);
    expect(await documentOf(page), `${start}, loaded again`).toBe(loaded);
    const links = await page
      .locator('.walk .asking a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const target of new Set(links.filter((link) => fresh.has(link) && link !== start))) {
      await page.goto(start);
      const isSame = await mark(page);
      await page
        .locator(`.walk .asking a[href="${new URL(target).pathname}"]`)
        .first()
        .click();
      await expect(page).toHaveURL(target);
      expect(await isSame()).toBe(true);
      expect(await documentOf(page), `${start} to ${target}`).toBe(fresh.get(target));
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

test('with Ctrl, Shift or the middle button an answer opens a page of its own', async ({
  page,
  context,
}) => {
  const start = urlOf(site, addressOfPath(''));
  await page.goto(start);
  const answer = page.locator('.walk .answers a').first();
  for (const options of [{ modifiers: ['Control'] }, { button: 'middle' }] as const) {
    const opened = context.waitForEvent('page');
    await answer.click(options as Parameters<typeof answer.click>[0]);
    const tab = await opened;
    await expect(question(tab)).toContainText('Question 2');
    await tab.close();
    await expect(page).toHaveURL(start);
  }
});

test('hostile addresses execute nothing, and get a clear page', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  const hostile = [
    'waiting/nonsense',
    `waiting/${'x'.repeat(10_000)}`,
    '%00',
    '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    '..%2f..%2f',
    'waiting/..%2f..%2fetc',
    '__proto__',
    'constructor/prototype',
  ];
  for (const answers of hostile) {
    const response = await page.goto(urlOf(site, `/decide/${answers}/`));
    expect(response?.status(), answers.slice(0, 40)).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  }
  // A host may serve a question's page at an address that is none: the page then works as HTML.
  for (const answers of hostile) {
    await page.goto(urlOf(site, addressOfPath('')));
    await page.evaluate(
      (path) => {
        history.pushState(null, '', path);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      `${new URL(urlOf(site, '/decide/')).pathname}${answers}/`,
    );
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  }
  expect(faults).toEqual([]);
});

for (const scripts of ['allowed', 'missing'] as const) {
  test(`in a frame without an origin the walk leads on, its scripts ${scripts}`, async ({
    page,
  }) => {
    if (scripts === 'missing') {
      // What happens where a host does not send Access-Control-Allow-Origin.
      await page.route('**/*.js', (route) => route.abort());
    }
    await page.setContent(
      `<iframe sandbox="allow-scripts" width="1000" height="800" src="${urlOf(site, addressOfPath(''))}"></iframe>`,
    );
    const frame = page.frameLocator('iframe');
    await frame.locator('.walk .answers a').first().click();
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Question 2');
    await frame.locator('.walk .answers a').first().click();
    await expect(frame.getByRole('heading', { level: 1 })).not.toContainText('Question');
  });
}

test('a section that was opened from a question leads back to it, and no other page does', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const asked = tree.paths.find(({ id, end }) => id !== '' && 'box' in end);
  const start = urlOf(site, addressOfPath(''));
  const url = urlOf(site, addressOfPath(asked?.id ?? ''));
  const back = page.getByRole('link', { name: 'Back to your question' });
  await page.goto(start);
  await page.locator('.walk .answers a').first().click();
  await expect(page).toHaveURL(url);
  await page.getByText('How can I tell?').click();
  await page.getByRole('link', { name: /^All about this question/ }).click();
  await expect(page).not.toHaveURL(url);
  await back.click();
  await expect(page).toHaveURL(url);
  await expect(back).toHaveCount(0);
  await page.goto(urlOf(site, '/guide/'));
  await expect(back).toHaveCount(0);
});
