import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestOf, type Hit } from './best.ts';
import { excerptOf, piecesOf, type Piece } from './excerpt.ts';
import { isMeant } from './meant.ts';
import { wordsIn } from './words.ts';

// What is typed, and the words that are asked for; those that count double have a star.
const typed: [string, string][] = [
  ['GIL', 'gil'],
  ['shared  memory', 'shared memory'],
  ["Can't pickle local object 'main.<locals>.f'", 'cant pickle local object main locals f'],
  ['asyncio.run() asyncio.Runner', 'asyncio run asynciorun* runner asynciorunner*'],
  [
    'concurrent.futures.BrokenProcessPool:',
    'concurrent futures brokenprocesspool* concurrentfuturesbrokenprocesspool*',
  ],
  ['max_workers=4', 'max_workers* 4'],
  ['if __name__ == "__main__":', 'if __name__ __main__'],
  ['free-threaded', 'free threaded'],
  ['brokenProcessPool or brokenprocesspool', 'brokenprocesspool* or'],
  ['E\u0301clair', 'éclair'],
  ['', ''],
  ['" % <> 😀 \u0000', ''],
  ['x'.repeat(10_000), 'x'.repeat(2000)],
];
for (const [text, expected] of typed) {
  test(`“${text.slice(0, 50)}” is split into words`, () => {
    const words = wordsIn(text).map(({ word, weight }) => `${word}${weight > 1 ? '*' : ''}`);
    assert.equal(words.join(' '), expected);
  });
}

test('of a long text the last words are asked for', () => {
  const words = wordsIn(Array.from({ length: 300 }, (_, index) => `word${index}`).join(' '));
  assert.equal(words.length, 64);
  assert.equal(words.at(-1)?.word, 'word299');
});

const hit = (id: string, score: number, ...words: number[]): Hit => ({
  id,
  score,
  words,
  data: () => Promise.resolve(),
});
const answers: [
  what: string,
  answers: { weight: number; hits: Hit[] }[],
  expected: [id: string, score: number, ...words: number[]][],
][] = [
  ['nothing found', [{ weight: 1, hits: [] }], []],
  [
    'what holds both words comes before what holds one of them more often',
    [
      { weight: 1, hits: [hit('a', 3, 0), hit('b', 2, 4)] },
      { weight: 1, hits: [hit('b', 2, 5)] },
    ],
    [
      ['b', 4, 4, 5],
      ['a', 3, 0],
    ],
  ],
  [
    'a word of more weight counts for more',
    [
      { weight: 1, hits: [hit('a', 3)] },
      { weight: 2, hits: [hit('b', 2)] },
    ],
    [
      ['b', 4],
      ['a', 3],
    ],
  ],
  [
    'what scores less than a quarter of the first is left out',
    [{ weight: 1, hits: [hit('a', 8), hit('b', 2), hit('c', 1.9)] }],
    [
      ['a', 8],
      ['b', 2],
    ],
  ],
  [
    'a word that is nearly everywhere is not marked',
    [
      { weight: 1, hits: ['a', 'b', 'c', 'd'].map((id) => hit(id, 1, 0)) },
      { weight: 1, hits: [hit('a', 9, 3)] },
    ],
    [['a', 10, 3]],
  ],
  [
    'where all words are nearly everywhere, they are marked',
    [{ weight: 1, hits: ['a', 'b', 'c', 'd'].map((id, index) => hit(id, 4 - index / 2, 0)) }],
    [
      ['a', 4, 0],
      ['b', 3.5, 0],
      ['c', 3, 0],
    ],
  ],
];
for (const [what, found, expected] of answers) {
  test(what, () => {
    const best = bestOf(found, { sections: 9, most: 3 });
    assert.deepEqual(
      best.map(({ hit: { id }, score, words }) => [id, score, ...words]),
      expected,
    );
  });
}

const text = 'zero one two three four five six seven eight nine';
const excerpts: [what: string, found: number[], start: number, expected: string][] = [
  ['without a word found, the beginning', [], 0, 'zero one two three four five …'],
  ['after the words of the heading', [1], 2, 'two three four five six seven …'],
  ['with a word before the first found', [5, 6], 0, '… four [five six] seven eight nine'],
  ['where most words are', [0, 7, 8], 0, '… four five six [seven eight] nine'],
  ['not beyond the end', [9], 0, '… four five six seven eight [nine]'],
  ['one found', [2], 0, '… one [two] three four five six …'],
];
for (const [what, found, start, expected] of excerpts) {
  test(`an excerpt: ${what}`, () => {
    assert.equal(told(excerptOf({ text, found: new Set(found) }, start, 6)), expected);
  });
}

test('a short text is its own excerpt', () => {
  assert.equal(told(excerptOf({ text: 'one two', found: new Set([1]) }, 0, 6)), 'one [two]');
  assert.equal(told(excerptOf({ text: 'title', found: new Set([0]) }, 1, 6)), '');
});

const marks: [text: string, found: number[], expected: string][] = [
  ['A pool, or “pools”.', [1, 3], 'A [pool], or “[pools]”.'],
  ['(thread pool) hangs', [0, 1, 2], '([thread pool]) [hangs]'],
  ['asyncio.run() of __main__:', [0, 2], '[asyncio.run]() of [__main__]:'],
  ['“shared memory”', [0, 1], '“[shared memory]”'],
  ['one — two', [1], 'one — two'],
];
for (const [marked, found, expected] of marks) {
  test(`a mark has no punctuation: ${expected}`, () => {
    assert.equal(told(piecesOf({ text: marked, found: new Set(found) })), expected);
  });
}

// What Pagefind finds for a word, and whether the word can have meant it.
const meanings: [asked: string, found: string, isMeant: boolean][] = [
  ['xqzzyw', 'x', false],
  ['xqzzyw', 'x-axis,', false],
  ['xq', 'x', false],
  ['xqzzyw qxxyz', '-X', false],
  ['xqzzyw dying', 'dies', true],
  ['asdfghjkl', 'as', false],
  ['x', 'x.', true],
  ['brok', 'BrokenProcessPool:', true],
  ['process', 'ThreadPoolExecutor/ProcessPool', true],
  ['running', 'run()', true],
  ['threadpoolish', 'thread', true],
  ['dying', 'dies', true],
  ['cant', 'Can’t', true],
  ['max_workers', 'max_workers=4', true],
  ['concurrentfuturesbrokenprocesspool', 'concurrent.futures.BrokenProcessPool', true],
];
for (const [asked, found, expected] of meanings) {
  test(`“${found}” is ${expected ? '' : 'not '}meant by “${asked}”`, () => {
    assert.equal(isMeant(asked.split(' '), found), expected);
  });
}

test('a heading is marked as its text is', () => {
  assert.equal(
    told(piecesOf({ text: 'My pool hangs', found: new Set([0, 2, 7]) })),
    '[My] pool [hangs]',
  );
});

function told(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');
}
