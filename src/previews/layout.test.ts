import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightOfColumn, layOut } from './layout.ts';
import { styles, type Column } from './picture.ts';
import { widthOf, type SetText, type TypeStyle } from './set-text.ts';
import type { Words } from './words.ts';

const narrow = { width: 580, height: 430 };
const wide = { width: 1056, height: 430 };
const words = (count: number) => Array.from({ length: count }, () => 'several').join(' ');
const paragraph = (text: string): Words['body'] => ({ kind: 'paragraph', text });
const plain = { named: false, body: paragraph('A sentence that says what it is.') };

const titles: [what: string, title: string, room: typeof narrow, size: number, lines: number][] = [
  ['a short title is large', 'Pool', narrow, 96, 1],
  ['a longer one has lines', 'One job with a time limit', narrow, 96, 2],
  ['a name is set smaller, and not cut', 'ProcessPoolExecutor', narrow, 56, 1],
  ['without a chart there is more room', 'ProcessPoolExecutor', wide, 96, 1],
  [
    'a very long name gets a size of its own',
    'multiprocessing_shared_memory_manager',
    narrow,
    27,
    1,
  ],
  ['a long title has three lines', words(9), narrow, 52, 3],
];
for (const [what, title, room, size, lines] of titles) {
  test(what, () => {
    const column = layOut({ title, ...plain }, room);
    assert.deepEqual([column.title.size, column.title.lines.length], [size, lines]);
    assert.equal(column.title.lines.join(' '), title);
    assert.ok(column.body);
  });
}

const long =
  'What is said first is long enough for a preview, by itself. What follows is said, too.';
const bodies: [what: string, body: Words['body'], shown: string][] = [
  ['a paragraph that fits is whole', paragraph(long.slice(0, 59)), long.slice(0, 59)],
  ['one that does not ends with a sentence', paragraph(`${long} ${words(12)}.`), long],
  [
    'reasons that are too many begin with later ones',
    { kind: 'reasons', texts: ['first', ...Array.from({ length: 6 }, () => words(8))] },
    Array.from({ length: 4 }, () => words(8)).join(' '),
  ],
  [
    'answers are all there',
    { kind: 'answers', texts: ['Yes', 'No', words(6)] },
    `Yes No ${words(6)}`,
  ],
];
for (const [what, body, shown] of bodies) {
  test(what, () => {
    const column = layOut({ title: 'Title', named: false, body }, narrow);
    assert.equal(
      textsOfBody(column)
        .flatMap(({ lines }) => lines)
        .join(' '),
      shown,
    );
  });
}

const nasty: [what: string, words: Words][] = [
  ['a title of thirty words', { title: words(30), ...plain }],
  ['a title of 400 letters', { title: 'n'.repeat(400), ...plain }],
  ['an eyebrow of thirty words', { title: 'Title', eyebrow: words(30), ...plain }],
  ['a paragraph of forty words', { title: words(12), named: false, body: paragraph(words(40)) }],
  [
    'forty answers',
    { title: words(8), named: false, body: { kind: 'answers', texts: words(40).split(' ') } },
  ],
  [
    'an answer of twenty words',
    { title: 'Title?', named: false, body: { kind: 'answers', texts: ['No', words(20)] } },
  ],
  [
    'twelve long reasons',
    {
      title: words(8),
      eyebrow: words(20),
      named: true,
      body: { kind: 'reasons', texts: Array.from({ length: 12 }, () => words(20)) },
    },
  ],
];
for (const [what, given] of nasty) {
  for (const room of [narrow, wide]) {
    test(`${what} stays within ${room.width} px`, () => {
      const column = layOut(given, room);
      const set: [SetText, TypeStyle][] = [
        ...(column.eyebrow
          ? [[column.eyebrow, styles.eyebrow] satisfies [SetText, TypeStyle]]
          : []),
        [column.title, styles.title],
        ...textsOfBody(column).map((text): [SetText, TypeStyle] => [text, styles.text]),
      ];
      for (const [{ size, lines }, style] of set) {
        for (const line of lines) assert.ok(widthOf(line, style, size) <= room.width, line);
      }
      assert.ok(heightOfColumn(column) <= room.height, `${heightOfColumn(column)} px high`);
    });
  }
}

function textsOfBody({ body }: Column): readonly SetText[] {
  switch (body?.kind) {
    case 'paragraph':
      return [body.text];
    case 'reasons':
      return body.items;
    case 'answers':
      return body.rows.flat();
    default:
      return [];
  }
}
