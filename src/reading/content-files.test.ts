import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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
    'apis/notes.txt': 'passed over',
    'apis/deeper/c.mdx': 'passed over',
    'elsewhere/d.mdx': 'passed over',
    'examples/a.py': '',
    'examples/a.out': '',
    'examples/__pycache__/a.pyc': 'passed over',
    'addresses.lock.json': '{}',
  });
  const { texts, problems, folder } = await readContentFiles(root, 'words');
  assert.deepEqual(problems, []);
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
