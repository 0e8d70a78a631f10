import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { historyOf, parseLog, type LastChanged } from './last-changed.ts';

const logs: [name: string, log: string, days: LastChanged][] = [
  ['no commit', '', {}],
  [
    'one commit',
    '\x001795305600\n\na.mdx\nb.mdx\n',
    { 'a.mdx': '2026-11-22', 'b.mdx': '2026-11-22' },
  ],
  [
    'a file changed twice, by its newest commit',
    '\x001795305600\n\na.mdx\n\x001700000000\n\na.mdx\nb c.mdx\n',
    { 'a.mdx': '2026-11-22', 'b c.mdx': '2023-11-14' },
  ],
  [
    'a commit without files',
    '\x001795305600\n\x001700000000\n\na.mdx\n',
    { 'a.mdx': '2023-11-14' },
  ],
  ['the last second of a day of UTC', '\x001795391999\n\na\n', { a: '2026-11-22' }],
  ['the second after it', '\x001795392000\n\na\n', { a: '2026-11-23' }],
];
for (const [name, log, days] of logs) {
  test(`a log with ${name}`, () => {
    assert.deepEqual(parseLog(log), days);
  });
}

// Set where a hook of git's runs the tests; git would take them for the folder that it is to work in.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name];

test('git is asked for the last change of every file, where it knows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'last-changed-'));
  try {
    const none = await historyOf(folder, 'content');
    assert.deepEqual(none.days, {});
    assert.match(none.missing ?? '', /not a git repository/);
    const whole = join(folder, 'whole');
    await mkdir(join(whole, 'site/content'), { recursive: true });
    const git = (...parameters: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...parameters], {
        cwd: whole,
        stdio: 'pipe',
        env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-22T23:30:00-03:00' },
      });
    const commitAll = () => {
      git('add', '.');
      git('commit', '-q', '--no-gpg-sign', '-m', 'x', '--date', '2020-01-01T00:00:00');
    };
    git('init', '-q');
    await writeFile(join(whole, 'site/content/tée.mdx'), 'a');
    await writeFile(join(whole, 'beside.md'), 'a');
    commitAll();
    await writeFile(join(whole, 'site/content/new.mdx'), 'not yet committed');
    // The project need not be the whole repository; the time of the commit is another day in UTC.
    const found = await historyOf(join(whole, 'site'), 'content');
    assert.deepEqual(found, { days: { 'content/tée.mdx': '2026-11-23' }, prefix: 'site/' });

    commitAll();
    git('clone', '-q', '--depth', '1', pathToFileURL(whole).href, join(folder, 'shallow'));
    const shallow = await historyOf(join(folder, 'shallow/site'), 'content');
    assert.deepEqual(shallow.days, {});
    assert.match(shallow.missing ?? '', /--unshallow/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
