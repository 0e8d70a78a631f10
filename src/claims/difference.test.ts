import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from './difference.ts';
import { isJson, type Json } from './json.ts';
import { negations } from './negations.ts';

const table: readonly (readonly [expected: Json, observed: Json, told: string | undefined])[] = [
  ['RuntimeError', 'RuntimeError', undefined],
  [0, 0, undefined],
  [null, null, undefined],
  [{ a: 1, b: [true, null] }, { b: [true, null], a: 1 }, undefined],
  ['RuntimeError', 'ValueError', 'is "ValueError" in place of "RuntimeError"'],
  [true, 'true', 'is "true" in place of true'],
  [1, true, 'is true in place of 1'],
  [0, null, 'is null in place of 0'],
  [null, {}, 'is {} in place of null'],
  [[], {}, 'is {} in place of []'],
  [{ a: 1 }, { a: 2 }, 'a is 2 in place of 1'],
  [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, 'a.b[1] is 3 in place of 2'],
  [[1, 2], [2, 1], '[0] is 2 in place of 1'],
  [[1, 2], [1], 'has 1 value in place of 2'],
  [{ a: [] }, { a: [1, 2] }, 'a has 2 values in place of 0'],
  [{ a: null }, {}, 'has no "a"'],
  [{}, { a: null }, 'has "a", which is not expected'],
  [{ a: { b: 1 } }, { a: { b: 1, c: 2 } }, 'a has "c", which is not expected'],
];

for (const [expected, observed, told] of table) {
  test(`${JSON.stringify(observed)} for ${JSON.stringify(expected)}: ${told ?? 'alike'}`, () => {
    assert.equal(difference(expected, observed), told);
  });
}

const values: readonly Json[] = [
  null,
  true,
  0,
  -1.5,
  '',
  'RuntimeError',
  [],
  {},
  [[]],
  { a: null, b: [1, { c: 'x' }] },
];

for (const value of values) {
  test(`what is not ${JSON.stringify(value)} is told from it, in each of its parts`, () => {
    const others = negations(value);
    assert.ok(others.length > 0);
    assert.equal(new Set(others.map((other) => JSON.stringify(other))).size, others.length);
    for (const other of others) {
      assert.notEqual(difference(other, value), undefined, `${JSON.stringify(other)} passes`);
      assert.notEqual(difference(value, other), undefined, `${JSON.stringify(other)} passes`);
    }
  });
}

test('a value is negated in each part by itself', () => {
  assert.deepEqual(negations({ a: true, b: ['x', 2] }), [
    { a: false, b: ['x', 2] },
    { a: true, b: ['not x', 2] },
    { a: true, b: ['x', 3] },
    { a: true, b: ['x', 2, null] },
    { a: true, b: ['x', 2], more: null },
  ]);
});

test('what JSON cannot hold is told from what it can', () => {
  for (const value of values) assert.ok(isJson(value), JSON.stringify(value));
  for (const value of [undefined, Number.NaN, Infinity, new Date(), { a: undefined }, [() => 1]]) {
    assert.ok(!isJson(value), String(value));
  }
});
