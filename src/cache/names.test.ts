import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { namerOf } from './names.ts';

const folder = await mkdtemp(join(tmpdir(), 'names-'));
after(() => rm(folder, { recursive: true }));

test('a value has one name, and another value or other packages another', async () => {
  const own = import.meta.dirname;
  const nameOf = await namerOf([['fontkit']], own);
  assert.match(nameOf({ a: [1] }), /^[0-9a-f]{32}$/);
  assert.equal(nameOf({ a: [1] }), (await namerOf([['fontkit']], own))({ a: [1] }));
  assert.notEqual(nameOf({ a: [1] }), nameOf({ a: [2] }));
  assert.notEqual(nameOf({ a: [1] }), (await namerOf([['jsdom']], own))({ a: [1] }));
});

const edits: [file: string, renames: boolean][] = [
  ['draws.ts', true],
  ['more.ts', true],
  ['draws.test.ts', false],
  ['testing/charts.ts', false],
  ['notes.md', false],
];
test('only the code that makes something is part of its name', async () => {
  const code = join(folder, 'code');
  await mkdir(join(code, 'testing'), { recursive: true });
  await symlink(join(import.meta.dirname, '../../node_modules'), join(code, 'node_modules'));
  await writeFile(join(code, 'draws.ts'), '// first');
  const name = async () => (await namerOf([['mermaid'], ['elkjs', 'mermaid']], code))('value');
  for (const [file, renames] of edits) {
    const before = await name();
    await writeFile(join(code, file), '// second');
    assert.equal((await name()) !== before, renames, file);
  }
});

test('a package that is not installed is named, with the remedy', async () => {
  await assert.rejects(
    namerOf([['mermaid']], folder),
    /^Error: The package mermaid is not installed: run npm ci\.$/,
  );
});
