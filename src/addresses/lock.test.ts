import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  extendLock,
  idsOf,
  liveSuccessor,
  successorOf,
  type Addresses,
  type Lock,
} from './lock.ts';

const lock: Lock = {
  pages: { '/': 'live', '/old/': { successor: '/' } },
  cards: {
    a: { successor: 'b' },
    b: { successor: 'c' },
    c: 'live',
    x: { successor: 'y' },
    y: { successor: 'x' },
  },
  paths: { yes: 'live' },
  sections: { s: { page: '/' }, was: { page: '/old/', successor: 's' } },
  questions: { q: 'live' },
};
const addresses: Addresses = {
  pages: ['/', '/a/'],
  cards: ['d', 'c', 'a'],
  paths: ['yes/no', 'no', 'yes'],
  sections: new Map([
    ['was', '/moved/'],
    ['t', '/a/'],
    ['s', '/moved/'],
    ['constructor', '/a/'],
  ]),
  questions: ['r', 'q'],
};

test('a lock is extended by what is new, in order; no entry changes', () => {
  const before = structuredClone(lock);
  const extended = extendLock(lock, addresses);
  assert.deepEqual(lock, before);
  assert.deepEqual(extended, {
    pages: { '/': 'live', '/a/': 'live', '/old/': { successor: '/' } },
    cards: { ...lock.cards, d: 'live' },
    paths: { no: 'live', yes: 'live', 'yes/no': 'live' },
    sections: { ...lock.sections, constructor: { page: '/a/' }, t: { page: '/a/' } },
    questions: { q: 'live', r: 'live' },
  });
  assert.deepEqual(Object.keys(extended.cards), ['a', 'b', 'c', 'd', 'x', 'y']);
  assert.deepEqual(Object.keys(extended.sections), ['constructor', 's', 't', 'was']);
});

test('a lock that has everything stays as it is, to the letter', () => {
  const once = JSON.stringify(extendLock(lock, addresses));
  assert.equal(JSON.stringify(extendLock(JSON.parse(once) as Lock, addresses)), once);
});

test('a lock extended by a content without addresses keeps every entry', () => {
  const nothing: Addresses = {
    ...{ pages: [], cards: [], paths: [], questions: [] },
    sections: new Map(),
  };
  assert.deepEqual(extendLock(lock, nothing), lock);
});

const successors: [id: string, next: string | undefined, live: string | undefined][] = [
  ['a', 'b', 'c'],
  ['b', 'c', 'c'],
  ['c', undefined, 'c'],
  ['x', 'y', undefined],
  ['unknown', undefined, 'unknown'],
  ['constructor', undefined, 'constructor'],
];
for (const [id, next, live] of successors) {
  test(`the successors of "${id}"`, () => {
    assert.equal(successorOf(lock, 'cards', id), next);
    assert.equal(liveSuccessor(lock, 'cards', id), live);
  });
}

test('the ids of a kind', () => {
  assert.deepEqual(idsOf(addresses, 'paths'), ['yes/no', 'no', 'yes']);
  assert.deepEqual(idsOf(addresses, 'sections'), ['was', 't', 's', 'constructor']);
});
