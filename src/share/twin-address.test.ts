import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasTwin, twinAddress } from './twin-address.ts';

const pages: [address: string, twin: string | undefined][] = [
  ['/', '/index.md'],
  ['/guide/', '/guide.md'],
  ['/guide/cpu-or-io/', '/guide/cpu-or-io.md'],
  ['/guide/all/', '/guide/all.md'],
  ['/decide/waiting/threads/', '/decide/waiting/threads.md'],
  ['/about/', '/about.md'],
  ['/s/pool-hangs/', undefined],
  ['/embed/', undefined],
  ['/embed/waiting/', undefined],
  ['/evidence/', '/evidence.md'],
  ['/evidence/some-claim/', undefined],
  ['/404.html', undefined],
];
for (const [address, twin] of pages) {
  test(`the twin of ${address} is ${twin ?? 'nowhere'}`, () => {
    assert.equal(hasTwin(address) ? twinAddress(address) : undefined, twin);
  });
}
