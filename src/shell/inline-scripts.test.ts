import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { beforePaint, dataBlock, speculationRules } from './inline-scripts.ts';

interface Reader {
  readonly name: string;
  readonly origin: string;
  /** What storage holds; it throws where a browser forbids it. */
  readonly storage: Readonly<Record<string, string>> | 'forbidden';
  readonly expected: Record<string, string>;
}

const readers: readonly Reader[] = [
  {
    name: 'chose dark',
    origin: 'https://a',
    storage: { '/a/theme': 'dark' },
    expected: { scripted: '', theme: 'dark' },
  },
  {
    name: 'chose it on another site of the host',
    origin: 'https://a',
    storage: { '/b/theme': 'dark', theme: 'dark' },
    expected: { scripted: '' },
  },
  { name: 'chose nothing', origin: 'https://a', storage: {}, expected: { scripted: '' } },
  {
    name: 'forbids storage',
    origin: 'https://a',
    storage: 'forbidden',
    expected: { scripted: '' },
  },
  {
    name: 'reads in a frame without an origin',
    origin: 'null',
    storage: 'forbidden',
    expected: {},
  },
];

for (const { name, origin, storage, expected } of readers) {
  test(`before the first paint, for a reader who ${name}`, () => {
    const dataset: Record<string, string> = {};
    const window = {
      origin,
      document: { documentElement: { dataset } },
      get localStorage() {
        if (storage === 'forbidden') throw new Error('SecurityError');
        return storage;
      },
    };
    runInNewContext(beforePaint('/a/'), window);
    assert.deepEqual(dataset, expected);
  });
}

test('the script before the first paint has at most 300 bytes', () => {
  assert.ok(Buffer.byteLength(beforePaint(`/${'long/'.repeat(20)}`)) <= 300);
});

const links: [link: string, isMadeReady: boolean][] = [
  ['<a href="/a/b/guide/">', true],
  ['<a href="/a/b/decide/waiting/">', true],
  ['<a href="#here">', false],
  ['<a href="/a/">', false],
  ['<a href="https://elsewhere.example/a/b/">', false],
  ['<div class="walk-island"><a href="/a/b/decide/waiting/">', false],
  ['<div class="walk-island"><a href="/a/b/decide/waiting/asyncio/" class="ends">', true],
  ['<div class="walk-island"><a href="/a/b/guide/">', true],
];
for (const [link, isMadeReady] of links) {
  test(`${link} leads to a page that is ${isMadeReady ? '' : 'not '}made ready`, () => {
    const { prerender } = JSON.parse(speculationRules('/a/b/')) as {
      prerender: { where: { selector_matches: string } }[];
    };
    const selector = prerender[0]?.where.selector_matches ?? '';
    const { document } = new JSDOM(link).window;
    assert.equal(document.querySelector('a')?.matches(selector), isMadeReady);
  });
}

test('data keeps its texts, and none of them ends the element or hides in a comment', () => {
  const data = { text: 'a </script> <!-- <script> "b" & ’' };
  const block = dataBlock(data);
  assert.deepEqual(JSON.parse(block), data);
  assert.doesNotMatch(block, /</);
});
