import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeProblems } from '../problems/problem.ts';
import { told } from '../problems/told.ts';
import { gone, readWith, sound, swap, type Edits } from './edited-content.ts';
import { readContent } from './read-content.ts';

interface Broken {
  readonly name: string;
  readonly edits: Edits;
  /** Every problem, as it is printed, in order of place. */
  readonly expected: readonly string[];
}

const broken: readonly Broken[] = [
  {
    name: 'an answer that asks an unknown question',
    edits: { 'tree.yaml': swap('asks: patents', 'asks: patent') },
    expected: [
      'content/tree.yaml:20:15 There is no question "patent". Did you mean "patents"? Write the id of a question.',
    ],
  },
  {
    name: 'an answer that uses an unknown card',
    edits: { 'tree.yaml': swap('uses: mit', 'uses: mitt') },
    expected: [
      'content/tree.yaml:41:15 There is no card "mitt". Did you mean "mit"? Write the id of a card in apis/.',
    ],
  },
  {
    name: 'a start that is no question',
    edits: { 'tree.yaml': swap('start: sharing', 'start: shring') },
    expected: [
      'content/tree.yaml:1:8 The walk starts at "shring", and no question has that id. Did you mean "sharing"? Write the id of the first question.',
    ],
  },
  {
    name: 'a question never reached, and what only it would ask',
    edits: {
      'tree.yaml': (text) =>
        text.replace('asks: reach', 'uses: gpl') +
        text
          .slice(text.indexOf('  patents:'))
          .replace('  patents:', '  lost:')
          .split('  reach:')[0]!
          .replace('uses: mit', 'asks: reach'),
    },
    expected: [
      'content/tree.yaml:68:3 No answer leads to the question "lost". Let an answer ask it, or remove it.',
    ],
  },
  {
    name: 'a loop',
    edits: { 'tree.yaml': swap('uses: mpl', 'asks: sharing') },
    expected: [
      'content/apis/mpl.mdx:4:7 The card "mpl" is a verdict, and no answer uses it. Let an answer of the tree use it, or make it a note on another card.',
      'content/tree.yaml:62:15 The answer "files" closes a loop: sharing → reach → sharing. Let it ask a later question, or use a card: every walk has to end.',
    ],
  },
  {
    name: 'a verdict that no answer uses',
    edits: { 'tree.yaml': swap('uses: apache', 'uses: mit') },
    expected: [
      'content/apis/apache.mdx:4:7 The card "apache" is a verdict, and no answer uses it. Let an answer of the tree use it, or make it a note on another card.',
    ],
  },
  {
    name: 'an answer without a label',
    edits: { 'tree.yaml': swap('        label: The files\n', '') },
    expected: [
      'content/tree.yaml:58:7 "questions.reach.answers.files.label" is missing. Add "label" with a text.',
    ],
  },
  {
    name: 'two answers with one id',
    edits: { 'tree.yaml': swap('      whole:', '      files:') },
    expected: [
      'content/tree.yaml:63:7 "files" stands twice here. Give each its own id, or remove one of the two.',
    ],
  },
  {
    name: 'a section that does not exist',
    edits: { 'tree.yaml': swap('section: patents-and-you', 'section: patents-and-me') },
    expected: [
      'content/tree.yaml:28:14 There is no section "patents-and-me". Did you mean "patents-and-you"? Write the id of a chapter or a heading.',
    ],
  },
  {
    name: 'a missing field',
    edits: { 'tree.yaml': swap('    help: An express grant says it in so many words.\n', '') },
    expected: [
      'content/tree.yaml:26:3 "questions.patents.help" is missing. Add "help" with a text, or one for each worker.',
    ],
  },
  {
    name: 'a misspelt field, told once',
    edits: { 'tree.yaml': swap('    help: An express', '    hepl: An express') },
    expected: [
      'content/tree.yaml:30:5 There is no field "hepl" here. Did you mean "help"? The fields are step, question, section, help, howToTell, unsure, answers.',
    ],
  },
  {
    name: 'a link to a section that does not exist',
    edits: { 'guide/20-patents-and-you.mdx': swap('small things', '[small](#mits) things') },
    expected: [
      'content/guide/20-patents-and-you.mdx:6:12 There is no section "mits". Did you mean "mit"? Write #id with the id of a heading, a chapter or a card.',
    ],
  },
  {
    name: 'a link in the tree to a section that does not exist',
    edits: { 'tree.yaml': swap('](#mit)', '](#mti)') },
    expected: [
      'content/tree.yaml:14:12 There is no section "mti". Did you mean "mit"? Write #id with the id of a heading, a chapter or a card.',
    ],
  },
  {
    name: 'two headings with one id',
    edits: {
      'guide/20-patents-and-you.mdx': swap(
        '{#patents-and-you-how-to-tell}',
        '{#share-the-changes-how-to-tell}',
      ),
    },
    expected: [
      'content/guide/20-patents-and-you.mdx:8:1 The id "share-the-changes-how-to-tell" is given twice; first at content/guide/10-share-the-changes.mdx:8:1. Give this one another id: an id names one section of the whole site.',
    ],
  },
  {
    name: 'a heading without an id',
    edits: { 'guide/20-patents-and-you.mdx': swap(' {#patents-and-you-how-to-tell}', '') },
    expected: [
      'content/guide/20-patents-and-you.mdx:8:1 The heading "How to tell" has no id. End its line with an id that will never change: {#some-words}.',
    ],
  },
  {
    name: 'a claim nobody defined',
    edits: { 'guide/10-share-the-changes.mdx': swap('copyleft-means-sharing', 'copyleft-shares') },
    expected: [
      'content/guide/10-share-the-changes.mdx:6:39 There is no claim "copyleft-shares". Did you mean "copyleft-means-sharing"? Write the id of a claim, or add it to claims.yaml.',
    ],
  },
  {
    name: 'a card without its example',
    edits: { 'examples/mit.py': gone, 'examples/mit.out': gone },
    expected: [
      'content/apis/mit.mdx:1:1 The card "mit" has no example. Add content/examples/mit.py, and what it prints as mit.out.',
    ],
  },
  {
    name: 'an example without its output',
    edits: { 'examples/mit.out': gone },
    expected: [
      'content/examples/mit.py:1:1 The example "mit" has no output. Run it and keep what it prints in mit.out.',
    ],
  },
  {
    name: 'an MDX page that cannot be read; links to its sections hold',
    edits: {
      'guide/20-patents-and-you.mdx': swap('small things', '<b>small things'),
      'guide/10-share-the-changes.mdx': swap('Say no', '[Say no](#patents-and-you-how-to-tell)'),
    },
    expected: [
      'content/guide/20-patents-and-you.mdx:6:12 The page cannot be read: Expected a closing tag for `<b>` (6:12) before the end of `paragraph`. Mend the MDX; write a brace or a less-than sign of the text inside `code`.',
    ],
  },
  {
    name: 'a documented claim without a source',
    edits: { 'claims.yaml': swap('kind: definition', 'kind: documented') },
    expected: [
      'content/claims.yaml:2:3 "copyleft-means-sharing" is "documented" and has no source. Add "source" with the address of the document.',
    ],
  },
  {
    name: 'YAML that cannot be read; nothing is concluded from its absence',
    edits: { 'claims.yaml': (text) => `${text}  : : [` },
    expected: [
      'content/claims.yaml:4:5 The YAML cannot be read: Nested mappings are not allowed in compact mappings. Mend the YAML.',
    ],
  },
  {
    name: 'a file that is not there',
    edits: { 'claims.yaml': gone },
    expected: ['content/claims.yaml:1:1 There is no such file. Add claims.yaml.'],
  },
  {
    name: 'a program in a page',
    edits: { 'guide/20-patents-and-you.mdx': swap('small things', '{1 + 1} things') },
    expected: [
      'content/guide/20-patents-and-you.mdx:6:12 The page holds a program: "1 + 1". Content holds no code of the site. Write a brace of the text inside `code`.',
    ],
  },
  {
    name: 'a component that does not exist',
    edits: { 'guide/20-patents-and-you.mdx': swap('<HowToTell', '<HowToTel') },
    expected: [
      'content/guide/20-patents-and-you.mdx:10:1 There is no component "HowToTel". Did you mean "HowToTell"? The components are Claim, Example, HowToTell, Comparison, Since, ReportError, details, summary, kbd, abbr, sub, sup, br.',
    ],
  },
  {
    name: 'what MDX would run, or style, or name',
    edits: {
      'guide/20-patents-and-you.mdx': swap(
        'small things',
        '<details onclick="x()" id="main"><summary>a</summary></details> <abbr title={process.version}>b</abbr> <kbd {...c}>d</kbd> ![e](https://example.org/e.png) things[^1]\n\n[^1]: f',
      ),
    },
    expected: [
      'content/guide/20-patents-and-you.mdx:6:12 <details> is given "onclick". Write <details open="…" />.',
      'content/guide/20-patents-and-you.mdx:6:12 <details> is given "id". Write <details open="…" />.',
      'content/guide/20-patents-and-you.mdx:6:76 <abbr> is given "title" by a program. Write title="…".',
      'content/guide/20-patents-and-you.mdx:6:115 <kbd> is given "{…}". Write <kbd />.',
      'content/guide/20-patents-and-you.mdx:6:135 The text holds a picture. Say it in words, or with one of the components in CONTRIBUTING.md.',
      'content/guide/20-patents-and-you.mdx:6:173 The text holds a footnote. Say it in words, or with one of the components in CONTRIBUTING.md.',
      'content/guide/20-patents-and-you.mdx:8:1 The text holds a footnote. Say it in words, or with one of the components in CONTRIBUTING.md.',
    ],
  },
  {
    name: 'a link that runs, and HTML, in a text of the tree',
    edits: {
      'tree.yaml': swap('the text is shorter', 'the <javascript:alert(1)> <b>text</b>'),
    },
    expected: [
      'content/tree.yaml:35:12 The link "javascript:alert(1)" leads nowhere that can be checked. Write #id for a section of this site, /page/ for a page of it, or https://…',
      'content/tree.yaml:35:12 The text holds HTML. Say it in words, or with one of the components in CONTRIBUTING.md.',
      'content/tree.yaml:35:12 The text holds HTML. Say it in words, or with one of the components in CONTRIBUTING.md.',
    ],
  },
  {
    name: 'a text that YAML takes for a name',
    edits: { 'tree.yaml': swap('because: nobody has to share', 'because: *nobody*') },
    expected: [
      'content/tree.yaml:19:18 "*nobody*" is read as the name of another part of the file. Put a text that begins with an asterisk in quotes.',
    ],
  },
  {
    name: 'a section with an id of the frame',
    edits: {
      'guide/20-patents-and-you.mdx': swap('{#patents-and-you-how', '{#main}\n\n## B {#box-how'),
    },
    expected: [
      'content/guide/20-patents-and-you.mdx:8:1 The id "main" is one that the frame of every page has for its own parts. Give this section another id.',
      'content/guide/20-patents-and-you.mdx:10:1 The id "box-how-to-tell" is one that the frame of every page has for its own parts. Give this section another id.',
    ],
  },
  {
    name: 'more families than accents',
    edits: { 'site.yaml': swap('families:', 'families:\n  one: A\n  two: B') },
    expected: [
      'content/site.yaml:6:3 "families" has more families than there are accents. Add accents to src/styles/tokens.css, or leave 3 families.',
    ],
  },
];

