import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Results } from '../src/claims/results.ts';
import { findPython } from '../src/programs/find-python.ts';
import { root } from './build-site.ts';
import { copyContent } from './content-copy.ts';
import { progressOn } from './progress.ts';

const python = await findPython(process.env);
const version = python.release.split('.').slice(0, 2).join('.');

test('a run of all programs is kept, and one that differs, or of some alone, is not', async () => {
  const copy = await copyContent('e2e/fixtures/licences');
  const file = join(root, copy.folder, 'claims/results.json');
  const run = (...parameters: string[]) =>
    spawnSync(process.execPath, ['commands/claims.ts', ...parameters], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT: copy.folder },
    });
  const here = ['--python', python.command];
  const unknown = '9.99';
  try {
    // What an interpreter that is not at hand saw stays, as long as the program is the same.
    const before = JSON.parse(await readFile(file, 'utf8')) as Results;
    const other = { release: '9.99.1', build: 'gil', system: 'Other', date: '2020-01-01' } as const;
    before.pythons[unknown] = other;
    const observed = before.claims['header-names-licence']?.observed ?? {};
    observed[unknown] = observed[version] ?? null;
    before.examples['mit']?.printed.push(unknown);
    await copy.edit('claims/results.json', () => JSON.stringify(before));

    const good = run(...here);
    assert.equal(good.stderr, `Python ${python.release}: all programs have run.\n`);
    assert.match(good.stdout, /^Python 3\.\d+\.\d+\S* +1 of 1 +5 of 5 +0$/m);
    assert.equal(good.status, 0);
    const text = await readFile(file, 'utf8');
    const results = JSON.parse(text) as Results;
    assert.equal(results.pythons[version]?.release, python.release);
    assert.deepEqual(results.pythons[unknown], other);
    const seen = results.claims['header-names-licence']?.observed;
    assert.deepEqual(seen?.[version], { before: 'SPDX-License-Identifier', after: 'MIT' });
    assert.deepEqual(seen?.[unknown], seen?.[version]);
    assert.ok(results.examples['mit']?.printed.includes(version));
    assert.ok(results.examples['mit']?.printed.includes(unknown));

    const chosen = run(...here, 'mit');
    assert.match(chosen.stdout, /0 of 0 +1 of 1/);
    assert.match(chosen.stdout, /Only a run of all programs is kept: \S+ is as it was\.$/m);
    assert.equal(chosen.status, 0);

    await copy.edit('claims/header-names-licence.py', (source) => source.replace('MIT', 'GPL'));
    const bad = run(...here);
    const told = `the claim "header-names-licence": after is "GPL" in place of "MIT"`;
    assert.ok(bad.stdout.includes(`Python ${python.release}, ${told}\n`), bad.stdout);
    assert.match(bad.stderr, /1 program differs from what the site says\. \S+ is as it was\.$/m);
    assert.equal(bad.status, 1);
    assert.equal(await readFile(file, 'utf8'), text);

    const wrong = run('--python', 'echo', 'mitt', 'mti');
    assert.match(wrong.stderr, /^There is no program "mitt"\. Did you mean "mit"\?/m);
    assert.match(wrong.stderr, /^There is no program "mti"\./m);
    const none = run('--python', 'echo', ...here, ...here);
    assert.match(
      none.stderr,
      /^The programs need Python 3\.11 or newer, and echo is no Python\.$/m,
    );
    assert.match(none.stderr, /: their results are kept in one place, so give one of them\.$/m);
    assert.equal(none.status, 1);
  } finally {
    await copy.remove();
  }
});

test('progress is one line on a terminal, and lines of what is done elsewhere', () => {
  const shown = (screen: { isTTY: boolean; columns: number }) => {
    let text = '';
    const progress = progressOn({ ...screen, write: (part: string) => (text += part) });
    progress.now('1 of 20 programs');
    progress.done('done');
    progress.end();
    return text;
  };
  const clear = '\r\u001b[K';
  assert.equal(shown({ isTTY: true, columns: 11 }), `${clear}1 of 20 pr${clear}done\n${clear}`);
  assert.equal(shown({ isTTY: false, columns: 11 }), 'done\n');
});
