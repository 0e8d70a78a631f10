import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keep, readKept, removeUnused } from './kept-files.ts';

const folder = await mkdtemp(join(tmpdir(), 'kept-files-'));
after(() => rm(folder, { recursive: true }));
const bytes = Buffer.from([0x89, 0x50, 0x0a, 0x0d, 0xff, 0x00]);

test('bytes are kept, whole, and no draft stays behind', async () => {
  const deep = join(folder, 'made', 'when', 'missing');
  assert.equal(await readKept(deep, 'one'), undefined);
  await Promise.all(Array.from({ length: 9 }, () => keep(deep, 'one', bytes)));
  assert.deepEqual(await readKept(deep, 'one'), bytes);
  assert.deepEqual(await readdir(deep), ['one.kept']);
});

test('a text is kept as its bytes', async () => {
  await keep(folder, 'text', '“ß”');
  assert.equal((await readKept(folder, 'text'))?.toString(), '“ß”');
});

const damages: [name: string, damage: (whole: Buffer) => Buffer][] = [
  ['empty', () => Buffer.alloc(0)],
  ['cut short', (whole) => whole.subarray(0, -1)],
  ['longer', (whole) => Buffer.concat([whole, Buffer.from('\n')])],
  ['altered', (whole) => Buffer.concat([whole.subarray(0, -1), Buffer.from('x')])],
  ['of another kind', () => bytes],
  ['without its bytes', (whole) => whole.subarray(0, 32)],
];
for (const [name, damage] of damages) {
  test(`a file that is ${name} counts as missing`, async () => {
    await keep(folder, 'two', bytes);
    const file = join(folder, 'two.kept');
    await writeFile(file, damage(await readFile(file)));
    assert.equal(await readKept(folder, 'two'), undefined);
  });
}

test('only what was not used for 30 days is removed, and drafts as old', async () => {
  const old = join(folder, 'old');
  for (const name of ['read', 'unread', 'kept']) await keep(old, name, bytes);
  for (const name of ['draft.tmp', 'note.txt']) await writeFile(join(old, name), '');
  const age = async (days: number, ...names: string[]) => {
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    for (const name of names) await utimes(join(old, name), then, then);
  };
  await age(31, 'read.kept', 'unread.kept', 'draft.tmp', 'note.txt');
  await age(29, 'kept.kept');
  await readKept(old, 'read');
  await removeUnused(old);
  assert.deepEqual((await readdir(old)).sort(), ['kept.kept', 'note.txt', 'read.kept']);
});

test('a folder that cannot be written is left as it is', async () => {
  const occupied = join(folder, 'occupied');
  await writeFile(occupied, 'x');
  await keep(occupied, 'one', bytes);
  await removeUnused(occupied);
  assert.equal(await readFile(occupied, 'utf8'), 'x');
});
