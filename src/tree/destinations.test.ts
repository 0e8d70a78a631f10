import assert from 'node:assert/strict';
import { test } from 'node:test';
import { destinationOf, flip } from './destinations.ts';
import { movingTree, publishedTree, readTree, treeOf } from './sample-tree.ts';
import type { TreeSource } from './tree-source.ts';
import { pathOf, type Tree } from './tree.ts';

// destinations.ts follows the boxes; here the destination is picked from the list of all walks, by the rule as it reads.

/** An answer given to a question that was asked of a worker. */
interface Given {
  readonly question: string;
  readonly worker: string | undefined;
  readonly answer: string;
}

/** Gives every walk of a tree as its author wrote it, shorter ones first, those of one length in reading order. */
function allWalks({ questions, start }: TreeSource): Given[][] {
  let growing: { walk: Given[]; asked: string | undefined; worker: string | undefined }[] = [
    { walk: [], asked: start, worker: undefined },
  ];
  const walks: Given[][] = [];
  while (growing.length > 0) {
    walks.push(...growing.map(({ walk }) => walk));
    growing = growing.flatMap(({ walk, asked, worker }) =>
      Object.entries(asked === undefined ? {} : (questions[asked]?.answers ?? {})).map(
        ([answer, { asks, worker: decided }]) => ({
          walk: [...walk, { question: asked ?? '', worker, answer }],
          asked: asks,
          worker: decided ?? worker,
        }),
      ),
    );
  }
  return walks;
}

const begins = (walk: Given[], beginning: Given[]) =>
  JSON.stringify(walk.slice(0, beginning.length)) === JSON.stringify(beginning);

/** Gives where an answer leads from a state, by the rule told of `destinationOf`. */
function expectedDestination(walks: Given[][], state: Given[], taken: Given): Given[] | undefined {
  const { question, worker } = taken;
  const isHere = (each: Given) => each.question === question && each.worker === worker;
  const behind = state.findIndex(isHere);
  if (behind >= 0) {
    const changed = [...state.slice(0, behind), taken];
    const agreeing = walks.filter(
      (walk) =>
        begins(walk, changed) &&
        walk
          .slice(changed.length)
          .every((one) =>
            state.some((old) => old.question === one.question && old.answer === one.answer),
          ),
    );
    return agreeing.findLast(() => true);
  }
  const ending = walks.filter((walk) => isHere(walk.at(-1) ?? { ...taken, question: '' }));
  const answered = ending.filter((walk) => walk.at(-1)?.answer === taken.answer);
  return answered.find((walk) => begins(walk.slice(0, -1), state)) ?? answered[0];
}

const addressOf = (walk: Given[] | undefined) => walk?.map(({ answer }) => answer).join('/');

const trees: [name: string, text: string][] = [
  ['the published tree', publishedTree],
  ['the sample tree', movingTree],
];
for (const [name, text] of trees) {
  test(`${name}: every answer leads from every page where the rule says`, () => {
    const tree = treeOf(text);
    const source = readTree(text).data;
    assert.ok(source);
    const walks = allWalks(source);
    assert.equal(walks.length, tree.paths.length);
    const found: string[] = [];
    const expected: (string | undefined)[] = [];
    for (const state of walks) {
      for (const { id, question, worker, answers } of tree.boxes) {
        for (const { id: answer } of answers) {
          const taken = pathOf(tree, addressOf(state) ?? '');
          const from = `${taken.id} + ${id} ${answer} = `;
          found.push(from + destinationOf(tree, taken, id, answer).id);
          expected.push(
            from + addressOf(expectedDestination(walks, state, { question, worker, answer })),
          );
        }
      }
    }
    const edges = tree.boxes.flatMap(({ answers }) => answers).length;
    assert.equal(found.length, tree.paths.length * edges);
    assert.deepEqual(found, expected);
  });
}

/** Two ways to "day": the first in reading order is the longer one. */
function withDetour(): Tree {
  const detour = movingTree
    .slice(movingTree.indexOf('  load:'), movingTree.indexOf('  day:'))
    .replace('  load:', '  fragile:');
  return treeOf(movingTree.replace('asks: day', 'asks: fragile') + detour);
}

test('the shortest way counts before the first in reading order', () => {
  const tree = withDetour();
  assert.equal(destinationOf(tree, pathOf(tree, ''), 'day-robots', 'later').id, 'heavy/later');
  assert.equal(destinationOf(tree, pathOf(tree, ''), 'day-crew', 'later').id, 'light/light/later');
});

test('a flip keeps an answer behind a question that is no longer asked', () => {
  const tree = withDetour();
  assert.equal(flip(tree, pathOf(tree, 'light/heavy/later'), 0, 'heavy').id, 'heavy/later');
  assert.equal(flip(tree, pathOf(tree, 'heavy/later'), 0, 'light').id, 'light');
});

test('a step that a path does not have cannot be changed', () => {
  const tree = treeOf(movingTree);
  assert.throws(
    () => flip(tree, pathOf(tree, 'light'), 1, 'today'),
    new Error('The path "light" has no step 1.'),
  );
});
