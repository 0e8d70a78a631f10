import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnHashes } from './own-hashes.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (directives: string) =>
  `<!doctype html><head><meta http-equiv="content-security-policy" content="${directives}">` +
  '<script>run()</script><style>p { color: red }</style><style media="print">\n</style>' +
  '<script type="module" src="/file.js"></script></head><p>Text</p>';

const [script, style, empty] = ['run()', 'p { color: red }', '\n'].map(hashOf);
const other = hashOf('of another page');

const table: [name: string, given: string, expected: string][] = [
  [
    'hashes of other pages go',
    `script-src 'self' ${other} ${script} ${other}; style-src-elem ${other} ${style} ${empty};`,
    `script-src 'self' ${script}; style-src-elem ${style} ${empty};`,
  ],
  [
    'no hash comes',
    "default-src 'none'; script-src 'self'",
    "default-src 'none'; script-src 'self'",
  ],
  ['everything else stays', "img-src 'self' https://a.test", "img-src 'self' https://a.test"],
];
for (const [name, given, expected] of table) {
  test(`in the policy of a page, ${name}`, () => {
    assert.equal(withOwnHashes(page(given)), page(expected));
  });
}

test('a page without a policy stays as it is', () => {
  assert.equal(withOwnHashes(`<p>${other}</p>`), `<p>${other}</p>`);
});
