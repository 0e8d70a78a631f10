import { expect, test, type Page } from '@playwright/test';
import { addressOfPath } from '../src/site-addresses.ts';
import { isWhole, type Path } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import { otherHost } from './other-host.ts';
import { sites, urlOf } from './sites.ts';
import { placeOf, stationsOf } from './walking.ts';

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

test('a double click on an answer answers one question, and the next click the next', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const path = tree.paths.filter(isWhole).toSorted((a, b) => b.steps.length - a.steps.length)[0];
  const [first, second, third] = stationsOf(site, path as Path);
  await page.goto(first ?? '');
  const answers = page.locator('.walk .answers a');
  // Both clicks of the second are on answers, wherever those of the next question are.
  const clickTwice = async (place: number) => {
    await answers.nth(place).click({ clickCount: 1 });
    await answers.nth(0).dispatchEvent('click', { detail: 2 });
  };
  const [one, two] = (path as Path).steps.map((step) => placeOf(tree, step));
  await clickTwice(one ?? 0);
  await expect(page).toHaveURL(second ?? '');
  await clickTwice(two ?? 0);
  await expect(page).toHaveURL(third ?? '');
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

test('a question shown in place is asked of no host, and a verdict is made ready as its answer is pressed', async ({
  page,
}) => {
  await using host = await otherHost(site);
  const { tree } = await contentOf(site);
  const path = tree.paths.filter(isWhole).toSorted((a, b) => b.steps.length - a.steps.length)[0];
  const steps = path?.steps ?? [];
  expect(steps.length).toBeGreaterThan(2);
  const answer = (index: number) =>
    page.locator('.walk .answers a').nth(placeOf(tree, steps[index] ?? { box: '', answer: '' }));
  const pagesAsked = () => host.asked.filter((each) => each.path.endsWith('/'));
  await page.goto(host.urlOf(addressOfPath('')));
  for (const index of steps.keys().drop(1)) {
    await answer(index - 1).click();
    await expect(question(page)).toContainText(`Question ${index + 1}`);
  }
  expect(pagesAsked().length).toBe(1);
  await answer(steps.length - 1).hover();
  await page.mouse.down();
  const verdict = { path: new URL(host.urlOf(addressOfPath(path?.id ?? ''))).pathname };
  await expect.poll(pagesAsked).toContainEqual({ ...verdict, isAhead: true });
  await page.mouse.up();
  await expect(page).toHaveURL(host.urlOf(addressOfPath(path?.id ?? '')));
  expect(pagesAsked().length).toBe(2);
});

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

test('a section that was opened from a question leads back to it, and no other page does', async ({
  page,
}) => {
  const { tree } = await contentOf(site);
  const asked = tree.paths.find(({ id, end }) => id !== '' && 'box' in end);
  const start = urlOf(site, addressOfPath(''));
  const url = urlOf(site, addressOfPath(asked?.id ?? ''));
  const back = page.getByRole('link', { name: 'Back to the question' });
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
