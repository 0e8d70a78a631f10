import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from '../src/flowchart/chart.ts';
import type { Drawing } from '../src/flowchart/drawing.ts';
import { layoutScale } from '../src/flowchart/mermaid-config.ts';
import { compareWithBrowser, type Measured } from './flowchart-judge.ts';

const chart: Chart = {
  boxes: [
    { id: 'end', kind: 'question', label: 'A?' },
    { id: 'b', kind: 'card', label: 'B\nb' },
  ],
  edges: [{ id: 'end--yes', from: 'end', to: 'b', label: 'Yes' }],
};
const line = (text: string) => ({ text, x: 0, y: 0 });
const drawing: Drawing = {
  width: 88,
  height: 128,
  boxes: [
    { id: 'end', kind: 'question', x: 4, y: 4, width: 80, height: 40, lines: [line('A?')] },
    { id: 'b', kind: 'card', x: 4, y: 84, width: 80, height: 40, lines: [line('B'), line('b')] },
  ],
  edges: [
    {
      id: 'end--yes',
      from: 'end',
      to: 'b',
      path: 'M44 44v36.8',
      arrow: '',
      label: { x: 24, y: 48, width: 40, height: 32, lines: [line('Yes')] },
    },
  ],
};
const px = (units: number) => units * layoutScale;
/** The same as large as it was laid out, somewhere on a page. */
const [end, b, pill] = [
  { id: 'box-end', text: 'A?', x: 500, y: 300, width: px(80), height: px(40) },
  { id: 'b', text: 'B\nb', x: 500, y: 300 + px(80), width: px(80), height: px(40) },
  { text: 'Yes', x: 500 + px(20), y: 300 + px(44), width: px(40), height: px(32) },
];
const edge = {
  start: { x: 500 + px(40), y: 300 + px(40) },
  end: { x: 500 + px(40), y: 300 + px(76.8) },
};
const measured: Measured = { boxes: [end, b], edges: [edge], pills: [pill] };

const cases: [name: string, measured: Measured, furthest: string, px: number][] = [
  ['the same', measured, '', 0],
  ['a box moved', { ...measured, boxes: [end, { ...b, x: b.x + 3 }] }, 'centre of box "b"', 3],
  [
    'a box grown',
    { ...measured, boxes: [end, { ...b, x: b.x - 1, width: b.width + 2 }] },
    'size of box "b"',
    2,
  ],
  ['a box missing', { ...measured, boxes: [end] }, 'centre of box "b"', Infinity],
  [
    'lines differ',
    { ...measured, boxes: [end, { ...b, text: 'B b' }] },
    'lines of box "b"',
    Infinity,
  ],
  [
    'an edge starts elsewhere',
    { ...measured, edges: [{ ...edge, start: { ...edge.start, y: edge.start.y + 2 } }] },
    'start of edge "end--yes"',
    2,
  ],
  [
    'an edge ends elsewhere',
    { ...measured, edges: [{ ...edge, end: { ...edge.end, x: edge.end.x - 4 } }] },
    'end of edge "end--yes"',
    4,
  ],
  [
    'a pill moved',
    { ...measured, pills: [{ ...pill, y: pill.y + 2 }] },
    'centre of pill "end--yes"',
    2,
  ],
  ['an edge too many', { ...measured, edges: [edge, edge] }, 'number of boxes and edges', Infinity],
];
for (const [name, seen, what, px] of cases) {
  test(`the judge measures how far it is: ${name}`, () => {
    const differences = compareWithBrowser(chart, drawing, seen);
    const [furthest] = differences.toSorted((one, other) => other.px - one.px);
    assert.equal(differences.length, 12);
    assert.ok(furthest);
    if (what !== '') assert.equal(furthest.what, what);
    if (px === Infinity) assert.equal(furthest.px, px);
    else assert.ok(Math.abs(furthest.px - px) < 1e-9, JSON.stringify(furthest));
  });
}
