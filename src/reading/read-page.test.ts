import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { told } from '../problems/told.ts';
import { readPage } from './read-page.ts';

const read = (text: string) =>
  readPage('page', `---\ntitle: A\n---\n\n${text}`, z.strictObject({ title: z.string() }));

test('a page is read with its headings, links, claims, examples and questions', () => {
  const { headings, references, problems, frontMatter } = read(`## One \`two\` *three* {#one-two}

See [a](#some-section), [a page](/decide/), [all](https://example.org), [mail](mailto:a@example.org).

### Four {#four}

<Claim id="a-claim">It is *so* [there](#far).</Claim> And <Claim id="another" />.

<Example id="a-program" />

<details>
<summary>More</summary>

<HowToTell question="work" />

## Within {#within}
</details>

{/* not shown */}

[a]: #defined

<Aside kind="caution" title="Mind">

It [ends](#end).

</Aside>
`);
  assert.deepEqual(told(problems), []);
  assert.deepEqual(frontMatter.data, { title: 'A' });
  assert.deepEqual(
    headings.map(({ id, title, level, place }) => [id, title, level, place.line]),
    [
      ['one-two', 'One two three', 2, 5],
      ['four', 'Four', 3, 9],
      ['within', 'Within', 2, 20],
    ],
  );
  assert.deepEqual(
    references.map(({ kind, id, line, column }) => `${line}:${column} ${kind} ${id}`),
    [
      '7:5 section some-section',
      '7:25 page /decide/',
      '11:1 claim a-claim',
      '11:32 section far',
      '11:59 claim another',
      '13:1 example a-program',
      '18:1 question work',
      '25:1 section defined',
      '29:4 section end',
    ],
  );
});

const table: [name: string, text: string, expected: string[]][] = [
  [
    'a heading of the first level',
    '# Title {#title}',
    [
      '5:1 The heading "Title" is of the first level. Begin at "##": the title in the front matter is the heading of the page.',
    ],
  ],
  [
    'a heading without an id, below a line',
    'Words.\n\n## Two *words*',
    [
      '7:1 The heading "Two words" has no id. End its line with an id that will never change: {#some-words}.',
    ],
  ],
  [
    'an id that is none',
    '## Title {#Some_words}',
    [
      '5:1 "Some_words" is not fit to be an id. Write lower-case words joined by hyphens, as in {#some-words}.',
    ],
  ],
  [
    'a relative link',
    'See [this](../guide/).',
    [
      '5:5 The link "../guide/" leads nowhere that can be checked. Write #id for a section of this site, /page/ for a page of it, or https://…',
    ],
  ],
  [
    'a link to a site without encryption',
    '[a]: http://example.org',
    [
      '5:1 The link "http://example.org" leads nowhere that can be checked. Write #id for a section of this site, /page/ for a page of it, or https://…',
    ],
  ],
  [
    'a component that does not say of what',
    '<Example />\n\n<Claim id={1}>a</Claim>',
    [
      '5:1 <Example> does not say which example. Write <Example id="…" />.',
      '7:1 <Claim> is given "id" by a program. Write id="…".',
    ],
  ],
  [
    'an aside of a kind that there is not',
    '<Aside kind="warning">\n\nWords.\n\n</Aside>\n\n<Aside kind="cautoin">\n\nWords.\n\n</Aside>\n\n<Aside kind>\n\nWords.\n\n</Aside>',
    [
      '5:1 <Aside> has no kind "warning". Write kind="…" with one of tip, note, caution.',
      '11:1 <Aside> has no kind "cautoin". Did you mean "caution"? Write kind="…" with one of tip, note, caution.',
      '17:1 <Aside> has no kind "". Write kind="…" with one of tip, note, caution.',
    ],
  ],
  [
    'an aside that says no kind, has what it cannot have, and one within a line',
    '<Aside colour="red">\n\nWords.\n\n</Aside>\n\nWords <Aside kind="tip" title={1}>more</Aside>.',
    [
      '5:1 <Aside> is given "colour". Write <Aside kind="…" title="…" />.',
      '5:1 <Aside> does not say which kind. Write <Aside kind="…" title="…" />.',
      '11:7 <Aside> stands within a line of text. Put <Aside …> and </Aside> on lines of their own, an empty line beside each.',
      '11:7 <Aside> is given "title" by a program. Write title="…".',
    ],
  ],
  [
    'links and a claim in headings',
    '## A [b *c*](#d) {#e}\n\n### F [g][h] https://example.org {#i}\n\n## J <Claim id="k">l</Claim> {#m}\n\n## N `o` <Since version="3.14" /> {#p}\n\n[h]: #q',
    [
      '5:1 The heading "A b c" holds a link. Put the link into the text below: the words of a heading are a link to it already.',
      '7:1 The heading "F g https://example.org" holds a link. Put the link into the text below: the words of a heading are a link to it already.',
      '9:1 The heading "J l" holds a claim, and the mark of a claim is a link. Put the claim into the text below: the words of a heading are a link to it already.',
    ],
  ],
  [
    'an import',
    "import a from 'b';",
    [
      '5:1 The page holds a program: "import a from \'b\';". Content holds no code of the site. Write a brace of the text inside `code`.',
    ],
  ],
  [
    'an element that is not allowed',
    '<div>\n\nWords.\n\n</div>',
    [
      '5:1 There is no component "div". The components are Claim, Example, HowToTell, Comparison, Since, Aside, Picture, Snippet, Figure, Measured, ReportError, details, summary, kbd, abbr, sub, sup, br.',
    ],
  ],
];
for (const [name, text, expected] of table) {
  test(`a page with ${name}`, () => {
    assert.deepEqual(
      told(read(text).problems),
      expected.map((each) => `page:${each}`),
    );
  });
}

test('front matter may end its lines as Windows does', () => {
  const { frontMatter, headings } = readPage(
    'page',
    '---\r\ntitle: A\r\n---\r\n\r\n## B {#b}\r\n',
    z.strictObject({ title: z.string() }),
  );
  assert.deepEqual(frontMatter.data, { title: 'A' });
  assert.deepEqual(
    headings.map(({ id, place }) => [id, place.line]),
    [['b', 5]],
  );
});
