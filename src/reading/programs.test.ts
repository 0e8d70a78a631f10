import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movingTree, treeOf } from '../tree/sample-tree.ts';
import { pathOf } from '../tree/tree.ts';
import { programOf } from './programs.ts';

const tree = treeOf(movingTree);
const withAPiano = { load: { heavy: 'ship-with-a-piano' } };
const tomorrow = { day: { later: 'ship-tomorrow' } };

const shown: [
  what: string,
  programs: Record<string, Record<string, string>>,
  path: string,
  program: string,
][] = [
  ['no other program', {}, 'heavy/later', 'ship'],
  ['another program, and its answer on the path', withAPiano, 'heavy/later', 'ship-with-a-piano'],
  ['another program, and another answer on the path', withAPiano, 'light/later', 'ship'],
  [
    'the answer of a question that is asked of each worker',
    tomorrow,
    'light/later',
    'ship-tomorrow',
  ],
  [
    'an answer to another question by the same word',
    { day: { heavy: 'x' } },
    'heavy/later',
    'ship',
  ],
  [
    'two answers to one question',
    { load: { light: 'ship-with-a-box', heavy: 'ship-with-a-piano' } },
    'heavy/later',
    'ship-with-a-piano',
  ],
];
for (const [what, programs, path, program] of shown) {
  test(`the program of a verdict: ${what}`, () => {
    assert.equal(programOf(tree, { id: 'ship', programs }, pathOf(tree, path)), program);
  });
}
