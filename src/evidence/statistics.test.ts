import assert from 'node:assert/strict';
import { test } from 'node:test';
import { median, ratio, summaryOf } from './statistics.ts';

const medians: readonly [values: readonly number[], expected: number][] = [
  [[5], 5],
  [[3, 1], 2],
  [[9, 1, 2], 2],
  // As numbers, not as texts: "10" comes before "9".
  [[10, 9, 100], 10],
  [[4, 1, 3, 2], 2.5],
];

for (const [values, expected] of medians) {
  test(`the median of ${values.join(', ')} is ${expected}`, () => {
    assert.equal(median(values), expected);
  });
}

test('a median leaves the order of the runs as it was', () => {
  const runs = [3, 1, 2];
  median(runs);
  assert.deepEqual(runs, [3, 1, 2]);
});

test('nothing has no median', () => assert.throws(() => median([]), /no median/));

test('the spread goes from the lowest run to the highest', () => {
  assert.deepEqual(summaryOf([2, 8, 1]), { median: 2, lowest: 1, highest: 8 });
});

test('a ratio is taken within each round, so that a round slow for both changes nothing', () => {
  // The ratio of the medians would be 4 / 20 = 0.2.
  assert.equal(ratio([2, 4, 400], [1, 20, 200]), 2);
});

test('rounds that are not the same give no ratio', () => {
  assert.throws(() => ratio([1, 2], [1]), /as many runs/);
});
