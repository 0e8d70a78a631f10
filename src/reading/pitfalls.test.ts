import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pitfallsOf } from './pitfalls.ts';

const tables: [
  what: string,
  sections: [id: string, level: number][],
  first: string[] | undefined,
][] = [
  ['no sections', [], undefined],
  [
    'no section for pitfalls',
    [
      ['van-size', 2],
      ['van-width', 3],
    ],
    undefined,
  ],
  [
    'the pitfalls of another card',
    [
      ['ship-pitfalls', 2],
      ['leak', 3],
    ],
    undefined,
  ],
  [
    'a section without subsections',
    [
      ['van-pitfalls', 2],
      ['van-size', 2],
      ['width', 3],
    ],
    undefined,
  ],
  [
    'the last section',
    [
      ['van-size', 2],
      ['width', 3],
      ['van-pitfalls', 2],
      ['flat', 3],
    ],
    ['flat'],
  ],
  [
    'as many as matter, up to the next section',
    [
      ['van-pitfalls', 2],
      ['flat', 3],
      ['flatter', 4],
      ['late', 3],
      ['van-size', 2],
      ['width', 3],
    ],
    ['flat', 'late'],
  ],
  [
    'more than matter most',
    [
      ['van-pitfalls', 2],
      ['one', 3],
      ['two', 3],
      ['three', 3],
      ['four', 3],
    ],
    ['one', 'two', 'three'],
  ],
];
for (const [what, sections, first] of tables) {
  test(`pitfalls: ${what}`, () => {
    const card = { id: 'van', sections: sections.map(([id, level]) => ({ id, level, title: id })) };
    const found = pitfallsOf(card);
    assert.deepEqual(
      found?.first.map(({ id }) => id),
      first,
    );
    assert.equal(found?.section.id, first && 'van-pitfalls');
  });
}
