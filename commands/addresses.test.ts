import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './build-site.ts';
import { copyContent, type ContentCopy } from './content-copy.ts';

function runAddresses(
  { folder }: Pick<ContentCopy, 'folder'>,
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const environment = { ...process.env, CONTENT: folder, ...more };
    const command = join(import.meta.dirname, 'addresses.ts');
    execFile(process.execPath, [command], { env: environment }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr });
    });
  });
}

const lockOf = ({ folder }: ContentCopy) =>
  readFile(join(root, folder, 'addresses.lock.json'), 'utf8');

test('new addresses are added, and nothing else changes', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  try {
    const before = await lockOf(copy);
    assert.deepEqual(await runAddresses(copy), { code: 0, said: 'No new addresses.\n' });
    assert.equal(await lockOf(copy), before);

    await copy.edit('apis/mit.mdx', (text) => `${text}\n## More {#more-of-mit}\n\nWords.\n`);
    assert.deepEqual(await runAddresses(copy), {
      code: 0,
      said: 'Added:\n  section more-of-mit\n',
    });
    const after = JSON.parse(await lockOf(copy)) as { sections: Record<string, unknown> };
    assert.deepEqual(after.sections['more-of-mit'], { page: '/apis/mit/' });
    delete after.sections['more-of-mit'];
    assert.deepEqual(after, JSON.parse(before));
  } finally {
    await copy.remove();
  }
});

test('an address that is gone stays in the contract, and the command says how to retire it', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  try {
    const before = await lockOf(copy);
    const id = 'patents-and-you-how-to-tell';
    await copy.edit('guide/20-patents-and-you.mdx', (text) => text.replace(id, 'telling-patents'));
    const { code, said } = await runAddresses(copy);
    assert.equal(code, 1);
    assert.match(said, new RegExp(`The section "${id}" was published and is gone`));
    assert.match(said, /retire it: add "successor"/);
    const after = JSON.parse(await lockOf(copy)) as { sections: Record<string, unknown> };
    const lock = JSON.parse(before) as typeof after;
    assert.deepEqual(after.sections[id], lock.sections[id]);
  } finally {
    await copy.remove();
  }
});

const unusable: [environment: Record<string, string>, said: string][] = [
  [{ PORT: 'abc' }, 'PORT is "abc". Write a port from 1 to 65535.\n'],
  [
    { CONTENT: 'nope' },
    'CONTENT is "nope", and there is no such folder. Name one of the project that holds content.\n',
  ],
  [
    { CONTENT: 'package.json' },
    'CONTENT is "package.json", and there is no such folder. Name one of the project that holds content.\n',
  ],
];
for (const [environment, said] of unusable) {
  test(`${JSON.stringify(environment)} is told in a sentence`, async () => {
    const told = await runAddresses({ folder: 'e2e/fixtures/licences' }, environment);
    assert.deepEqual(told, { code: 1, said });
  });
}
