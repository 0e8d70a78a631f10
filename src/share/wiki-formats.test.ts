import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from './format.ts';
import { confluence } from './formats/confluence.ts';
import { mediawiki } from './formats/mediawiki.ts';
import { restructuredText } from './formats/restructuredtext.ts';
import { slack } from './formats/slack.ts';
import { nastyTitles, randomTexts } from './testing/nasty-texts.ts';

// What is expected follows from the rules as each format documents them: for these there is no parser, or a partial one.

const address = 'https://example.org/s/id/';
const paragraph = (text: string) => [{ kind: 'paragraph' as const, parts: [{ text }] }];

/** What a format makes of a text as a paragraph. */
const texts: [format: Format, text: string, written: string][] = [
  // https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all
  [confluence, '*a* _b_ -c- +d+ ^e^ ~f~', '\\*a\\* \\_b\\_ \\-c\\- \\+d\\+ \\^e\\^ \\~f\\~'],
  [confluence, 'ad-hoc, a -- b --- c', 'ad-hoc, a \\-\\- b \\-\\-\\- c'],
  [
    confluence,
    '{a} {{b}} [c|d] !e! ??f?? why?',
    '\\{a\\} \\{\\{b\\}\\} \\[c\\|d\\] \\!e\\! \\??f\\?? why?',
  ],
  [confluence, 'C:\\temp', 'C:\\temp'],
  [confluence, 'a \\\\ b \\* c \\', 'a &#92;\\ b &#92;\\* c &#92;'],
  [confluence, 'R&D &amp; &#92;', 'R&D &amp;amp; &amp;#92;'],
  [confluence, 'map() (y) (the :) ;( :D :Px', 'map() \\(y) (the :\\) ;\\( &#58;D &#58;Px'],
  [confluence, '@user', '\\@user'],
  [confluence, '# one #', '\\# one #'],
  [confluence, 'h2. Heading', 'h2&#46; Heading'],
  [confluence, 'bq. Quotation', 'bq&#46; Quotation'],
  [confluence, '- dashed', '\\- dashed'],
  [confluence, '----', '\\-\\-\\-\\-'],
  [confluence, '|| a || b', '\\|\\| a \\|\\| b'],
  // https://www.mediawiki.org/wiki/Help:Formatting and https://www.mediawiki.org/wiki/Help:Links
  [
    mediawiki,
    "''a'' '''b''' don't 'c'",
    "&#39;&#39;a&#39;&#39; &#39;&#39;&#39;b&#39;&#39;&#39; don't &#39;c&#39;",
  ],
  [
    mediawiki,
    '[[a|b]] {{c}} [d]',
    '&#91;&#91;a&#124;b&#93;&#93; &#123;&#123;c&#125;&#125; &#91;d&#93;',
  ],
  [mediawiki, '<nowiki> & &amp; "q"', '&lt;nowiki&gt; &amp; &amp;amp; "q"'],
  [mediawiki, '~~~~', '&#126;&#126;&#126;&#126;'],
  [mediawiki, '__TOC__ a_b', '&#95;_TOC&#95;_ a_b'],
  [mediawiki, '== a ==', '&#61;&#61; a &#61;&#61;'],
  [mediawiki, '* a * b', '&#42; a * b'],
  [mediawiki, '# a # b', '&#35; a # b'],
  [mediawiki, '; a : b', '&#59; a : b'],
  [mediawiki, ': a', '&#58; a'],
  [mediawiki, '---- a', '&#45;--- a'],
  [mediawiki, ' a', 'a'],
  // https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
  [restructuredText, '*a* **b** 2 * 3', '\\*a\\* \\*\\*b\\*\\* 2 \\* 3'],
  [restructuredText, '`a` ``b`` :role:`c`', '\\`a\\` \\`\\`b\\`\\` :role\\:\\`c\\`'],
  [restructuredText, 'a_ b__ _c |d| [1]_', 'a\\_ b\\_\\_ \\_c \\|d\\| [1]\\_'],
  [restructuredText, 'C:\\temp\\', 'C:\\\\temp\\\\'],
  [restructuredText, 'as follows::', 'as follows\\::'],
  [restructuredText, '::', '\\::'],
  [restructuredText, '.. note:: a', '\\.. note\\:: a'],
  [restructuredText, ':field: value', '\\:field: value'],
  [restructuredText, '1. a 2. b', '\\1. a 2. b'],
  [restructuredText, '12) a', '\\12) a'],
  [restructuredText, '(1) a', '\\(1) a'],
  [restructuredText, 'a. b', '\\a. b'],
  [restructuredText, 'XIV. b', '\\XIV. b'],
  [restructuredText, 'etc. b', 'etc. b'],
  [restructuredText, '#. a', '\\#. a'],
  [restructuredText, '- a - b', '\\- a - b'],
  [restructuredText, '• a', '\\• a'],
  [restructuredText, '--long a', '\\--long a'],
  [restructuredText, '/V a', '\\/V a'],
  [restructuredText, '>>> a', '\\>>> a'],
  [restructuredText, '====', '\\===='],
  [restructuredText, '\\\\', '\\ \\\\\\\\'],
  // https://docs.slack.dev/messaging/formatting-message-text
  [slack, 'R&D &amp; <b>', 'R&amp;D &amp;amp; &lt;b&gt;'],
  [slack, '*a* _b_ ~c~ `d`', '∗a∗ ˍbˍ ∼c∼ ˋdˋ'],
  [slack, 'imap_unordered, 2 * 3, a*b*c', 'imap_unordered, 2 * 3, a*b*c'],
  [slack, '__init__, name_', 'ˍˍinitˍˍ, nameˍ'],
  [slack, '[a](b) | {c} # ^d', '[a](b) | {c} # ^d'],
];
const bullets = new Map([
  [confluence, '*'],
  [mediawiki, '*'],
  [restructuredText, '-'],
  [slack, '•'],
]);
for (const [format, text, written] of texts) {
  test(`${format.label}: ${text}`, () => {
    assert.equal(format.write(paragraph(text)), `${written}\n`);
    const item = [{ kind: 'list' as const, items: [[{ text }]] }];
    assert.equal(format.write(item), `${bullets.get(format)} ${written}\n`);
  });
}

