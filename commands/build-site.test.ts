import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { buildSite, root } from './build-site.ts';
import { copyContent } from './content-copy.ts';

test('a build with problems says all of them, leaves the last good one, and ends with an error', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const output = `${copy.folder}-site`;
  const kept = join(root, output, 'index.html');
  try {
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, 'the last good build');
    await copy.edit('tree.yaml', (text) => text.replace('uses: mit', 'uses: mitt'));
    await copy.edit('apis/gpl.mdx', (text) => `${text}\n## A heading\n`);

    const environment = { ...process.env, CONTENT: copy.folder, OUTPUT: output };
    const { code, said } = await buildSite(environment, { quiet: true });

    assert.notEqual(code, 0);
    assert.match(said, /2 problems in the content\./);
    assert.match(said, /tree\.yaml:41:15\n {2}There is no card "mitt"\./);
    assert.match(said, /apis\/gpl\.mdx:13:1\n {2}The heading "A heading" has no id\./);
    assert.doesNotMatch(said, /^\s+at .*:\d+:\d+\)?$/m, 'there is a stack trace');
    assert.equal(await readFile(kept, 'utf8'), 'the last good build');
    const beside = await readdir(join(root, dirname(output)));
    assert.deepEqual(
      beside.filter((name) => name.startsWith('.content-')),
      [],
      'a half-written build was left behind',
    );
  } finally {
    await copy.remove();
    await rm(join(root, output), { recursive: true, force: true });
  }
});

test('a retired address leads to its successor', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const output = `${copy.folder}-site`;
  try {
    await copy.edit('addresses.lock.json', (text) => {
      const lock = JSON.parse(text) as Record<string, Record<string, unknown>>;
      lock['pages']!['/guide/gone/'] = { successor: '/guide/patents-and-you/' };
      lock['cards']!['bsd'] = { successor: 'mit' };
      lock['paths']!['maybe'] = { successor: 'no/yes' };
      lock['sections']!['old-heading'] = { page: '/guide/patents-and-you/', successor: 'mit' };
      lock['sections']!['old-words'] = { page: '/guide/gone/', successor: 'mit-program' };
      return JSON.stringify(lock);
    });
    const environment = { ...process.env, CONTENT: copy.folder, OUTPUT: output, BASE: '/x/' };
    const { code, said } = await buildSite(environment, { quiet: true });
    assert.equal(code, 0, said);
    const leadsTo = {
      'guide/gone': '/x/guide/patents-and-you/',
      'apis/bsd': '/x/apis/mit/',
      'decide/maybe': '/x/decide/no/yes/',
      's/old-words': '/x/apis/mit/#mit-program',
    };
    for (const [page, address] of Object.entries(leadsTo)) {
      const html = await readFile(join(root, output, page, 'index.html'), 'utf8');
      assert.ok(html.includes(`http-equiv="refresh" content="0; url=${address}"`), page);
      assert.ok(html.includes(`<a href="${address}"`), page);
      assert.ok(html.includes('name="robots" content="noindex"'), page);
    }
    const page = await readFile(join(root, output, 'guide/patents-and-you/index.html'), 'utf8');
    assert.match(page, /id="old-heading">[^<]*<a href="\/x\/apis\/mit\/"/);
  } finally {
    await copy.remove();
    await rm(join(root, output), { recursive: true, force: true });
  }
});

for (const output of ['src', 'content', '.']) {
  test(`a build does not replace the folder ${output}`, async () => {
    await assert.rejects(buildSite({ ...process.env, OUTPUT: output }, { quiet: true }), {
      message: `OUTPUT is "${output}", a folder that holds something else than a site. Name a new or an empty one.`,
    });
  });
}
