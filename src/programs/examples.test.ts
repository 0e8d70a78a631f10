import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContentFiles } from '../reading/content-files.ts';
import { readExamples } from '../reading/read-examples.ts';
import { fileNameOf } from './file-name.ts';
import { findPython, isAtLeast } from './find-python.ts';
import { runProgram } from './run-program.ts';

const seconds = 2;
const root = join(import.meta.dirname, '../..');
const python = await findPython(process.env);
const { examples } = readExamples(await readContentFiles(root, 'content'));

test('there are examples', () => assert.notEqual(examples.length, 0));

for (const { id, source, output, requires } of examples) {
  const tooOld = requires !== undefined && !isAtLeast(python.version, requires);
  const skip = tooOld && `needs Python ${requires}; this is ${python.version.join('.')}`;
  test(`the example ${id} prints what the site says`, { skip }, async () => {
    const fileName = fileNameOf(id);
    const run = await runProgram({ source, fileName, python: python.command, seconds });
    assert.notEqual(run.code, undefined, `${id} took longer than ${seconds} s and was killed`);
    assert.equal(run.printed, output);
    assert.equal(run.code, 0);
  });
}

test('a program that hangs is killed with its workers, and said to have hung', async () => {
  const source = [
    'import subprocess, sys, time',
    'print("started", flush=True)',
    'subprocess.run([sys.executable, "-c", "import time; time.sleep(60)"])',
  ].join('\n');
  const run = await runProgram({
    source,
    fileName: 'hangs.py',
    python: python.command,
    seconds: 1,
  });
  assert.deepEqual(run, { printed: 'started\n', code: undefined });
});

test('a program that fails is not mistaken for one that does not', async () => {
  const source = 'raise SystemExit(3)';
  const run = await runProgram({ source, fileName: 'fails.py', python: python.command, seconds });
  assert.deepEqual(run, { printed: '', code: 3 });
});

test('a missing Python is one sentence that says what to do', async () => {
  await assert.rejects(findPython({ PYTHON: 'no-such-python' }), {
    message:
      'The examples need Python 3.11 or newer, and there is none: install it, or name one in PYTHON.',
  });
});
