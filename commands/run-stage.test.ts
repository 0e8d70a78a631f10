import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countNodeTests,
  countPlaywrightTests,
  runStage,
  sum,
  summary,
  type Counts,
} from './run-stage.ts';

const nodeTests: [what: string, printed: string, counts: Counts][] = [
  [
    'all kinds of ends',
    `✔ x (0.648751ms)
✖ y (0.197152ms)
﹣ z (0.091695ms) # SKIP
ℹ tests 5
ℹ suites 0
ℹ pass 2
ℹ fail 1
ℹ cancelled 1
ℹ skipped 1
ℹ todo 0
ℹ duration_ms 165.675565

✖ failing tests:

test at a.test.ts:2:19
✖ y (0.197152ms)
  Error: this is no count:
  ℹ pass 40
      at TestContext.<anonymous> (file:///a.test.ts:2:39)
`,
    { passed: 2, failed: 2, skipped: 1 },
  ],
  [
    'a test that prints what another runner said',
    'ℹ pass 7\nℹ fail 7\n✔ x (0.6ms)\nℹ tests 12\nℹ pass 12\nℹ fail 0\nℹ cancelled 0\nℹ skipped 0\n',
    { passed: 12, failed: 0, skipped: 0 },
  ],
  ['nothing', '', { passed: 0, failed: 0, skipped: 0 }],
];
for (const [what, printed, counts] of nodeTests) {
  test(`the counts of Node's runner: ${what}`, () => {
    assert.deepEqual(countNodeTests(printed), counts);
  });
}

const playwrightTests: [what: string, printed: string, counts: Counts][] = [
  [
    'all kinds of ends',
    `
Running 7 tests using 2 workers

  ✓  1 x.spec.ts:3:1 › ok (8ms)
  ✘  5 x.spec.ts:7:1 › bad (9ms)

  1) x.spec.ts:7:1 › bad ────────────────

    Error: expect(received).toBe(expected) // Object.is equality
    40 passed

  2 failed
    x.spec.ts:7:1 › bad ─────────────────
    x.spec.ts:8:35 › s › bad first ──────
  1 flaky
    x.spec.ts:6:1 › flaky ───────────────
  1 interrupted
    x.spec.ts:9:1 › slow ────────────────
  1 skipped
  1 did not run
  2 passed (4.2s)
`,
    { passed: 2, failed: 5, skipped: 1 },
  ],
  [
    'all passed',
    'Running 52 tests using 2 workers\n\n  ✓  1 x.spec.ts:3:1 › ok (8ms)\n\n  52 passed (2.1m)\n',
    { passed: 52, failed: 0, skipped: 0 },
  ],
  ['no tests', 'Error: No tests found\n', { passed: 0, failed: 0, skipped: 0 }],
];
for (const [what, printed, counts] of playwrightTests) {
  test(`the counts of Playwright: ${what}`, () => {
    assert.deepEqual(countPlaywrightTests(printed), counts);
  });
}

const stages: [what: string, script: string, counts: Counts, counted?: Counts][] = [
  ['without tests, ends well', '', { passed: 1, failed: 0, skipped: 0 }],
  ['without tests, fails', 'process.exit(3)', { passed: 0, failed: 1, skipped: 0 }],
  [
    'passes its tests',
    '',
    { passed: 4, failed: 0, skipped: 1 },
    { passed: 4, failed: 0, skipped: 1 },
  ],
  [
    'has a failed test',
    'process.exit(1)',
    { passed: 4, failed: 2, skipped: 0 },
    { passed: 4, failed: 2, skipped: 0 },
  ],
  [
    'passes its tests and then fails',
    'process.exit(1)',
    { passed: 4, failed: 1, skipped: 0 },
    { passed: 4, failed: 0, skipped: 0 },
  ],
  [
    'should have tests and has none that passed',
    '',
    { passed: 0, failed: 1, skipped: 2 },
    { passed: 0, failed: 0, skipped: 2 },
  ],
];
for (const [what, script, counts, counted] of stages) {
  test(`a stage that ${what}`, async () => {
    const stage = { name: what, parameters: ['-e', script] };
    assert.deepEqual(
      await runStage(counted === undefined ? stage : { ...stage, count: () => counted }),
      counts,
    );
  });
}

test('a stage prints without colours, whatever the terminal asks for', async () => {
  const before = process.env['FORCE_COLOR'];
  process.env['FORCE_COLOR'] = '1';
  try {
    let text = '';
    await runStage({
      name: 'colours',
      parameters: ['-e', "console.log(require('node:util').styleText('red', 'x'))"],
      count(printed) {
        text = printed;
        return { passed: 1, failed: 0, skipped: 0 };
      },
    });
    assert.equal(text, 'x\n');
  } finally {
    if (before === undefined) delete process.env['FORCE_COLOR'];
    else process.env['FORCE_COLOR'] = before;
  }
});

test('the sum of stages is told in one line', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const all = sum([
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  ]);
  assert.deepEqual(all, { passed: 11, failed: 22, skipped: 33 });
  assert.deepEqual(sum([]), none);
  assert.equal(summary(all), '11 passed, 22 failed, 33 skipped');
});
