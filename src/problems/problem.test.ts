import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProblems, inOrderOfPlace, type Problem } from './problem.ts';

const at = (file: string, line: number, column: number): Problem => ({
  file,
  line,
  column,
  fact: 'It is so.',
  remedy: 'Do this.',
});

test('problems are told by file, then line, then column, as numbers', () => {
  const sorted = [
    at('a', 1, 1),
    at('a', 2, 9),
    at('a', 2, 10),
    at('a', 10, 1),
    at('a/b', 1, 1),
    at('b', 1, 1),
  ];
  const mixed = [4, 2, 5, 0, 3, 1].flatMap((index) => sorted[index] ?? []);
  assert.deepEqual(inOrderOfPlace(mixed), sorted);
});

test('problems at one place keep their order', () => {
  const [first, second] = [at('a', 1, 1), { ...at('a', 1, 1), fact: 'It is also so.' }];
  assert.deepEqual(inOrderOfPlace([first, second]), [first, second]);
  assert.deepEqual(inOrderOfPlace([second, first]), [second, first]);
});

test('each problem is printed with its place, the fact and the remedy', () => {
  assert.equal(
    describeProblems([at('b.yaml', 3, 14), at('a.mdx', 1, 2)]),
    `2 problems in the content.

a.mdx:1:2
  It is so.
  Do this.

b.yaml:3:14
  It is so.
  Do this.
`,
  );
  assert.match(describeProblems([at('a', 1, 1)]), /^1 problem in the content\.\n/);
});
