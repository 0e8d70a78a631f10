import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureOf, resultOn } from './testing.ts';
import { valueInWords, valuesOf } from './values.ts';

const figure = figureOf(
  resultOn('3.11.7', { loop: [4, 4, 5], pool: [2, 2, 2] }),
  resultOn('3.15.2', { loop: [3, 3, 3], pool: [2, 2, 2], extra: [0.01, 0.02, 0.03] }),
);

const table: readonly [value: string, expected: string][] = [
  ['pool', 'about 2.0 s'],
  ['loop', '3.0 to 4.0 s'],
  ['loop/pool', '1.5 to 2.0 times'],
  ['pool/loop', '0.50 to 0.67 times'],
  // Only the Python that has it counts.
  ['extra', 'about 20 ms'],
  ['loop/extra', 'about 150 times'],
];

for (const [value, expected] of table) {
  test(`the value ${value} is ${expected}`, () => {
    assert.equal(valueInWords(figure, value).replaceAll('\u00a0', ' '), expected);
  });
}

for (const value of ['lop', 'loop/pol', 'pol/loop', '']) {
  test(`there is no value "${value}"`, () => {
    assert.throws(() => valueInWords(figure, value), /has no value/);
  });
}

test('every value that can be named can be told', () => {
  const values = valuesOf(figure);
  assert.deepEqual(values.toSorted(), [
    ...['extra', 'extra/loop', 'extra/pool', 'loop', 'loop/extra', 'loop/pool'],
    ...['pool', 'pool/extra', 'pool/loop'],
  ]);
  for (const value of values) assert.notEqual(valueInWords(figure, value), '');
});
