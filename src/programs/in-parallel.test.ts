import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inParallel } from './in-parallel.ts';

test('so many are done at a time, and all in the end', async () => {
  let [running, most] = [0, 0];
  const done: number[] = [];
  await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
    running -= 1;
    done.push(item);
  });
  assert.equal(most, 3);
  assert.deepEqual(done.toSorted(), [1, 2, 3, 4, 5, 6, 7]);
});

test('after one that fails none is begun, and those under way are waited for', async () => {
  const [begun, done]: [number[], number[]] = [[], []];
  const work = async (item: number) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 2) throw new Error('two');
    await Promise.resolve();
    done.push(item);
  };
  await assert.rejects(inParallel([1, 2, 3, 4, 5], 2, work), { message: 'two' });
  assert.deepEqual([begun, done], [[1, 2], [1]]);
});
