import assert from 'node:assert/strict';
import { test } from 'node:test';
import { destinationOf, flip } from './destinations.ts';
import { movingTree, publishedTree, readTree, treeOf } from './sample-tree.ts';
import type { TreeSource } from './tree-source.ts';
import { isWhole, pathOf, type Tree } from './tree.ts';

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
  return (
    answered.find((walk) => begins(walk.slice(0, -1), state) && walk.length === state.length + 1) ??
    answered[0]
  );
}

const addressOf = (walk: Given[] | undefined) => walk?.map(({ answer }) => answer).join('/');

const trees: [name: string, text: string, states: number, edges: number][] = [
  ['the published tree', publishedTree, 19, 14],
  ['the sample tree', movingTree, 7, 6],
];
for (const [name, text, states, edges] of trees) {
  test(`${name}: every answer leads from every page where the rule says`, () => {
    const tree = treeOf(text);
    const source = readTree(text).data;
    assert.ok(source);
    const walks = allWalks(source);
    assert.equal(walks.length, states);
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
    assert.equal(found.length, states * edges);
    assert.deepEqual(found, expected);
  });
}

// Worked out by hand.
const published = treeOf(publishedTree);
const byHand: [taken: string, box: string, answer: string, destination: string][] = [
  // At the open question, one step on.
  ['', 'work', 'waiting', 'waiting'],
  ['waiting/threads', 'lifetime-threads', 'ad-hoc', 'waiting/threads/ad-hoc'],
  ['computing/threads/ad-hoc', 'pool-or-executor-threads', 'pool', 'computing/threads/ad-hoc/pool'],
  // Not reached: the shortest way there, the first in reading order.
  ['', 'lifetime-threads', 'ad-hoc', 'waiting/threads/ad-hoc'],
  ['computing', 'lifetime-threads', 'long-lived', 'waiting/threads/long-lived'],
  ['waiting/asyncio', 'pool-or-executor-processes', 'pool', 'computing/processes/ad-hoc/pool'],
  ['computing/threads/ad-hoc', 'lifetime-processes', 'ad-hoc', 'computing/processes/ad-hoc'],
  // Behind: that answer changes; the others stay, also for the other worker.
  [
    'computing/processes/ad-hoc/pool',
    'processes-or-threads',
    'threads',
    'computing/threads/ad-hoc/pool',
  ],
  [
    'computing/threads/long-lived',
    'processes-or-threads',
    'processes',
    'computing/processes/long-lived',
  ],
  [
    'computing/threads/ad-hoc/pool',
    'lifetime-threads',
    'long-lived',
    'computing/threads/long-lived',
  ],
  [
    'computing/threads/ad-hoc/pool',
    'pool-or-executor-threads',
    'executor',
    'computing/threads/ad-hoc/executor',
  ],
  // Behind, and a question newly asked stays open; what was answered after it is dropped.
  ['waiting/threads/ad-hoc/pool', 'work', 'computing', 'computing'],
  ['computing/processes/ad-hoc', 'work', 'waiting', 'waiting'],
  ['waiting/asyncio', 'asyncio-or-threads', 'threads', 'waiting/threads'],
  ['waiting/threads/long-lived', 'lifetime-threads', 'ad-hoc', 'waiting/threads/ad-hoc'],
  // The answer that is taken already keeps the path.
  ['waiting/threads/ad-hoc', 'asyncio-or-threads', 'threads', 'waiting/threads/ad-hoc'],
];
for (const [taken, box, answer, destination] of byHand) {
  test(`from /${taken}, "${answer}" at ${box} leads to /${destination}`, () => {
    assert.equal(destinationOf(published, pathOf(published, taken), box, answer).id, destination);
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

test('of the ten verdicts, every other answer at the last question gives another card', () => {
  for (const path of published.paths.filter(isWhole)) {
    const last = path.steps.at(-1);
    const box = published.boxes.find(({ id }) => id === last?.box);
    for (const { id } of box?.answers.filter((answer) => answer.id !== last?.answer) ?? []) {
      const flipped = flip(published, path, path.steps.length - 1, id);
      assert.notDeepEqual(flipped.end, path.end);
    }
  }
});

test('a step that a path does not have cannot be changed', () => {
  assert.throws(
    () => flip(published, pathOf(published, 'waiting'), 1, 'threads'),
    new Error('The path "waiting" has no step 1.'),
  );
});
