import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { told } from '../problems/told.ts';
import { readContentFiles } from './content-files.ts';

async function folderWith(context: TestContext, files: Record<string, string | Uint8Array>) {
  const root = await mkdtemp(join(tmpdir(), 'content-files-'));
  context.after(() => rm(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(root, 'words', name, '..'), { recursive: true });
    await writeFile(join(root, 'words', name), text);
  }
  return root;
}

test('the files of a content are read in order, by their path in it', async (context) => {
  const root = await folderWith(context, {
    'tree.yaml': 'start: a\n',
    'apis/b.mdx': '',
    'apis/a.mdx': '\uFEFFnaïve – “text”\r\n',
    'apis/.hidden': 'passed over',
    LICENSE: 'passed over',
    'examples/a.py': '',
    'examples/a.out': '',
    'examples/__pycache__/a.pyc': 'passed over',
    'pictures/menu.png': new Uint8Array([0x89, 0x50]),
    'addresses.lock.json': '{}',
  });
  const { texts, pictures, problems, folder } = await readContentFiles(root, 'words');
  assert.deepEqual(problems, []);
  assert.deepEqual(pictures, ['menu.png']);
  assert.equal(folder, 'words');
  assert.deepEqual(
    [...texts],
    [
      ['addresses.lock.json', '{}'],
      ['tree.yaml', 'start: a\n'],
      ['apis/a.mdx', 'naïve – “text”\r\n'],
      ['apis/b.mdx', ''],
      ['examples/a.out', ''],
      ['examples/a.py', ''],
    ],
  );
});

test('what has no place in a content is a problem', async (context) => {
  const root = await folderWith(context, {
    'tree.yaml': '',
    'apis/notes.txt': '',
    'apis/deeper/c.mdx': '',
    'guide/20-lost.md': '',
    'elsewhere/d.mdx': '',
  });
  const { texts, problems } = await readContentFiles(root, 'words');
  assert.deepEqual([...texts.keys()], ['tree.yaml']);
  const remedy = 'Files here end in .mdx; move it, or name it so.';
  assert.deepEqual(told(problems), [
    `words/apis/deeper:1:1 "deeper" has no place here, and nothing reads it. ${remedy}`,
    `words/apis/notes.txt:1:1 "notes.txt" has no place here, and nothing reads it. ${remedy}`,
    'words/elsewhere:1:1 "elsewhere" has no place here, and nothing reads it. Files here end in .yaml or .json or probe.py; move it, or name it so.',
    `words/guide/20-lost.md:1:1 "20-lost.md" has no place here, and nothing reads it. ${remedy}`,
  ]);
});

test('a link to a file is read as the file', async (context) => {
  const root = await folderWith(context, { 'apis/a.mdx': 'a' });
  await symlink(join(root, 'words/apis/a.mdx'), join(root, 'words/apis/b.mdx'));
  const { texts } = await readContentFiles(root, 'words');
  assert.deepEqual(
    [...texts],
    [
      ['apis/a.mdx', 'a'],
      ['apis/b.mdx', 'a'],
    ],
  );
});

test('a file that is not UTF-8 is a problem, and the others are read', async (context) => {
  const root = await folderWith(context, {
    'apis/a.mdx': Uint8Array.of(0x6e, 0x61, 0xef, 0x76, 0x65),
    'apis/b.mdx': 'b',
  });
  const { texts, problems } = await readContentFiles(root, 'words');
  assert.deepEqual([...texts], [['apis/b.mdx', 'b']]);
  assert.deepEqual(told(problems), [
    'words/apis/a.mdx:1:1 The file is not UTF-8 text. Save it as UTF-8.',
  ]);
});

test('a content folder that is not there is an error', async (context) => {
  const root = await folderWith(context, { 'tree.yaml': '' });
  await assert.rejects(readContentFiles(root, 'elsewhere'), { code: 'ENOENT' });
});
