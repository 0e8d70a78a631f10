import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { markdownToHast, markdownToMdast } from 'satteri';
import { wordsOf } from '../reading/nodes.ts';
import { titleOfPage } from '../site.ts';
import { movingTree, treeOf } from '../tree/sample-tree.ts';
import { pathOf } from '../tree/tree.ts';
import { showHead, wordsOfQuestion } from './head-of-page.ts';
import { treeOfWalk, walkData } from './walk-tree.ts';

const site = 'Moving house';

/** Questions and labels are plain, and what an answer leads to is inline Markdown. */
const marked = movingTree
  .replace('question: Must it be today?', "question: 'Is `day` < 2 & List<int> *full*?'")
  .replace('label: Later', "label: '<b>Later</b> &amp; `on`'")
  .replace('consequence: a ship', "consequence: 'a *ship* with `a < b`, &lt; and `</p>`'");

const table: [name: string, source: string][] = [
  ['plain words', movingTree],
  ['marks', marked],
];
for (const [name, source] of table) {
  test(`shown in place, a question with ${name} has the head of its own page`, () => {
    const tree = treeOf(source);
    // As the browser has it.
    const rendering = { html: htmlOf, addressOf: (section: string) => `/${section}/` };
    const sent = treeOfWalk(walkData(tree, site, rendering));
    for (const id of ['', 'light', 'heavy']) {
      const written = wordsOfQuestion(tree, pathOf(tree, id), plainText);
      const { document } = pageOf(`https://example.org/decide/${id}`);
      showHead(sent, pathOf(sent, id), site);
      assert.equal(document.title, titleOfPage(written.title, { name: site }));
      assert.equal(attributeOf(document, 'meta', 'content'), written.description);
      assert.equal(attributeOf(document, 'link', 'href'), `https://guide.example/decide/${id}`);
    }
  });
}

test('a question with marks is written as it is, and what its answers lead to without them', () => {
  const tree = treeOf(marked);
  assert.deepEqual(wordsOfQuestion(tree, pathOf(tree, 'light'), plainText), {
    title: 'Question 2 of 2: Is `day` < 2 & List<int> *full*?',
    description:
      'Is `day` < 2 & List<int> *full*? Today: a van. <b>Later</b> &amp; `on`: a ship with a < b, < and </p>.',
  });
});

/** Makes another page's document the one that scripts see. */
function pageOf(url: string) {
  const { window } = new JSDOM(
    '<title>Another page</title><meta name="description" content="Other words.">' +
      '<link rel="canonical" href="https://guide.example/another/">',
    { url },
  );
  const { document, DOMParser, location } = window;
  return Object.assign(globalThis, { document, DOMParser, location });
}

function attributeOf(document: Document, element: string, attribute: string) {
  return document.querySelector(element)?.getAttribute(attribute);
}

// As `inline.ts`, which needs Astro.

function htmlOf(text: string): string {
  const root = markdownToHast(text);
  return toHtml(root as Parameters<typeof toHtml>[0]).replace(/^<p>|<\/p>$/g, '');
}

function plainText(text: string): string {
  return wordsOf(markdownToMdast(text));
}
