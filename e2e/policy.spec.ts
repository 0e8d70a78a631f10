import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  builtPages,
  filesOf,
  forwardingPages,
  pagesToLookAt,
  parse,
  stayOnPages,
} from './built-pages.ts';
import { root, sites, urlOf } from './sites.ts';

const site = sites.deep;

test('no page breaks its policy, logs an error or misses a file', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await stayOnPages(page);
  for (const { address } of pagesToLookAt(site)) {
    await page.goto(urlOf(site, address), { waitUntil: 'load' });
    const opener = page.locator('.open:visible');
    if ((await opener.count()) > 0) await opener.click();
  }
  expect(faults).toEqual([]);
});

test('the policy is what it has to be for a violation to show', async ({ page }) => {
  await page.goto(urlOf(site, '/'));
  const violation = page.waitForEvent('console', (message) => message.type() === 'error');
  await page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
  });
  expect((await violation).text()).toContain('Content Security Policy');
});

test('every page has a policy without unsafe exceptions, no style attribute, and two inline scripts that all have', () => {
  const inline = new Set<string>();
  for (const { address, html } of builtPages(site)) {
    const document = parse(html);
    expectPolicy(address, html);
    expect(document.querySelectorAll('[style]').length, address).toBe(0);
    for (const { type, src, text } of document.querySelectorAll('script')) {
      // A block of data runs nothing.
      if (type === 'application/json')
        expect([src, typeof JSON.parse(text)]).toEqual(['', 'object']);
      else if (src === '') inline.add(text);
      else expect([type, src.startsWith(`${site.base}_astro/`)], address).toEqual(['module', true]);
    }
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers, address).toEqual([]);
  }
  // The theme's, and the rules by which the next page is made ready.
  expect(inline.size).toBe(2);
});

test('a page that leads on has a policy of the same kind, no script and no style attribute', () => {
  const pages = forwardingPages(site);
  expect(pages.length).toBeGreaterThan(100);
  for (const { address, html } of pages) {
    expectPolicy(address, html);
    expect(html, address).not.toMatch(/<script|<[^>]* (style|on\w+)=/);
  }
});

function expectPolicy(address: string, html: string): void {
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1];
  expect(policy, address).toContain("default-src 'none'");
  expect(policy, address).not.toContain('unsafe');
}

test('no script holds what Vite adds to load others beforehand', () => {
  const folder = join(root, site.output, '_astro');
  const scripts = filesOf(folder).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  for (const file of scripts) {
    expect(readFileSync(join(folder, file), 'utf8'), file).not.toContain('vite:preloadError');
  }
});
