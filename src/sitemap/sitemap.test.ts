import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksToBeLeftOut } from './indexed.ts';
import { robotsText } from './robots.ts';

const site = new URL('https://example.org');
const text = 'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n';

const table: [site: URL | undefined, base: string, expected: string | undefined][] = [
  [site, '/', text],
  [site, '/docs/', undefined],
  [undefined, '/', undefined],
];
for (const [origin, base, expected] of table) {
  test(`robots.txt of ${origin?.origin ?? 'an unknown site'} under ${base}`, () => {
    assert.equal(robotsText(origin, base), expected);
  });
}

const pages: [html: string, expected: boolean][] = [
  ['<head><meta name="robots" content="noindex"></head>', true],
  ['<meta name="robots" content="noindex, nofollow">', true],
  ['<meta name="robots" content="index">', false],
  ['<head></head><p>noindex</p>', false],
];
for (const [html, expected] of pages) {
  test(`${html} is ${expected ? 'left out' : 'kept'}`, () => {
    assert.equal(asksToBeLeftOut(html), expected);
  });
}
