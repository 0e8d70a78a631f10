import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSite } from './integration.ts';
import { needSite } from './needs-site.ts';

test('a build without SITE says everything that it leaves out, and the remedy', async () => {
  const said: string[] = [];
  const logger = { info: (text: string) => said.push(text) };
  await withoutSite().hooks['astro:build:done']?.({ logger } as never);
  const [message = '', ...others] = said;
  assert.deepEqual(others, []);
  assert.ok(needSite.length > 0);
  for (const { what } of needSite) assert.ok(message.includes(what), what);
  assert.match(message, /^SITE is not set.* Set it to .*https:/);
});
