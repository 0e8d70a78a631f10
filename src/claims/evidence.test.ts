import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedOn } from './checked-on.ts';
import { evidenceOf } from './evidence.ts';
import type { RecordedPython, Results } from './results.ts';

const python = (release: string, date: string): RecordedPython => ({
  release,
  build: 'gil',
  system: 'Linux x86-64',
  date,
});
const pythons: Results['pythons'] = {
  '3.14': python('3.14.10', '2026-11-23'),
  '3.14t': { ...python('3.14.10', '2026-11-23'), build: 'free-threaded' },
  '3.11': python('3.11.7', '2026-11-23'),
};

test('the interpreters that programs ran on are named with their day, the oldest first', () => {
  const on = (all: Results['pythons']) => checkedOn({ pythons: all });
  assert.equal(on({}), undefined);
  assert.equal(on({ '3.11': python('3.11.7', '2026-01-02') }), 'Python 3.11.7, 2 January 2026');
  assert.equal(on(pythons), 'Python 3.11.7, 3.14.10 and 3.14.10 free-threaded, 23 November 2026');
  assert.equal(
    on({ ...pythons, '3.11': python('3.11.7', '2026-01-02') }),
    'Python 3.11.7 (2 January 2026), 3.14.10 (23 November 2026) and 3.14.10 free-threaded (23 November 2026)',
  );
});

test('a claim is told with what was expected and printed on each interpreter', () => {
  const results: Results = {
    pythons,
    claims: { some: { program: '', observed: { '3.11': { a: [1] }, '3.14': null } } },
    examples: {},
  };
  const where = 'Linux x86-64, 23 November 2026';
  const since = { expects: { a: [1] }, expectsSince: { '3.14': null } };
  assert.deepEqual(evidenceOf('some', since, results), [
    { pythons: ['3.11.7'], where, expected: '{ "a": [ 1 ] }', printed: '{ "a": [ 1 ] }' },
    { pythons: ['3.14.10'], where, expected: 'null', printed: 'null' },
    { pythons: ['3.14.10 free-threaded'], where, expected: 'null', printed: undefined },
  ]);
  const limited = { ...since, since: '3.12', builds: 'gil' } as const;
  assert.deepEqual(evidenceOf('some', limited, results), [
    {
      pythons: ['3.11.7', '3.14.10 free-threaded'],
      where,
      expected: undefined,
      printed: undefined,
    },
    { pythons: ['3.14.10'], where, expected: 'null', printed: 'null' },
  ]);
  assert.deepEqual(
    evidenceOf('other', { expects: 1 }, results).map(({ pythons: all, printed }) => [all, printed]),
    [[['3.11.7', '3.14.10', '3.14.10 free-threaded'], undefined]],
  );
});
