import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withUsedStyles, wordsOfScripts } from './used-styles.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (style: string, body: string) =>
  `<meta content="style-src ${hashOf(style)}"><style>${style}</style><body>${body}</body>`;

const table: [name: string, style: string, body: string, expected: string][] = [
  [
    'a class that nothing has goes',
    '.a{color:red}.b{color:#00f}',
    '<p class="b c">',
    '.b{color:#00f}',
  ],
  ['an id that nothing has goes', '#a{color:red}#b{color:#00f}', '<p id="b">', '#b{color:#00f}'],
  [
    'elements and attributes stay',
    'p{color:red}[hidden]{color:#00f}',
    '',
    'p{color:red}[hidden]{color:#00f}',
  ],
  ['what a script may add stays', '.lit{color:red}', '', '.lit{color:red}'],
  [
    'what holds where a class is absent stays',
    ':root:not(.absent) p{color:red}',
    '',
    ':root:not(.absent) p{color:red}',
  ],
  [
    'a rule of several selectors stays while one of them can apply',
    '.a,.b{color:red}',
    '<p class="a">',
    '.a,.b{color:red}',
  ],
  [
    'nested rules go with the one around them, and by themselves',
    '.a{color:red;& .b{color:#00f}& .c{color:#0f0}}.d{& p{color:red}}',
    '<p class="a"><i class="c">',
    '.a{color:red;& .c{color:#0f0}}',
  ],
  ['the order of layers stays', '@layer a,b;@layer b{.x{color:red}}', '', '@layer a,b;'],
];

for (const [name, style, body, expected] of table) {
  test(`styles of a page: ${name}`, () => {
    const scripts = wordsOfScripts(['e.classList.add("lit")']);
    assert.equal(withUsedStyles(page(style, body), scripts), page(expected, body));
  });
}
