import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartProblems, type Chart } from '../flowchart/chart.ts';
import { chartOfBoxes, chartOfTree } from './charts.ts';
import type { Tree } from './tree.ts';
import { movingTree, publishedTree, treeOf } from './sample-tree.ts';

const published = treeOf(publishedTree);
const moving = treeOf(movingTree);
const asking = (tree: Tree, question: string) =>
  tree.boxes.filter((box) => box.question === question);
const shout = (card: string) => card.toUpperCase();

test('a chart shows questions with their steps and workers, answers, and cards by their labels', () => {
  assert.deepEqual(lines(chartOfTree(moving, shout)), [
    'load: 1 · Is it heavy?',
    'day-crew: 2 · Must it be today? (crew)',
    'van: VAN',
    'ship: SHIP',
    'day-robots: 2 · Must it be today? (robots)',
    'truck: TRUCK',
    'load--light: load → day-crew, Light',
    'load--heavy: load → day-robots, Heavy',
    'day-crew--today: day-crew → van, Today',
    'day-crew--later: day-crew → ship, Later',
    'day-robots--today: day-robots → truck, Today',
    'day-robots--later: day-robots → ship, Later',
  ]);
});

test('the chart of one question shows it for each worker, and where its answers lead', () => {
  assert.deepEqual(lines(chartOfBoxes(moving, asking(moving, 'day'), shout)), [
    'day-crew: 2 · Must it be today? (crew)',
    'van: VAN',
    'ship: SHIP',
    'day-robots: 2 · Must it be today? (robots)',
    'truck: TRUCK',
    'day-crew--today: day-crew → van, Today',
    'day-crew--later: day-crew → ship, Later',
    'day-robots--today: day-robots → truck, Today',
    'day-robots--later: day-robots → ship, Later',
  ]);
  assert.deepEqual(lines(chartOfBoxes(moving, asking(moving, 'load'), shout)), [
    'load: 1 · Is it heavy?',
    'day-crew: 2 · Must it be today? (crew)',
    'day-robots: 2 · Must it be today? (robots)',
    'load--light: load → day-crew, Light',
    'load--heavy: load → day-robots, Heavy',
  ]);
});

test('a question that is asked of one worker alone does not name it', () => {
  const alone = movingTree.replace('worker: robots, asks: day', 'uses: truck');
  const [, day] = chartOfTree(treeOf(alone), shout).boxes;
  assert.deepEqual(day, { id: 'day', kind: 'question', label: '2 · Must it be today?' });
});

const questions = [...new Set(published.boxes.map(({ question }) => question))];
for (const question of ['', ...questions]) {
  test(`the chart of ${question || 'the published tree'} can be drawn`, () => {
    const asked = question === '' ? published.boxes : asking(published, question);
    const chart = chartOfBoxes(published, asked, shout);
    assert.deepEqual(chartProblems(chart), []);
    assert.equal(chart.edges.length, asked.flatMap(({ answers }) => answers).length);
  });
}

function lines({ boxes, edges }: Chart): string[] {
  return [
    ...boxes.map(({ id, label }) => `${id}: ${label}`),
    ...edges.map(({ id, from, to, label }) => `${id}: ${from} → ${to}, ${label}`),
  ];
}
