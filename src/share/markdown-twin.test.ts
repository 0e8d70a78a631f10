import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { markdownTwin } from './markdown-twin.ts';

const site = { name: 'The guide', checked: 'Python 3.11', rights: 'Text under CC BY 4.0.' };
const sources = Array.from({ length: 12 }, (_, index) => `https://docs.test/${index + 1}`);
const head =
  'From [The guide](https://example.org/a/guide/x/). Checked against Python 3.11. Text under CC BY 4.0.';

// What the main part of a page holds, and what its twin says after its first line.
const texts: [what: string, html: string, ...markdown: string[]][] = [
  [
    'a heading is a link to its permanent address',
    heading('some-id', 'Two <code>x</code>'),
    '## [Two `x`](https://example.org/a/s/some-id/)',
  ],
  ['a heading without an id is plain', '<h2>Because</h2>', '## Because'],
  [
    'a link to a section of the page',
    '<p><a href="#some-id">x</a></p>',
    '[x](https://example.org/a/guide/x/#some-id)',
  ],
  [
    'a link within the site',
    '<p><a href="/a/apis/y/#z">x</a></p>',
    '[x](https://example.org/a/apis/y/#z)',
  ],
  [
    'a link to another site',
    '<p><a href="https://python.org/" title="T">x</a></p>',
    '[x](https://python.org/)',
  ],
  [
    'a mark with a source is a footnote',
    `<p>True${mark(7)}.</p>`,
    'True[^7].',
    '',
    '[^7]: <https://docs.test/7>',
  ],
  [
    'a source is given once, in the order of numbers',
    `<p>a${mark(12)} b${mark(7)} c${mark(12)}</p>`,
    'a[^12] b[^7] c[^12]',
    '',
    '[^7]: <https://docs.test/7>',
    '[^12]: <https://docs.test/12>',
  ],
  [
    'a mark that leads to a program tells its source, where it has one',
    '<p>a<a class="mark shown" href="/a/evidence/x/" data-number="3"></a> b<a class="mark shown" href="/a/evidence/y/"></a></p>',
    'a[^3] b',
    '',
    '[^3]: <https://docs.test/3>',
  ],
  [
    'a mark without a source is nothing',
    '<p>Ours<span class="mark advice" role="img" aria-label="Our advice"></span>.</p>',
    'Ours.',
  ],
  [
    'details are unfolded',
    '<details><summary>Why <code>x</code>?</summary><p>So.</p></details>',
    '**Why `x`?**',
    '',
    'So.',
  ],
  [
    'a remark is quoted, with its kind',
    aside('Caution', 'Stop'),
    '> **Caution: Stop**',
    '>',
    '> Text.',
  ],
  ['a remark without a title has its kind once', aside('Tip', 'Tip'), '> **Tip**', '>', '> Text.'],
  [
    'a program keeps language, lines and spaces',
    '<div class="code"><pre tabindex="0"><code class="language-python"><span class="k">if</span> x:\n\n    y(&lt;z&gt;, "`", \'*\')</code></pre></div>',
    '```python',
    'if x:',
    '',
    '    y(<z>, "`", \'*\')',
    '```',
  ],
  [
    'a fence is longer than those inside',
    '<pre><code>```\nx\n```</code></pre>',
    '````',
    '```',
    'x',
    '```',
    '````',
  ],
  [
    'what a program prints is named',
    '<pre aria-label="What x_y.py prints"><code>1</code></pre>',
    'What x_y.py prints:',
    '',
    '```',
    '1',
    '```',
  ],
  ['a name is whole', '<p><code>Thread<wbr>Pool<wbr>Executor</code></p>', '`ThreadPoolExecutor`'],
  ['a version is in brackets', '<p>New <span class="badge">3.14+</span>.</p>', 'New (3.14+).'],
  [
    'a version at the end of a caption',
    '<figcaption><code>x.py</code><span class="badge">3.14+</span></figcaption>',
    '`x.py` (3.14+)',
  ],
  [
    'a list of facts',
    '<dl><div><dt>Needs</dt><dd>3.11</dd></div></dl>',
    '- **Needs**',
    '',
    '  3.11',
  ],
  [
    'a table',
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><th>1 | 2</th><td><code>x</code></td></tr></tbody></table>',
    '| A | B |',
    '| - | - |',
    '| 1 \\| 2 | `x` |',
  ],
  [
    'a table with groups',
    '<table><colgroup></colgroup><thead><tr><td rowspan="2"></td><th colspan="2">G</th><th>H</th></tr><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><th>r</th><td><span aria-hidden="true">A</span><span>1</span></td><td>2</td><td>3</td></tr></tbody></table>',
    '| | A | B | C |',
    '| - | - | - | - |',
    '| | G | G | H |',
    '| r | 1 | 2 | 3 |',
  ],
  [
    'the answers so far are said, without the links to change them',
    '<nav class="trail" aria-label="Your answers so far"><ol><li><span>Q? <strong>A</strong></span> <a href="/a/decide/">Change</a></li></ol></nav>',
    '**Your answers so far**',
    '',
    '1. Q? **A**',
  ],
  [
    'an answer says its question to the eyes alone once',
    '<ul><li><a href="/a/b/"><strong>Yes</strong> <span class="unseen">(Q?)</span> <span>do it</span></a></li></ul>',
    '- [**Yes** do it](https://example.org/a/b/)',
  ],
  [
    'what looks like Markdown or HTML is text',
    '<p>*a* [b] &lt;b&gt; # 1. &amp;amp; `c`</p>',
    '\\*a\\* \\[b] \\<b> # 1. \\&amp; \\`c\\`',
  ],
  [
    'ways about the site, controls and drawings are left out',
    '<nav>A</nav><nav class="contents">B</nav><p>Text.</p><button>C</button><svg><text>D</text></svg><section class="whole-chart"><h2>E</h2></section><div class="receipt">F</div><p class="marks">G</p><p hidden>H</p><p class="ways-back">I</p><p class="history">J</p><script>K</script><dialog open>L</dialog>',
    'Text.',
  ],
];
for (const [what, html, ...markdown] of texts) {
  test(what, () => {
    assert.deepEqual(twin(html).split('\n'), [head, '', ...markdown, '']);
  });
}

