import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mirrorOf, sourceLine } from './debian-packages.ts';

const security = 'Debian\tDebian-Security\thttps://mirror.example/security/';
const main = 'Debian\tDebian\thttps://mirror.example/debian/';
const other = 'Ubuntu\tUbuntu\thttps://mirror.example/ubuntu/';

const mirrors: readonly (readonly [told: string, targets: string[], mirror: string | undefined])[] =
  [
    ['the mirror', [main], 'https://mirror.example/debian/'],
    ['not the one for security', [security, main, main], 'https://mirror.example/debian/'],
    ["not another distribution's", [other], undefined],
    ['nothing where there is nothing', [''], undefined],
  ];

for (const [told, targets, mirror] of mirrors) {
  test(`of what apt names: ${told}`, () => assert.equal(mirrorOf(targets.join('\n')), mirror));
}

test('packages are checked by the keys that are there, or by those that apt trusts', () => {
  const mirror = 'https://mirror.example/debian/';
  assert.equal(
    sourceLine(mirror, 'sid', '/keys.gpg'),
    'deb [signed-by=/keys.gpg] https://mirror.example/debian/ sid main\n',
  );
  assert.equal(
    sourceLine(mirror, 'sid', undefined),
    'deb https://mirror.example/debian/ sid main\n',
  );
});
