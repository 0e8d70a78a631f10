import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { readWith, swap, type Edits } from './edited-content.ts';

interface Broken {
  readonly name: string;
  readonly edits: Edits;
  readonly expected: readonly string[];
}

const noteOf = (field: string) => (text: string) =>
  text.replace('kind: verdict', `kind: note\n${field}`);
const unused = { 'tree.yaml': swap('uses: gpl', 'uses: mpl') };

const broken: readonly Broken[] = [
  {
    name: 'a note on nothing',
    edits: { ...unused, 'apis/gpl.mdx': swap('kind: verdict', 'kind: note') },
    expected: [
      'content/apis/gpl.mdx:4:7 The card "gpl" is a note on nothing. Add "noteOn" with the id of a card.',
    ],
  },
  {
    name: 'a note on an unknown card',
    edits: { ...unused, 'apis/gpl.mdx': noteOf('noteOn: mtt') },
    expected: [
      'content/apis/gpl.mdx:5:9 There is no card "mtt". Did you mean "mit"? Write the id of a card.',
    ],
  },
  {
    name: 'a note whose field is misspelt, told once',
    edits: { ...unused, 'apis/gpl.mdx': noteOf('noteon: mit') },
    expected: [
      'content/apis/gpl.mdx:5:1 There is no field "noteon" here. Did you mean "noteOn"? The fields are name, short, searchTitle, description, kind, noteOn, family, sentence, chooseWhen, avoidWhen, oldest, since, docs, programs.',
    ],
  },
  {
    name: 'a note on what is no id, told once',
    edits: { ...unused, 'apis/gpl.mdx': noteOf('noteOn: MIT') },
    expected: [
      'content/apis/gpl.mdx:5:9 "noteOn" is "MIT". Write an id: lower-case words joined by hyphens.',
    ],
  },
  {
    name: 'an unknown family',
    edits: { 'apis/gpl.mdx': swap('family: copyleft', 'family: copyright') },
    expected: [
      'content/apis/gpl.mdx:5:9 There is no family "copyright". Did you mean "copyleft"? Write one of the families in site.yaml.',
    ],
  },
  {
    name: 'families that cannot be read: nothing is concluded from their absence',
    edits: { 'site.yaml': swap('families:', 'familes:') },
    expected: [
      'content/site.yaml:5:1 There is no field "familes" here. Did you mean "families"? The fields are name, promise, description, searchResults, waysIn, cards, families, rights, checked.',
    ],
  },
  {
    name: 'a site.yaml that is a list: nothing is concluded from it',
    edits: { 'site.yaml': () => '- name' },
    expected: ['content/site.yaml:1:1 What stands here is ["name"]. Write a mapping.'],
  },
  {
    name: 'a kind that is none: nothing is concluded from it',
    edits: { ...unused, 'apis/gpl.mdx': swap('kind: verdict', 'kind: verdikt') },
    expected: ['content/apis/gpl.mdx:4:7 "kind" is "verdikt". Write one of verdict, note.'],
  },
  {
    name: 'no front matter: nothing is concluded from it',
    edits: { 'apis/gpl.mdx': () => 'A licence.\n' },
    expected: [
      'content/apis/gpl.mdx:1:1 The page has no front matter. Begin it with a line "---", then its fields, then another line "---".',
    ],
  },
  {
    name: 'an empty front matter',
    edits: { 'apis/gpl.mdx': () => '---\n---\n' },
    expected: [
      'content/apis/gpl.mdx:2:1 Nothing stands here. The fields are name, short, searchTitle, description, kind, noteOn, family, sentence, chooseWhen, avoidWhen, oldest, since, docs, programs.',
    ],
  },
  {
    name: 'a version that YAML reads as a number',
    edits: {
      'apis/gpl.mdx': swap('oldest: any', 'oldest: any\nsince: [{ what: more, version: 3.10 }]'),
    },
    expected: [
      'content/apis/gpl.mdx:10:32 "since.0.version" is 3.1. Write a version in quotes, such as "3.14".',
    ],
  },
];

for (const { name, edits, expected } of broken) {
  test(`a card with ${name}`, () => {
    assert.deepEqual(told(readWith(edits).problems), expected);
  });
}

test('a note on a card is sound', () => {
  const { problems, content } = readWith({ ...unused, 'apis/gpl.mdx': noteOf('noteOn: mit') });
  assert.deepEqual(told(problems), []);
  assert.equal(content?.cards.find(({ id }) => id === 'gpl')?.noteOn, 'mit');
});
