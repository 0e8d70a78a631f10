import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { askPython, findPython, unfit } from './find-python.ts';
import { runProgram } from './run-program.ts';

const { command: python } = await findPython(process.env);
const program = (...lines: string[]) => ({
  source: lines.join('\n'),
  fileName: 'program.py',
  python,
  seconds: 30,
});
const hanging = program(
  'import subprocess, sys',
  'child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])',
  'print(child.pid, flush=True)',
  'child.wait()',
);

/** Waits until a process is gone. */
async function gone(pid: number): Promise<boolean> {
  for (let turn = 0; turn < 100; turn += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await wait(50);
  }
  return false;
}

test('a program that hangs is killed with its workers, and said to have hung', async () => {
  const run = await runProgram({ ...hanging, seconds: 1.5 });
  assert.equal(run.code, undefined);
  assert.match(run.output, /^\d+\n$/);
  assert.ok(await gone(Number(run.output)), 'its worker lives on');
});

test('a program is killed where the whole run is stopped', async () => {
  const stopper = new AbortController();
  const started = Date.now();
  setTimeout(() => stopper.abort(), 500);
  const run = await runProgram({ ...hanging, stopped: stopper.signal });
  assert.equal(run.code, undefined);
  assert.ok(Date.now() - started < 20_000);
  const later = await runProgram({ ...hanging, stopped: stopper.signal });
  assert.equal(later.code, undefined, 'one that begins after that');
});

test('a process that left the group keeps nobody waiting', async () => {
  const run = await runProgram({
    ...program(
      'import subprocess, sys',
      'sleep = [sys.executable, "-c", "import time; time.sleep(4)"]',
      'print(subprocess.Popen(sleep, start_new_session=True).pid)',
    ),
    seconds: 1.5,
  });
  assert.equal(run.code, undefined);
  process.kill(Number(run.output), 'SIGKILL');
});

test('a program that fails is not mistaken for one that does not', async () => {
  const run = await runProgram(
    program('import sys', 'print("out")', 'print("err", file=sys.stderr)', 'raise SystemExit(3)'),
  );
  assert.deepEqual([run.output, run.errors, run.code], ['out\n', 'err\n', 3]);
});

test('a command that is no Python, or an old one, is told from one that will do', async () => {
  const found = await askPython(python);
  assert.ok(found);
  assert.equal(unfit('python3', found), undefined);
  assert.equal(unfit('python3', { ...found, release: '3.10.13' }), 'python3 is 3.10.13');
  for (const command of ['no-such-python', 'true', 'echo']) {
    assert.equal(unfit(command, await askPython(command)), `${command} is no Python`);
  }
});

test('a missing Python is one sentence that says what to do', async () => {
  await assert.rejects(findPython({ PYTHON: 'no-such-python' }), {
    message:
      'The programs need Python 3.11 or newer, and no-such-python is no Python: install it, or name one in PYTHON.',
  });
});
