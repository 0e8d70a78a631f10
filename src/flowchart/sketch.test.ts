import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import type { Chart } from './chart.ts';
import { layoutScale } from './mermaid-config.ts';
import { readSketch } from './sketch.ts';
import { sketchToDrawing } from './sketch-to-drawing.ts';

/** The size in a sketch of what has this size in the drawing. */
const px = (units: number) => units * layoutScale;
const node = (id: string, x: number, y: number) =>
  `<g class="node default" id="s-flowchart-${id}-0" transform="translate(${x}, ${y})"><rect class="basic label-container" width="${px(80)}" height="${px(40)}"/></g>`;
/** Mermaid ends a line this far from the box that its arrow points to, in the sketch. */
const gap = 4;
const edge = `M${px(40)},${px(40)}L${px(40)},${px(80) - gap}`;
const path = `<path d="${edge}" data-id="L_box-end_b-1_0"/>`;
const label = `<g class="edgeLabel" transform="translate(${px(40)}, ${px(60)})"><g class="label" data-id="L_box-end_b-1_0"><foreignObject width="${px(40)}" height="${px(32)}"/></g></g>`;
const svg = (paths: string, labels: string, nodes: string) =>
  new JSDOM(
    `<svg><g class="edgePaths">${paths}</g><g class="edgeLabels">${labels}</g><g class="nodes">${nodes}</g></svg>`,
  ).window.document.body;

const chart: Chart = {
  boxes: [
    { id: 'end', kind: 'question', label: 'Two\nlines?' },
    { id: 'b-1', kind: 'card', label: 'One' },
  ],
  edges: [{ id: 'end--yes', from: 'end', to: 'b-1', label: 'Yes' }],
};
const nodes = node('box-end', px(40), px(20)) + node('b-1', px(40), px(100));

test('boxes, edges and labels are read', () => {
  const sketch = readSketch(svg(path, label, nodes), 's');
  assert.deepEqual(Object.fromEntries(sketch.boxes), {
    'box-end': { x: 0, y: 0, width: px(80), height: px(40) },
    'b-1': { x: 0, y: px(80), width: px(80), height: px(40) },
  });
  assert.deepEqual(sketch.edges, [
    {
      id: 'L_box-end_b-1_0',
      path: edge,
      label: { x: px(20), y: px(44), width: px(40), height: px(32) },
    },
  ]);
});

test('a sketch becomes a drawing: scaled, moved to its margin, text set line by line', () => {
  const drawing = sketchToDrawing(chart, readSketch(svg(path, label, nodes), 's'));
  assert.deepEqual(drawing, {
    width: 88,
    height: 128,
    boxes: [
      {
        id: 'end',
        kind: 'question',
        x: 4,
        y: 4,
        width: 80,
        height: 40,
        lines: [
          { text: 'Two', x: 44, y: 19.76 },
          { text: 'lines?', x: 44, y: 39.76 },
        ],
      },
      {
        id: 'b-1',
        kind: 'card',
        x: 4,
        y: 84,
        width: 80,
        height: 40,
        lines: [{ text: 'One', x: 44, y: 109.76 }],
      },
    ],
    edges: [
      {
        id: 'end--yes',
        from: 'end',
        to: 'b-1',
        path: `M44 44v${(40 - gap / layoutScale).toFixed(2)}`,
        arrow: 'M44 84l-4.5-9 9 0z',
        label: { x: 24, y: 48, width: 40, height: 32, lines: [{ text: 'Yes', x: 44, y: 69.76 }] },
      },
    ],
  });
});

const broken: [name: string, paths: string, labels: string, nodes: string, problem: RegExp][] = [
  ['no label', path, '', nodes, /no label on its edge "L_box-end_b-1_0"/],
  ['no box', path, label, node('b-1', 0, 0), /no box "end"/],
  ['no edge', '', '', nodes, /"nothing" in the place of edge "end--yes"/],
  [
    'another edge',
    path.replace('b-1', 'c'),
    label.replace('b-1', 'c'),
    nodes,
    /"L_box-end_c_0" in/,
  ],
  ['an odd id', path, label, '<g class="node" id="s-x"/>', /unexpected id "s-x"/],
  ['no size', path, label.replace('width', 'w'), nodes, /no "width" on <foreignobject/i],
];
for (const [name, paths, labels, boxes, problem] of broken) {
  test(`what Mermaid did not draw is named: ${name}`, () => {
    assert.throws(
      () => sketchToDrawing(chart, readSketch(svg(paths, labels, boxes), 's')),
      problem,
    );
  });
}
