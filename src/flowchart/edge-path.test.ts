import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDrawnPath } from './testing/drawn-path.ts';
import { readCorners, writeArrow, writePath, type Point } from './edge-path.ts';

const points = (...pairs: [x: number, y: number][]): Point[] => pairs.map(([x, y]) => ({ x, y }));

const mermaidPaths: [path: string, corners: Point[]][] = [
  ['M1,2L1,40.5', points([1, 2], [1, 40.5])],
  ['M1,2L1,20L1,40', points([1, 2], [1, 40])],
  ['M0,0L0,5Q0,10 5,10L20,10', points([0, 0], [0, 10], [20, 10])],
  ['M0,0L0,5Q0,10 5,10L9,10Q14,10 14,15L14,30', points([0, 0], [0, 10], [14, 10], [14, 30])],
  ['M0,0L0,10L0,10L1e-4,10L9,10', points([0, 0], [0, 10], [9, 10])],
  ['M0,-5L-1.5e1,-5', points([0, -5], [-15, -5])],
];
for (const [path, corners] of mermaidPaths) {
  test(`the corners of an edge are read from ${path}`, () => {
    assert.deepEqual(readCorners(path), corners);
  });
}

test('a path of another kind is refused', () => {
  assert.throws(() => readCorners('M0,0C1,1 2,2 3,3'), /unexpected path "M0,0C1,1/);
  assert.throws(() => readCorners('M0'), /unexpected path/);
});

const drawn: [corners: Point[], path: string, back: Point[]][] = [
  [points([1, 2], [1, 40.126]), 'M1 2v38.13', points([1, 2], [1, 40.13])],
  [points([-1, 2], [-0.5, 2]), 'M-1 2h.5', points([-1, 2], [-0.5, 2])],
  [points([0, 0], [3, 4]), 'M0 0l3 4', points([0, 0], [3, 4])],
  [
    points([0, 0], [0, 20], [-30, 20], [-30, 50]),
    'M0 0v12q0 8-8 8h-14q-8 0-8 8v22',
    points([0, 0], [0, 12], [0, 20], [-8, 20], [-22, 20], [-30, 20], [-30, 28], [-30, 50]),
  ],
  // A side too short for two corners is shared by them.
  [
    points([0, 0], [0, 20], [4, 20], [4, 40]),
    'M0 0v18q0 2 2 2q2 0 2 2v18',
    points([0, 0], [0, 18], [0, 20], [2, 20], [4, 20], [4, 22], [4, 40]),
  ],
];
for (const [corners, path, back] of drawn) {
  test(`an edge is written as ${path} and read again`, () => {
    assert.equal(writePath(corners, 8), path);
    assert.deepEqual(
      readDrawnPath(path).map(({ x, y }) => [x.toFixed(2), y.toFixed(2)]),
      back.map(({ x, y }) => [x.toFixed(2), y.toFixed(2)]),
    );
  });
}

test('rounding does not add up along a path', () => {
  const steps = Array.from({ length: 99 }, (_, index) => ({
    x: Math.ceil(index / 2) * 20.333,
    y: Math.floor(index / 2) * 20.333,
  }));
  const end = readDrawnPath(writePath(steps, 8)).at(-1);
  const meant = steps.at(-1);
  assert.ok(Math.abs((end?.x ?? 0) - (meant?.x ?? 0)) < 0.02);
  assert.ok(Math.abs((end?.y ?? 0) - (meant?.y ?? 0)) < 0.02);
});

const arrows: [name: string, corners: Point[], path: string][] = [
  ['down', points([5, 0], [5, 10]), 'M5 13l-4-8 8 0z'],
  ['right', points([0, 5], [10, 5]), 'M13 5l-8 4 0-8z'],
  ['up', points([5, 10], [5, 0]), 'M5-3l4 8-8 0z'],
];
for (const [name, corners, path] of arrows) {
  test(`an arrow points ${name}, its tip beyond the edge`, () => {
    assert.equal(writeArrow(corners, { reach: 3, length: 8, width: 8 }), path);
  });
}
