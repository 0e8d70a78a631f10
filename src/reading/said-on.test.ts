import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWith, swap } from './edited-content.ts';
import { saidOn } from './said-on.ts';

test('the pages that say a claim are those that mark it, or show what does', () => {
  const { content } = readWith({
    'tree.yaml': swap('claim: copyleft-means-sharing', 'claim: header-names-licence'),
    'apis/mit.mdx': (text) =>
      `${text}\nIt <Claim id="header-names-licence">names</Claim> <Claim id="header-names-licence">it</Claim>.\n`,
  });
  assert.ok(content);
  const addresses = (claim: string) => saidOn(content, claim).map(({ address }) => address);
  assert.deepEqual(addresses('copyleft-means-sharing'), ['/guide/share-the-changes/']);
  assert.ok(addresses('header-names-licence').includes('/apis/mit/'));
  assert.deepEqual(addresses('nothing'), []);
});
