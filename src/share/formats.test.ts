import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Inline } from './blocks.ts';
import { formats, richText } from './formats.ts';
import type { Format } from './format.ts';
import { asciidoc } from './formats/asciidoc.ts';
import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { plainText } from './formats/plain-text.ts';
import { everywhere, everywhereRead } from './testing/everywhere.ts';
import { nastyTitles, randomTexts } from './testing/nasty-texts.ts';
import { readAsciiDoc, readHtml, readMarkdown } from './testing/read-back.ts';

const parsers: [format: Format, read: (text: string) => string[] | Promise<string[]>][] = [
  [markdown, readMarkdown],
  [html, readHtml],
  [asciidoc, readAsciiDoc],
];
for (const [format, read] of parsers) {
  for (const title of nastyTitles) {
    test(`${format.label} keeps ${title}`, async () => {
      assert.deepEqual(await read(format.write(everywhere(title))), everywhereRead(title));
    });
  }

  test(`${format.label} keeps any other text`, async () => {
    for (const text of randomTexts(500)) {
      assert.deepEqual(await read(format.write(everywhere(text))), everywhereRead(text), text);
    }
  });
}

test('plain text is the text itself', () => {
  for (const title of nastyTitles) {
    const text = title.replace(/ +/g, ' ');
    assert.equal(
      plainText.write(everywhere(title)),
      `${text}\n\n${text}\n\n` +
        `- ${text}\n- ${text} (https://example.org/s/id/)\n- a ${text} (https://example.org/s/id/) z\n\n` +
        `${text} is code, ${text} (https://example.org/s/id/)\n\nSo ${text} or\n\n${text}\n\n    ${title}\n`,
    );
  }
});

test('the formats differ in id and label', () => {
  const wikis = ['confluence', 'mediawiki', 'restructuredtext', 'asciidoc', 'slack'];
  const ids = ['markdown', 'plain-text', 'html', ...wikis];
  assert.deepEqual(
    formats.map(({ id }) => id),
    ids,
  );
  assert.equal(new Set(formats.map(({ label }) => label)).size, formats.length);
});

test('rich text is HTML, and plain text where that is not taken', () => {
  const blocks = everywhere('x < y');
  assert.deepEqual(richText(blocks), {
    'text/html': html.write(blocks),
    'text/plain': plainText.write(blocks),
  });
});

// A line of every kind of part, in every format.
const parts: Inline[] = [
  { text: ' See\n' },
  { text: ' this ', mark: 'strong' },
  { text: 'and ' },
  {
    href: 'https://example.org/a_b/?c=(d)&e#f g',
    spans: [{ text: 'the ' }, { text: 'Pool', mark: 'code' }],
  },
  { text: ' ' },
  { text: '', mark: 'code' },
  { text: 'soon', mark: 'emphasis' },
  { text: ', ' },
  { href: '/a/b/', spans: [{ text: 'here' }] },
  { text: ' ' },
  { href: '/a/b/', spans: [] },
  { text: ': ' },
  { href: 'https://example.org/', spans: [] },
];
const address = 'https://example.org/a_b/?c=%28d%29&e#f%20g';
const lines: Record<string, string> = {
  markdown: `See **this** and [the \`Pool\`](${address}) *soon*, here /a/b/: <https://example.org/>`,
  'plain-text': `See this and the Pool (${address}) soon, here /a/b/: https://example.org/`,
  html: `See <strong>this</strong> and <a href="${address.replace('&', '&amp;')}">the <code>Pool</code></a> <em>soon</em>, here /a/b/: <a href="https://example.org/">https://example.org/</a>`,
  confluence: `See *this* and [the {{Pool}}|${address}] _soon_, here /a/b/: [https://example.org/]`,
  mediawiki: `See '''this''' and [${address} the <code>Pool</code>] ''soon'', here /a/b/: https://example.org/`,
  restructuredtext: `See **this** and \`the Pool <${address}>\`__ *soon*, here /a/b/: https://example.org/`,
  asciidoc: `See **this** and link:pass:c[${address}][the \`\`Pool\`\`] __soon__, here /a/b/: link:https://example.org/[]`,
  slack: `See *this* and <${address.replace('&', '&amp;')}|the Pool> _soon_, here /a/b/: <https://example.org/>`,
};
for (const { id, label, line } of formats) {
  test(`${label}: every part of a line`, () => {
    assert.equal(line(parts), lines[id]);
  });
}

// What only some readers of Markdown take for markup, or only what follows makes it.
const spelt: [parts: Inline[], written: string][] = [
  [[{ text: '{: .x} {{y}}' }], '\\{: .x\\} \\{\\{y\\}\\}'],
  [[{ text: '$x$ -- | ~y~' }], '\\$x\\$ \\-- \\| \\~y\\~'],
  [[{ text: 'R&D, ad-hoc! So: 1. + = -' }], 'R&D, ad-hoc! So: 1. + = -'],
  [
    [{ text: 'Look!' }, { href: 'https://example.org/', spans: [{ text: 'here' }] }],
    'Look\\![here](https://example.org/)',
  ],
  [
    [{ href: "https://example.org/~a'(*)?b&lt;", spans: [{ text: 'c' }] }],
    '[c](https://example.org/%7Ea%27%28%2A%29?b\\&lt;)',
  ],
];
for (const [parts, written] of spelt) {
  test(`Markdown: ${written}`, () => assert.equal(markdown.line(parts), written));
}

const code: Block[] = [
  { kind: 'code', text: 'if `a` < b:\n\n    go("{code}")\n', language: 'python' },
];
const codes: Record<string, string> = {
  markdown: '```python\nif `a` < b:\n\n    go("{code}")\n```\n',
  'plain-text': '    if `a` < b:\n\n        go("{code}")\n',
  html: '<pre><code>if `a` &lt; b:\n\n    go(&quot;{code}&quot;)</code></pre>\n',
  confluence: '{noformat}\nif `a` < b:\n\n    go("{code}")\n{noformat}\n',
  mediawiki: '<pre>\nif `a` &lt; b:\n\n    go(&quot;{code}&quot;)\n</pre>\n',
  restructuredtext: '.. code-block:: python\n\n    if `a` < b:\n\n        go("{code}")\n',
  asciidoc: '[source,python]\n----\nif `a` < b:\n\n    go("{code}")\n----\n',
  slack: '```\nif `a` &lt; b:\n\n    go("{code}")\n```\n',
};
for (const { id, label, write } of formats) {
  test(`${label}: a program`, () => {
    assert.equal(write(code), codes[id]);
  });
}

test('a program without anything special is a program in Confluence, too', () => {
  const [plain, python] = ['text', 'python'].map((text) =>
    formats
      .find(({ id }) => id === 'confluence')
      ?.write([{ kind: 'code', text, language: text === 'text' ? undefined : text }]),
  );
  assert.equal(plain, '{code}\ntext\n{code}\n');
  assert.equal(python, '{code:python}\npython\n{code}\n');
});
