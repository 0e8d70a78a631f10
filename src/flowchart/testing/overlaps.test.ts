import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drawing, Rectangle } from '../drawing.ts';
import { findOverlaps } from './overlaps.ts';

const lines: [] = [];
const box = (id: string, x: number, y: number) =>
  ({ id, kind: 'card', x, y, width: 100, height: 40, lines }) as const;
const pill = (x: number, y: number): Rectangle & { lines: [] } => ({
  x,
  y,
  width: 40,
  height: 32,
  lines,
});
const edge = (id: string, path: string, label = pill(500, 500)) => ({
  id,
  from: 'a',
  to: 'b',
  path,
  arrow: '',
  label,
});
const drawing = (boxes: Drawing['boxes'], edges: Drawing['edges'] = []): Drawing => ({
  width: 900,
  height: 900,
  boxes,
  edges,
});
const [a, b] = [box('a', 0, 0), box('b', 0, 140)];

const cases: [name: string, drawing: Drawing, found: RegExp[]][] = [
  ['a clean drawing', drawing([a, b], [edge('e', 'M50 40v100', pill(30, 74))]), []],
  ['boxes that touch', drawing([a, box('b', 104, 0)]), [/box "a" is too close to the box "b"/]],
  ['boxes with room', drawing([a, box('b', 108, 0)]), []],
  [
    'a pill on a box',
    drawing([a, b], [edge('e', 'M50 40v100', pill(30, 30))]),
    [/box "a".*pill "e"/],
  ],
  [
    'two pills',
    drawing([a], [edge('e', 'M50 40v1', pill(200, 200)), edge('f', 'M9 40v1', pill(241, 231))]),
    [/pill "e" is too close to the pill "f"/],
  ],
  [
    'an edge under the pill of another',
    drawing([a], [edge('e', 'M50 40v1', pill(200, 200)), edge('f', 'M220 100v300', pill(700, 9))]),
    [/edge "f" runs into the pill "e"/],
  ],
  [
    'an edge through a box',
    drawing([a, b], [edge('e', 'M20 40v90h20v200')]),
    [/edge "e" runs into the box "b"/],
  ],
  ['an edge along a box', drawing([a], [edge('e', 'M100 0v300')]), []],
];
for (const [name, given, found] of cases) {
  test(`findOverlaps: ${name}`, () => {
    const overlaps = findOverlaps(given, 8);
    assert.equal(overlaps.length, found.length, overlaps.join('\n'));
    for (const [index, sentence] of found.entries()) assert.match(overlaps[index] ?? '', sentence);
  });
}
