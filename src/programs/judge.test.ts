import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Job } from './jobs.ts';
import { judge, type Outcome } from './judge.ts';
import type { Run } from './run-program.ts';

const claim: Job = { kind: 'claim', id: 'a', source: '', fileName: 'a.py', expected: { a: [1] } };
const example: Job = { kind: 'example', id: 'a', source: '', fileName: 'a.py', output: 'a\nb\n' };
const run = (output: string, errors = '', code: number | undefined = 0): Run => ({
  output,
  errors,
  printed: output + errors,
  code,
});
const traceback = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

const table: readonly (readonly [name: string, job: Job, run: Run, expected: Outcome])[] = [
  ['a claim that holds', claim, run('{"a": [1]}\n'), { observed: { a: [1] } }],
  ['a claim with a warning', claim, run('{"a": [1]}', 'Warn'), { observed: { a: [1] } }],
  [
    'a claim that does not hold',
    claim,
    run('{"a": [2]}', 'Warn'),
    {
      observed: { a: [2] },
      complaint: [
        'a[0] is 2 in place of 1',
        'expected: {"a":[1]}',
        'observed: {"a":[2]}',
        'standard error:',
        '  Warn',
      ],
    },
  ],
  [
    'a program that prints two values',
    claim,
    run('{"a": [1]}\n{"a": [1]}\n'),
    { complaint: ['printed no JSON value', 'printed:', '  {"a": [1]}', '  {"a": [1]}'] },
  ],
  [
    'a program that prints no number',
    claim,
    run('NaN'),
    { complaint: ['printed no JSON value', 'printed:', '  NaN'] },
  ],
  [
    'a program that fails after it has printed',
    claim,
    run('{"a": [1]}', `${traceback.join('\n')}\n`, 3),
    {
      complaint: [
        'ended with exit code 3',
        'standard error:',
        ...traceback.slice(1).map((line) => `  ${line}`),
      ],
    },
  ],
  [
    'a program that hangs',
    claim,
    { ...run('{"a": [1]}'), code: undefined },
    { complaint: ['took longer than 20 s and was killed'] },
  ],
  ['an example', example, run('a\nb\n'), {}],
  [
    'an example that prints something else',
    example,
    run('a\n', 'c\n'),
    {
      complaint: ['printed something else', 'expected:', '  a', '  b', 'printed:', '  a', '  c'],
    },
  ],
  [
    'an example that prints a line end too few',
    example,
    run('a\nb'),
    {
      complaint: ['printed something else', 'expected:', '  a', '  b', 'printed:', '  a', '  b'],
    },
  ],
  ['a failing example', example, run('a\nb\n', '', 1), { complaint: ['ended with exit code 1'] }],
];

for (const [name, job, ended, expected] of table) {
  test(`judged: ${name}`, () => assert.deepEqual(judge(job, ended, 20), expected));
}
