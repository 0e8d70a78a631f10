import assert from 'node:assert/strict';
import {
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chartNamer, pruneCache, readCached, writeCached } from './cache.ts';
import type { Drawing } from './drawing.ts';
import { generatedChart } from './testing/generated-charts.ts';

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

test('only drawings that were not used for 30 days are removed, and their drafts', async () => {
  const old = join(folder, 'old');
  for (const name of ['read', 'unread', 'kept']) await writeCached(old, name, drawing);
  for (const name of ['draft.tmp', 'note.txt']) await writeFile(join(old, name), '');
  const age = async (days: number, ...names: string[]) => {
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    for (const name of names) await utimes(join(old, name), then, then);
  };
  await age(31, 'read.drawing', 'unread.drawing', 'draft.tmp', 'note.txt');
  await age(29, 'kept.drawing');
  await readCached(old, 'read');
  await pruneCache(old);
  assert.deepEqual((await readdir(old)).sort(), ['kept.drawing', 'note.txt', 'read.drawing']);
});

test('a folder that cannot be written is left as it is', async () => {
  const occupied = join(folder, 'occupied');
  await writeFile(occupied, 'x');
  await writeCached(occupied, 'one', drawing);
  await pruneCache(occupied);
  assert.equal(await readFile(occupied, 'utf8'), 'x');
});

test('a chart has one name, and every change of it another', async () => {
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
  assert.match(nameOf(chart), /^[0-9a-f]{32}$/);
});

const edits: [file: string, renames: boolean][] = [
  ['draws.ts', true],
  ['new.ts', true],
  ['draws.test.ts', false],
  ['testing/made-up.ts', false],
  ['notes.md', false],
];
test('only the code that draws is part of a name', async () => {
  const code = join(folder, 'code');
  await mkdir(join(code, 'testing'), { recursive: true });
  await symlink(join(import.meta.dirname, '../../node_modules'), join(code, 'node_modules'));
  await writeFile(join(code, 'draws.ts'), '// first');
  for (const [file, renames] of edits) {
    const before = (await chartNamer(code))(chart);
    await writeFile(join(code, file), '// second');
    assert.equal((await chartNamer(code))(chart) !== before, renames, file);
  }
});

test('a package that is not installed is named, with the remedy', async () => {
  await assert.rejects(
    chartNamer(folder),
    /^Error: The package mermaid is not installed: run npm ci\.$/,
  );
});
