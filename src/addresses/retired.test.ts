import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Lock } from './lock.ts';
import { retiredAddresses } from './retired.ts';

const live: Lock = { pages: {}, cards: {}, paths: {}, sections: {}, questions: {} };
const placeOf = (id: string) => `/guide/page-of-${id}/#${id}`;

const table: [name: string, lock: Partial<Lock>, expected: string[]][] = [
  ['nothing retired', { pages: { '/': 'live' }, sections: { s: { page: '/' } } }, []],
  [
    'a page',
    { pages: { '/guide/old/': { successor: '/guide/new/' }, '/guide/new/': 'live' } },
    ['pages /guide/old/ → /guide/new/'],
  ],
  ['a card', { cards: { old: { successor: 'new' } } }, ['cards /apis/old/ → /apis/new/']],
  [
    'a path',
    { paths: { 'yes/no': { successor: 'yes/maybe' } } },
    ['paths /decide/yes/no/ → /decide/yes/maybe/'],
  ],
  [
    'a section: from its permanent address to where its successor stands',
    { sections: { old: { page: '/guide/gone/', successor: 'new' }, new: { page: '/guide/x/' } } },
    ['sections /s/old/ → /guide/page-of-new/#new'],
  ],
  [
    'a question: from its permanent address to that of its successor',
    { questions: { old: { successor: 'new' }, new: 'live' } },
    ['questions /s/old/ → /s/new/'],
  ],
  [
    'a question whose permanent address is a section’s, too: none',
    { questions: { q: { successor: 'new' }, new: 'live' }, sections: { q: { page: '/' } } },
    [],
  ],
  [
    'a chain: each leads to the one that is live at once',
    { cards: { a: { successor: 'b' }, b: { successor: 'c' }, c: 'live' } },
    ['cards /apis/a/ → /apis/c/', 'cards /apis/b/ → /apis/c/'],
  ],
  ['a circle: none', { cards: { a: { successor: 'b' }, b: { successor: 'a' } } }, []],
];
for (const [name, lock, expected] of table) {
  test(`retired addresses: ${name}`, () => {
    assert.deepEqual(
      retiredAddresses({ ...live, ...lock }, placeOf).map(
        ({ kind, from, to }) => `${kind} ${from} → ${to}`,
      ),
      expected,
    );
  });
}
