import { expect, test } from '@playwright/test';
import { openSearch, searchOf } from './search-dialog.ts';
import { sites, urlOf } from './sites.ts';

const site = sites.deep;

test('the keyboard alone opens search, goes through the results and follows one', async ({
  page,
}) => {
  await page.goto(urlOf(site, '/about/'));
  await page.keyboard.press('Control+k');
  const opened = await searchOf(page);
  await page.keyboard.press('Escape');
  await expect(opened.dialog).toBeHidden();
  const opener = page.getByRole('button', { name: /^Search/ });
  await opener.focus();
  await page.keyboard.press('Enter');
  const { dialog, input, links, settle } = await searchOf(page);
  await page.keyboard.type('deadlock');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(input).toBeFocused();
  await page.keyboard.type('event loop');
  await settle();
  const steps: [key: string, place: number][] = [
    ['ArrowUp', -1],
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', (await links.count()) - 1],
    ['ArrowDown', (await links.count()) - 1],
    ['Home', 0],
    ['ArrowUp', -1],
    ['ArrowDown', 0],
  ];
  for (const [key, place] of steps) {
    await page.keyboard.press(key);
    await expect(place < 0 ? input : links.nth(place), key).toBeFocused();
  }
  const first = await links.first().getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new URL(first ?? '', page.url()).href);
});

test('Enter follows the first result of what is typed, even before it is there', async ({
  page,
}) => {
  await page.goto(urlOf(site, '/about/'));
  const { ask } = await openSearch(page);
  await ask('chunksize');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('deadlock');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(urlOf(site, '/guide/glossary/#word-deadlock'));
});

test('what is typed at a result goes on in the input', async ({ page }) => {
  await page.goto(urlOf(site, '/about/'));
  const { ask, input, links, settle } = await openSearch(page);
  await ask('dead');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.type('lock');
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('deadlock');
  await settle();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Backspace');
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('deadloc');
});