test('the sound content has no problems', () => {
  const { problems, contractProblems } = readContent(sound);
  assert.equal(describeProblems([...problems, ...contractProblems]), describeProblems([]));
});

for (const { name, edits, expected } of broken) {
  test(`content with ${name}`, () => {
    assert.deepEqual(told(readWith(edits).problems), expected);
  });
}

test('problems of several files and kinds are told at once', () => {
  const { problems, content } = readWith({
    'tree.yaml': (text) =>
      text.replace('uses: mit', 'uses: mitt').replace('        label: The files\n', ''),
    'guide/20-patents-and-you.mdx': swap('small things', '<b>small things'),
    'guide/10-share-the-changes.mdx': swap('Say no', '[Say no](#nothing)'),
    'apis/gpl.mdx': swap('family: copyleft', 'family: copylft'),
    'examples/mpl.out': gone,
  });
  assert.equal(content, undefined);
  assert.deepEqual(
    told(problems).map((each) => each.split(' ')[0]),
    [
      'content/apis/gpl.mdx:5:9',
      'content/examples/mpl.py:1:1',
      'content/guide/10-share-the-changes.mdx:6:1',
      'content/guide/20-patents-and-you.mdx:6:12',
      'content/tree.yaml:41:15',
      'content/tree.yaml:58:7',
    ],
  );
});
