import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { findPython } from '../src/programs/find-python.ts';
import { readContentFiles } from '../src/reading/content-files.ts';
import { root } from './build-site.ts';
import { measure } from './measure.ts';

const { command: python } = await findPython(process.env);
const { texts } = await readContentFiles(root, 'content');
const programs = [...texts.keys()].filter((path) => /^evidence\/.*\.py$/.test(path));

test('there are six programs that measure', () => assert.equal(programs.length, 6));

for (const path of programs) {
  test(`${path} runs, and prints every run of what it measures`, async () => {
    const program = join(root, 'content', path);
    const said: string[] = [];
    const result = await measure({
      ...{ program, python, seconds: 60, quick: true },
      said: (line) => said.push(line),
    });
    assert.equal(result.figure, basename(path, '.py'));
    assert.equal(result.quick, true);
    assert.ok(result.measures.every(({ runs }) => runs.length === 2));
    // All variants of a round come before the next round.
    assert.match(said.join('\n'), /round 2 of 2/);
  });
}

test('what all programs have in common is the same in each', () => {
  const shared = programs.map(
    (path) => /\n# What follows is the same[^]*/.exec(texts.get(path) ?? '')?.[0],
  );
  assert.ok((shared[0] ?? '').length > 1000);
  assert.equal(new Set(shared).size, 1);
});

const failing: readonly [name: string, source: string, expected: RegExp][] = [
  ['fails', 'raise SystemExit("no more files")', /failed:\nno more files$/],
  ['prints no JSON', 'print("1.5 s")', /printed no result/],
  ['prints something else', 'print("{}")', /printed no result: figure/],
  ['takes too long', 'import time; time.sleep(60)', /took longer than 2 s\.$/],
];

for (const [name, source, expected] of failing) {
  test(`a program that ${name} gives no result`, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'measure-'));
    try {
      const program = join(folder, 'program.py');
      await writeFile(program, source);
      await assert.rejects(measure({ program, python, seconds: 2 }), expected);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}

test('a Python that is none is told', async () => {
  const program = join(root, 'content', programs[0] ?? '');
  await assert.rejects(measure({ program, python: 'no-such-python', seconds: 2 }), /cannot be run/);
});
