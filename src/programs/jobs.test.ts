import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Interpreter } from '../claims/interpreter.ts';
import { jobsFor, type Programs } from './jobs.ts';

const shown = { says: 'It is.', kind: 'shown', expects: 1 } as const;
const programs: Programs = {
  claims: {
    all: { ...shown, expectsSince: { '3.14': 2 } },
    new: { ...shown, since: '3.14' },
    old: { ...shown, until: '3.13' },
    locked: { ...shown, builds: 'gil' },
    told: { says: 'So it is said.', kind: 'definition' },
  },
  programs: { all: 'ALL', new: 'NEW', old: 'OLD', locked: 'LOCKED' },
  examples: {
    pool: { id: 'pool', source: 'POOL', output: '1\n', requires: undefined },
    'two-new': { id: 'two-new', source: 'TWO', output: '2\n', requires: '3.14' },
  },
};

const table: readonly (readonly [python: Interpreter, jobs: readonly unknown[][]])[] = [
  [
    { release: '3.11.7', build: 'gil' },
    [
      ['all.py', 'ALL', 1],
      ['old.py', 'OLD', 1],
      ['locked.py', 'LOCKED', 1],
      ['pool_example.py', 'POOL', '1\n'],
    ],
  ],
  [
    { release: '3.14.2', build: 'free-threaded' },
    [
      ['all.py', 'ALL', 2],
      ['new.py', 'NEW', 1],
      ['pool_example.py', 'POOL', '1\n'],
      ['two_new_example.py', 'TWO', '2\n'],
    ],
  ],
];

for (const [python, expected] of table) {
  test(`what is to be run on ${python.release}, ${python.build}`, () => {
    const jobs = jobsFor(programs, python).map((job) => [
      job.fileName,
      job.source,
      job.kind === 'claim' ? job.expected : job.output,
    ]);
    assert.deepEqual(jobs, expected);
  });
}
