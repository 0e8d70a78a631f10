import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { unreachedQuestions } from './reach-problems.ts';
import { movingTree, readTree } from './sample-tree.ts';

/** The sample tree and, below its 27 lines, questions with ten lines each whose answers lead where the table says. */
function treeWith(added: Readonly<Record<string, string>>): string {
  const load = movingTree.slice(movingTree.indexOf('  load:\n'), movingTree.indexOf('  day:\n'));
  const questions = Object.entries(added).map(
    ([id, leads]) =>
      `\n${load.replace('load:', `${id}:`).replaceAll(/worker: \w+, asks: day/g, leads)}`,
  );
  return movingTree + questions.join('');
}

const table: [name: string, added: Record<string, string>, expected: string[]][] = [
  ['none added', {}, []],
  ['one', { lost: 'asks: day' }, ['29:3 "lost"']],
  [
    'two on their own',
    { lost: 'uses: ship', found: 'uses: ship' },
    ['29:3 "lost"', '40:3 "found"'],
  ],
  [
    'two in a row: the first alone',
    { second: 'uses: ship', first: 'asks: second' },
    ['40:3 "first"'],
  ],
  ['two that ask each other: one of them', { a: 'asks: b', b: 'asks: a' }, ['29:3 "a"']],
  ['one that asks itself', { again: 'asks: again' }, ['29:3 "again"']],
];
for (const [name, added, expected] of table) {
  test(`questions never reached: ${name}`, () => {
    const { data, placeOf } = readTree(treeWith(added));
    assert.ok(data);
    assert.deepEqual(
      told(unreachedQuestions(data, placeOf)),
      expected.map((each) => {
        const [place, id] = each.split(' ');
        return `tree.yaml:${place} No answer leads to the question ${id}. Let an answer ask it, or remove it.`;
      }),
    );
  });
}
