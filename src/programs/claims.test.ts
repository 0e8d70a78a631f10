import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { difference } from '../claims/difference.ts';
import { expectedOn } from '../claims/expected.ts';
import { concerns } from '../claims/interpreter.ts';
import { negations } from '../claims/negations.ts';
import { loadContent } from '../reading/load-content.ts';
import { findPython } from './find-python.ts';
import { jobsFor } from './jobs.ts';
import { judge } from './judge.ts';
import { runProgram } from './run-program.ts';

/** The longest that a claim's program may take on a machine that does other work, too. */
const seconds = 20;
const content = await loadContent(join(import.meta.dirname, '../..'), 'content');
const python = await findPython(process.env);
const jobs = jobsFor({ ...content, examples: {} }, python);

describe('programs of claims print what is expected', { concurrency: 2 }, () => {
  for (const job of jobs) {
    test(job.id, async () => {
      const run = await runProgram({ ...job, python: python.command, seconds });
      assert.equal(judge(job, run, seconds).complaint?.join('\n'), undefined);
    });
  }
});

describe('what was seen on an interpreter tells the expectation from every other', () => {
  for (const [id, { observed }] of Object.entries(content.results.claims)) {
    const claim = content.claims[id];
    for (const [version, value] of Object.entries(observed)) {
      test(`${id} on Python ${version}`, () => {
        const seenOn = content.results.pythons[version];
        assert.ok(claim && seenOn && concerns(claim, seenOn));
        const expected = expectedOn(claim, seenOn);
        assert.ok(expected !== undefined);
        assert.equal(difference(expected, value), undefined);
        for (const other of negations(expected)) {
          assert.notEqual(difference(other, value), undefined, JSON.stringify(other));
        }
      });
    }
  }
});
