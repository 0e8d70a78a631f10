import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { readWith, swap } from './edited-content.ts';

const complaints: [what: string, programs: string, expected: string[]][] = [
  ['a program for an answer', '{ reach: { whole: header } }', []],
  ['a program for the answer to an earlier question', '{ sharing: { yes: header } }', []],
  [
    'an unknown question',
    '{ reech: { whole: header, files: mit } }',
    [
      'content/apis/gpl.mdx:13:13 There is no question "reech". Did you mean "reach"? Write the id of a question in tree.yaml.',
    ],
  ],
  [
    'an unknown answer',
    '{ reach: { whale: header } }',
    [
      'content/apis/gpl.mdx:13:22 The question "reach" has no answer "whale". Did you mean "whole"? Write the id of one of its answers.',
    ],
  ],
  [
    'an unknown program',
    '{ reach: { whole: heder } }',
    [
      'content/apis/gpl.mdx:13:29 There is no example "heder". Did you mean "header"? Write the id of a program in examples/.',
    ],
  ],
  [
    'an answer that leads elsewhere',
    '{ reach: { files: header } }',
    [
      'content/apis/gpl.mdx:13:22 No path to the card "gpl" answers "reach" with "files". Name an answer on the way to this card, or remove the line.',
    ],
  ],
  [
    'two answers of one path',
    '{ sharing: { yes: header }, reach: { whole: mit } }',
    [
      'content/apis/gpl.mdx:13:48 The path "yes/whole" has a program for "yes" already. Keep one of the two: a verdict shows one program.',
    ],
  ],
  [
    'what is no id, told once',
    '{ reach: { whole: Header } }',
    [
      'content/apis/gpl.mdx:13:29 "programs.reach.whole" is "Header". Write an id: lower-case words joined by hyphens.',
    ],
  ],
  [
    'a program without a question',
    '{ whole: header }',
    ['content/apis/gpl.mdx:13:20 "programs.whole" is "header". Write a mapping.'],
  ],
];
for (const [what, programs, expected] of complaints) {
  test(`a card with ${what}`, () => {
    const { problems } = readWith({
      'apis/gpl.mdx': (text) => text.replace(/^description: .*$/m, `$&\nprograms: ${programs}`),
    });
    assert.deepEqual(told(problems), expected);
  });
}

test('of a tree that does not hold, only the programs are checked', () => {
  const { problems } = readWith({
    'tree.yaml': swap('asks: reach', 'asks: reech'),
    'apis/gpl.mdx': swap('kind: verdict', 'kind: verdict\nprograms: { reech: { whole: heder } }'),
  });
  assert.deepEqual(
    told(problems).filter((line) => line.includes('gpl.mdx')),
    [
      'content/apis/gpl.mdx:5:29 There is no example "heder". Did you mean "header"? Write the id of a program in examples/.',
    ],
  );
});
