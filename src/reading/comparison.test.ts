import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { readWith } from './edited-content.ts';

const sound = `tables:
  all: { cards: [mit, gpl] }
rows:
  - label: Must share
    tables: [all]
    cells:
      mit: 'no'
      gpl: { says: 'yes', claim: copyleft-means-sharing, since: '3.14' }
`;

const table: [name: string, edit: (text: string) => string, expected: string[]][] = [
  ['none', (text) => text, []],
  [
    'an unknown card',
    (text) => text.replace('[mit, gpl]', '[mti, gpl]'),
    [
      'content/comparison.yaml:2:18 There is no card "mti". Did you mean "mit"? Write the id of a card.',
      'content/comparison.yaml:7:7 "Must share" says nothing of "mti". Add "mti".',
      'content/comparison.yaml:7:12 No table of this row has the card "mit". Did you mean "mti"? Write a card of one of its tables.',
    ],
  ],
  [
    'an unknown table',
    (text) => text.replace('tables: [all]', 'tables: [al, all]'),
    [
      'content/comparison.yaml:5:14 There is no table "al". Did you mean "all"? Write the id of a table.',
    ],
  ],
  [
    'an unknown claim',
    (text) => text.replace('means-sharing', 'shares'),
    [
      'content/comparison.yaml:8:34 There is no claim "copyleft-shares". Did you mean "copyleft-means-sharing"? Write the id of a claim in claims.yaml.',
    ],
  ],
  [
    'a missing cell',
    (text) => text.replace("      mit: 'no'\n", ''),
    ['content/comparison.yaml:7:7 "Must share" says nothing of "mit". Add "mit".'],
  ],
  [
    'a cell of the wrong kind',
    (text) => text.replace("mit: 'no'", 'mit: [no]'),
    [
      'content/comparison.yaml:7:12 "rows.0.cells.mit" is ["no"]. Write a text, or "says" with "claim" and "since".',
    ],
  ],
];

for (const [name, edit, expected] of table) {
  test(`problems of a comparison: ${name}`, () => {
    const { problems } = readWith({ 'comparison.yaml': () => edit(sound) });
    assert.deepEqual(told(problems), expected);
  });
}
