import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { JSDOM } from 'jsdom';
import { markdownToHast, markdownToMdast } from 'satteri';
import { wordsOf } from '../reading/nodes.ts';
import { titleOfPage } from '../title-of-page.ts';
import { addressOfPath } from '../site-addresses.ts';
import { choicesOf } from '../tree/path-words.ts';
import { movingTree, treeOf } from '../tree/sample-tree.ts';
import { isWhole, pathOf, type Tree } from '../tree/tree.ts';
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
// The base path may hold what the address of a question does.
const bases = ['/', '/a/b/', '/decide/', '/decide.site/', '/decide/light/'];

for (const [name, source] of table) {
  for (const base of bases) {
    test(`under ${base}, the head of every question with ${name} becomes that of every other`, () => {
      const tree = treeOf(source);
      // As the browser has it.
      const rendering = { html: htmlOf, addressOf: (section: string) => `/${section}/` };
      const sent = treeOfWalk(walkData(tree, site, rendering));
      const ids = tree.paths.filter((path) => !isWhole(path)).map(({ id }) => id);
      assert.ok(ids.length > 2);
      for (const from of ids) {
        for (const to of ids) {
          const { document, DOMParser } = new JSDOM(headOf(tree, from, base)).window;
          Object.assign(globalThis, { document, DOMParser });
          showHead(sent, pathOf(sent, from), pathOf(sent, to), site);
          const expected = new JSDOM(headOf(tree, to, base)).window.document.head.innerHTML;
          assert.equal(document.head.innerHTML, expected, `${from} to ${to}`);
        }
      }
    });
  }
}

test('a question with marks is written as it is, and what its answers lead to without them', () => {
  const tree = treeOf(marked);
  assert.deepEqual(wordsOfQuestion(tree, pathOf(tree, 'light'), plainText), {
    title: 'Question 2 of 2: Is `day` < 2 & List<int> *full*?',
    description:
      'Is `day` < 2 & List<int> *full*? Today: a van. <b>Later</b> &amp; `on`: a ship with a < b, < and </p>.',
  });
});

/** The head of a question's page, as far as it tells of the question. */
function headOf(tree: Tree, id: string, base: string): string {
  const path = pathOf(tree, id);
  const { title, description } = wordsOfQuestion(tree, path, plainText);
  const name = title.replace(/^[^:]*: /, '');
  const address = addressOfPath(id).slice(1);
  const stem = address.slice(0, -1);
  const home = `https://example.org${base}`;
  const element = (tagName: string, properties: Record<string, string>, ...words: string[]) => ({
    type: 'element' as const,
    tagName,
    properties,
    children: words.map((value) => ({ type: 'text' as const, value })),
  });
  const meta = (kind: 'name' | 'property', key: string, content: string) =>
    element('meta', { [kind]: key, content });
  const children = [
    element('title', {}, titleOfPage(title, { name: site })),
    meta('name', 'description', description),
    meta('property', 'og:title', name),
    meta('property', 'og:image:alt', `“${name}”, with its answers.`),
    meta('name', 'twitter:data1', choicesOf(tree, path)),
    meta('property', 'og:url', `${home}${address}`),
    meta('property', 'og:image', `${home}previews/${stem}.png`),
    element('link', { rel: 'alternate', type: 'text/markdown', href: `${base}${stem}.md` }),
    element('link', { rel: 'icon', href: `${base}favicon.svg` }),
    element('link', { rel: 'stylesheet', href: `${base}_astro/print.css` }),
  ];
  return toHtml({ type: 'root', children });
}

// As `inline.ts`, which needs Astro.

function htmlOf(text: string): string {
  const root = markdownToHast(text);
  return toHtml(root as Parameters<typeof toHtml>[0]).replace(/^<p>|<\/p>$/g, '');
}

function plainText(text: string): string {
  return wordsOf(markdownToMdast(text));
}
