import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOfPath } from './path-words.ts';
import { movingTree, treeOf } from './sample-tree.ts';
import { pathOf } from './tree.ts';

const named = movingTree
  .replace('because: it is light,', 'because: it is light, inTitle: small things,')
  .replace('because: it is heavy,', 'because: it is heavy, inTitle: pianos,')
  .replace('because: it can wait,', 'because: it can wait, inTitle: no hurry,');

const plain = (text: string) => text.replaceAll('`', '');

const table: [tree: string, path: string, title: string, description: string][] = [
  [named, '', 'Is it heavy?', 'Is it heavy? Light: people. Heavy: robots.'],
  [
    named,
    'light',
    'Must it be today? (small things)',
    'Small things: Must it be today? Today: a van. Later: a ship.',
  ],
  [
    named,
    'heavy',
    'Must it be today? (pianos)',
    'Pianos: Must it be today? Today: a truck. Later: a ship.',
  ],
  [named, 'light/today', 'Small things: use the van', 'It is light: use the van.'],
  [
    named,
    'heavy/later',
    'Pianos, no hurry: use the ship',
    'It is heavy, and it can wait: use the ship.',
  ],
  [
    named.replace('it is heavy, inTitle', '"`heavy`", inTitle'),
    'heavy/today',
    'Pianos: use the truck',
    'heavy: use the truck.',
  ],
  [
    named.replace('Must it be today?', '"Is `day` < 2?"').replace('a ship', '"`ship()`"'),
    'light',
    'Is `day` < 2? (small things)',
    'Small things: Is `day` < 2? Today: a van. Later: ship().',
  ],
  [movingTree, 'light', 'Must it be today?', 'Must it be today? Today: a van. Later: a ship.'],
  [movingTree, 'light/later', 'Use the ship', 'Use the ship.'],
];
for (const [source, id, title, description] of table) {
  test(`the page of the path "${id}" is called “${title}”`, () => {
    const tree = treeOf(source);
    const words = wordsOfPath(tree, pathOf(tree, id), plain, (card) => `the ${card}`);
    assert.deepEqual(words, { title, description });
  });
}

test('three reasons are listed', () => {
  const tree = treeOf(named);
  const path = pathOf(tree, 'heavy/later');
  const [first] = path.steps;
  assert.ok(first);
  const thrice = { ...path, steps: [first, ...path.steps] };
  const { description } = wordsOfPath(tree, thrice, plain, () => 'it');
  assert.equal(description, 'It is heavy, it is heavy, and it can wait: use it.');
});
