import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakLines } from './line-breaks.ts';

const letters = (text: string) => text.length;

const cases: [text: string, widest: number, lines: string[]][] = [
  ['one two', 10, ['one two']],
  ['one two', 7, ['one two']],
  ['one two', 6, ['one', 'two']],
  ['  spaced \t out  ', 20, ['spaced out']],
  // Filled line by line it would be "a bb ccc dddd" and "ee".
  ['a bb ccc dddd ee', 13, ['a bb ccc', 'dddd ee']],
  [
    'Thousands of connections at once, or already async?',
    24,
    ['Thousands of', 'connections at once,', 'or already async?'],
  ],
  ['extraordinarily long', 5, ['extraordinarily', 'long']],
  ['a extraordinarily b', 5, ['a', 'extraordinarily', 'b']],
  ['kept\nline breaks', 40, ['kept', 'line breaks']],
  ['', 5, ['']],
];
for (const [text, widest, lines] of cases) {
  test(`breakLines: ${JSON.stringify(text)} in ${widest}`, () => {
    assert.deepEqual(breakLines(text, widest, letters), lines);
  });
}