test('without an origin, links begin at the root of the host', () => {
  const html = `${heading('b', 'B')}<p><a href="#b">1</a> <a href="/a/apis/y/">2</a></p>`;
  assert.deepEqual(
    twin(html, (address) => `/a${address}`)
      .split('\n')
      .slice(0, 5),
    [
      'From [The guide](/a/guide/x/). Checked against Python 3.11. Text under CC BY 4.0.',
      '',
      '## [B](/a/s/b/)',
      '',
      '[1](/a/guide/x/#b) [2](/a/apis/y/)',
    ],
  );
});

test('the page itself stays as it was', () => {
  const { document } = new JSDOM('<main><details><summary>A</summary></details></main>').window;
  const before = document.documentElement.outerHTML;
  markdownTwin({ address: '/', document }, site, (address) => address, []);
  assert.equal(document.documentElement.outerHTML, before);
});

test('a page without a main part is named', () => {
  const { document } = new JSDOM('<p>x</p>').window;
  const make = () => markdownTwin({ address: '/x/', document }, site, (address) => address, []);
  assert.throws(make, /The page \/x\/ has no <main>/);
});

function twin(main: string, locate = (address: string) => `https://example.org/a${address}`) {
  const { document } = new JSDOM(`<header>No</header><main>${main}</main>`).window;
  return markdownTwin({ address: '/guide/x/', document }, site, locate, sources);
}

function heading(id: string, words: string): string {
  return `<h2 id="${id}"><a class="anchor" href="#${id}">${words}</a></h2>`;
}

function mark(number: number): string {
  return `<a class="mark" title="T" aria-label="L" data-number="${number}" href="https://docs.test/${number}"></a>`;
}

function aside(kind: string, title: string): string {
  return `<div class="aside" role="note" aria-label="${kind}"><p class="aside-title">${title}</p><p>Text.</p></div>`;
}