/** What a format makes of words that are marked, linked, or a heading. */
const marked: [format: Format, written: string, expected: string][] = [
  [confluence, code(confluence, 'a_b'), '{{a\\_b}}'],
  // Braces would end the mark too early, so these words go without.
  [confluence, code(confluence, '{a}'), '\\{a\\}'],
  [confluence, strong(confluence, '2 * 3'), '2 \\* 3'],
  [confluence, link(confluence, 'a {b}'), `[a \\{b\\}|${address}]`],
  [confluence, link(confluence, 'a [b]'), `a \\[b\\] ([${address}])`],
  [confluence, link(confluence, 'a|b'), `a\\|b ([${address}])`],
  [confluence, heading(confluence, '# a'), 'h3. # a'],
  [mediawiki, code(mediawiki, "''a''"), '<code>&#39;&#39;a&#39;&#39;</code>'],
  [mediawiki, strong(mediawiki, "'a'"), "'''&#39;a&#39;'''"],
  [mediawiki, link(mediawiki, 'a [b] | c'), `[${address} a &#91;b&#93; &#124; c]`],
  [mediawiki, heading(mediawiki, 'a = b ='), '=== a &#61; b &#61; ==='],
  [restructuredText, code(restructuredText, 'a_*\\'), '``a_*\\``'],
  [restructuredText, code(restructuredText, '`a`'), '`\\`a\\``:literal:'],
  [restructuredText, strong(restructuredText, '2 * 3'), '**2 \\* 3**'],
  [restructuredText, link(restructuredText, 'a <b> `c`'), `\`a \\<b> \\\`c\\\` <${address}>\`__`],
  [restructuredText, heading(restructuredText, '1. a'), '\\1. a\n-----'],
  [restructuredText, heading(restructuredText, 'a'), 'a\n----'],
  [restructuredText, heading(restructuredText, '日本語'), '日本語\n------'],
  // Marks that touch a word need an escaped space; beside spaces, punctuation and the ends of a line they do not.
  [
    restructuredText,
    restructuredText.line([
      { text: 'Pool', mark: 'code' },
      { text: 's (' },
      { text: 'a', mark: 'strong' },
      { text: 'b', mark: 'emphasis' },
      { text: '), ' },
      { text: 'c', mark: 'code' },
    ]),
    '``Pool``\\ s (\\ **a**\\ *b*), ``c``',
  ],
  [
    restructuredText,
    restructuredText.line([{ href: 'https://example.org/a_', spans: [{ text: 'a' }] }]),
    '`a <https://example.org/a\\_>`__',
  ],
  [
    restructuredText,
    restructuredText.line([{ href: 'https://example.org/a_', spans: [] }]),
    '`<https://example.org/a\\_>`__',
  ],
  [slack, code(slack, 'a `b` <c>'), '`a ˋbˋ &lt;c&gt;`'],
  [slack, strong(slack, '2 * 3'), '*2 * 3*'],
  [slack, link(slack, 'a | <b> `c` &'), `<${address}|a | &lt;b&gt; ˋcˋ &amp;>`],
  [slack, slack.line([{ href: `${address}?a&b`, spans: [] }]), `<${address}?a&amp;b>`],
  [slack, heading(slack, 'a'), '*a*'],
  [slack, slack.write(paragraph('> a')).trim(), '\u00ad&gt; a'],
  // A mark that touches a word, or another mark, is seen beside a space without width.
  [
    slack,
    slack.line([
      { text: 'Pool', mark: 'code' },
      { text: 's (' },
      { text: 'a', mark: 'strong' },
      { text: 'b', mark: 'emphasis' },
      { text: ')' },
    ]),
    '`Pool`\u200bs (*a*\u200b_b_)',
  ],
];
for (const [format, written, expected] of marked) {
  test(`${format.label}: ${expected}`, () => assert.equal(written, expected));
}

