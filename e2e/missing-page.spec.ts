import { expect, test } from '@playwright/test';
import { addressOfEmbed } from '../src/site-addresses.ts';
import { builtPages } from './built-pages.ts';
import { sites, urlOf } from './sites.ts';

for (const site of [sites.root, sites.licences]) {
  test(`${site.name}: a misspelt address is answered with the nearest ones`, async ({ page }) => {
    const meant = builtPages(site)
      .map(({ address }) => address)
      .filter((address) => !['/', '/404.html'].includes(address))
      // In a frame, nobody looks for a page by its address.
      .filter((address) => !address.startsWith(addressOfEmbed('')))
      // The pages of programs are no part of the address contract.
      .filter((address) => !/^\/evidence\/./.test(address));
    for (const address of meant) {
      // One letter is missing.
      const response = await page.goto(urlOf(site, address.replace(/.\/$/, '/')));
      expect(response?.status()).toBe(404);
      const first = page.locator('.nearest a').first();
      await expect(first).toBeVisible();
      expect(new URL((await first.getAttribute('href')) ?? '', page.url()).href).toBe(
        urlOf(site, address),
      );
    }
  });
}

test('the words of a wrong address are searched for', async ({ page }) => {
  await page.goto(urlOf(sites.deep, '/concepts/event-loop/'));
  await page.getByRole('button', { name: 'Search for “event loop”' }).click();
  const search = page.getByRole('dialog');
  await expect(search.getByRole('searchbox')).toHaveValue('event loop');
  await expect(search.getByRole('link').first()).toContainText(/event loop/i);
});

test('an address that is like none is answered with the whole site alone', async ({ page }) => {
  const hostile = [
    'zzzzzzzz',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    'a'.repeat(5000),
    '%00',
    '..%2f..',
  ];
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('dialog', (dialog) => {
    faults.push(dialog.message());
    void dialog.dismiss();
  });
  for (const address of hostile) {
    await page.goto(urlOf(sites.deep, `/${address}/`));
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await expect(page.locator('.nearest')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Guide', exact: true }).last()).toBeVisible();
  }
  expect(faults).toEqual([]);
});
