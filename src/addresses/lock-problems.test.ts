import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../problems/read-yaml.ts';
import { told } from '../problems/told.ts';
import { problemsOfLock } from './lock-problems.ts';
import { lockSource, type Addresses } from './lock.ts';

const lock = `{
  "pages": {
    "/": "live",
    "/guide/tea/": "live"
  },
  "cards": {
    "cup": "live",
    "mug": "live"
  },
  "paths": {
    "hot": "live",
    "hot/strong": "live"
  },
  "sections": {
    "cup": {
      "page": "/apis/cup/"
    },
    "steeping": {
      "page": "/guide/tea/"
    }
  },
  "questions": {
    "hot": "live",
    "strong": "live"
  }
}
`;
const addresses: Addresses = {
  pages: ['/', '/guide/tea/'],
  cards: ['cup', 'mug'],
  paths: ['hot', 'hot/strong'],
  sections: new Map([
    ['cup', '/apis/cup/'],
    ['steeping', '/guide/tea/'],
  ]),
  questions: ['hot', 'strong'],
};

interface Row {
  readonly name: string;
  /** What the content has now, where that changed. */
  readonly now?: Partial<Addresses>;
  /** What the lock says, where that changed. */
  readonly edits?: readonly [from: string, to: string][];
  readonly expected: readonly string[];
}

const table: readonly Row[] = [
  { name: 'nothing changed', expected: [] },
  {
    name: 'a page is gone',
    now: { pages: ['/'] },
    expected: [
      '4:5 The page "/guide/tea/" was published and is gone; links to it would break. Bring it back, or retire it: write { "successor": "…" } in place of "live" for "/guide/tea/".',
    ],
  },
  {
    name: 'a card is gone',
    now: { cards: ['cup'] },
    expected: [
      '8:5 The card "mug" was published and is gone; links to it would break. Bring it back, or retire it: write { "successor": "…" } in place of "live" for "mug".',
    ],
  },
  {
    name: 'a path is gone',
    now: { paths: ['hot'] },
    expected: [
      '12:5 The path "hot/strong" was published and is gone; links to it would break. Bring it back, or retire it: write { "successor": "…" } in place of "live" for "hot/strong".',
    ],
  },
  {
    name: 'a section is gone',
    now: { sections: new Map([['cup', '/apis/cup/']]) },
    expected: [
      '18:5 The section "steeping" was published and is gone; links to it would break. Bring it back, or retire it: add "successor" with the id of the section that answers the same question to "steeping".',
    ],
  },
  {
    name: 'a question is gone',
    now: { questions: ['hot'] },
    expected: [
      '24:5 The question "strong" was published and is gone; links to it would break. Bring it back, or retire it: write { "successor": "…" } in place of "live" for "strong".',
    ],
  },
  {
    name: 'what is gone has a successor',
    now: { cards: ['cup'], sections: new Map([['cup', '/apis/cup/']]) },
    edits: [
      ['"mug": "live"', '"mug": { "successor": "cup" }'],
      ['"page": "/guide/tea/"', '"page": "/guide/tea/", "successor": "cup"'],
    ],
    expected: [],
  },
  {
    name: 'what is retired is used again',
    edits: [
      ['"mug": "live"', '"mug": { "successor": "cup" }'],
      ['"page": "/guide/tea/"', '"page": "/guide/tea/", "successor": "cup"'],
    ],
    expected: [
      '8:5 The card "mug" is retired, and is used again. Give the new one another id: links to the old one lead to its successor.',
      '18:5 The section "steeping" is retired, and is used again. Give the new one another id: links to the old one lead to its successor.',
    ],
  },
  {
    name: 'a section moved',
    now: {
      sections: new Map([
        ['cup', '/apis/cup/'],
        ['steeping', '/'],
      ]),
    },
    expected: [
      '18:5 The section "steeping" moved from /guide/tea/ to /; links to /guide/tea/#steeping would break. Give it a new id where it is now, and retire this one with the new id as its successor.',
    ],
  },
  {
    name: 'a successor that does not exist',
    now: { cards: ['cup'] },
    edits: [['"mug": "live"', '"mug": { "successor": "cap" }']],
    expected: [
      '8:14 There is no card "cap" to succeed it. Did you mean "cup"? Name a card that is live.',
    ],
  },
  {
    name: 'a successor unlike any there is',
    now: { pages: ['/'] },
    edits: [['"/guide/tea/": "live"', '"/guide/tea/": { "successor": "/guide/coffee/" }']],
    expected: ['4:22 There is no page "/guide/coffee/" to succeed it. Name a page that is live.'],
  },
  {
    name: 'a chain whose last successor does not exist, told at the last',
    now: { cards: ['cup'] },
    edits: [
      ['"mug": "live"', '"mug": { "successor": "beaker" },\n    "beaker": { "successor": "cap" }'],
    ],
    expected: [
      '9:17 There is no card "cap" to succeed it. Did you mean "cup"? Name a card that is live.',
    ],
  },
  {
    name: 'a successor that is itself gone, told of that one alone',
    now: { cards: [] },
    edits: [['"mug": "live"', '"mug": { "successor": "cup" }']],
    expected: [
      '7:5 The card "cup" was published and is gone; links to it would break. Bring it back, or retire it: write { "successor": "…" } in place of "live" for "cup".',
    ],
  },
  {
    name: 'successors that go round in a circle, told once',
    now: { cards: ['mug'] },
    edits: [
      ['"cup": "live"', '"cap": { "successor": "cup" },\n    "cup": { "successor": "beaker" }'],
      ['"mug": "live"', '"beaker": { "successor": "cup" },\n    "mug": "live"'],
    ],
    expected: [
      '8:5 The successors of the card "cup" go round in a circle. Name a card that is live.',
    ],
  },
  {
    name: 'its own successor',
    now: { paths: ['hot'] },
    edits: [['"hot/strong": "live"', '"hot/strong": { "successor": "hot/strong" }']],
    expected: [
      '12:5 The successors of the path "hot/strong" go round in a circle. Name a path that is live.',
    ],
  },
  {
    name: 'something new of each kind',
    now: {
      pages: [...addresses.pages, '/guide/milk/'],
      cards: [...addresses.cards, 'bowl'],
      paths: [...addresses.paths, 'hot/weak'],
      sections: new Map([...addresses.sections, ['constructor', '/guide/milk/']]),
      questions: [...addresses.questions, 'milk'],
    },
    expected: [
      ['2:3', 'page "/guide/milk/"'],
      ['6:3', 'card "bowl"'],
      ['10:3', 'path "hot/weak"'],
      ['14:3', 'section "constructor"'],
      ['22:3', 'question "milk"'],
    ].map(
      ([place, what]) =>
        `${place} The ${what} is new and not promised yet. Run "npm run addresses" to add it, and commit the change with it.`,
    ),
  },
];

for (const { name, now, edits = [], expected } of table) {
  test(`the address contract where there is: ${name}`, () => {
    let text = lock;
    for (const [from, to] of edits) {
      assert.ok(text.includes(from), `"${from}" is not in the lock`);
      text = text.replace(from, to);
    }
    const reading = readYaml({ file: 'lock', text }, lockSource);
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      told(problemsOfLock(reading, { ...addresses, ...now })),
      expected.map((each) => `lock:${each}`),
    );
  });
}

test('nothing is said of a contract that cannot be read', () => {
  const reading = readYaml({ file: 'lock', text: '<<<<<<< HEAD\n{' }, lockSource);
  assert.equal(reading.problems.length, 1);
  assert.deepEqual(problemsOfLock(reading, addresses), []);
});
