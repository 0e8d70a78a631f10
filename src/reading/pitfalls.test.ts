import assert from 'node:assert/strict';
import { test } from 'node:test';
import { besidePitfalls, pitfallsOf } from './pitfalls.ts';

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

test('beside its pitfalls a card has its other sections, but not the one whose program is shown already', () => {
  const section = (id: string, level: number) => ({ id, level, title: id });
  const others = [section('van-size', 2), section('width', 3)];
  const pitfalls = [
    section('van-pitfalls', 2),
    ...['1', '2', '3', '4'].map((id) => section(id, 3)),
  ];
  const last = section('van-versions', 2);
  const beside = (sections: ReturnType<typeof section>[]) =>
    besidePitfalls({ id: 'van', sections, references: [reference] }, 'steep-van');
  const reference = { kind: 'example', id: 'steep-van', section: 'steep' } as const;
  assert.deepEqual(beside([...others, ...pitfalls, last]), [...others, last]);
  assert.deepEqual(beside(others), others);
  assert.deepEqual(beside([...others, section('steep', 2)]), others, 'its program is shown');
});
