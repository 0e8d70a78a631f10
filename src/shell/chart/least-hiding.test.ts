import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastHiding, type Obstacle, type Rectangle } from './least-hiding.ts';

const rectangle = (left: number, top: number, width: number, height: number): Rectangle => ({
  ...{ left, top, width, height },
  ...{ right: left + width, bottom: top + height },
});
const link = rectangle(400, 300, 100, 40);
const wide = { width: 200, height: 40 };
const narrow = { width: 90, height: 80 };
const window = rectangle(8, 8, 984, 584);

const cases: readonly {
  readonly name: string;
  readonly link?: Rectangle;
  readonly obstacles?: readonly Obstacle[];
  readonly bounds?: Rectangle;
  readonly wanted: { readonly left: number; readonly top: number; readonly form: number };
}[] = [
  { name: 'above, in the middle', wanted: { left: 350, top: 256, form: 0 } },
  {
    name: 'below, where something is above',
    obstacles: [[rectangle(200, 200, 500, 98), 1]],
    wanted: { left: 350, top: 344, form: 0 },
  },
  {
    name: 'beside, where something is above and below',
    obstacles: [
      [rectangle(200, 200, 500, 98), 1],
      [rectangle(200, 342, 500, 98), 1],
    ],
    wanted: { left: 196, top: 300, form: 0 },
  },
  {
    name: 'moved along the side, where that is enough',
    obstacles: [
      [rectangle(480, 0, 500, 296), 1],
      [rectangle(0, 342, 1000, 98), 1],
      [rectangle(502, 300, 100, 40), 1],
      [rectangle(300, 300, 98, 40), 1],
    ],
    wanted: { left: 276, top: 256, form: 0 },
  },
  {
    name: 'narrower, where the wide form has no room',
    obstacles: [
      [rectangle(0, 0, 396, 600), 1000],
      [rectangle(504, 0, 496, 600), 1000],
      [rectangle(396, 344, 108, 256), 1000],
      [rectangle(396, 0, 108, 210), 1000],
    ],
    wanted: { left: 405, top: 216, form: 1 },
  },
  {
    name: 'over what costs less',
    obstacles: [
      [rectangle(0, 0, 1000, 340), 1000],
      [rectangle(0, 342, 1000, 260), 0.1],
    ],
    wanted: { left: 350, top: 344, form: 0 },
  },
  {
    name: 'apart, where all about the link is taken',
    obstacles: [[rectangle(150, 120, 600, 440), 1000]],
    wanted: { left: 350, top: 76, form: 0 },
  },
  {
    name: 'within bounds',
    link: rectangle(0, 300, 40, 40),
    wanted: { left: 12, top: 256, form: 0 },
  },
  {
    name: 'never over the link, at the top of the window',
    link: rectangle(400, 10, 100, 40),
    obstacles: [[rectangle(400, 10, 100, 40), 10_000]],
    wanted: { left: 350, top: 54, form: 0 },
  },
];

for (const { name, link: of = link, obstacles = [], bounds = window, wanted } of cases) {
  test(`words stand ${name}`, () => {
    const { left, top, form } = leastHiding(of, obstacles, [wide, narrow], bounds);
    assert.deepEqual({ left: Math.round(left), top: Math.round(top), form }, wanted);
  });
}
