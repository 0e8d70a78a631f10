import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { readExamples } from './read-examples.ts';

const misnamed = (name: string) =>
  `content/examples/${name}:1:1 "${name}" is neither a program nor an output. Name it with an id and .py or .out: lower-case words joined by hyphens.`;

const table: [name: string, files: Record<string, string>, ids: string[], expected: string[]][] = [
  [
    'a program and its output',
    { 'two-threads.py': '', 'two-threads.out': '' },
    ['two-threads'],
    [],
  ],
  [
    'a program without its output',
    { 'a.py': '' },
    ['a'],
    [
      'content/examples/a.py:1:1 The example "a" has no output. Run it and keep what it prints in a.out.',
    ],
  ],
  [
    'an output without its program',
    { 'a.out': '' },
    [],
    ['content/examples/a.out:1:1 There is no program for this output. Add a.py, or remove a.out.'],
  ],
  ...['two_threads.py', 'Pool.py', '2.out', 'a-.py', 'pool.py.out', 'pool.json'].map(
    (name): [string, Record<string, string>, string[], string[]] => [
      name,
      { [name]: '' },
      [],
      [misnamed(name)],
    ],
  ),
];
for (const [name, added, ids, expected] of table) {
  test(`the examples folder with ${name}`, () => {
    const texts = new Map(Object.entries(added).map(([file, text]) => [`examples/${file}`, text]));
    texts.set('claims.yaml', '').set('apis/Not An Example.mdx', '');
    const { examples, problems } = readExamples({
      folder: 'content',
      texts,
      pictures: [],
      problems: [],
    });
    assert.deepEqual(
      examples.map(({ id }) => id),
      ids,
    );
    assert.deepEqual(told(problems), expected);
  });
}

const requirements: [source: string, requires: string | undefined][] = [
  ['# Requires: Python 3.14\nimport sys\n', '3.14'],
  ['# A title.\n# Requires: Python 3.13\n', undefined],
  ['import sys\n', undefined],
  ["print('# Requires: Python 3.14')\n", undefined],
  ['# Requires: Python 3\n', undefined],
];
for (const [source, requires] of requirements) {
  test(`the Python that a program needs: ${JSON.stringify(source)}`, () => {
    const texts = new Map([
      ['examples/a.py', source],
      ['examples/a.out', 'done\n'],
    ]);
    const { examples } = readExamples({ folder: 'content', texts, pictures: [], problems: [] });
    assert.deepEqual(examples, [{ id: 'a', source, output: 'done\n', requires }]);
  });
}
