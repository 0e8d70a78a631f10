import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandToRun } from './command-to-run.ts';

test('one line fetches a program and runs it, where its address is known', () => {
  assert.equal(
    commandToRun('pool_example.py', 'https://example.org/docs/examples/pool_example.py'),
    'curl -fsSO https://example.org/docs/examples/pool_example.py && python3 pool_example.py',
  );
  assert.equal(commandToRun('pool_example.py', undefined), 'python3 pool_example.py');
  assert.equal(commandToRun('probe.py', undefined, 'script.py'), 'python3 probe.py script.py');
});
