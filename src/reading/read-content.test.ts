import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProblems } from '../problems/problem.ts';
import { told } from '../problems/told.ts';
import { gone, readWith, sound, swap, type Broken } from './edited-content.ts';
import { readContent } from './read-content.ts';

const broken: readonly Broken[] = [
  {
    name: 'an answer that asks an unknown question',
    edits: { 'tree.yaml': swap('asks: patents', 'asks: patent') },
    expected: [
      'content/tree.yaml:21:15 There is no question "patent". Did you mean "patents"? Write the id of a question.',
    ],
  },
  {
    name: 'an answer that uses an unknown card',
    edits: { 'tree.yaml': swap('uses: mit', 'uses: mitt') },
    expected: [
      'content/tree.yaml:44:15 There is no card "mitt". Did you mean "mit"? Write the id of a card in apis/.',
    ],
  },
  {
    name: 'a start that is no question',
    edits: { 'tree.yaml': swap('start: sharing', 'start: shring') },
    expected: [
      'content/tree.yaml:1:8 The walk starts at "shring", and no question has that id. Did you mean "sharing"? Write the id of the first question.',
    ],
  },
  {
    name: 'a question never reached, and what only it would ask',
    edits: {
      'tree.yaml': (text) =>
        text.replace('asks: reach', 'uses: gpl') +
        text
          .slice(text.indexOf('  patents:'))
          .replace('  patents:', '  lost:')
          .split('  reach:')[0]!
          .replace('uses: mit', 'asks: reach'),
    },
    expected: [
      'content/tree.yaml:74:3 No answer leads to the question "lost". Let an answer ask it, or remove it.',
    ],
  },
  {
    name: 'a loop',
    edits: { 'tree.yaml': swap('uses: mpl', 'asks: sharing') },
    expected: [
      'content/apis/mpl.mdx:4:7 The card "mpl" is a verdict, and no answer uses it. Let an answer of the tree use it, or make it a note on another card.',
      'content/tree.yaml:67:15 The answer "files" closes a loop: sharing → reach → sharing. Let it ask a later question, or use a card: every walk has to end.',
    ],
  },
  {
    name: 'a verdict that no answer uses',
    edits: { 'tree.yaml': swap('uses: apache', 'uses: mit') },
    expected: [
      'content/apis/apache.mdx:4:7 The card "apache" is a verdict, and no answer uses it. Let an answer of the tree use it, or make it a note on another card.',
    ],
  },
  {
    name: 'an answer without a label',
    edits: { 'tree.yaml': swap('        label: The files\n', '') },
    expected: [
      'content/tree.yaml:62:7 "questions.reach.answers.files.label" is missing. Add "label" with a text.',
    ],
  },
  {
    name: 'two answers with one id',
    edits: { 'tree.yaml': swap('      whole:', '      files:') },
    expected: [
      'content/tree.yaml:68:7 "files" stands twice here. Give each its own id, or remove one of the two.',
    ],
  },
  {
    name: 'a section that does not exist',
    edits: { 'tree.yaml': swap('section: patents-and-you', 'section: patents-and-me') },
    expected: [
      'content/tree.yaml:30:14 There is no section "patents-and-me". Did you mean "patents-and-you"? Write the id of a chapter or a heading.',
    ],
  },
  {
    name: 'a missing field',
    edits: { 'tree.yaml': swap('    help: An express grant says it in so many words.\n', '') },
    expected: [
      'content/tree.yaml:28:3 "questions.patents.help" is missing. Add "help" with a text, or one for each worker.',
    ],
  },
  {
    name: 'a misspelt field, told once',
    edits: { 'tree.yaml': swap('    help: An express', '    hepl: An express') },
    expected: [
      'content/tree.yaml:32:5 There is no field "hepl" here. Did you mean "help"? The fields are step, question, section, help, howToTell, unsure, waysOut, answers.',
    ],
  },
];

test('the sound content has no problems', () => {
  const { problems, contractProblems } = readContent(sound);
  assert.equal(describeProblems([...problems, ...contractProblems]), describeProblems([]));
});

for (const { name, edits, expected } of broken) {
  test(`content with ${name}`, () => {
    assert.deepEqual(told(readWith(edits).problems), expected);
  });
}

test('problems of several files and kinds are told at once', () => {
  const { problems, content } = readWith({
    'tree.yaml': (text) =>
      text.replace('uses: mit', 'uses: mitt').replace('        label: The files\n', ''),
    'guide/20-patents-and-you.mdx': swap('small things', '<b>small things'),
    'guide/10-share-the-changes.mdx': swap('Say no', '[Say no](#nothing)'),
    'apis/gpl.mdx': swap('family: copyleft', 'family: copylft'),
    'examples/mpl.out': gone,
  });
  assert.equal(content, undefined);
  assert.deepEqual(
    told(problems).map((each) => each.split(' ')[0]),
    [
      'content/apis/gpl.mdx:5:9',
      'content/examples/mpl.py:1:1',
      'content/guide/10-share-the-changes.mdx:6:1',
      'content/guide/20-patents-and-you.mdx:6:12',
      'content/tree.yaml:44:15',
      'content/tree.yaml:62:7',
    ],
  );
});
