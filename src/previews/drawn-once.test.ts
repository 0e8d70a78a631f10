import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { keep } from '../cache/kept-files.ts';
import { root } from '../reading/edited-content.ts';
import { pictureOfHome } from './compose.ts';
import { pictureDrawer } from './drawn-once.ts';
import type { Picture } from './picture.ts';
import { materialOf } from './testing/material.ts';

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
after(() => rm(folder, { recursive: true }));
const material = await materialOf('e2e/fixtures/licences');
const picture = pictureOfHome(material);

test('two builds at the same time draw the same bytes, and keep them once', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(async () => (await pictureDrawer(root, folder))(picture)),
  );
  assert.ok(one && other?.equals(one));
  assert.equal((await readdir(folder)).length, 1);
});

test('the same picture is taken from the cache', async () => {
  const [kept = ''] = await readdir(folder);
  await keep(folder, basename(kept, '.kept'), 'kept');
  const draw = await pictureDrawer(root, folder);
  assert.equal((await draw(structuredClone(picture))).toString(), 'kept');
});

const { header, column, look, chart } = picture;
assert.ok(chart);
const changes: [what: string, changed: Picture][] = [
  ['title', { ...picture, column: { ...column, title: { size: 80, lines: ['Other'] } } }],
  ['place', { ...picture, header: { ...header, place: { size: 30, lines: ['› Other'] } } }],
  ['colour', { ...picture, look: { ...look, colours: { ...look.colours, ink: '#000000' } } }],
  ['flowchart', { ...picture, chart: { ...chart, svg: '<rect width="99" height="99"/>' } }],
];
for (const [what, changed] of changes) {
  test(`a picture with another ${what} is drawn anew`, async () => {
    const before = await readdir(folder);
    const png = await (await pictureDrawer(root, folder))(changed);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.equal((await readdir(folder)).length, before.length + 1);
  });
}
