import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Chart } from './chart.ts';
import { draw } from './draw.ts';
import type { Drawing } from './drawing.ts';
import { measureLayoutText } from './layout-source.ts';
import { layoutScale } from './mermaid-config.ts';
import { decisionChart } from './testing/decision-chart.ts';
import { generatedChart } from './testing/generated-charts.ts';
import { findOverlaps } from './testing/overlaps.ts';

const folder = await mkdtemp(join(tmpdir(), 'flowchart-draw-'));
const cacheFolder = join(folder, 'first');
after(() => rm(folder, { recursive: true }));

/** Draws, and counts the workers it took. */
async function drawCounting(charts: readonly Chart[], cache = cacheFolder) {
  let workers = 0;
  const count = () => void workers++;
  process.on('worker', count);
  try {
    return { drawings: await draw(charts, { cacheFolder: cache }), workers };
  } finally {
    process.off('worker', count);
  }
}

const awkward: Chart = {
  boxes: [
    { id: 'end', kind: 'question', label: 'Is "x < y" & `code`; #35; or [a] (b) {c} | d \\n?' },
    { id: 'default', kind: 'card', label: 'InterpreterPoolExecutorWithAVeryLongName 日本 🐍' },
    { id: '__proto__', kind: 'card', label: 'style: #1; fa:fa-car $$x$$ %%{init}%% <b>no</b>' },
  ],
  edges: [
    { id: 'end--a', from: 'end', to: 'default', label: 'ConcurrentFuturesProcessPoolExecutor' },
    { id: 'end--b', from: 'end', to: 'default', label: 'Yes: "quoted" <b> & more; style: #1;' },
    { id: 'end--c', from: 'default', to: '__proto__', label: '1. I' },
  ],
};
const alone: Chart = { boxes: [{ id: 'alone', kind: 'card', label: 'Alone' }], edges: [] };
const generated = Array.from({ length: 8 }, (_, index) => generatedChart(2 + index, index + 1));
const charts = [decisionChart, awkward, alone, ...generated];
let drawings: Drawing[];

before(async () => {
  const first = await drawCounting(charts);
  assert.equal(first.workers, 1, 'one worker draws all');
  drawings = first.drawings;
});

test('a drawing has everything its chart has, in reading order', () => {
  for (const [index, chart] of charts.entries()) {
    const drawing = drawings[index];
    assert.ok(drawing);
    const said = (lines: readonly { text: string }[]) => lines.map(({ text }) => text).join(' ');
    assert.deepEqual(
      drawing.boxes.map(({ id, kind, lines }) => ({ id, kind, label: said(lines) })),
      chart.boxes.map(({ id, kind, label }) => ({ id, kind, label })),
    );
    assert.deepEqual(
      drawing.edges.map(({ id, from, to, label: { lines } }) => ({
        id,
        from,
        to,
        label: said(lines),
      })),
      chart.edges.map(({ id, from, to, label }) => ({ id, from, to, label })),
    );
  }
});

test('nothing is in the way of anything, and pills are large enough', () => {
  for (const drawing of drawings) {
    assert.deepEqual(findOverlaps(drawing, 8), []);
    for (const { label } of drawing.edges) assert.ok(label.width >= 32 && label.height >= 32);
  }
});

test('every line lies within its box or pill, with room for a wider font', () => {
  for (const { boxes, edges } of drawings) {
    for (const { lines, ...shape } of [...boxes, ...edges.map((edge) => edge.label)]) {
      for (const { text, x, y } of lines) {
        const half = measureLayoutText(text) / layoutScale / 2;
        assert.ok(x - half >= shape.x + 11 && x + half <= shape.x + shape.width - 11, text);
        assert.ok(y - 12 > shape.y && y + 4 < shape.y + shape.height, text);
      }
    }
  }
});

test('everything lies within the drawing', () => {
  for (const { width, height, boxes, edges } of drawings) {
    for (const shape of [...boxes, ...edges.map((edge) => edge.label)]) {
      assert.ok(shape.x >= 2 && shape.x + shape.width <= width - 2);
      assert.ok(shape.y >= 2 && shape.y + shape.height <= height - 2);
    }
  }
});

test('a decision is drawn top down, and narrow', () => {
  const [tree] = drawings;
  assert.ok(tree && tree.width <= 800 && tree.height <= 720, `${tree?.width} by ${tree?.height}`);
  const top = new Map(tree.boxes.map(({ id, y }) => [id, y]));
  for (const { from, to } of tree.edges) assert.ok((top.get(from) ?? 0) < (top.get(to) ?? 0));
});

test('numbers have two decimals at most', () => {
  assert.doesNotMatch(JSON.stringify(drawings), /\.\d{3}|\de-|null/);
});

test('what is in the cache is not drawn again, and no worker starts', async () => {
  const again = await drawCounting([alone, decisionChart, alone]);
  assert.equal(again.workers, 0);
  assert.deepEqual(again.drawings, [drawings[2], drawings[0], drawings[2]]);
});

test('a damaged file of the cache is drawn again, the same byte for byte', async () => {
  const files = (await readdir(cacheFolder)).map((file) => join(cacheFolder, file));
  assert.equal(files.length, charts.length);
  await Promise.all(files.map((file) => truncate(file, 50)));
  const again = await drawCounting(charts);
  assert.equal(again.workers, 1);
  assert.equal(JSON.stringify(again.drawings), JSON.stringify(drawings));
  assert.equal((await drawCounting(charts)).workers, 0);
});

test('a cache that cannot be written costs the cache, not the drawing', async () => {
  const occupied = join(folder, 'occupied');
  await writeFile(occupied, 'a file where the folder would be');
  assert.deepEqual((await drawCounting([alone], occupied)).drawings, [drawings[2]]);
});

test('a chart that contradicts itself is refused before anything is drawn', async () => {
  const [box] = alone.boxes;
  assert.ok(box);
  const wrong: Chart = {
    boxes: [box, box],
    edges: [{ id: 'e', from: 'alone', to: 'nowhere', label: 'x' }],
  };
  await assert.rejects(draw([wrong], { cacheFolder }), /the id "alone"[^]*to "nowhere"/);
});

test('the document Mermaid needs stays in the worker', () => {
  for (const name of ['document', 'window', 'SVGElement', 'DOMParser'])
    assert.equal(name in globalThis, false, name);
});

test('forty questions are drawn in less than 20 seconds', async () => {
  const chart = generatedChart(40, 7);
  assert.ok(chart.boxes.length >= 70, `${chart.boxes.length} boxes`);
  const start = performance.now();
  const {
    drawings: [drawing],
  } = await drawCounting([chart]);
  const seconds = (performance.now() - start) / 1000;
  assert.ok(seconds < 20, `${seconds} s`);
  assert.ok(drawing);
  assert.deepEqual(findOverlaps(drawing, 4), []);
});
