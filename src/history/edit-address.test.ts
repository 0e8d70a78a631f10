import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../../settings.ts';
import { editAddress } from './edit-address.ts';

type Environment = Parameters<typeof settings>[0];
const file = 'content/guide/20-tea.mdx';

const table: [environment: Environment, address: string | undefined][] = [
  [{}, undefined],
  [{ BRANCH: 'main', FORGE: 'github' }, undefined],
  [
    { REPOSITORY: 'https://github.com/me/guide' },
    'https://github.com/me/guide/edit/main/content/guide/20-tea.mdx',
  ],
  [
    { REPOSITORY: 'https://gitlab.com/group/part/guide/', BRANCH: 'next' },
    'https://gitlab.com/group/part/guide/-/edit/next/content/guide/20-tea.mdx',
  ],
  [
    { REPOSITORY: 'https://codeberg.org/me/guide', BRANCH: 'a/b#1' },
    'https://codeberg.org/me/guide/_edit/a/b%231/content/guide/20-tea.mdx',
  ],
  [{ REPOSITORY: 'https://git.example.org/me/guide' }, undefined],
  [
    { REPOSITORY: 'https://git.example.org/me/guide', FORGE: 'gitea' },
    'https://git.example.org/me/guide/_edit/main/content/guide/20-tea.mdx',
  ],
];
for (const [environment, address] of table) {
  test(`with ${JSON.stringify(environment)} a page is edited at ${address ?? 'no address'}`, () => {
    assert.equal(editAddress(settings(environment), file), address);
  });
}
