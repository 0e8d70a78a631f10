import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { recordsOf } from './records.ts';
import { syntheticPage } from './synthetic-page.ts';

const chapters = '<h1>Guide</h1><p>All chapters.</p>';

// What a page's article holds, and the records it becomes: address, trail, title, text.
const articles: [what: string, article: string, ...records: string[]][] = [
  [
    'sections end at the next heading with an id, and stand under the headings above them',
    '<h1 id="a">Pools</h1><p>Lead.</p><h2 id="b">Two</h2><p>Text.</p><h3 id="c">Three</h3>Deep<h2 id="d">Four</h2>End',
    '/guide/a/ | Guide | Pools | Lead.',
    '/guide/a/#b | Guide › Pools | Two | Text.',
    '/guide/a/#c | Guide › Pools › Two | Three | Deep',
    '/guide/a/#d | Guide › Pools | Four | End',
  ],
  [
    'what precedes the first heading belongs to it',
    '<p class="eyebrow">Step 1</p><h1>Pools</h1><p>Lead.</p>',
    '/guide/a/ | Guide | Pools | Step 1 Lead.',
  ],
  [
    'a heading without an id is text',
    '<h1>Pools</h1><h2>No address</h2><p>Text.</p><h4 id="x">Deeper</h4>',
    '/guide/a/ | Guide | Pools | No address Text. Deeper',
  ],
  [
    'blocks are apart, and words with elements in them are not',
    '<h1>Process<wbr>Pool</h1><ul><li>one</li><li>two<span>fold</span></li></ul><dl><dt>a</dt><dd>b</dd></dl>',
    '/guide/a/ | Guide | ProcessPool | one twofold a: b',
  ],
  [
    'the cells of a row are apart from each other, after what heads it, and so are rows',
    '<h1>Pools</h1><table><tr><td></td><th>Pool</th> </tr><tr><th>Crash</th><td>hangs<sup>1</sup></td><td>ends</td></tr></table>',
    '/guide/a/ | Guide | Pools | Pool. Crash: hangs1 · ends.',
  ],
  [
    'what cells of a row say alike is said once',
    '<h1>Pools</h1><table><tr><th>Crash</th><td><code>hangs</code> <i>a</i></td><td>ends</td><td><code>hangs</code> <b>a</b></td></tr><tr><th>Kill</th><td>ends</td><td></td><td></td></tr></table>',
    '/guide/a/ | Guide | Pools | Crash: hangs a · ends. Kill: ends.',
  ],
  [
    'code and its output are text',
    '<h1>Pools</h1><pre><code><span>import</span> os\n\nos.x()</code></pre><pre><code>1 &lt; 2</code></pre>',
    '/guide/a/ | Guide | Pools | import os os.x() 1 < 2',
  ],
  [
    'a summary heads what follows',
    '<h1>Pools</h1>Lead.<details><summary>More</summary><p>Text.</p></details>',
    '/guide/a/ | Guide | Pools | Lead. [More] Text.',
  ],
  [
    'ways about the site, controls, drawings and the legend are left out',
    '<nav>On this page</nav><h1>Pools</h1><button>Copy</button><svg><text>Box</text></svg><div class="chart-frame"><p>Skip</p></div>' +
      '<details class="contents"><summary>On this page</summary></details><p class="marks">documented</p><p data-pagefind-ignore>x</p>',
    '/guide/a/ | Guide | Pools | ',
  ],
  [
    "a heading's link to itself is none of its words",
    '<h1>Pools</h1><h2 id="b"><code>map()</code> hangs <a href="#b" aria-hidden="true">#</a></h2>',
    '/guide/a/ | Guide | Pools | ',
    '/guide/a/#b | Guide › Pools | map() hangs | ',
  ],
  [
    'text that looks like HTML stays text',
    '<h1>&lt;b&gt; &amp;amp;</h1><p>&lt;script&gt;</p>',
    '/guide/a/ | Guide | <b> &amp; | <script>',
  ],
];
for (const [what, article, ...expected] of articles) {
  test(what, () => {
    const records = recordsOf([page('/guide/', chapters), page('/guide/a/', article)]);
    assert.deepEqual(records.slice(1).map(told), expected);
  });
}

const others: [what: string, address: string, html: string, expected: string[]][] = [
  ['the first page is left out', '/', '<main><h1>Site</h1></main>', []],
  ['the page for what is missing is left out', '/404.html', '<main><h1>Missing</h1></main>', []],
  [
    'a page that search engines leave out is left out',
    '/decide/waiting/',
    '<meta name="robots" content="noindex"><main><h1>Question</h1></main>',
    [],
  ],
  [
    'a page that has moved is left out',
    '/old/',
    '<meta http-equiv="refresh" content="0; url=/new/"><main><h1>Moved</h1></main>',
    [],
  ],
  [
    'a page without an article is read from its main part',
    '/about/',
    '<header>Name</header><main><h1>About</h1><p>Us.</p></main><footer>End</footer>',
    ['/about/ |  | About | Us.'],
  ],
  [
    'a verdict is one record, without chart and trail',
    '/decide/waiting/asyncio/',
    '<main><nav>Change</nav><h1 id="v">asyncio</h1><p>One loop.</p><h2 id="w">Why</h2><p>It waits.</p><section class="whole-chart"><p>list</p></section></main>',
    ['/decide/waiting/asyncio/ |  | asyncio | One loop. It waits.'],
  ],
];
for (const [what, address, html, expected] of others) {
  test(what, () => {
    assert.deepEqual(recordsOf([{ address, document: parsed(html) }]).map(told), expected);
  });
}

test('records come in the order of their addresses, whatever the order of the pages', () => {
  const pages = ['/b/', '/a/', '/c/'].map((address) => page(address, `<h1>${address}</h1>`));
  assert.deepEqual(
    recordsOf(pages).map(({ url }) => url),
    ['/a/', '/b/', '/c/'],
  );
});

test('a record becomes a page of HTML in which its texts are only text', () => {
  const html = syntheticPage({
    url: '/a/',
    title: '<script>"&amp;',
    trail: ['"quoted" <b>', 'Two'],
    passages: [{ text: '</p><h1>no</h1>', heads: true }],
    language: 'en',
    verdict: false,
  });
  const { document } = new JSDOM(html).window;
  assert.deepEqual(
    [...document.querySelectorAll('p')].map(({ textContent }) => textContent),
    ['<script>"&amp;', '</p><h1>no</h1>'],
  );
  assert.equal(document.querySelectorAll('script, h1, b').length, 0);
  assert.equal(
    document.querySelector('i')?.getAttribute('data-pagefind-meta'),
    'trail:"quoted" <b> › Two',
  );
});

function page(address: string, article: string) {
  return { address, document: parsed(`<main><article>${article}</article></main>`) };
}

function parsed(html: string): Document {
  return new JSDOM(`<!doctype html><html lang="en">${html}</html>`).window.document;
}

function told({ url, trail, title, passages }: ReturnType<typeof recordsOf>[number]): string {
  const text = passages.map((passage) => (passage.heads ? `[${passage.text}]` : passage.text));
  return [url, trail.join(' › '), title, text.join(' ')].join(' | ');
}
