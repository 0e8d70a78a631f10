import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import type { Referable } from './reference-problems.ts';
import { movingTree, readTree } from './sample-tree.ts';
import { problemsOfTree } from './tree-problems.ts';

const placeOfCard = (id: string) => ({ file: `apis/${id}.mdx`, line: 4, column: 7 });
const referable: Referable = {
  cards: new Map([
    ['van', { kind: 'verdict', place: placeOfCard('van') }],
    ['truck', { kind: 'verdict', place: placeOfCard('truck') }],
    ['ship', { kind: 'verdict', place: placeOfCard('ship') }],
    ['crate', { kind: 'note', place: placeOfCard('crate') }],
    ['unreadable', { kind: undefined, place: placeOfCard('unreadable') }],
  ]),
  sections: new Set(['load', 'day']),
  claims: new Set(['weight']),
  examples: new Set(['scale']),
};

function problemsOf(text: string, known: Partial<Referable> = {}): string[] {
  const reading = readTree(text);
  const problems = [...reading.problems, ...problemsOfTree(reading, { ...referable, ...known })];
  return told(problems);
}

/** Tells what is wrong with the sample tree after edits: each text is put in the place of another, wherever it stands. */
function problemsAfter(edits: readonly [string, string][]): string[] {
  let text = movingTree;
  for (const [from, to] of edits) {
    assert.ok(text.includes(from), `"${from}" is not in the tree`);
    text = text.replaceAll(from, to);
  }
  return problemsOf(text);
}

interface Broken {
  readonly name: string;
  readonly edits: readonly [from: string, to: string][];
  readonly expected: readonly string[];
}

const broken: readonly Broken[] = [
  {
    name: 'a question with the id of a card',
    edits: [
      ['  day:', '  ship:'],
      ['asks: day', 'asks: ship'],
    ],
    expected: [
      'tree.yaml:14:3 "ship" is a question and a card. Give the question another id: both have an address.',
    ],
  },
  {
    name: 'an answer that leads nowhere',
    edits: [[', uses: ship', '']],
    expected: [
      'tree.yaml:27:7 The answer "later" leads nowhere. Give it "asks" with a question, or "uses" with a card.',
    ],
  },
  {
    name: 'an answer that leads to two places',
    edits: [['worker: crew, asks: day', 'worker: crew, asks: day, uses: ship']],
    expected: [
      'tree.yaml:12:7 The answer "light" leads to two places. Keep either "asks" or "uses".',
    ],
  },
  {
    name: 'a note used as a verdict',
    edits: [['uses: ship', 'uses: crate']],
    expected: [
      'apis/ship.mdx:4:7 The card "ship" is a verdict, and no answer uses it. Let an answer of the tree use it, or make it a note on another card.',
      'tree.yaml:27:79 The card "crate" is a note on another card, not a verdict. Use the card it is a note on, or make its kind "verdict".',
    ],
  },
  {
    name: 'unsure with an unknown answer',
    edits: [['answer: light', 'answer: lihgt']],
    expected: [
      'tree.yaml:10:23 There is no answer "lihgt". Did you mean "light"? Write the id of one of its answers.',
    ],
  },
  {
    name: 'an unknown claim and an unknown example',
    edits: [['claim: weight, example: scale', 'claim: mass, example: scales']],
    expected: [
      'tree.yaml:9:42 There is no claim "mass". Write the id of a claim in claims.yaml.',
      'tree.yaml:9:57 There is no example "scales". Did you mean "scale"? Write the id of a program in examples/.',
    ],
  },
  {
    name: 'an unknown section, question and card: what follows from them is held back',
    edits: [
      ['section: day', 'section: date'],
      ['robots, asks: day', 'robots, asks: night'],
      ['robots: truck', 'robots: trukc'],
    ],
    expected: [
      'tree.yaml:13:95 There is no question "night". Write the id of a question.',
      'tree.yaml:16:14 There is no section "date". Did you mean "day"? Write the id of a chapter or a heading.',
      'tree.yaml:26:36 There is no card "trukc". Did you mean "truck"? Write the id of a card in apis/.',
    ],
  },
  {
    name: 'a question with an id that every object inherits',
    edits: [['robots, asks: day', 'robots, asks: constructor']],
    expected: ['tree.yaml:13:95 There is no question "constructor". Write the id of a question.'],
  },
  {
    name: 'a question that asks itself',
    edits: [['uses: ship', 'asks: day']],
    expected: [
      'apis/ship.mdx:4:7 The card "ship" is a verdict, and no answer uses it. Let an answer of the tree use it, or make it a note on another card.',
      'tree.yaml:27:79 The answer "later" closes a loop: day → day. Let it ask a later question, or use a card: every walk has to end.',
    ],
  },
  {
    name: 'two loops',
    edits: [
      ['uses: { crew: van, robots: truck }', 'asks: load'],
      ['uses: ship', 'asks: day'],
    ],
    expected: [
      ...['ship', 'truck', 'van'].map(
        (card) =>
          `apis/${card}.mdx:4:7 The card "${card}" is a verdict, and no answer uses it. Let an answer of the tree use it, or make it a note on another card.`,
      ),
      'tree.yaml:26:15 The answer "today" closes a loop: load → day → load. Let it ask a later question, or use a card: every walk has to end.',
      'tree.yaml:27:79 The answer "later" closes a loop: day → day. Let it ask a later question, or use a card: every walk has to end.',
    ],
  },
];

