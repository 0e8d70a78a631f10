import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { draw } from './src/flowchart/draw.ts';
import { chartsOfContent } from './src/reading/charts-of-content.ts';
import { loadContent } from './src/reading/load-content.ts';
import { destinationOf, flip } from './src/tree/destinations.ts';
import { isWhole, pathOf, type Target, type Tree } from './src/tree/tree.ts';

// The decision as it is published, spelt out: a change of advice changes this table, on purpose, and no code.

const content = await loadContent(import.meta.dirname, 'content');
const { tree: published } = content;

test('the published tree has seven boxes, in reading order', () => {
  assert.deepEqual(
    published.boxes.map(({ step, id, question, worker }) => [step, id, question, worker]),
    [
      ['1', 'work', 'work', undefined],
      ['1.1', 'asyncio-or-threads', 'asyncio-or-threads', undefined],
      ['2', 'lifetime-threads', 'lifetime', 'threads'],
      ['3', 'pool-or-executor-threads', 'pool-or-executor', 'threads'],
      ['1.2', 'processes-or-threads', 'processes-or-threads', undefined],
      ['2', 'lifetime-processes', 'lifetime', 'processes'],
      ['3', 'pool-or-executor-processes', 'pool-or-executor', 'processes'],
    ],
  );
  assert.equal(published.start, 'work');
});

test('the published tree has fourteen edges', () => {
  assert.deepEqual(edgesOf(published), [
    'work waiting → asyncio-or-threads',
    'work computing → processes-or-threads',
    'asyncio-or-threads asyncio → card asyncio',
    'asyncio-or-threads threads → lifetime-threads',
    'lifetime-threads long-lived → card thread',
    'lifetime-threads ad-hoc → pool-or-executor-threads',
    'pool-or-executor-threads pool → card thread-pool',
    'pool-or-executor-threads executor → card thread-pool-executor',
    'processes-or-threads threads → lifetime-threads',
    'processes-or-threads processes → lifetime-processes',
    'lifetime-processes long-lived → card process',
    'lifetime-processes ad-hoc → pool-or-executor-processes',
    'pool-or-executor-processes pool → card pool',
    'pool-or-executor-processes executor → card process-pool-executor',
  ]);
});

test('the published tree has nineteen pages, ten of them verdicts, of seven cards', () => {
  assert.deepEqual(
    published.paths.map(({ id, end }) => [id, named(end)]),
    [
      ['', 'work'],
      ['waiting', 'asyncio-or-threads'],
      ['waiting/asyncio', 'card asyncio'],
      ['waiting/threads', 'lifetime-threads'],
      ['waiting/threads/long-lived', 'card thread'],
      ['waiting/threads/ad-hoc', 'pool-or-executor-threads'],
      ['waiting/threads/ad-hoc/pool', 'card thread-pool'],
      ['waiting/threads/ad-hoc/executor', 'card thread-pool-executor'],
      ['computing', 'processes-or-threads'],
      ['computing/threads', 'lifetime-threads'],
      ['computing/threads/long-lived', 'card thread'],
      ['computing/threads/ad-hoc', 'pool-or-executor-threads'],
      ['computing/threads/ad-hoc/pool', 'card thread-pool'],
      ['computing/threads/ad-hoc/executor', 'card thread-pool-executor'],
      ['computing/processes', 'lifetime-processes'],
      ['computing/processes/long-lived', 'card process'],
      ['computing/processes/ad-hoc', 'pool-or-executor-processes'],
      ['computing/processes/ad-hoc/pool', 'card pool'],
      ['computing/processes/ad-hoc/executor', 'card process-pool-executor'],
    ],
  );
  assert.equal(published.paths.filter(isWhole).length, 10);
  assert.deepEqual(published.cards, [
    'asyncio',
    'thread',
    'thread-pool',
    'thread-pool-executor',
    'process',
    'pool',
    'process-pool-executor',
  ]);
});

// Where answers lead from pages of the walk, worked out by hand.
const byHand: [taken: string, box: string, answer: string, destination: string][] = [
  // At the open question, one step on.
  ['', 'work', 'waiting', 'waiting'],
  ['waiting/threads', 'lifetime-threads', 'ad-hoc', 'waiting/threads/ad-hoc'],
  ['computing/threads/ad-hoc', 'pool-or-executor-threads', 'pool', 'computing/threads/ad-hoc/pool'],
  // Later: on by the shortest way there, the first in reading order.
  ['', 'lifetime-threads', 'ad-hoc', 'waiting/threads/ad-hoc'],
  ['computing', 'lifetime-threads', 'long-lived', 'computing/threads/long-lived'],
  ['computing', 'pool-or-executor-threads', 'pool', 'computing/threads/ad-hoc/pool'],
  // Out of reach: the same, from the start.
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

test('the published flowchart fits 600 px when its text, 16 units high, is 12 px', async () => {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'published-tree-'));
  try {
    const [drawing] = await draw([chartsOfContent(content).whole], { cacheFolder });
    assert.ok(drawing && drawing.width <= 800, `${drawing?.width} units wide`);
  } finally {
    await rm(cacheFolder, { recursive: true });
  }
});

function edgesOf(tree: Tree): string[] {
  return tree.boxes.flatMap(({ id, answers }) =>
    answers.map((answer) => `${id} ${answer.id} → ${named(answer.target)}`),
  );
}

function named(target: Target): string {
  return 'box' in target ? target.box : `card ${target.card}`;
}
