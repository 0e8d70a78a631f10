import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestAddresses, wordsOfAddress } from './nearest-addresses.ts';

const addresses = [
  '/guide/',
  '/guide/cpu-or-io/',
  '/guide/symptoms/',
  '/apis/thread-pool/',
  '/apis/thread-pool-executor/',
  '/decide/waiting/threads/',
  '/guide/old-name/',
];

const cases: readonly { readonly wrong: string; readonly first: string | undefined }[] = [
  { wrong: '/guide/cpu-or-oi/', first: '/guide/cpu-or-io/' },
  { wrong: '/guide/Symptoms', first: '/guide/symptoms/' },
  { wrong: '/symptoms/', first: '/guide/symptoms/' },
  { wrong: '/apis/thread-pool-executer/', first: '/apis/thread-pool-executor/' },
  { wrong: '/apis/threadpool/', first: '/apis/thread-pool/' },
  { wrong: '/decide/waiting/thread-pool/', first: '/apis/thread-pool/' },
  { wrong: '/decide/waiting/thread/', first: '/decide/waiting/threads/' },
  { wrong: '/guide/old-nam/', first: '/guide/old-name/' },
  { wrong: '/guide/symptoms/%00', first: '/guide/symptoms/' },
  { wrong: '/completely/elsewhere/', first: undefined },
  { wrong: '/%00/', first: undefined },
  { wrong: `/guide/${'symptoms/'.repeat(1000)}`, first: undefined },
];

for (const { wrong, first } of cases) {
  test(`${wrong.slice(0, 60)} was meant for ${first ?? 'nothing that is there'}`, () => {
    assert.equal(nearestAddresses(wrong, addresses)[0], first);
  });
}

test('there are at most three', () => {
  const many = Array.from({ length: 9 }, (_, index) => `/page-${index}/`);
  assert.equal(nearestAddresses('/page-x/', many).length, 3);
});

const words: readonly [address: string, words: string][] = [
  ['/guide/shared-memory/', 'shared memory'],
  ['/guide/event_loop.html', 'event loop'],
  ['/', ''],
  ['/%3Cscript%3E/', 'script'],
  ['/caf%C3%A9-threads/', 'café threads'],
  ['/100%/', '100'],
];

for (const [address, expected] of words) {
  test(`the words of ${address} are "${expected}"`, () => {
    assert.equal(wordsOfAddress(address), expected);
  });
}
