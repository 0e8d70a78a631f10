import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { chartOf, scaleInWords } from './chart.ts';
import { groupsOf } from './rows.ts';
import { figureOf, resultOn } from './testing.ts';

const drawnOf = (runs: Record<string, number[]>, width: 'wide' | 'narrow' = 'wide') => {
  const [group] = groupsOf(figureOf(resultOn('3.11.7', runs), resultOn('3.15.2', runs)));
  if (group === undefined) throw new Error('There is nothing to draw.');
  const svg = chartOf(group, ['3.15', '3.11'], width);
  const { document } = new JSDOM(svg).window;
  const numbers = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((each) => Number(each.getAttribute(name)));
  return { svg, document, numbers, note: scaleInWords(group, ['3.15', '3.11']) };
};

test('a mark stands at the median, on a scale from zero, and its line ends at the lowest and highest', () => {
  const { document, numbers, note } = drawnOf({ loop: [2, 4, 8], pool: [4, 8, 8] });
  const [loop = 0, pool = 0] = numbers('circle', 'cx');
  const zero = Number(document.querySelector('.grid line')?.getAttribute('x1'));
  assert.ok(Math.abs((pool - zero) / (loop - zero) - 2) < 0.01, 'twice as much, twice as far');
  const [from = 0] = numbers('.newest line', 'x1');
  const [to = 0] = numbers('.newest line', 'x2');
  assert.ok(Math.abs((to - zero) / (from - zero) - 4) < 0.02);
  assert.equal(note, undefined);
});

test('what differs by more than twenty times is drawn in steps of ten, and that is told', () => {
  const { numbers, note } = drawnOf({ a: [0.001], b: [0.01], c: [0.1] });
  const [a = 0, b = 0, c = 0] = numbers('circle', 'cx');
  assert.ok(Math.abs(c - b - (b - a)) < 0.2);
  assert.equal(note, 'From line to line, it is 10 times as much.');
});

test('a chart says nothing of styles, and is one picture with a name', () => {
  for (const width of ['wide', 'narrow'] as const) {
    const { svg, document } = drawnOf({ loop: [1, 2, 3], pool: [1, 1, 1] }, width);
    assert.doesNotMatch(svg, /style|#[0-9a-f]{3}|font-/);
    assert.equal(document.querySelectorAll('[aria-label]').length, 1);
    assert.equal(document.querySelector('svg')?.getAttribute('role'), 'img');
    assert.match(svg, /The loop/);
  }
});
