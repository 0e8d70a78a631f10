import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withAbsoluteLinks, type Inline } from './blocks.ts';
import { inlineParts } from './inline-markdown.ts';

const texts: [markdown: string, parts: Inline[]][] = [
  ['plain words', [{ text: 'plain words', mark: undefined }]],
  [
    'with `a_b`, *so* and __so__',
    [
      { text: 'with ', mark: undefined },
      { text: 'a_b', mark: 'code' },
      { text: ', ', mark: undefined },
      { text: 'so', mark: 'emphasis' },
      { text: ' and ', mark: undefined },
      { text: 'so', mark: 'strong' },
    ],
  ],
  [
    '**bold `code` *and***',
    [
      { text: 'bold ', mark: 'strong' },
      { text: 'code', mark: 'code' },
      { text: ' ', mark: 'strong' },
      { text: 'and', mark: 'emphasis' },
    ],
  ],
  [
    'see [the `Pool`](#pool)',
    [
      { text: 'see ', mark: undefined },
      {
        href: '/to/#pool',
        spans: [
          { text: 'the ', mark: undefined },
          { text: 'Pool', mark: 'code' },
        ],
      },
    ],
  ],
  [
    '2 \\* 3 &amp; `` a`b ``',
    [
      { text: '2 * 3 & ', mark: undefined },
      { text: 'a`b', mark: 'code' },
    ],
  ],
  ['~~out~~', [{ text: 'out', mark: undefined }]],
];
for (const [markdown, parts] of texts) {
  test(`inline Markdown: ${markdown}`, () => {
    assert.deepEqual(
      inlineParts(markdown, (link) => `/to/${link}`),
      parts,
    );
  });
}

test('every link becomes absolute, as seen from the page', () => {
  const line = (...hrefs: string[]): Inline[] => [
    { text: 'to ' },
    ...hrefs.map((href) => ({ href, spans: [{ text: 'there' }] })),
  ];
  const code = { kind: 'code' as const, text: '/a/' };
  assert.deepEqual(
    withAbsoluteLinks(
      [
        { kind: 'heading', level: 2, parts: line('/a/b/apis/pool/') },
        { kind: 'paragraph', parts: line('../#x', 'https://docs.python.org/3/') },
        { kind: 'list', items: [line('#y'), line()] },
        code,
      ],
      'https://example.org/a/b/decide/waiting/',
    ),
    [
      { kind: 'heading', level: 2, parts: line('https://example.org/a/b/apis/pool/') },
      {
        kind: 'paragraph',
        parts: line('https://example.org/a/b/decide/#x', 'https://docs.python.org/3/'),
      },
      { kind: 'list', items: [line('https://example.org/a/b/decide/waiting/#y'), line()] },
      code,
    ],
  );
});
