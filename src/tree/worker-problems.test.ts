import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../problems/problem.ts';
import { told } from '../problems/told.ts';
import { movingTree, readTree } from './sample-tree.ts';
import { workerProblems } from './worker-problems.ts';

interface Broken {
  readonly name: string;
  readonly edits: readonly [from: string, to: string][];
  readonly expected: readonly string[];
}

const broken: readonly Broken[] = [
  {
    name: 'a help that is missing for one worker',
    edits: [[', robots: Ask the robots.', '']],
    expected: [
      'tree.yaml:18:11 "help" says nothing for the worker "robots", and "day" is asked of it. Add "robots", or give it once for all.',
    ],
  },
  {
    name: 'a text and a card that are missing for different workers',
    edits: [
      ['because: { crew: people drive today, ', 'because: { '],
      ['uses: { crew: van, robots: truck }', 'uses: { crew: van }'],
    ],
    expected: [
      'tree.yaml:25:18 "because" says nothing for the worker "crew", and "day" is asked of it. Add "crew", or give it once for all.',
      'tree.yaml:26:15 "uses" says nothing for the worker "robots", and "day" is asked of it. Add "robots", or give it once for all.',
    ],
  },
  {
    name: 'a misspelt worker in a text: the missing one follows from it',
    edits: [['robots: a truck', 'robot: a truck']],
    expected: [
      'tree.yaml:24:37 There is no worker "robot". Did you mean "robots"? Write one of the workers of this tree.',
    ],
  },
  {
    name: 'a misspelt worker at an answer: all that is missing for it follows from it',
    edits: [['worker: robots', 'worker: robot']],
    expected: [
      'tree.yaml:13:81 There is no worker "robot". Did you mean "robots"? Write one of the workers of this tree.',
    ],
  },
  {
    name: 'a worker that nobody can have meant',
    edits: [['{ crew: a van, ', '{ crew: a van, elephants: a trunk, ']],
    expected: [
      'tree.yaml:24:37 There is no worker "elephants". Write one of the workers of this tree.',
    ],
  },
  {
    name: 'what is given for each worker before one is decided on',
    edits: [
      ['help: A piano is.', 'help: { crew: A piano is., robots: A house is. }'],
      [
        'because: it is light, worker: crew, asks: day',
        'because: { crew: it is light }, uses: ship',
      ],
    ],
    expected: [
      'tree.yaml:8:11 "help" is given for each worker, but "load" is asked before one is decided on. Give it once.',
      'tree.yaml:12:60 "because" is given for each worker, but "load" is asked before one is decided on. Give it once.',
    ],
  },
  {
    name: 'a question asked both before a worker is decided on and after',
    edits: [
      [', worker: crew, asks: day', ', asks: day'],
      ['help: { crew: Ask the crew., robots: Ask the robots. }', 'help: { crew: Ask the crew. }'],
      ['consequence: { crew: a van, robots: a truck }', 'consequence: a car'],
      ['because: { crew: people drive today, robots: robots drive today }', 'because: it is today'],
      ['uses: { crew: van, robots: truck }', 'uses: van'],
    ],
    expected: [
      'tree.yaml:12:14 The answer "light" asks "day" and decides on no worker; other answers that lead there do. Add "worker" with one of the workers of this tree.',
      'tree.yaml:18:11 "help" says nothing for the worker "robots", and "day" is asked of it. Add "robots", or give it once for all.',
    ],
  },
  {
    name: 'an answer that sets the worker of a question asked of several, told once',
    edits: [
      [
        'because: it can wait, uses: ship',
        'because: it can wait, worker: crew, uses: { robots: ship }',
      ],
    ],
    expected: [
      'tree.yaml:27:93 "uses" says nothing for the worker "crew", and "day" is asked of it. Add "crew", or give it once for all.',
    ],
  },
  {
    name: 'workers named and none listed, told once',
    edits: [['workers: [crew, robots]\n', '']],
    expected: [
      'tree.yaml:1:1 The tree names the worker "crew", and lists no workers. Add "workers" with a list of them.',
    ],
  },
  {
    name: 'a misspelt list of workers: nothing is concluded from its absence',
    edits: [['workers: [crew, robots]', 'worker: [crew, robots]']],
    expected: [
      'tree.yaml:2:1 There is no field "worker" here. Did you mean "workers"? The fields are start, workers, questions.',
    ],
  },
  {
    name: 'a list of workers that cannot be read',
    edits: [['workers: [crew, robots]', 'workers: [crew, Robots]']],
    expected: [
      'tree.yaml:2:17 "workers.1" is "Robots". Write an id: lower-case words joined by hyphens.',
    ],
  },
  {
    name: 'a worker that is no id',
    edits: [['worker: robots', 'worker: Robots']],
    expected: [
      'tree.yaml:13:81 "questions.load.answers.heavy.worker" is "Robots". Write an id: lower-case words joined by hyphens.',
    ],
  },
  {
    name: 'a misspelt field that was to decide on the worker',
    edits: [['worker: robots', 'wroker: robots']],
    expected: [
      'tree.yaml:13:73 There is no field "wroker" here. Did you mean "worker"? The fields are label, consequence, because, becauseInShort, inTitle, worker, asks, uses.',
    ],
  },
  {
    name: 'a list where a text for each worker belongs',
    edits: [['uses: { crew: van, robots: truck }', 'uses: [van, truck]']],
    expected: [
      'tree.yaml:26:15 "questions.day.answers.today.uses" is ["van","truck"]. Write the id of a card, or one for each worker.',
    ],
  },
  {
    name: 'an empty text for one worker',
    edits: [['robots: a truck', 'robots: " "']],
    expected: [
      'tree.yaml:24:22 "questions.day.answers.today.consequence" is {"crew":"a van","robots":" "}. Write a text, or one for each worker.',
    ],
  },
];

for (const { name, edits, expected } of broken) {
  test(`a tree with ${name}`, () => {
    let text = movingTree;
    for (const [from, to] of edits) {
      assert.ok(text.includes(from), `"${from}" is not in the tree`);
      text = text.replace(from, to);
    }
    const { data, problems, placeOf, brokenAt } = readTree(text);
    assert.ok(data);
    const found: Problem[] = [...problems];
    workerProblems(data, brokenAt, (path, fact, remedy, part) =>
      found.push({ ...placeOf(path, part), fact, remedy }),
    );
    assert.deepEqual(told(found), expected);
  });
}
