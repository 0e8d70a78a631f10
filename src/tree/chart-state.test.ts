import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartState, classesOf, nameOfAnswer, type Mark } from './chart-state.ts';
import { edgeId } from './charts.ts';
import { movingTree, publishedTree, treeOf } from './sample-tree.ts';
import { isWhole, pathOf, type Path } from './tree.ts';

const moving = treeOf(movingTree);
const edges = ['load--light', 'load--heavy', 'day-crew--today', 'day-crew--later'];
const robotEdges = ['day-robots--today', 'day-robots--later'];

/** What each path of the sample tree lights and puts out of reach; all else is open. */
const states: [path: string, lit: string[], out: string[], current: string][] = [
  ['', ['load'], [], 'load'],
  [
    'light',
    ['load', 'load--light', 'day-crew'],
    ['load--heavy', 'day-robots', 'truck', ...robotEdges],
    'day-crew',
  ],
  [
    'light/later',
    ['load', 'load--light', 'day-crew', 'day-crew--later', 'ship'],
    ['load--heavy', 'day-crew--today', 'van', 'day-robots', 'truck', ...robotEdges],
    'ship',
  ],
  [
    'heavy',
    ['load', 'load--heavy', 'day-robots'],
    ['load--light', 'day-crew', 'van', 'day-crew--today', 'day-crew--later'],
    'day-robots',
  ],
];

for (const [id, lit, out, current] of states) {
  test(`"${id}" lights its answers, and dims what it has left behind`, () => {
    const state = chartState(moving, pathOf(moving, id));
    assert.deepEqual(marked(state, 'lit'), lit.toSorted());
    assert.deepEqual(marked(state, 'out'), out.toSorted());
    assert.equal(state.current, current);
  });
}

test('on a page that is no walk nothing is marked, and answers lead on from the start', () => {
  const state = chartState(moving, undefined);
  assert.deepEqual([...marked(state, 'lit'), ...marked(state, 'out')], []);
  assert.equal(state.current, undefined);
  assert.deepEqual(
    [...state.edges].map(([id, { to }]) => [id, to]),
    [...edges, ...robotEdges].map((id, index) => [
      id,
      ['light', 'heavy', 'light/today', 'light/later', 'heavy/today', 'heavy/later'][index],
    ]),
  );
});

for (const [name, tree] of [
  ['the published tree', treeOf(publishedTree)],
  ['the sample tree', moving],
] as const) {
  test(`${name}: open is what some longer walk passes, lit what this one has passed`, () => {
    for (const path of tree.paths) {
      const state = chartState(tree, path);
      const passed = partsOf([path]);
      const ahead = partsOf(tree.paths.filter(isWhole).filter(({ id }) => goesOn(id, path.id)));
      const all = [...state.boxes.keys(), ...state.edges.keys()];
      assert.equal(all.length, new Set(all).size);
      assert.deepEqual(marked(state, 'lit'), all.filter((id) => passed.has(id)).toSorted());
      assert.deepEqual(
        marked(state, ''),
        all.filter((id) => ahead.has(id) && !passed.has(id)).toSorted(),
      );
    }
  });
}

const classes: [before: string, mark: Mark, after: string][] = [
  ['box card accent-1', 'lit', 'box card accent-1 lit'],
  ['box card accent-1 lit', 'out', 'box card accent-1 out'],
  ['edge out', '', 'edge'],
  ['edge', '', 'edge'],
];
for (const [before, mark, after] of classes) {
  test(`"${before}" becomes "${after}"`, () => assert.equal(classesOf(before, mark), after));
}

test("the name of a taken answer says that it is the reader's", () => {
  const yours = nameOfAnswer('Light: Is it heavy?', 'lit');
  assert.equal(yours, 'Light: Is it heavy? This is your answer.');
  assert.equal(nameOfAnswer(yours, 'lit'), yours);
  assert.equal(nameOfAnswer(yours, 'out'), 'Light: Is it heavy?');
});

const goesOn = (longer: string, id: string) => id === '' || `${longer}/`.startsWith(`${id}/`);

/** Gives every box, card and edge that these paths pass. */
function partsOf(paths: readonly Path[]): Set<string> {
  return new Set(
    paths.flatMap(({ steps, end }) => [
      ...steps.flatMap(({ box, answer }) => [box, edgeId(box, answer)]),
      'box' in end ? end.box : end.card,
    ]),
  );
}

function marked({ boxes, edges: answers }: ReturnType<typeof chartState>, mark: Mark): string[] {
  return [...boxes, ...[...answers].map(([id, edge]) => [id, edge.mark] as const)]
    .filter(([, each]) => each === mark)
    .map(([id]) => id)
    .toSorted();
}