function code(format: Format, text: string): string {
  return format.line([{ text, mark: 'code' }]);
}

function strong(format: Format, text: string): string {
  return format.line([{ text, mark: 'strong' }]);
}

function link(format: Format, text: string): string {
  return format.line([{ href: address, spans: [{ text }] }]);
}

function heading(format: Format, text: string): string {
  return format.write([{ kind: 'heading', level: 3, parts: [{ text }] }]).trimEnd();
}

/** How each format's escapes are undone, and what would be markup if it stood there without one. */
const rules: [
  format: Format,
  escape: RegExp,
  undone: (escape: string) => string,
  markup: RegExp,
][] = [
  [
    confluence,
    /(?<!\\)\\[-#*_+?^~|%{}[\]()!@]|&#\d+;|&amp;(?=#?\w+;)/g,
    undoneEntity,
    /[*_+^~|{}[\]!@]|\?\?|(?<![A-Za-z\d])-|-(?![A-Za-z\d])|\\\\|[:;][()]|:[DPp]|\([\w/]{1,7}\)|^(#|h\d\.|bq\.)/,
  ],
  [mediawiki, /&(#\d+|amp|lt|gt);/g, undoneEntity, /[[\]{}|~<>=&]|''|^'|'$|__|^[*#:;-]/],
  [
    restructuredText,
    /\\./g,
    (escape) => escape.slice(1).trim(),
    /[\\`*_|<]|::|^([!-/:-@[-`{-~•‣⁃]|\w[.)]|\d+[.)]|[ivxlcdm]+[.)])/i,
  ],
  [
    slack,
    /&(amp|lt|gt);|^\u00ad|[∗ˍ∼ˋ]/g,
    (sign) => likenesses[sign] ?? undoneEntity(sign),
    /[&<>`]|(^|[^\p{L}\p{N}])[*_~](?=\S)|(?<=\S)[*_~]($|[^\p{L}\p{N}])/u,
  ],
];

const likenesses: Record<string, string> = { '∗': '*', ˍ: '_', '∼': '~', ˋ: '`', '\u00ad': '' };

function undoneEntity(escape: string): string {
  const named: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
  if (escape.startsWith('\\')) return escape.slice(1);
  return named[escape] ?? String.fromCharCode(Number(escape.slice(2, -1)));
}

for (const [format, escape, undone, markup] of rules) {
  test(`${format.label} leaves no character unescaped that would be markup, and loses none`, () => {
    const all = [...nastyTitles, ...randomTexts(2000)];
    for (const text of all.map((each) => each.replace(/ +/g, ' '))) {
      const written = format.write(paragraph(text)).slice(0, -1);
      assert.equal(written.replace(escape, undone), text);
      const bare = written.replace(escape, '·');
      assert.doesNotMatch(bare, markup, `${text} became ${written}`);
    }
  });
}
