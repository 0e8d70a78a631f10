import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContentFiles } from '../reading/content-files.ts';
import { readExamples } from '../reading/read-examples.ts';
import { fileNameOf } from './file-name.ts';
import { compareVersions } from '../claims/interpreter.ts';
import { findPython } from './find-python.ts';
import { runProgram } from './run-program.ts';

const seconds = 2;
const root = join(import.meta.dirname, '../..');
const python = await findPython(process.env);
const { examples } = readExamples(await readContentFiles(root, 'content'));

test('there are examples', () => assert.notEqual(examples.length, 0));

for (const { id, source, output, requires } of examples) {
  const tooOld = requires !== undefined && compareVersions(python.release, requires) < 0;
  const skip = tooOld && `needs Python ${requires}; this is ${python.release}`;
  test(`the example ${id} prints what the site says`, { skip }, async () => {
    const fileName = fileNameOf(id);
    const run = await runProgram({ source, fileName, python: python.command, seconds });
    assert.notEqual(run.code, undefined, `${id} took longer than ${seconds} s and was killed`);
    assert.equal(run.printed, output);
    assert.equal(run.code, 0);
  });
}
