import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './build-site.ts';
import { copyContent } from './content-copy.ts';

const astro = join(root, 'node_modules/astro/bin/astro.mjs');

test('the development server shows edits, says what is wrong, and lives on', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const environment = { ...process.env, CONTENT: copy.folder, ASTRO_TELEMETRY_DISABLED: '1' };
  const server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', '4650'], {
    cwd: root,
    env: environment,
  });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text));
  }
  const until = async (what: string, holds: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 300; tries += 1) {
      if (await holds()) return;
      await wait(100);
    }
    assert.fail(`${what}\n${log}`);
  };
  try {
    await until('the server does not start', () => /http:\/\/127\.0\.0\.1:\d+/.test(log));
    const home = /http:\/\/127\.0\.0\.1:\d+\//.exec(log)?.[0] ?? '';
    const shows = async (path: string, words: string) => {
      const response = await fetch(`${home}${path}`).catch(() => undefined);
      return response !== undefined && (await response.text()).includes(words);
    };
    await until('a page does not show', () => shows('decide/', 'share their changes?'));

    const edits = [
      ['tree.yaml', 'share their changes?', 'give back?', 'decide/'],
      ['guide/20-patents-and-you.mdx', 'small things', 'little things', 'guide/patents-and-you/'],
      ['apis/mit.mdx', 'A short permissive', 'A brief permissive', 'apis/mit/'],
      ['examples/mit.out', 'Identifier: MIT', 'Identifier: mit', 'apis/mit/'],
      ['examples/mit.py', 'Identifier: MIT', 'Identifier: Mit', 'apis/mit/'],
    ] as const;
    for (const [file, from, to, page] of edits) {
      await copy.edit(file, (text) => text.replace(from, to));
      await until(`the edit of ${file} does not show`, () => shows(page, to));
    }

    await copy.edit('tree.yaml', (text) => text.replace('uses: mit', 'uses: mitt'));
    await until('the mistake is not told', () => log.includes('There is no card "mitt".'));
    assert.match(log, /tree\.yaml:41:15/);
    assert.ok(await shows('decide/', 'give back?'), 'the last good content is gone');
    await copy.edit('tree.yaml', (text) =>
      text.replace('uses: mitt', 'uses: mit').replace('give back?', 'pay back?'),
    );
    await until('the mended tree does not show', () => shows('decide/', 'pay back?'));

    await copy.edit('guide/20-patents-and-you.mdx', (text) => text.replace('little', '<b>little'));
    await until('the broken page is not told', () => log.includes('The page cannot be read'));
    await copy.edit('guide/20-patents-and-you.mdx', (text) => text.replace('<b>little', 'tiny'));
    await until('the mended page does not show', () =>
      shows('guide/patents-and-you/', 'tiny things'),
    );
  } finally {
    server.kill('SIGTERM');
    await copy.remove();
  }
});
