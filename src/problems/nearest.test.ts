import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, nearest } from './nearest.ts';

const table: [word: string, candidates: string[], expected: string | undefined][] = [
  ['thread', ['process', 'threads'], 'threads'],
  ['threads', ['threads', 'thread'], 'threads'],
  ['lable', ['label', 'asks'], 'label'],
  ['help', ['step', 'section', 'unsure'], undefined],
  // Half of a long word may be wrong, two letters of a short one.
  ['pool', ['process-pool'], undefined],
  ['proces-pol', ['process-pool'], 'process-pool'],
  ['a', ['no'], 'no'],
  ['xyz', ['no'], undefined],
  ['anything', [], undefined],
];
for (const [word, candidates, expected] of table) {
  test(`the nearest to "${word}" among ${candidates.join(', ')}`, () => {
    assert.equal(nearest(word, candidates), expected);
    assert.equal(
      didYouMean(word, candidates, 'Or else.'),
      expected === undefined ? 'Or else.' : `Did you mean "${expected}"? Or else.`,
    );
  });
}
