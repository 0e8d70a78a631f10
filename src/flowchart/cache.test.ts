import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chartNamer, readCached, writeCached } from './cache.ts';
import type { Drawing } from './drawing.ts';
import { generatedChart } from './generated-charts.ts';

const chart = generatedChart(3, 1);
const folder = await mkdtemp(join(tmpdir(), 'flowchart-cache-'));
after(() => rm(folder, { recursive: true }));
const drawing: Drawing = { width: 1, height: 2, boxes: [], edges: [] };

test('a drawing is kept, whole, and no draft stays behind', async () => {
  const deep = join(folder, 'made', 'when', 'missing');
  assert.equal(await readCached(deep, 'one'), undefined);
  await Promise.all(Array.from({ length: 9 }, () => writeCached(deep, 'one', drawing)));
  assert.deepEqual(await readCached(deep, 'one'), drawing);
  assert.deepEqual(await readdir(deep), ['one.drawing']);
});

const damages: [name: string, damage: (text: string) => string][] = [
  ['empty', () => ''],
  ['cut short', (text) => text.slice(0, -5)],
  ['altered, yet JSON', (text) => text.replace('"width":1', '"width":7')],
  ['of another kind', () => '{"width":1}'],
  ['without its text', (text) => text.split('\n')[0] ?? ''],
];
for (const [name, damage] of damages) {
  test(`a cache file that is ${name} counts as missing`, async () => {
    await writeCached(folder, 'two', drawing);
    const file = join(folder, 'two.drawing');
    await writeFile(file, damage(await readFile(file, 'utf8')));
    assert.equal(await readCached(folder, 'two'), undefined);
  });
}

test('a chart has one name, and every change of it another', async () => {
  const nameOf = await chartNamer();
  const [first, ...others] = chart.boxes;
  const [edge, ...edges] = chart.edges;
  assert.ok(first && edge);
  const charts = [
    chart,
    { ...chart, boxes: [...others, first] },
    { ...chart, boxes: [{ ...first, label: 'Other?' }, ...others] },
    { ...chart, boxes: [{ ...first, kind: 'card' as const }, ...others] },
    { ...chart, edges: [...edges, edge] },
    { ...chart, edges: [{ ...edge, id: 'other' }, ...edges] },
    { ...chart, edges: [{ ...edge, label: 'Other' }, ...edges] },
  ];
  assert.equal(new Set(charts.map(nameOf)).size, charts.length);
  assert.equal(nameOf(chart), (await chartNamer())(structuredClone(chart)));
  assert.match(nameOf(chart), /^[0-9a-f]{32}$/);
});
