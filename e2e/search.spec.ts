import { expect, test } from '@playwright/test';
import { faultsOf, openSearch } from './search-dialog.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;
const symptoms = urlOf(site, '/guide/symptoms/');

const ofSearch = /pagefind|open-search|worker/;

test('nothing of search is asked for before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const kinds = ['/', '/decide/', '/decide/waiting/asyncio/', '/guide/', '/apis/', '/about/'];
  for (const address of [...kinds, '/guide/cpu-or-io/', '/apis/pool/']) {
    await page.goto(urlOf(site, address), { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: /^Search/ }).hover();
    expect(
      asked.filter((path) => ofSearch.test(path)),
      address,
    ).toEqual([]);
  }
  const { ask } = await openSearch(page);
  await ask('GIL');
  expect(asked.filter((path) => ofSearch.test(path)).length).toBeGreaterThan(5);
});

test('a result costs one request, and there are at most ten', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(symptoms);
  const { ask, links, status } = await openSearch(page);
  await ask('process');
  await expect(links).toHaveCount(10);
  await expect(status).toHaveText('10 results');
  expect(asked.filter((url) => url.includes('/fragment/')).length).toBe(10);
});

test('a result on the page itself closes the dialog and shows its place', async ({ page }) => {
  await page.goto(symptoms);
  const { ask, dialog, links } = await openSearch(page);
  await ask('PicklingError');
  await links.first().click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(`${symptoms}#pickling-error`);
  await expect(page.locator('#pickling-error')).toBeInViewport();
});

test('what is answered late is never shown', async ({ page }) => {
  await page.goto(symptoms);
  const { ask, input, links, settle } = await openSearch(page);
  await ask('zzzz');
  const late = Promise.withResolvers<void>();
  const held: string[] = [];
  let holds = true;
  await page.route('**/fragment/**', async (route) => {
    if (holds) {
      held.push(route.request().url());
      await late.promise;
    }
    await route.continue();
  });
  await input.fill('deadlock');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  holds = false;
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const list = document.querySelector('dialog ol');
    if (list === null) throw new Error('There is no list of results.');
    const look = () => seen.push(list.querySelector('.title')?.textContent ?? '');
    new MutationObserver(look).observe(list, { childList: true });
  });
  await input.fill('imap_unordered');
  await settle();
  const shown = await links.first().textContent();
  late.resolve();
  // What was held is answered before this, which is asked later.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(await links.first().textContent()).toBe(shown);
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen).toHaveLength(1);
});

test('nothing found, nothing typed and nothing loaded are told', async ({ page }) => {
  await page.route('**/pagefind-entry.json*', (route) => route.abort());
  await page.goto(symptoms);
  const { ask, dialog, input, links, status } = await openSearch(page);
  await expect(status).toHaveText(/^Type a word/);
  await ask('GIL');
  await expect(status).toHaveText(/^The search could not be loaded/);
  await page.unroute('**/pagefind-entry.json*');
  await ask('GIL word');
  await expect(links.first()).toBeVisible();
  await ask('zzzz');
  await expect(status).toHaveText('Nothing found for “zzzz”. Try fewer or other words.');
  await expect(dialog.getByRole('link', { name: 'Guide' })).toHaveAttribute('href', /\/guide\/$/);
  await expect(links).toHaveCount(0);
  await input.fill('');
  await expect(status).toHaveText(/^Type a word/);
});

test('whatever is typed executes nothing and breaks nothing', async ({ page }) => {
  const faults = faultsOf(page);
  page.on('dialog', (dialog) => faults.push(dialog.message()));
  await page.goto(symptoms);
  const { ask, dialog, status } = await openSearch(page);
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'x'.repeat(10_000),
    'pool '.repeat(2000),
    '"',
    '"pool hangs',
    '%00 %zz',
    '😀 👩‍👩‍👧',
    '__proto__ constructor toString',
    '../../etc/passwd \\ ${7*7}',
  ];
  for (const words of hostile) {
    await ask(words);
    await expect(status, words.slice(0, 40)).toHaveText(/result|^Nothing found/);
    await expect(dialog.locator('script, img, iframe')).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});

test('closed before its answer is there, search leads nowhere', async ({ page }) => {
  await page.goto(symptoms);
  const { ask, dialog, input } = await openSearch(page);
  await ask('zzzz');
  const late = Promise.withResolvers<void>();
  let held = 0;
  await page.route('**/fragment/**', async (route) => {
    held += 1;
    await late.promise;
    await route.continue();
  });
  await input.fill('deadlock');
  await expect.poll(() => held).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  late.resolve();
  await page.waitForTimeout(500);
  expect(page.url()).toBe(symptoms);
});

test('of a word of which only the first letter stands anywhere, nothing is found', async ({
  page,
}) => {
  await page.goto(symptoms);
  const { ask, links, status } = await openSearch(page);
  for (const words of ['xqzzyw', 'xqzzyw qxxyz']) {
    await ask(words);
    await expect(status).toHaveText(`Nothing found for “${words}”. Try fewer or other words.`);
    await expect(links).toHaveCount(0);
  }
});

test('what is marked is words, without the punctuation around them', async ({ page }) => {
  await page.goto(symptoms);
  const { ask, dialog } = await openSearch(page);
  for (const words of ['pool', 'asyncio.run', 'processes or threads']) {
    await ask(words);
    const marked = await dialog.locator('mark').allTextContents();
    expect(marked.length, words).toBeGreaterThan(3);
    const edge = /^[^\p{L}\p{N}_]|[^\p{L}\p{N}_]$/u;
    expect(
      marked.filter((each) => edge.test(each)),
      words,
    ).toEqual([]);
  }
});