test('the sample tree has no problems', () => {
  assert.deepEqual(problemsOf(movingTree), []);
});

for (const { name, edits, expected } of broken) {
  test(`a tree with ${name}`, () => {
    assert.deepEqual(problemsAfter(edits), expected);
  });
}

test('a tree with a box that has the id of a card', () => {
  const note = { kind: 'note', place: placeOfCard('day-robots') } as const;
  const cards = new Map([...referable.cards, ['day-robots', note]]);
  assert.deepEqual(problemsOf(movingTree, { cards }), [
    'tree.yaml:14:3 The box of "day" for "robots" has the id of the card "day-robots". Give one of the two another id.',
  ]);
});

test('nothing is concluded from questions that cannot be read', () => {
  assert.deepEqual(problemsOf('start: load\nquestions: none\n'), [
    'tree.yaml:2:12 "questions" is "none". Write a mapping.',
  ]);
});

test('nothing is said of claims where they could not be read', () => {
  assert.deepEqual(problemsOf(movingTree, { claims: undefined }), []);
});

for (const [answers, paths] of [
  [[300], 300],
  [[301], 301],
  [[2, 2, 2, 2, 2, 2, 2, 2], 256],
  [[2, 2, 2, 2, 2, 2, 2, 2, 2], 512],
] as const) {
  test(`a tree whose questions in a row have ${answers.join(', ')} answers`, () => {
    const row = answers.map((count, index) => {
      const next = index + 1 < answers.length ? `asks: q${index + 1}` : 'uses: ship';
      const entries = Array.from({ length: count }, (_, answer) => {
        return `      a${answer}: { label: A, consequence: a, because: a, ${next} }\n`;
      });
      const fields = `section: day, question: Q?, help: H., howToTell: [{ say: S. }], unsure: { say: S. }`;
      const lines = fields.split(/, (?=\w+:)/).map((line) => `    ${line}\n`);
      return `  q${index}:\n    step: '1'\n${lines.join('')}    answers:\n${entries.join('')}`;
    });
    const cards = new Map([...referable.cards].filter(([id]) => id === 'ship'));
    const found = problemsOf(`start: q0\nquestions:\n${row.join('')}`, { cards });
    const expected = `tree.yaml:3:3 The tree has ${paths} paths from the first question to a card; 300 are the most. Ask fewer questions in a row, or let answers that make no difference to the card lead to it at once.`;
    assert.deepEqual(found, paths > 300 ? [expected] : []);
  });
}
