import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chart } from './chart.ts';
import { mermaidIds, mermaidSource } from './mermaid-source.ts';

const boxed = (...labels: string[]): Chart => ({
  boxes: labels.map((label, index) => ({ id: `b${index}`, kind: 'card', label })),
  edges: [],
});

test('boxes come in reading order, before the edges', () => {
  const chart: Chart = {
    boxes: [
      { id: 'work', kind: 'question', label: '1 · What takes the time?' },
      { id: 'thread', kind: 'card', label: 'Thread' },
      { id: 'process', kind: 'card', label: 'Process' },
    ],
    edges: [
      { id: 'work--waiting', from: 'work', to: 'thread', label: 'Waiting' },
      { id: 'work--computing', from: 'work', to: 'process', label: 'Computing' },
    ],
  };
  assert.deepEqual(mermaidSource(chart).split('\n'), [
    'flowchart TD',
    '  work["1 · What takes the time?"]',
    '  thread["Thread"]',
    '  process["Process"]',
    '  work -->|"Waiting"| thread',
    '  work -->|"Computing"| process',
    '',
  ]);
});

const labels: [label: string, written: string][] = [
  ['What takes most of the time?', 'What takes most of the time?'],
  ['say "hi"', 'say #quot;hi#quot;'],
  ['`code`', '#96;code#96;'],
  ['a < b > c & d', 'a #lt; b #gt; c #amp; d'],
  ['&amp; #35; #quot;', '#amp;amp#59; #35;35#59; #35;quot#59;'],
  ['a | b; c # d', 'a #124; b#59; c #35; d'],
  ['[x] (y) {z}', '[x] (y) {z}'],
  ['naïve – 日本 🐍', 'naïve – 日本 🐍'],
  ["it's 1. or - or **b** _i_", "it's 1. or - or **b** _i_"],
  [' two \n lines ', 'two<br/>lines'],
  ['tab\tand\u2028more', 'tab and more'],
  ['C:\\dir\\new', 'C:#92;dir#92;\u200bnew'],
  ['fa:fa-car', 'fa:\u200bfa-car'],
  ['$$x$$', '$\u200b$x$\u200b$'],
  ['%%{init: {}}%%', '#37;#37;{init#58; {}}#37;#37;'],
  ['style: #1;', 'style#58; #35;1#59;'],
  ['100 %: $5 at https://x.test', '100 %: $5 at https://x.test'],
];
for (const [label, written] of labels) {
  test(`a label is written safely: ${JSON.stringify(label)}`, () => {
    assert.equal(mermaidSource(boxed(label)), `flowchart TD\n  b0["${written}"]\n`);
    const answered: Chart = {
      ...boxed('x'),
      edges: [{ id: 'b0--a', from: 'b0', to: 'b0', label }],
    };
    assert.equal(mermaidSource(answered).split('\n')[2], `  b0 -->|"${written}"| b0`);
  });
}

const ids: [id: string, written: string][] = [
  ['work', 'work'],
  ['processes-or-threads', 'processes-or-threads'],
  ['a1_b-2', 'a1_b-2'],
  ['ended', 'ended'],
  ['the-end', 'the-end'],
  ['end', 'box-end'],
  ['End', 'box-End'],
  ['end-user', 'box-end-user'],
  ['graph', 'box-graph'],
  ['class', 'box-class'],
  ['default', 'box-default'],
  ['style-x', 'box-style-x'],
  ['click', 'box-click'],
  ['subgraph', 'box-subgraph'],
  ['linkStyle', 'box-linkStyle'],
  ['constructor', 'box-constructor'],
  ['__proto__', 'box-proto'],
  ['a--b', 'box-a-b'],
  ['a b', 'box-a-b'],
  ['日本', 'box-x'],
];
for (const [id, written] of ids) {
  test(`a box is named so that Mermaid can read it: ${id}`, () => {
    const chart: Chart = { boxes: [{ id, kind: 'card', label: 'x' }], edges: [] };
    assert.equal(mermaidIds(chart).get(id), written);
    assert.match(mermaidSource(chart), new RegExp(`^ {2}${written}\\["x"\\]$`, 'm'));
  });
}

test('no two boxes get the same name', () => {
  const boxes = ['end', 'box-end', 'box-end-2', 'a b', 'a--b'];
  const chart: Chart = { boxes: boxes.map((id) => ({ id, kind: 'card', label: id })), edges: [] };
  const names = [...mermaidIds(chart).values()];
  assert.deepEqual(names, ['box-end-3', 'box-end', 'box-end-2', 'box-a-b', 'box-a-b-2']);
});
