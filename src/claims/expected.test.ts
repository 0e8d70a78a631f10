import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedOn, type Expectation } from './expected.ts';
import type { Json } from './json.ts';

const changing: Expectation = {
  expects: 'fork',
  expectsSince: { '3.14.2': 'mended', '3.14': 'forkserver', '3.9': null },
};

const table: readonly (readonly [claim: Expectation, release: string, expected: Json])[] = [
  [{ expects: 1 }, '3.11.7', 1],
  [{ expects: null }, '3.11.7', null],
  [changing, '3.8.18', 'fork'],
  [changing, '3.9.0', null],
  [changing, '3.13.18', null],
  [changing, '3.14.0', 'forkserver'],
  [changing, '3.14.2', 'mended'],
  [changing, '3.14.10', 'mended'],
  [changing, '3.15.0', 'mended'],
];

for (const [claim, release, expected] of table) {
  test(`of ${JSON.stringify(claim)}, Python ${release} is to print ${JSON.stringify(expected)}`, () => {
    assert.equal(expectedOn(claim, { release }), expected);
  });
}
