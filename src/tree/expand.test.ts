import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf } from './answers.ts';
import { expandTree, reachablePairs } from './expand.ts';
import { movingTree, readTree, treeOf } from './sample-tree.ts';
import { answerOf, boxOf, pathOf, type Target, type Tree } from './tree.ts';

test('each box and answer says what is meant for its worker', () => {
  const said = treeOf(movingTree).boxes.map((box) => [
    box.id,
    box.help,
    ...box.answers.map((each) => `${each.consequence}; ${each.because}; ${named(each.target)}`),
  ]);
  assert.deepEqual(said, [
    ['load', 'A piano is.', 'people; it is light; day-crew', 'robots; it is heavy; day-robots'],
    [
      'day-crew',
      'Ask the crew.',
      'a van; people drive today; card van',
      'a ship; it can wait; card ship',
    ],
    [
      'day-robots',
      'Ask the robots.',
      'a truck; robots drive today; card truck',
      'a ship; it can wait; card ship',
    ],
  ]);
});

test('an answer that sets the worker speaks for that worker itself', () => {
  const tree = treeOf(
    movingTree.replace('consequence: people', 'consequence: { crew: people, robots: wrong }'),
  );
  assert.equal(answerOf(boxOf(tree, 'load'), 'light').consequence, 'people');
});

test('a later answer may set another worker', () => {
  const later = 'later: { label: Later, consequence: a ship, because: it can wait, ';
  const onward =
    'later: { label: Later, consequence: { robots: a ship }, because: it can wait, worker: robots, asks: harbour }';
  const tree = treeOf(
    `${movingTree.replace(`${later}uses: ship }`, onward)}
  harbour:
    step: '3'
    section: harbour
    question: Is it far?
    help: { robots: Ask the robots. }
    howToTell: [{ say: Look at a map. }]
    unsure: { say: Ask. }
    answers:
      near: { label: Near, consequence: a barge, because: it is near, uses: ship }
      far: { label: Far, consequence: a ship, because: it is far, uses: { robots: truck } }
`,
  );
  // Every walk comes to it with one worker: one box, called as the question.
  assert.deepEqual(
    tree.boxes.map(({ id, worker }) => [id, worker]),
    [
      ['load', undefined],
      ['day-crew', 'crew'],
      ['harbour', 'robots'],
      ['day-robots', 'robots'],
    ],
  );
  assert.equal(named(pathOf(tree, 'light/later/far').end), 'card truck');
  assert.equal(answerOf(boxOf(tree, 'day-crew'), 'later').consequence, 'a ship');
});

test('a question reached with and without a worker is two boxes', () => {
  const once = movingTree
    .replace(', worker: robots, asks: day', ', asks: day')
    .replaceAll(/\{ crew: ([^,]*), robots: [^}]* \}/g, '$1');
  const tree = treeOf(once);
  assert.deepEqual(edgesOf(tree), [
    'load light → day-crew',
    'load heavy → day-undecided',
    'day-crew today → card van',
    'day-crew later → card ship',
    'day-undecided today → card van',
    'day-undecided later → card ship',
  ]);
  assert.deepEqual(tree.cards, ['van', 'ship']);
});

test('in a tree without workers a box is called as its question', () => {
  const plain = movingTree
    .replace('workers: [crew, robots]\n', '')
    .replaceAll(/ worker: \w+,/g, '')
    .replaceAll(/\{ crew: ([^,]*), robots: [^}]* \}/g, '$1');
  const tree = treeOf(plain);
  assert.deepEqual(
    tree.boxes.map(({ id, worker }) => [id, worker]),
    [
      ['load', undefined],
      ['day', undefined],
    ],
  );
  assert.equal(tree.paths.length, 7);
});

test('targets that do not exist are passed over, and such a tree is not expanded', () => {
  const { data } = readTree(movingTree.replaceAll('asks: day', 'asks: night'));
  assert.ok(data);
  assert.deepEqual(reachablePairs(data), [{ question: 'load', worker: undefined }]);
  assert.throws(() => expandTree({ ...data, start: 'night' }), /The tree has no box "night"/);
});

test('the answers of a path come with the words of their questions', () => {
  const tree = treeOf(movingTree);
  const answers = answersOf(tree, pathOf(tree, 'heavy/today'));
  assert.deepEqual(
    answers.map(({ question, label, because }) => [question, label, because]),
    [
      ['Is it heavy?', 'Heavy', 'it is heavy'],
      ['Must it be today?', 'Today', 'robots drive today'],
    ],
  );
});

function edgesOf(tree: Tree): string[] {
  return tree.boxes.flatMap(({ id, answers }) =>
    answers.map((answer) => `${id} ${answer.id} → ${named(answer.target)}`),
  );
}

function named(target: Target): string {
  return 'box' in target ? target.box : `card ${target.card}`;
}
