import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setText, widthOf, type TypeStyle } from './set-text.ts';

const style: TypeStyle = { weight: 700, tracking: -0.02, leading: 1.1 };
const sizes = [80, 60, 40];

const settings: [
  what: string,
  text: string,
  width: number,
  most: number,
  size: number,
  lines: string[],
][] = [
  ['the largest size that fits is taken', 'Pool', 600, 2, 80, ['Pool']],
  [
    'lines are even',
    'My pool hangs and nobody knows',
    600,
    3,
    80,
    ['My pool hangs', 'and nobody', 'knows'],
  ],
  [
    'fewer lines ask for a smaller size',
    'My pool hangs and nobody knows',
    600,
    2,
    60,
    ['My pool hangs and', 'nobody knows'],
  ],
  ['a name is never cut', 'ProcessPoolExecutor', 440, 3, 40, ['ProcessPoolExecutor']],
  [
    'a name that is too long for every size gets one of its own',
    'concurrent.futures.process.BrokenProcessPool',
    400,
    3,
    16,
    ['concurrent.futures.process.BrokenProcessPool'],
  ],
  [
    'what finds no room is left out',
    'One two three, four five six seven',
    200,
    2,
    40,
    ['One two', 'three…'],
  ],
];
for (const [what, text, width, most, size, lines] of settings) {
  test(what, () => {
    assert.deepEqual(setText(text, style, { sizes, width, most }), { size, lines });
    for (const line of lines) assert.ok(widthOf(line, style, size) <= width, line);
  });
}

test('a width grows with the size, and shrinks with the tracking', () => {
  assert.equal(widthOf('Pool', style, 80), 2 * widthOf('Pool', style, 40));
  const loose = { ...style, tracking: 0 };
  assert.ok(Math.abs(widthOf('Pool', loose, 100) - widthOf('Pool', style, 100) - 8) < 0.001);
});
