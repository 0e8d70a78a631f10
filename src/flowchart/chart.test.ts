import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareChart, chartProblems, type Box, type Edge } from './chart.ts';

const a: Box = { id: 'a', kind: 'question', label: 'A?' };
const b: Box = { id: 'b', kind: 'card', label: 'B' };
const edge: Edge = { id: 'a--b', from: 'a', to: 'b', label: 'Yes' };

const cases: [name: string, boxes: Box[], edges: Edge[], problems: RegExp[]][] = [
  ['a sound chart has no problem', [a, b], [edge], []],
  ['a box alone is a chart', [a], [], []],
  ['no boxes', [], [], [/no boxes/]],
  ['two boxes with one id', [a, a, b], [edge], [/^Two boxes have the id "a"/]],
  ['two edges with one id', [a, b], [edge, edge], [/^Two edges have the id "a--b"/]],
  ['a label of spaces', [a, { ...b, label: ' \n ' }], [edge], [/^"b" has an empty label/]],
  ['an edge without a label', [a, b], [{ ...edge, label: '' }], [/^"a--b" has an empty label/]],
  [
    'all problems at once',
    [a, b],
    [{ ...edge, from: 'x', to: 'y' }],
    [/goes from "x".*use one of "a", "b"/, /goes to "y"/],
  ],
];
for (const [name, boxes, edges, problems] of cases) {
  test(`chartProblems: ${name}`, () => {
    const found = chartProblems({ boxes, edges });
    assert.equal(found.length, problems.length, found.join('\n'));
    for (const [index, problem] of problems.entries()) assert.match(found[index] ?? '', problem);
  });
}

test('bareChart leaves out what is not part of a chart', () => {
  const more = { boxes: [{ href: '/', ...a }], edges: [{ ...edge, to: 'a', go: () => 1 }] };
  assert.deepEqual(bareChart(more), { boxes: [a], edges: [{ ...edge, to: 'a' }] });
});
