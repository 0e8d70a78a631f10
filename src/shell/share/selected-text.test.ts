import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { textAround } from './selected-text.ts';

const { window } = new JSDOM('');
const { document } = window;
const { Element, Text } = window;
Object.assign(globalThis, { Element, Text, getComputedStyle: window.getComputedStyle });

/** A page in whose text ⟦ and ⟧ stand where the selection begins and ends, and what is to be read of it: what parts two words comes with the second. */
const pages: [name: string, html: string, text: string][] = [
  ['words of a paragraph', '<p>One ⟦two⟧ three</p>', 'One⟦ two⟧ three'],
  ['part of a word', '<p>One t⟦w⟧o</p>', 'One t⟦w⟧o'],
  ['marks within a line', '<p>A <b>b⟦ol</b>d⟧ word</p>', 'A b⟦old⟧ word'],
  ['white space as it is shown', '<p> A\n   b ⟦ <b> c </b>⟧ d</p>', 'A b⟦ c⟧ d'],
  [
    'blocks',
    '<h2>One</h2><p>Two ⟦three</p><ul><li>four⟧</li><li>five</li></ul>',
    'One\nTwo⟦ three\nfour⟧\nfive',
  ],
  ['a break', '<p>One<br>⟦two⟧</p>', 'One⟦\ntwo⟧'],
  ['a program', '<pre>if a:\n    ⟦b  = c⟧\n\nd</pre>', 'if a:⟦\nb  = c⟧\nd'],
  ['what browsers do not search', '<p>a<script>b</script>⟦c⟧</p><style>d</style>', 'a⟦c⟧'],
  ['a button', '<p>a</p><button>Copy</button><p>⟦b⟧</p>', 'a\n\f\nCopy⟦\n\f\nb⟧'],
  ['what is hidden', '<p hidden>a</p><p>⟦b⟧</p>', 'a⟦\n\f\nb⟧'],
  ['a line around a block', 'a<div>⟦b⟧</div>c', 'a⟦\nb⟧\nc'],
];
for (const [name, html, text] of pages) {
  test(`the text around a selection: ${name}`, () => {
    document.body.innerHTML = html;
    const range = document.createRange();
    range.setStart(...cut('⟦'));
    range.setEnd(...cut('⟧'));
    const { before, words, after } = textAround(document.body, range);
    assert.equal(`${before.trimStart()}⟦${words}⟧${after}`, text);
  });
}

/** Takes a sign out of the page, and gives where it stood. */
function cut(sign: string): [node: Text, offset: number] {
  const texts = document.createTreeWalker(document.body, window.NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const offset = node.data.indexOf(sign);
    if (offset >= 0) {
      node.deleteData(offset, 1);
      return [node, offset];
    }
  }
  throw new Error(`There is no ${sign} in the page.`);
}
