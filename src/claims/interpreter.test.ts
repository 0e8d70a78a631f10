import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  concerns,
  inOrderOfVersion,
  versionOf,
  type Interpreter,
  type Limits,
} from './interpreter.ts';

const gil = (release: string): Interpreter => ({ release, build: 'gil' });
const free = (release: string): Interpreter => ({ release, build: 'free-threaded' });

const table: readonly (readonly [limits: Limits, python: Interpreter, expected: boolean])[] = [
  [{}, gil('3.11.7'), true],
  [{}, free('3.15.2'), true],
  [{ since: '3.12' }, gil('3.11.7'), false],
  [{ since: '3.12' }, gil('3.12.0'), true],
  [{ since: '3.9' }, gil('3.11.7'), true],
  [{ since: '3.14.3' }, gil('3.14.2'), false],
  [{ since: '3.14.3' }, gil('3.14.10'), true],
  [{ since: '3.15' }, gil('3.15.0rc2'), true],
  [{ until: '3.13' }, gil('3.13.18'), true],
  [{ until: '3.13' }, gil('3.14.0'), false],
  [{ until: '3.14.2' }, gil('3.14.2'), true],
  [{ until: '3.14.2' }, gil('3.14.10'), false],
  [{ since: '3.12', until: '3.13' }, gil('3.12.1'), true],
  [{ builds: 'gil' }, gil('3.14.2'), true],
  [{ builds: 'gil' }, free('3.14.2'), false],
  [{ builds: 'free-threaded' }, gil('3.14.2'), false],
  [{ builds: 'free-threaded' }, free('3.14.2'), true],
];

for (const [limits, python, expected] of table) {
  const told = Object.entries(limits).map(([name, value]) => `${name} ${value}`);
  const claim = told.length === 0 ? 'a claim without limits' : `a claim with ${told.join(', ')}`;
  test(`${claim} ${expected ? 'concerns' : 'leaves out'} ${python.build} ${python.release}`, () => {
    assert.equal(concerns(limits, python), expected);
  });
}

test('results are kept under version and build, the oldest first', () => {
  assert.equal(versionOf(gil('3.14.10')), '3.14');
  assert.equal(versionOf(free('3.15.0rc2')), '3.15t');
  assert.deepEqual(inOrderOfVersion(['3.14t', '3.9', '3.14', '3.11']), [
    '3.9',
    '3.11',
    '3.14',
    '3.14t',
  ]);
});
