import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtPages, forwardingPages, pagesToLookAt, stayOnPages } from './built-pages.ts';
import { button } from './full-screen.ts';
import { tipOf } from './previews.ts';
import { root, sites, urlOf } from './sites.ts';

/** The most that a reader's first page may weigh, in bytes after gzip. */
interface Budget {
  readonly all: number;
  readonly html: number;
  readonly script: number;
}

const kB = 1000;

function budgetOf(address: string): Budget {
  if (address === '/') return { all: 30 * kB, html: 14 * kB, script: 2 * kB };
  if (address.startsWith('/decide/')) return { all: 30 * kB, html: 14 * kB, script: 14 * kB };
  if (address.startsWith('/embed/')) return { all: 20 * kB, html: 13 * kB, script: 0 };
  // Nobody's first page by intent; it brings what finds the address that was meant.
  // Its reader is on the way to another page.
  if (address.startsWith('/s/')) return { all: 8 * kB, html: 4 * kB, script: 0 };
  if (address === '/404.html') return { all: 20 * kB, html: 20 * kB, script: 4 * kB };
  if (['/apis/', '/guide/', '/guide/all/', '/link/', '/evidence/'].includes(address))
    return { all: 80 * kB, html: 80 * kB, script: 2 * kB };
  return { all: 20 * kB, html: 20 * kB, script: 2 * kB };
}

const site = sites.deep;

test('every page keeps its budget, asks for nothing from elsewhere, and waits for nothing', async ({
  page,
}) => {
  const over: string[] = [];
  const addresses = pagesToLookAt(site).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(30);
  await stayOnPages(page);
  for (const address of addresses) {
    const weights = { all: 0, html: 0, script: 0 };
    const outside: string[] = [];
    const seen = new Set<string>();
    page.on('request', (request) => {
      const url = new URL(request.url());
      const home = new URL(urlOf(site, '/'));
      if (url.origin !== home.origin) outside.push(request.url());
      if (seen.has(url.pathname)) return;
      seen.add(url.pathname);
      const within = url.pathname.slice(home.pathname.length);
      const bytes = gzipSync(fileAt(within), { level: 9 }).length;
      weights.all += bytes;
      if (request.resourceType() === 'document') weights.html += bytes;
      if (request.resourceType() === 'script') weights.script += bytes;
    });
    await page.goto(urlOf(site, address), { waitUntil: 'load' });
    page.removeAllListeners('request');
    expect(outside, address).toEqual([]);
    expect(weights.html, address).toBeGreaterThan(kB);
    const blocking = await page
      .locator('link[rel=stylesheet]:not([media=print]), script[src]:not([type=module])')
      .count();
    expect(blocking, `${address}: what a page waits for`).toBe(0);
    const budget = budgetOf(address);
    for (const kind of ['all', 'html', 'script'] as const) {
      if (weights[kind] > budget[kind]) {
        over.push(`${address}: ${kind} ${weights[kind]} of ${budget[kind]} bytes`);
      }
    }
  }
  expect(over).toEqual([]);
});

test('a question with all that its chart can do keeps the budget of its script', async ({
  page,
}) => {
  const files = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    const url = new URL(response.url());
    const within = url.pathname.slice(new URL(urlOf(site, '/')).pathname.length);
    files.set(within, gzipSync(fileAt(within), { level: 9 }).length);
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(urlOf(site, '/decide/'));
  await page.locator('.chart .pill').first().hover();
  await expect(tipOf(page)).toBeVisible();
  await button(page, 'Full screen').click();
  await expect(button(page, 'Zoom in')).toBeVisible();
  expect([...files.keys()].filter((file) => /preview|full-screen/.test(file))).toHaveLength(2);
  const all = [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(all, [...files].join(' ')).toBeLessThanOrEqual(14 * kB);
});

test('every page that leads on keeps its budget, and pages keep theirs where the site is known', () => {
  // Addresses with an origin make the heads of pages heavier.
  for (const { address, html } of [...builtPages(sites.docs), ...forwardingPages(sites.docs)]) {
    const bytes = gzipSync(html, { level: 9 }).length;
    expect(bytes, address).toBeLessThanOrEqual(budgetOf(address).html);
  }
});

/** A request for what does not exist is a fault of the page, not a light page. */
function fileAt(within: string): Buffer {
  const path = join(
    root,
    site.output,
    within,
    within === '' || within.endsWith('/') ? 'index.html' : '',
  );
  if (!existsSync(path)) throw new Error(`The page asks for ${within}, which does not exist.`);
  return readFileSync(path);
}
