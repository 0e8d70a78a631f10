import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { openOutside } from './outside-links.ts';

const table: [html: string, opens: boolean][] = [
  ['<a href="/a/embed/">Back</a>', false],
  ['<a href="/a/embed/waiting/#chart">Waiting</a>', false],
  ['<a href="#chart">The chart</a>', false],
  ['<a id="place">No link</a>', false],
  ['<a href="/a/apis/thread/">The card</a>', true],
  ['<a href="/a/embedded/">Another page</a>', true],
  ['<a href="/a/">The guide</a>', true],
  ['<a href="https://docs.python.org/3/">A source</a>', true],
  ['<ul><li title="a > b"><p><a href="/a/guide/">Deep</a></p></li></ul>', true],
  ['<svg><a href="/a/apis/pool/" aria-label="a > b"><rect></rect></a></svg>', true],
  ['<svg><a href="/a/embed/computing/"><rect></rect></a></svg>', false],
];
for (const [html, opens] of table) {
  test(`${html} ${opens ? 'opens a page of its own' : 'stays'}`, () => {
    const link = new JSDOM(openOutside(html, '/a/embed/')).window.document.querySelector('a');
    assert.equal(link?.getAttribute('target'), opens ? '_blank' : null);
    assert.equal(link?.getAttribute('rel'), opens ? 'noopener' : null);
  });
}

test('everything else is kept', () => {
  const html =
    '<p class="a b" tabindex="-1">1 &#x3C; 2 &#x26; “so”</p><!-- kept --><wbr><details><summary>S</summary></details>' +
    '<svg class="chart" viewBox="0 0 9 9"><path d="M0,0L9,9"></path></svg><pre>\n  code</pre>';
  assert.equal(openOutside(html, '/embed/'), html.replace('<pre>\n', '<pre>'));
});
