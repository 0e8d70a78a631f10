import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './build-site.ts';
import { copyContent } from './content-copy.ts';

const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const parts = ['astro.config.mjs', 'package.json', 'public', 'settings.ts', 'src', 'tsconfig.json'];

/**
 * Copies the project without its content and its packages, which are found above the copy. Two development servers of
 * one project share .astro/: the lock that refuses the second, and the store from which each would read the other's content.
 */
async function copyProject(): Promise<string> {
  const project = await mkdtemp(join(root, '.test-sites/project-'));
  for (const part of parts) await cp(join(root, part), join(project, part), { recursive: true });
  return project;
}

test('the development server shows edits, says what is wrong, and lives on', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const project = await copyProject();
  const server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1'], {
    cwd: project,
    env: {
      ...process.env,
      CONTENT: relative(project, join(root, copy.folder)),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  const ended = once(server, 'exit');
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
    // The port is the first free one.
    const address = /http:\/\/127\.0\.0\.1:\d+\//;
    await until('the server does not start', () => address.test(log));
    const home = address.exec(log)?.[0] ?? '';
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
    let slowest = 0;
    for (const [file, from, to, page] of edits) {
      const start = performance.now();
      await copy.edit(file, (text) => text.replace(from, to));
      await until(`the edit of ${file} does not show`, () => shows(page, to));
      slowest = Math.max(slowest, performance.now() - start);
    }

    await copy.edit('tree.yaml', (text) => text.replace('give back?', 'give it all back?'));
    // The drawing of the edited chart is under way, and that of the reverted one is at hand.
    await wait(300);
    await copy.edit('tree.yaml', (text) => text.replace('give it all back?', 'give back?'));
    // Both drawings are done by then; before, a page may show any of the two.
    await wait(2 * slowest + 1000);
    await until('the edit that was reverted shows', () => shows('decide/', 'give back?'));

    await copy.edit('tree.yaml', (text) => text.replace('uses: mit', 'uses: mitt'));
    await until('the mistake is not told', () => log.includes('There is no card "mitt".'));
    assert.match(log, /tree\.yaml:44:15/);
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
    await ended;
    await rm(project, { recursive: true, force: true });
    await copy.remove();
  }
});
