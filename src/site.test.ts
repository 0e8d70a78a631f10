import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locate, navigationOf, withBase, withoutBase } from './site.ts';
import { titleOfPage } from './title-of-page.ts';

const table: [base: string, address: string, expected: string][] = [
  ['/', '/', '/'],
  ['/', '/decide/waiting/', '/decide/waiting/'],
  ['/', '/#flowchart', '/#flowchart'],
  ['/docs/', '/', '/docs/'],
  ['/docs/', '/decide/waiting/', '/docs/decide/waiting/'],
  ['/docs/', '/apis/thread/#thread-program', '/docs/apis/thread/#thread-program'],
  ['/docs', '/guide/', '/docs/guide/'],
  ['/a/b/', '/', '/a/b/'],
  ['/a/b/', '/favicon.svg', '/a/b/favicon.svg'],
];
for (const [base, address, expected] of table) {
  test(`the address ${address} under the base ${base}`, () => {
    assert.equal(withBase(base, address), expected);
    assert.equal(withoutBase(base, expected), address);
  });
}

const located: [origin: string | undefined, base: string, address: string, expected: string][] = [
  ['https://example.org', '/', '/', 'https://example.org/'],
  ['https://example.org', '/a/b/', '/s/some-id/', 'https://example.org/a/b/s/some-id/'],
  ['https://example.org', '/', '/guide/#some-id', 'https://example.org/guide/#some-id'],
  [undefined, '/a/b/', '/guide.md', '/a/b/guide.md'],
];
for (const [origin, base, address, expected] of located) {
  test(`${address} under ${base} of ${origin ?? 'an unknown site'} is read elsewhere as ${expected}`, () => {
    assert.equal(
      locate(origin === undefined ? undefined : new URL(origin), address, base),
      expected,
    );
  });
}

test('the header names pages by addresses within the site', () => {
  for (const { address } of navigationOf({ cards: 'Cards' })) {
    assert.match(address, /^\/([a-z]+\/)*$/);
  }
});

const titles: [title: string, expected: string][] = [
  ['Threads or processes', 'Threads or processes · The guide'],
  ['The guide', 'The guide'],
  ['a'.repeat(70 - ' · The guide'.length), `${'a'.repeat(58)} · The guide`],
  ['a'.repeat(71 - ' · The guide'.length), 'a'.repeat(59)],
];
for (const [title, expected] of titles) {
  test(`the title of a page of ${title.length} characters: ${title.slice(0, 20)}`, () => {
    assert.equal(titleOfPage(title, { name: 'The guide' }), expected);
  });
}
