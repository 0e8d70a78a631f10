import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { gone, readWith, swap } from './edited-content.ts';
import { pageOfEachSection, type PageWithSections } from './sections.ts';

function page(id: string, headings: string[], fixed: string[] = []): PageWithSections {
  const file = `content/${id}.mdx`;
  return {
    id,
    file,
    address: `/guide/${id}/`,
    fixed,
    headings: headings.map((heading, index) => ({
      id: heading,
      title: heading,
      level: 2,
      place: { file, line: 10 + index, column: 1 },
    })),
  };
}

const twice = (place: string, id: string, first: string) =>
  `${place} The id "${id}" is given twice; first at ${first}. Give this one another id: an id names one section of the whole site.`;

const table: [name: string, pages: PageWithSections[], expected: string[]][] = [
  ['none alike', [page('a', ['b', 'c'], ['a-answer']), page('d', ['e'])], []],
  [
    'two headings of one page',
    [page('a', ['b', 'b'])],
    [twice('content/a.mdx:11:1', 'b', 'content/a.mdx:10:1')],
  ],
  [
    'headings of two pages',
    [page('a', ['c']), page('b', ['c'])],
    [twice('content/b.mdx:10:1', 'c', 'content/a.mdx:10:1')],
  ],
  [
    'a heading and a later page',
    [page('a', ['b']), page('b', [])],
    [twice('content/a.mdx:10:1', 'b', 'content/b.mdx:1:1')],
  ],
  [
    'a heading and a section that a page has by its kind',
    [page('a', ['b-answer']), page('b', [], ['b-answer'])],
    [twice('content/a.mdx:10:1', 'b-answer', 'content/b.mdx:1:1')],
  ],
  [
    'a heading and a section of the home page',
    [page('a', ['flowchart'])],
    [twice('content/a.mdx:10:1', 'flowchart', 'the page /:1:1')],
  ],
];
for (const [name, pages, expected] of table) {
  test(`ids of sections: ${name}`, () => {
    assert.deepEqual(told(pageOfEachSection(pages, true).problems), expected);
  });
}

test('each section is on one page; pages, headings and lists alike', () => {
  const { pageOfSection } = pageOfEachSection(
    [page('a', ['b'], ['a-answer']), page('c', ['b'])],
    false,
  );
  assert.deepEqual(Object.fromEntries(pageOfSection), {
    a: '/guide/a/',
    c: '/guide/c/',
    'a-answer': '/guide/a/',
    flowchart: '/',
    'all-answers': '/',
    'all-cards': '/apis/',
    'first-question': '/',
    'verdicts-by-path': '/apis/',
    b: '/guide/a/',
  });
});

test('a site that compares its cards has a section for that', () => {
  assert.equal(pageOfEachSection([], true).pageOfSection.get('cards-compared'), '/apis/');
});

const note = `---
name: CC0-1.0
short: CC0
kind: note
noteOn: mit
family: permissive
sentence: No licence, but a waiver.
chooseWhen: It is data.
avoidWhen: It is code.
oldest: any
docs: https://spdx.org/licenses/CC0-1.0.html
description: A dedication to the public domain, where the law knows of one.
---
`;

test('a chapter of a question has its answer as a section; a note has no answers that lead to it', () => {
  const added = {
    'guide/40-history.mdx': () =>
      '---\ntitle: History\ndescription: How licences came about, and who wrote the first of them.\n---\n',
    'apis/cc0.mdx': () => note,
    'examples/cc0.py': () => 'print()\n',
    'examples/cc0.out': () => '\n',
  };
  const { problems, addresses } = readWith(added);
  assert.deepEqual(told(problems), []);
  const here = (id: string) => addresses?.sections.get(id);
  assert.deepEqual(
    ['reach-answer', 'how-far-it-reaches-answer', 'history', 'history-answer'].map(here),
    [undefined, '/guide/how-far-it-reaches/', '/guide/history/', undefined],
  );
  assert.deepEqual(['mit-program', 'mit-answers', 'cc0-program', 'cc0-answers'].map(here), [
    '/apis/mit/',
    '/apis/mit/',
    '/apis/cc0/',
    undefined,
  ]);
});

const links = '[a](#patents-and-you-answer) [b](#mit-answers) things';
const unreadable: [name: string, edit: (text: string) => string | undefined, expected: string][] = [
  [
    'of broken syntax',
    (text) => `${text} : [`,
    'content/tree.yaml:74:5 The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the YAML.',
  ],
  [
    'that is empty',
    () => '',
    'content/tree.yaml:1:1 Nothing stands here. The fields are start, workers, questions.',
  ],
  [
    'without questions',
    (text) => text.replace(/questions:[^]*/, 'questions:\n'),
    'content/tree.yaml:2:11 "questions" is missing. Add "questions" with a mapping.',
  ],
  [
    'with a misspelt section',
    swap('section: patents', 'sektion: patents'),
    'content/tree.yaml:30:5 There is no field "sektion" here. Did you mean "section"? The fields are step, question, section, help, howToTell, unsure, waysOut, answers.',
  ],
  ['that is gone', gone, 'content/tree.yaml:1:1 There is no such file. Add tree.yaml.'],
];
for (const [name, edit, expected] of unreadable) {
  test(`a tree ${name} makes no link to the answer of a chapter wrong`, () => {
    const { problems } = readWith({
      'tree.yaml': edit,
      'guide/20-patents-and-you.mdx': swap('small things', links),
    });
    assert.deepEqual(told(problems), [expected]);
  });
}
