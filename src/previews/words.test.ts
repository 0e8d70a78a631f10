import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { linkables } from '../share/linkable.ts';
import { wordsOf, wordsOfHome, type Words } from './words.ts';

const content = await loadContent(root, 'e2e/fixtures/licences');
const all = linkables(content);

const pictures: [permanent: string, words: Partial<Words>][] = [
  [
    '/decide/',
    {
      place: 'Decide',
      eyebrow: 'Question 1 of at most 2',
      title: 'Must those who change it share their changes?',
      named: false,
      body: { kind: 'answers', texts: ['No', 'Yes'] },
    },
  ],
  ['/decide/yes/', { eyebrow: 'Copyleft', title: 'How far must sharing reach?' }],
  [
    '/decide/no/yes/',
    {
      place: 'Decide',
      eyebrow: 'Permissive, with patents: use',
      title: 'Apache',
      named: true,
      accent: 'accent-1',
      body: { kind: 'reasons', texts: ['because nobody has to share', 'the grant is express'] },
    },
  ],
  [
    '/s/gpl/',
    {
      place: 'Licences',
      eyebrow: undefined,
      title: 'GPL',
      named: true,
      accent: 'accent-2',
      body: {
        kind: 'paragraph',
        text: 'Choose GPL-3.0 if everything that is built on your code should be as free as it is.',
      },
    },
  ],
  ['/s/gpl-program/', { place: 'Licences', eyebrow: 'GPL', named: false, accent: 'accent-2' }],
  ['/s/patents-and-you-how-to-tell/', { place: 'Guide', eyebrow: 'Patents', title: 'How to tell' }],
  ['/s/flowchart/', { place: undefined, eyebrow: undefined, title: 'The flowchart' }],
  ['/s/about/', { place: undefined, eyebrow: undefined, title: 'About' }],
];
for (const [permanent, expected] of pictures) {
  test(`what the picture of ${permanent} says`, () => {
    const linkable = all.find((each) => each.permanent === permanent);
    assert.ok(linkable);
    assert.partialDeepStrictEqual(wordsOf(content, linkable), expected);
  });
}

test('the picture of the home page says what the site promises', () => {
  const { title, body } = wordsOfHome(content);
  assert.equal(title, content.site.promise);
  assert.deepEqual(body, { kind: 'paragraph', text: content.site.description });
});
