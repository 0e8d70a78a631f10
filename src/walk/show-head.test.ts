import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { titleOfPage } from '../site.ts';
import { addressOfPath } from '../site-addresses.ts';
import { movingTree, treeOf } from '../tree/sample-tree.ts';
import { choicesOf } from '../tree/path-words.ts';
import { isWhole, type Path } from '../tree/tree.ts';
import { showHead, wordsOfQuestion } from './head-of-page.ts';

const tree = treeOf(movingTree);
const site = 'Moving house';
const paths = tree.paths.filter((path) => !isWhole(path));

// The base path may hold what the address of a question does.
for (const base of ['/', '/a/b/', '/decide/', '/decide.site/', '/decide/light/']) {
  test(`under ${base}, the head of every question becomes that of every other`, () => {
    assert.ok(paths.length > 2);
    for (const from of paths) {
      for (const to of paths) {
        const { document, DOMParser } = new JSDOM(headOf(from, base)).window;
        Object.assign(globalThis, { document, DOMParser });
        showHead(tree, from, to, site);
        const expected = new JSDOM(headOf(to, base)).window.document.head.innerHTML;
        assert.equal(document.head.innerHTML, expected, `${from.id} to ${to.id}`);
      }
    }
  });
}

function headOf(path: Path, base: string): string {
  const { title, description } = wordsOfQuestion(tree, path);
  const name = title.replace(/^[^:]*: /, '');
  const home = `https://example.org${base}`;
  const address = addressOfPath(path.id).slice(1);
  const stem = address.slice(0, -1);
  return (
    `<title>${titleOfPage(title, { name: site })}</title>` +
    `<meta name="description" content="${description}">` +
    `<meta property="og:title" content="${name}">` +
    `<meta property="og:image:alt" content="“${name}”, with its answers.">` +
    `<meta name="twitter:data1" content="${choicesOf(tree, path)}">` +
    `<meta property="og:url" content="${home}${address}">` +
    `<meta property="og:image" content="${home}previews/${stem}.png">` +
    `<link rel="alternate" type="text/markdown" href="${base}${stem}.md">` +
    `<link rel="icon" href="${base}favicon.svg"><link rel="stylesheet" href="${base}_astro/print.css">`
  );
}
