import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../problems/told.ts';
import { gone, readWith, swap, type Broken } from './edited-content.ts';

const page = `---\ntitle: A\ndescription: ${'What this page says, in a few words. '.repeat(2)}\n---\n`;

const broken: readonly Broken[] = [
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
    name: 'a picture that nobody made, one without words, and a snippet that does not exist',
    edits: {
      'guide/20-patents-and-you.mdx': (text) =>
        `${text}\n<Picture id="menu" alt="A menu." />\n\n<Picture id="menu" />\n\n<Snippet id="embedd" />\n`,
    },
    expected: [
      'content/guide/20-patents-and-you.mdx:12:1 There is no picture "menu". Write the id of a picture, or have e2e/pictures.spec.ts make it.',
      'content/guide/20-patents-and-you.mdx:14:1 <Picture> has no alt. Write <Picture id="…" alt="…" />.',
      'content/guide/20-patents-and-you.mdx:14:1 There is no picture "menu". Write the id of a picture, or have e2e/pictures.spec.ts make it.',
      'content/guide/20-patents-and-you.mdx:16:1 <Snippet> has no id "embedd". Did you mean "embed"? Write id="…" with one of formats, embed, mermaid-labels, mermaid-click, mermaid-plain, flowchart-file, interwiki, interwiki-link, sphinx-configuration, sphinx-reference, mkdocs-configuration, mkdocs-reference.',
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
      'content/claims.yaml:9:5 The YAML cannot be read: Nested mappings are not allowed in compact mappings. Mend the YAML.',
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
      'content/guide/20-patents-and-you.mdx:10:1 There is no component "HowToTel". Did you mean "HowToTell"? The components are Claim, Example, HowToTell, Comparison, Since, Aside, Picture, Snippet, Figure, Measured, ReportError, details, summary, kbd, abbr, sub, sup, br.',
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
      'content/tree.yaml:37:12 The link "javascript:alert(1)" leads nowhere that can be checked. Write #id for a section of this site, /page/ for a page of it, or https://…',
      'content/tree.yaml:37:12 The text holds HTML. Say it in words, or with one of the components in CONTRIBUTING.md.',
      'content/tree.yaml:37:12 The text holds HTML. Say it in words, or with one of the components in CONTRIBUTING.md.',
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
    name: 'words for lists of search results that say too little, or would be cut off',
    edits: {
      'guide/20-patents-and-you.mdx': (text) =>
        text.replace(/description: .*/, `description: Short.\nsearchTitle: ${'long '.repeat(15)}`),
      'apis/mit.mdx': (text) => text.replace(/description: .*\n/, ''),
    },
    expected: [
      'content/apis/mit.mdx:2:1 "description" is missing. Add "description" with a text.',
      'content/guide/20-patents-and-you.mdx:3:14 "description" is "Short.". Write a text of 50 to 160 characters.',
      `content/guide/20-patents-and-you.mdx:4:14 "searchTitle" is "${'long '.repeat(14)}long". Write at most 70 characters.`,
    ],
  },
  {
    name: 'a chapter and a page at addresses that the site has itself',
    edits: {
      'guide/90-all.mdx': () => page,
      'pages/guide.mdx': () => page,
      'pages/embed.mdx': () => page,
    },
    expected: [
      'content/guide/90-all.mdx:1:1 "all" would stand at /guide/all/, where the site has a page of its own. Give the file another name.',
      'content/pages/embed.mdx:1:1 "embed" would stand at /embed/, where the site has a page of its own. Give the file another name.',
      'content/pages/guide.mdx:1:1 "guide" would stand at /guide/, where the site has a page of its own. Give the file another name.',
    ],
  },
  {
    name: 'a page whose files would be those of the first page',
    edits: { 'pages/index.mdx': () => page },
    expected: [
      'content/pages/index.mdx:1:1 "index" would stand at /index/, where the site has a page of its own. Give the file another name.',
    ],
  },
  {
    name: 'a heading with the id of a question',
    edits: {
      'guide/20-patents-and-you.mdx': (text) => `${text}\n## The law {#patents}\n`,
    },
    expected: [
      'content/guide/20-patents-and-you.mdx:12:1 The section "patents" has the id of a question, and would take over its permanent address, /s/patents/. Give the section another id.',
    ],
  },
  {
    name: 'a heading with the id of a retired question',
    edits: {
      'addresses.lock.json': swap(
        '"patents": "live"',
        '"patents": "live", "law": { "successor": "patents" }',
      ),
      'guide/20-patents-and-you.mdx': (text) => `${text}\n## The law {#law}\n`,
    },
    expected: [
      'content/guide/20-patents-and-you.mdx:12:1 The section "law" has the id of a question, and would take over its permanent address, /s/law/. Give the section another id.',
    ],
  },
  {
    name: 'a link to the page that holds every chapter, which is there, and one to a page like it',
    edits: {
      'guide/20-patents-and-you.mdx': swap('small', '[small](/guide/all/) [or](/guide/al/)'),
    },
    expected: [
      'content/guide/20-patents-and-you.mdx:6:33 There is no page "/guide/al/". Did you mean "/guide/all/"? Write the address of a page, with a slash at both ends.',
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

for (const { name, edits, expected } of broken) {
  test(`content with ${name}`, () => {
    assert.deepEqual(told(readWith(edits).problems), expected);
  });
}
