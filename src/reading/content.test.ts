import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOfSection } from './content.ts';
import { readWith, sound } from './edited-content.ts';
import { readContent } from './read-content.ts';

const { content } = readContent(sound);

test('chapters are in the order of their numbers', () => {
  assert.deepEqual(
    content?.chapters.map(({ id, file }) => [file, id]),
    [
      ['10-share-the-changes.mdx', 'share-the-changes'],
      ['20-patents-and-you.mdx', 'patents-and-you'],
      ['30-how-far-it-reaches.mdx', 'how-far-it-reaches'],
    ],
  );
});

test('cards are in the order in which the tree comes to them, a note after the card it is on', () => {
  const note = (text: string) => text.replace('kind: verdict', 'kind: note\nnoteOn: mit');
  const { content: withNote } = readWith({
    'apis/apache.mdx': note,
    'tree.yaml': (text) => text.replace('uses: apache', 'uses: gpl'),
  });
  const ids = (cards: readonly { readonly id: string }[] = []) => cards.map(({ id }) => id);
  assert.deepEqual(ids(content?.cards), ['mit', 'apache', 'mpl', 'gpl']);
  assert.deepEqual(ids(withNote?.cards), ['mit', 'apache', 'gpl', 'mpl']);
});

const addresses: [id: string, address: string][] = [
  ['patents-and-you', '/guide/patents-and-you/'],
  ['patents-and-you-how-to-tell', '/guide/patents-and-you/#patents-and-you-how-to-tell'],
  ['patents-and-you-answer', '/guide/patents-and-you/#patents-and-you-answer'],
  ['mit', '/apis/mit/'],
  ['mit-program', '/apis/mit/#mit-program'],
  ['flowchart', '/#flowchart'],
  ['all-cards', '/apis/#all-cards'],
];
for (const [id, address] of addresses) {
  test(`the section "${id}" is at ${address}`, () => {
    assert.ok(content);
    assert.equal(addressOfSection(content, id), address);
  });
}

test('there is no address of a section that does not exist', () => {
  assert.throws(
    () => addressOfSection({ pageOfSection: {} }, 'nothing'),
    new Error('There is no section "nothing".'),
  );
});
