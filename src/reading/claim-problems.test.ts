import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultsText } from '../claims/results-text.ts';
import { hashOf, type RecordedPython, type Results } from '../claims/results.ts';
import { told } from '../problems/told.ts';
import { gone, readWith, sound, swap, type Edits } from './edited-content.ts';
import { hashOfExample } from './result-problems.ts';

const shown = (more = '') => ({
  'claims.yaml': (text: string) =>
    `${text}\nlicence-name-printed:\n  says: It prints.\n  kind: shown\n${more}`,
});
const program = { 'claims/licence-name-printed.py': () => 'print(1)\n' };

const broken: readonly (readonly [name: string, edits: Edits, expected: readonly string[]])[] = [
  ['a claim shown by its program', { ...shown('  expects: 1\n'), ...program }, []],
  [
    'a claim that later versions change, on one kind of build',
    {
      ...shown("  expects: [1, { a: null }]\n  expectsSince: { '3.14': 2 }\n  builds: gil\n"),
      ...program,
    },
    [],
  ],
  [
    'a program of no claim, and files of no use',
    {
      'claims/copyleft-means-sharin.py': () => '',
      'claims/Copyleft.py': () => '',
      'claims/result.json': () => '',
    },
    [
      'content/claims/Copyleft.py:1:1 "Copyleft.py" is neither a claim\'s program nor results.json. Name it with the id of its claim, and .py.',
      'content/claims/copyleft-means-sharin.py:1:1 There is no claim "copyleft-means-sharin". Did you mean "copyleft-means-sharing"? Name it as its claim, or add that to claims.yaml.',
      'content/claims/result.json:1:1 "result.json" is neither a claim\'s program nor results.json. Name it with the id of its claim, and .py.',
    ],
  ],
  [
    'a program of a definition',
    { 'claims/copyleft-means-sharing.py': () => '' },
    [
      'content/claims/copyleft-means-sharing.py:1:1 The claim "copyleft-means-sharing" is of kind definition: no program shows it. Make the claim "shown", or remove the program.',
    ],
  ],
  [
    'expectations of what no program shows',
    {
      'claims.yaml': swap(
        'kind: definition',
        "kind: definition\n  builds: gil\n  expects: 1\n  expectsSince: { '3.14': 2 }",
      ),
    },
    [
      'content/claims.yaml:4:3 "copyleft-means-sharing" is of kind definition: no program runs that "builds" could be about. Remove "builds", or make the claim "shown".',
      'content/claims.yaml:5:3 "copyleft-means-sharing" is of kind definition: no program runs that "expects" could be about. Remove "expects", or make the claim "shown".',
      'content/claims.yaml:6:3 "copyleft-means-sharing" is of kind definition: no program runs that "expectsSince" could be about. Remove "expectsSince", or make the claim "shown".',
    ],
  ],
  [
    'a claim that is shown, and neither a program nor what it would print',
    shown(),
    [
      'content/claims.yaml:10:1 "licence-name-printed" is shown, and does not say what its program is to print. Add "expects" with a value that JSON can hold.',
      'content/claims.yaml:12:3 "licence-name-printed" is shown, and there is no program that shows it. Add claims/licence-name-printed.py, which prints what it observes as JSON.',
    ],
  ],
  [
    'an expectation of later versions alone',
    { ...shown("  expectsSince: { '3.14': 2 }\n"), ...program },
    [
      'content/claims.yaml:10:1 "licence-name-printed" is shown, and does not say what its program is to print. Add "expects" with a value that JSON can hold.',
    ],
  ],
  [
    'what is no version, no build and no JSON',
    { ...shown('  expects: .nan\n  expectsSince: { new: 2 }\n  builds: nogil\n'), ...program },
    [
      'content/claims.yaml:13:12 "licence-name-printed.expects" is null. Write a value that JSON can hold.',
      'content/claims.yaml:14:19 "new" is not fit to be an id. Write a version in quotes, such as "3.14".',
      'content/claims.yaml:15:11 "licence-name-printed.builds" is "nogil". Write one of gil, free-threaded.',
    ],
  ],
];

for (const [name, edits, expected] of broken) {
  test(`content with ${name}`, () => assert.deepEqual(told(readWith(edits).problems), expected));
}

const python = (release: string): RecordedPython => ({
  release,
  build: 'gil',
  system: 'Linux x86-64',
  date: '2026-01-01',
});
const mit = {
  source: sound.texts.get('examples/mit.py') ?? '',
  output: sound.texts.get('examples/mit.out') ?? '',
};
const results: Results = {
  pythons: { '3.11': python('3.11.7'), '3.14': python('3.14.2') },
  claims: {
    'licence-name-printed': { program: hashOf('print(1)\n'), observed: { '3.11': 1, '3.14': 1 } },
  },
  examples: { mit: { program: hashOfExample(mit), printed: ['3.11', '3.14'] } },
};
const recorded = (kept = results) => ({ 'claims/results.json': () => resultsText(kept) });
const proven = { ...shown('  expects: 1\n'), ...program, ...recorded() };

const outdated: readonly (readonly [name: string, edits: Edits, expected: readonly string[]])[] = [
  ['results that hold', proven, []],
  [
    'a program that has changed',
    { ...proven, 'claims/licence-name-printed.py': () => 'print(2)\n' },
    [
      'content/claims/licence-name-printed.py:1:1 This program has changed since it was run. Run "npm run claims".',
    ],
  ],
  [
    'an example that prints something else',
    { ...proven, 'examples/mit.out': (text) => `${text}\n` },
    [
      'content/examples/mit.py:1:1 This program, or its output, has changed since it was run. Run "npm run claims".',
    ],
  ],
  [
    'programs that are gone',
    { ...recorded(), 'examples/mit.py': gone, 'examples/mit.out': gone },
    [
      'content/claims/results.json:7:5 There is no program claims/licence-name-printed.py, and these are its results. Run "npm run claims".',
      'content/claims/results.json:16:5 There is no example "mit", and these are its results. Run "npm run claims".',
    ],
  ],
  [
    'another expectation',
    { ...proven, ...shown("  expects: 1\n  expectsSince: { '3.12': [1] }\n") },
    [
      'content/claims/results.json:11:9 What Python 3.14.2 printed is not what claims.yaml expects: it is 1 in place of [1]. Mend what "licence-name-printed" expects, or the program; then run "npm run claims".',
    ],
  ],
  [
    'an expectation of other interpreters alone',
    { ...proven, ...shown("  expects: 2\n  since: '3.15'\n") },
    [],
  ],
  [
    'interpreters that nothing is known of',
    { ...proven, ...recorded({ ...results, pythons: { '3.14': python('3.14.2') } }) },
    [
      'content/claims/results.json:9:9 No interpreter is described as "3.11". Run "npm run claims".',
      'content/claims/results.json:15:45 No interpreter is described as "3.11". Run "npm run claims".',
    ],
  ],
];

for (const [name, edits, expected] of outdated) {
  test(`results with ${name}`, () =>
    assert.deepEqual(told(readWith(edits).resultProblems), expected));
}

test('results that cannot be read are told as the YAML files are', () => {
  const { problems, resultProblems } = readWith({
    ...proven,
    'claims/results.json': () => resultsText(results).replace('"3.11.7"', '311'),
  });
  assert.deepEqual(told(problems), [
    'content/claims/results.json:3:26 "pythons.3.11.release" is 311. Write a text.',
  ]);
  assert.deepEqual(resultProblems, []);
});
