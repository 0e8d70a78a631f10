import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewed } from './renewed.ts';
import { ranOn } from './ran-on.ts';
import { groupsOf } from './rows.ts';
import { figureOf, resultOn } from './testing.ts';

const old = resultOn('3.11.7', { loop: [4, 5, 6], gone: [1, 1, 1] });
const young = resultOn('3.15.2', { loop: [3, 3, 9], extra: [1, 1, 1] });

test('a variant has a row, with what its runs come to on each Python that has it', () => {
  const [group, ...others] = groupsOf(figureOf(old, young));
  assert.deepEqual(others, []);
  assert.deepEqual(
    group?.rows.map(({ id, byVersion }) => [id, Object.fromEntries(byVersion)]),
    [
      [
        'loop',
        {
          '3.11': { median: 5, lowest: 4, highest: 6 },
          '3.15': { median: 3, lowest: 3, highest: 9 },
        },
      ],
      ['extra', { '3.15': { median: 1, lowest: 1, highest: 1 } }],
      ['gone', { '3.11': { median: 1, lowest: 1, highest: 1 } }],
    ],
  );
});

test('what is measured in another unit, or is something else, is not compared', () => {
  const [loop, extra] = young.measures;
  if (loop === undefined || extra === undefined) throw new Error('The test has no measures.');
  const measures = [loop, { ...extra, quantity: 'Memory', unit: 'B' as const }];
  const groups = groupsOf(figureOf({ ...young, measures }));
  assert.deepEqual(
    groups.map(({ quantity, unit, rows }) => [quantity, unit, rows.map(({ id }) => id)]),
    [
      ['Time', 's', ['loop']],
      ['Memory', 'B', ['extra']],
    ],
  );
});

test('new results take the place of older ones on that version, and the oldest version is first', () => {
  const source = 'print(1)\n';
  const first = renewed(source, undefined, [young, old]);
  assert.deepEqual(first.results, [old, young]);
  const newer = { ...old, python: { ...old.python, version: '3.11.9' } };
  assert.deepEqual(renewed(source, first, [newer]).results, [newer, young]);
  const free = { ...young, python: { ...young.python, gil: false } };
  assert.deepEqual(renewed(source, first, [free]).results, [old, young, free]);
});

test('what another text of the program measured is not kept', () => {
  const first = renewed('print(1)\n', undefined, [old, young]);
  assert.deepEqual(renewed('print(2)\n', first, [young]).results, [young]);
});

test('what ran on one machine is told together, another machine by itself', () => {
  const other = { ...young, date: '2026-11-24', machine: { ...young.machine, cores: 1 } };
  const forked = { ...old, setup: { 'start method': 'fork' } };
  assert.deepEqual(ranOn([forked, young, other]), [
    {
      machine: '2 cores (Test, Linux x86_64)',
      runs: 3,
      pythons: ['3.11.7 (start method fork)', '3.15.2'],
      days: ['2026-11-23'],
    },
    {
      machine: '1 core (Test, Linux x86_64)',
      runs: 3,
      pythons: ['3.15.2'],
      days: ['2026-11-24'],
    },
  ]);
});
