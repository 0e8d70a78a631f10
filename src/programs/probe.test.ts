import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { findPython } from './find-python.ts';

// What the probe says of programs whose class is known, and that it changes nothing about them. On a busy machine all
// takes longer: the programs compute by their own processor time, and no duration is compared.

const python = (await findPython(process.env)).command;
const folder = await mkdtemp(join(tmpdir(), 'probe-'));
after(() => rm(folder, { recursive: true, force: true }));
await cp(join(import.meta.dirname, '../../content/probe.py'), join(folder, 'probe.py'));

const work = `
import hashlib, time

def compute(seconds=0.6):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        sum(range(1000))

def digest(seconds=0.6, block=bytes(5_000_000)):
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        hashlib.sha256(block)

def loop():
    return sum(n * n for n in range(1_000_000))

def needs(argument):
    return argument
`;
await writeFile(join(folder, 'work.py'), work);

interface Ended {
  readonly said: string;
  readonly told: string;
  readonly end: number | NodeJS.Signals | null;
}

/** Runs Python in the folder; `interrupt` presses Ctrl-C after the program said something. */
async function run(parameters: readonly string[], interrupt = false): Promise<Ended> {
  const child = spawn(python, parameters, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
  child.stdin.end('read me\n');
  let said = '';
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (interrupt) child.kill('SIGINT');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const end = await new Promise<Ended['end']>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  return { said, told, end };
}

const verdictIn = (told: string) => /^probe: verdict: (.*)$/m.exec(told)?.[1];

let scripts = 0;
async function written(source: string): Promise<string> {
  const name = `script_${(scripts += 1)}.py`;
  await writeFile(join(folder, name), source);
  return name;
}

const waitsForServer = `
import socket, threading, time
server = socket.create_server(("127.0.0.1", 0))
def answer():
    connection, _ = server.accept()
    time.sleep(0.8)
    connection.close()
threading.Thread(target=answer).start()
socket.create_connection(server.getsockname()).recv(1)
`;
// So many, here and below, that they get most of a core on a busy machine, too.
const inThreads = `
import threading, work
for _ in range(5): threading.Thread(target=work.digest).start()
`;
const inProcesses = (method: string) => `
import multiprocessing, work
def job(seconds): return work.compute(seconds)
if __name__ == "__main__":
    with multiprocessing.get_context(${method}).Pool(5) as pool:
        pool.map(job, [0.5] * 5, 1)
        pool.close()
        pool.join()
`;
const aroundPool = `
import concurrent.futures, probe, work
if __name__ == "__main__":
    with concurrent.futures.ProcessPoolExecutor(5) as pool:
        with probe.probe():
            list(pool.map(work.compute, [0.5] * 5))
`;

const classes: readonly [what: string, verdict: string, source: string, bare?: boolean][] = [
  ['computes', 'computing', 'import work; work.compute()'],
  ['hashes large buffers', 'computing', 'import work; work.digest()'],
  ['hashes in threads that outlive its last line', 'computing', inThreads],
  ['computes in child processes', 'computing', inProcesses('None')],
  ['computes in processes that are spawned', 'computing', inProcesses('"spawn"')],
  ['sleeps', 'waiting', 'import time; time.sleep(0.8)'],
  ['waits for a server', 'waiting', waitsForServer],
  ['does both', 'mixed', 'import time, work; work.compute(0.6); time.sleep(0.6)'],
  ['ends at once', 'too short to tell', 'pass'],
  [
    'has a block that waits',
    'waiting',
    'import time, work\nfrom probe import probe\nwork.compute()\nwith probe(): time.sleep(0.8)',
    true,
  ],
  // Only Linux tells of child processes that still run.
  ...(process.platform === 'linux'
    ? [['has a block for a pool', 'computing', aroundPool, true] as const]
    : []),
].map((each) => [...each] as [string, string, string, boolean?]);

/** Programs of which nothing may change under the probe, which says nothing only of the last. */
const untouched: readonly [what: string, source: string][] = [
  ['arguments', 'import sys; print(sys.argv, __name__, __file__, sys.path[0])'],
  ['standard input', 'print(input()[::-1])'],
  ['a neighbour', 'import work; print(work.loop())'],
  ['its own errors', 'import sys; print("mine", file=sys.stderr)'],
  ['standard error elsewhere', 'import io, sys; sys.stderr = io.StringIO()'],
  ['a crash', 'def fail():\n    return 1 / 0\nfail()'],
  ['a crash in a thread', 'import threading\nthreading.Thread(target=lambda: 1 / 0).start()'],
  ['an exit code', 'import sys; sys.exit(3)'],
  ['an exit with words', 'import sys; sys.exit("no more")'],
  [
    'a class that is pickled',
    'import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))) is A)',
  ],
  ['a fork', 'import os\nif hasattr(os, "fork") and os.fork(): os.wait()'],
  ['a mistake in its text', 'print("never")\nif'],
  ['os._exit', 'import os; os._exit(4)'],
];
const withoutReport = ['os._exit', 'a mistake in its text'];

/** Takes away the probe's lines, its own part of a traceback, and what differs at each run. */
const own = (told: string) =>
  told
    .replace(/^probe: .*\n/gm, '')
    .replace(/^ {2}File "[^"]*(probe\.py|<frozen [^"]*)".*\n( {4}.*\n)*/gm, '')
    .replace(/^Traceback.*\n(?= {2}File ".*\n.*\n *\^\nSyntaxError)/gm, '')
    .replace(/0x[0-9a-f]+/g, '0x');

describe('the probe', { concurrency: 2 }, () => {
  for (const [what, verdict, source, bare = false] of classes) {
    test(`a program that ${what}: ${verdict}`, async () => {
      const name = await written(source);
      const { told, end } = await run(bare ? [name] : ['probe.py', name]);
      assert.equal(verdictIn(told), verdict, told);
      assert.equal(end, 0, told);
    });
  }

  for (const [what, source] of untouched) {
    test(`nothing changes for a program with ${what}`, async () => {
      const script = [await written(source), '-h', '--threads', 'x', '--'];
      const [plain, probed] = await Promise.all([run(script), run(['probe.py', ...script])]);
      const reports = probed.told.match(/^probe: verdict/gm)?.length ?? 0;
      assert.equal(reports, withoutReport.includes(what) ? 0 : 1, probed.told);
      assert.deepEqual({ ...probed, told: own(probed.told) }, { ...plain, told: own(plain.told) });
    });
  }

  const skip = process.platform === 'win32' && 'Windows has no such signals';
  test('Ctrl-C ends a program as without the probe, with a report', { skip }, async () => {
    const source = 'import time\ntime.sleep(0.7)\nprint("ready", flush=True)\ntime.sleep(60)';
    const script = await written(source);
    const [plain, probed] = await Promise.all([
      run([script], true),
      run(['probe.py', script], true),
    ]);
    assert.equal(verdictIn(probed.told), 'waiting', probed.told);
    // Where it was interrupted, the traceback tells: that differs at each run.
    const last = ({ said, told, end }: Ended) => [said.trim(), own(told).split('\n').at(-2), end];
    assert.deepEqual(last(probed), last(plain));
    assert.deepEqual(last(plain), ['ready', 'KeyboardInterrupt', 'SIGINT']);
  });

  test('an error in a block goes on as it is', async () => {
    const source = (from: string) => `from ${from} as block\nwith block(): raise KeyError("mine")`;
    const plain = await run(['-c', source('contextlib import nullcontext')]);
    const probed = await run(['-c', source('probe import probe')]);
    assert.equal(verdictIn(probed.told), 'too short to tell');
    assert.deepEqual({ ...probed, told: own(probed.told) }, plain);
  });

  for (const [name, verdict] of [
    ['work:digest', 'in parallel'],
    ['work:loop', 'one after the other'],
  ] as const) {
    test(`threads run ${name} ${verdict}`, async () => {
      const { told, end } = await run(['probe.py', '--threads', name]);
      assert.equal(verdictIn(told), verdict, told);
      assert.equal(end, 0);
    });
  }

  for (const name of ['work:lop', 'wrok:loop', 'work', 'work:needs', 'work:loop:loop', 'a b:c']) {
    test(`the function "${name}" is refused in a sentence`, async () => {
      const { said, told, end } = await run(['probe.py', '--threads', name]);
      assert.match(told, new RegExp(`^usage: .*\\nprobe\\.py: error: ${name}: .+\\n$`));
      assert.deepEqual({ said, end }, { said: '', end: 2 });
    });
  }

  test('a script that is not there is said in a sentence', async () => {
    const { told, end } = await run(['probe.py', 'missing.py']);
    assert.match(told, /^usage: .*\nprobe\.py: error: .*missing\.py'\n$/);
    assert.equal(end, 2);
  });

  test('without a script it says how to call it', async () => {
    const { said, told, end } = await run(['probe.py']);
    assert.match(said, /^usage: probe\.py/);
    assert.deepEqual({ told, end }, { told: '', end: 0 });
  });
});
