import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../reading/edited-content.ts';
import { lookOf, readLook } from './look.ts';

const tokens = await readFile(join(root, 'src/styles/tokens.css'), 'utf8');
const icon = await readFile(join(root, 'public/favicon.svg'), 'utf8');

test('the colours are those that the site has on light ground', async () => {
  const { colours } = await readLook(root);
  for (const [name, value] of Object.entries(colours)) {
    assert.ok(tokens.includes(`--${name}: light-dark(${value}, `), `${name}: ${value}`);
  }
});

test('the icon is a line of the favicon', async () => {
  assert.ok(icon.includes(`d="${(await readLook(root)).icon}"`));
});

const missing: [what: string, tokens: string, icon: string, error: RegExp][] = [
  [
    'a colour that has another name',
    tokens.replace('--link:', '--anchor:'),
    icon,
    /^Error: src\/styles\/tokens\.css has no colour --link that pictures can take\. Write --link: light-dark\(#rrggbb, …\)\.$/,
  ],
  [
    'a colour that is the same on both grounds',
    tokens.replace(/--ink: light-dark\((#\w+), #\w+\)/, '--ink: $1'),
    icon,
    /no colour --ink that/,
  ],
  ['an icon without a line', tokens, '<svg/>', /^Error: public\/favicon\.svg has no line/],
];
for (const [what, styles, svg, error] of missing) {
  test(`${what} is an error with its remedy`, () => {
    assert.throws(() => lookOf(styles, svg), error);
  });
}
