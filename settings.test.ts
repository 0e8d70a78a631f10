import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings, type Settings } from './settings.ts';

type Environment = Parameters<typeof settings>[0];
const shown = (environment: Environment) =>
  Object.entries(environment)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ') || 'nothing set';

const table: [environment: Environment, expected: Partial<Settings>][] = [
  [{}, { site: undefined, base: '/', content: 'content', output: 'dist' }],
  [
    { SITE: '', BASE: '', CONTENT: '', OUTPUT: '' },
    { site: undefined, base: '/', content: 'content', output: 'dist' },
  ],
  [{ SITE: 'https://example.org' }, { site: 'https://example.org' }],
  [{ SITE: 'https://example.org/' }, { site: 'https://example.org' }],
  [{ SITE: 'HTTPS://Example.ORG' }, { site: 'https://example.org' }],
  [{ SITE: 'http://127.0.0.1:4321' }, { site: 'http://127.0.0.1:4321' }],
  [{}, { repository: undefined, forge: undefined, branch: 'main' }],
  [
    { BRANCH: '', FORGE: '' },
    { forge: undefined, branch: 'main' },
  ],
  [{ BRANCH: 'docs/next' }, { branch: 'docs/next' }],
  [
    { REPOSITORY: 'https://github.com/me/guide/' },
    { repository: 'https://github.com/me/guide', forge: 'github' },
  ],
  [
    { REPOSITORY: 'https://github.com/me/guide.git' },
    { repository: 'https://github.com/me/guide' },
  ],
  [{ REPOSITORY: 'https://github.example.com/me/guide' }, { forge: 'github' }],
  [{ REPOSITORY: 'https://gitlab.com/me/guide' }, { forge: 'gitlab' }],
  [{ REPOSITORY: 'http://my-gitlab.local:8080/me/guide' }, { forge: 'gitlab' }],
  [{ REPOSITORY: 'https://codeberg.org/me/guide' }, { forge: 'gitea' }],
  [{ REPOSITORY: 'https://forgejo.example.org/me/guide' }, { forge: 'gitea' }],
  [{ REPOSITORY: 'https://gitea.com/me/guide' }, { forge: 'gitea' }],
  [{ REPOSITORY: 'https://example.org/github/guide' }, { forge: undefined }],
  [{ REPOSITORY: 'https://notgithub.com/me/guide' }, { forge: undefined }],
  [{ REPOSITORY: 'https://example.org/me/guide', FORGE: 'gitlab' }, { forge: 'gitlab' }],
  [{ REPOSITORY: 'https://github.com/me/guide', FORGE: 'gitea' }, { forge: 'gitea' }],
  [{ BASE: '/' }, { base: '/' }],
  [{ BASE: '//' }, { base: '/' }],
  [{ BASE: 'docs' }, { base: '/docs/' }],
  [{ BASE: '/docs' }, { base: '/docs/' }],
  [{ BASE: 'docs/' }, { base: '/docs/' }],
  [{ BASE: '/docs/' }, { base: '/docs/' }],
  [{ BASE: '/a/b/' }, { base: '/a/b/' }],
  [{ BASE: '/~me/v1.2_x-y/' }, { base: '/~me/v1.2_x-y/' }],
  [{ BASE: '/...a/.b/' }, { base: '/...a/.b/' }],
  [{ CONTENT: 'e2e/fixtures/licences' }, { content: 'e2e/fixtures/licences' }],
  [{ CONTENT: './other/content' }, { content: 'other/content' }],
  [{ CONTENT: 'other/content/' }, { content: 'other/content' }],
  [{ OUTPUT: '../site' }, { output: '../site' }],
  [{}, { port: 4321 }],
  [{ PORT: '' }, { port: 4321 }],
  [{ PORT: '8080' }, { port: 8080 }],
];
for (const [environment, expected] of table) {
  test(`settings with ${shown(environment)}`, () => {
    const found = settings(environment);
    assert.deepEqual({ ...found, ...expected }, found);
  });
}

const originWanted = "Write the site's origin, such as https://example.org.";
const pathWanted = 'Write a path, such as /docs/.';
const portWanted = 'Write a port from 1 to 65535.';
const repositoryWanted = "Write the repository's address, such as https://example.org/me/guide.";
const forgeWanted = 'Write one of github, gitlab, gitea.';
const branchWanted = 'Write the name of a branch, such as main.';
const unusable: [
  name: 'SITE' | 'REPOSITORY' | 'FORGE' | 'BRANCH' | 'BASE' | 'PORT',
  value: string,
  remedy: string,
][] = [
  ['SITE', 'https://example.org/docs', originWanted],
  ['PORT', 'abc', portWanted],
  ['PORT', '0', portWanted],
  ['PORT', '80.5', portWanted],
  ['REPOSITORY', 'git@github.com:me/guide.git', repositoryWanted],
  ['REPOSITORY', 'me/guide', repositoryWanted],
  ['REPOSITORY', 'https://example.org/me/guide?tab=readme', repositoryWanted],
  ['REPOSITORY', 'https://example.org/me/guide#readme', repositoryWanted],
  ['FORGE', 'sourcehut', forgeWanted],
  ['FORGE', 'GitHub', forgeWanted],
  ['BRANCH', 'my branch', branchWanted],
  ['BRANCH', '/main', branchWanted],
  ['BRANCH', 'main/', branchWanted],
  ['BRANCH', '../main', branchWanted],
  ['BRANCH', '--all', branchWanted],
  ['SITE', 'example.org', originWanted],
  ['SITE', 'localhost:4321', originWanted],
  ['SITE', 'ftp://example.org', originWanted],
  ['SITE', 'https://', originWanted],
  ['BASE', 'https://example.org/docs/', pathWanted],
  ['BASE', '/my docs/', pathWanted],
  ['BASE', '/docs/?a', pathWanted],
  ['BASE', '/döcs/', pathWanted],
  ['BASE', '../docs', pathWanted],
  ['BASE', '/a/./b/', pathWanted],
  ['BASE', '.', pathWanted],
];
for (const [name, value, remedy] of unusable) {
  test(`settings with the unusable ${name}=${value}`, () => {
    const expected = new Error(`${name} is "${value}". ${remedy}`);
    assert.throws(() => settings({ [name]: value }), expected);
  });
}

test('two contents do not share a cache', () => {
  const caches = ['', 'content', 'e2e/fixtures/licences', 'e2e/fixtures/birds'].map(
    (CONTENT) => settings({ CONTENT }).cache,
  );
  assert.equal(new Set(caches).size, 3);
  assert.equal(caches[0], caches[1]);
});

test('a password in REPOSITORY is refused, and not told', () => {
  const run = () => settings({ REPOSITORY: 'https://me:secret@example.org/me/guide' });
  assert.throws(
    run,
    (error: Error) => !error.message.includes('secret') && /REPOSITORY/.test(error.message),
  );
});
