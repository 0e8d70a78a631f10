import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewed } from '../evidence/renewed.ts';
import { resultOn } from '../evidence/testing.ts';
import { told } from '../problems/told.ts';
import { readWith } from './edited-content.ts';

const source = 'print(1)\n';
const result = resultOn('3.11.7', { loop: [1, 2], pool: [3, 4] });
const record = JSON.stringify(renewed(source, undefined, [result]));
const shown = '\n## Sums {#sums}\n\n<Figure id="sum" />\n';

const again = 'Run "npm run figures".';

/** Adds texts of the evidence folder and to a page; gives what is told of them. */
function toldOf(evidence: Record<string, string>, added: string): readonly string[] {
  const edits = Object.entries(evidence).map(([name, text]) => [`evidence/${name}`, () => text]);
  const page = { 'pages/about.mdx': (text: string) => text + added };
  const { problems } = readWith({ ...page, ...Object.fromEntries(edits) });
  return told(problems);
}

const sound = { 'sum.py': source, 'sum.json': record };
const table: readonly [
  name: string,
  evidence: Record<string, string>,
  added: string,
  expected: readonly string[],
][] = [
  [
    'a program, its results, and a page that shows and quotes them',
    sound,
    `${shown}\nIt takes <Measured figure="sum" value="loop" />, <Measured figure="sum" value="pool/loop" /> as long.\n`,
    [],
  ],
  [
    'a program that never ran',
    { 'sum.py': source },
    shown,
    [`content/evidence/sum.py:1:1 The figure "sum" has no results. ${again}`],
  ],
  [
    'results without their program',
    { 'sum.json': record },
    '\n',
    [
      'content/evidence/sum.json:1:1 There is no program for these results. Add sum.py, or remove sum.json.',
    ],
  ],
  [
    'a program that has changed since',
    { ...sound, 'sum.py': 'print(2)\n' },
    shown,
    [`content/evidence/sum.py:1:1 The program has changed since it was run. ${again}`],
  ],
  [
    'results of a quick run',
    { ...sound, 'sum.json': record.replace('"quick":false', '"quick":true') },
    shown,
    [`content/evidence/sum.json:1:86 These are results of a quick run. ${again}`],
  ],
  [
    'a name that is no id',
    { ...sound, 'Sum 2.py': '' },
    shown,
    [
      'content/evidence/Sum 2.py:1:1 "Sum 2.py" is neither a program nor its results. Name it with an id and .py or .json: lower-case words joined by hyphens.',
    ],
  ],
  [
    'a figure that no page shows',
    sound,
    '\n',
    [
      'content/evidence/sum.py:1:1 No page shows the figure "sum". Write <Figure id="sum" /> in pages/evidence.mdx, or remove the program.',
    ],
  ],
  [
    'a figure that is not there',
    {},
    shown,
    [
      'content/pages/about.mdx:14:1 There is no figure "sum". Write the id of a figure, or add its program to evidence/.',
    ],
  ],
  [
    'values that are not there',
    sound,
    `${shown}\n<Measured figure="sum" value="lop" /> <Measured figure="sums" value="loop" /> <Measured value="loop" />\n`,
    [
      'content/pages/about.mdx:16:1 There is no value "sum lop". Did you mean "sum loop"? Write the id of a figure, and of what it measured; or two of these with a slash between, for their ratio.',
      'content/pages/about.mdx:16:39 There is no value "sums loop". Did you mean "sum loop"? Write the id of a figure, and of what it measured; or two of these with a slash between, for their ratio.',
      'content/pages/about.mdx:16:79 <Measured> has no figure. Write <Measured value="…" figure="…" />.',
    ],
  ],
];

for (const [name, evidence, added, expected] of table) {
  test(`the evidence folder with ${name}`, () => {
    assert.deepEqual(toldOf(evidence, added), expected);
  });
}

test('a value of results that cannot be read is held back', () => {
  const broken = { ...sound, 'sum.json': record.replace('"unit":"s"', '"unit":"h"') };
  const [first, ...others] = toldOf(broken, `${shown}\n<Measured figure="sum" value="lop" />\n`);
  assert.match(first ?? '', /^content\/evidence\/sum\.json:1:\d+ .*unit/);
  assert.deepEqual(others, []);
});
