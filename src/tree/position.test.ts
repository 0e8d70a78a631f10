import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionInWords, positionOf } from './position.ts';
import { movingTree, treeOf } from './sample-tree.ts';
import { pathOf } from './tree.ts';

const tree = treeOf(movingTree);

const positions: readonly [path: string, words: string][] = [
  ['', 'Question 1 of at most 2'],
  ['light', 'Question 2 of 2'],
  ['heavy', 'Question 2 of 2'],
];

for (const [path, words] of positions) {
  test(`the question behind "${path}" is ${words}`, () => {
    assert.equal(positionInWords(positionOf(tree, pathOf(tree, path))), words);
  });
}
