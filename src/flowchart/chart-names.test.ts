import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartNamer } from './chart-names.ts';
import { generatedChart } from './testing/generated-charts.ts';

test('a chart has one name, and every change of it another', async () => {
  const chart = generatedChart(3, 1);
  const nameOf = await chartNamer(import.meta.dirname);
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
  assert.equal(nameOf(chart), (await chartNamer(import.meta.dirname))(structuredClone(chart)));
});
