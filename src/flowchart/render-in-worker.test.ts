import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Worker } from 'node:worker_threads';
import { renderProblem } from './mermaid-render.ts';
import { renderInWorker } from './render-in-worker.ts';

const folder = await mkdtemp(join(tmpdir(), 'flowchart-worker-'));
after(() => rm(folder, { recursive: true }));
const post = "import { parentPort } from 'node:worker_threads'; parentPort.postMessage";
const forever = '; setInterval(() => {}, 1000);';

const workers: [name: string, program: string, outcome: RegExp | []][] = [
  ['answers and would go on', `${post}({ drawings: [] })${forever}`, []],
  ['has a problem', `${post}({ problem: 'No such shape.' })${forever}`, /^Error: No such shape\.$/],
  ['throws', 'throw new Error("Out of ink.")', /Out of ink\./],
  ['ends without an answer', 'process.exit(3)', /ended early, with exit code 3/],
  ['never answers', forever, /took longer than 0\.5 s/],
  ['cannot be loaded', 'import "./no-such-module.js"', /no-such-module/],
];
for (const [index, [name, program, outcome]] of workers.entries()) {
  test(`the worker has ended when it ${name}`, async () => {
    const file = join(folder, `${index}.mjs`);
    await writeFile(file, program);
    let worker: Worker | undefined;
    process.once('worker', (started) => (worker = started));
    const rendering = renderInWorker([], file, 500);
    if (Array.isArray(outcome)) assert.deepEqual(await rendering, outcome);
    else await assert.rejects(rendering, (error) => outcome.test(String(error)));
    assert.equal(worker?.threadId, -1);
  });
}

const source = 'flowchart TD\n  a["A"]\n  b["B"]\n';
const problems: [message: string, said: RegExp][] = [
  ['Parse error on line 3:\n...', /chart of 2 lines whose line 3 is\n {2}b\["B"\]\nParse error/],
  ['No room.', /whose line 2 is\n {2}a\["A"\]\nNo room\./],
];
for (const [message, said] of problems) {
  test(`a problem names the line of the source: ${message.split('\n')[0]}`, () => {
    assert.match(renderProblem(source, new Error(message)), said);
  });
}
