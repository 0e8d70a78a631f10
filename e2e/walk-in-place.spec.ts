import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { isWhole, type Path } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { sites, urlOf } from './sites.ts';
import { documentOf, mark, markFrame, stationsOf } from './walking.ts';

const site = sites.deep;
const question = (page: Page) => page.getByRole('heading', { level: 1 });

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

test('with Ctrl, Shift or the middle button an answer opens a page of its own', async ({
  page,
  context,
}) => {
  const start = urlOf(site, addressOfPath(''));
  await page.goto(start);
  const answer = page.locator('.walk .answers a').first();
  for (const options of [
    { modifiers: ['Control'] },
    { modifiers: ['Shift'] },
    { button: 'middle' },
  ] as const) {
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

test('a question that a host serves at another address works as plain HTML', async ({ page }) => {
  const question = urlOf(site, addressOfPath(''));
  const foreign = `${urlOf(site, '/')}mirror/<script>/`;
  await page.route(
    (url) => url.pathname.includes('/mirror/'),
    async (route) => route.fulfill({ response: await route.fetch({ url: question }) }),
  );
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(foreign);
  await page.locator('.walk .answers a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Question 2');
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
    const isSame = await markFrame(page);
    await frame.locator('.walk .answers a').first().click();
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Question 2');
    // With its scripts the frame shows the question in place; without, the link loads it.
    expect(await isSame()).toBe(scripts === 'allowed');
    await frame.locator('.walk .answers a').first().click();
    await expect(frame.getByRole('heading', { level: 1 })).not.toContainText('Question');
  });
}

test('a key that is held answers one question', async ({ page }) => {
  await page.goto(urlOf(site, addressOfPath('')));
  await page.locator('h1').focus();
  await page.keyboard.down('2');
  await page.keyboard.down('2');
  await page.keyboard.down('2');
  await page.keyboard.up('2');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Question 2');
});

test('going back closes what lies over the question, and a jump within the page is no step', async ({
  page,
}) => {
  await page.goto(urlOf(site, addressOfPath('')));
  await page.locator('.walk .answers a').first().click();
  const url = page.url();
  await page.getByRole('link', { name: 'Skip the chart' }).first().click();
  await expect(page).toHaveURL(/#/);
  await expect(page.locator('h1')).not.toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(url);
  await page.locator('h1').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('h1')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Question 1');
});

test('a reload after steps in place shows the same question', async ({ page }) => {
  await page.goto(urlOf(site, addressOfPath('')));
  await page.locator('.walk .answers a').last().click();
  await expect(page.locator('h1')).toContainText('Question 2');
  const before = await documentOf(page);
  await page.reload();
  expect(await documentOf(page)).toBe(before);
});

test('a section that was opened from a question leads back to it, and no other page does', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const asked = tree.paths.find(({ id, end }) => id !== '' && 'box' in end);
  const start = urlOf(site, addressOfPath(''));
  const url = urlOf(site, addressOfPath(asked?.id ?? ''));
  const back = page.getByRole('link', { name: 'Back to your answers' });
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
