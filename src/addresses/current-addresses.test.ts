import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movingTree, treeOf } from '../tree/sample-tree.ts';
import { allPages, currentAddresses } from './current-addresses.ts';

const sections = new Map([['load', '/guide/load/']]);
const addresses = currentAddresses({
  chapters: [{ id: 'load' }],
  cards: [{ id: 'van' }],
  pages: [{ id: 'about' }],
  tree: treeOf(movingTree),
  sections,
});

test('a content has the addresses of its chapters, cards, paths, sections and questions', () => {
  assert.deepEqual(addresses, {
    pages: ['/', '/guide/', '/guide/all/', '/apis/', '/decide/', '/guide/load/', '/about/'],
    cards: ['van'],
    paths: ['light', 'light/today', 'light/later', 'heavy', 'heavy/today', 'heavy/later'],
    sections,
    questions: ['load', 'day'],
  });
});

test('every page, card and path has a page', () => {
  assert.deepEqual(
    [...allPages(addresses)],
    [
      ...[
        '/',
        '/guide/',
        '/guide/all/',
        '/apis/',
        '/decide/',
        '/guide/load/',
        '/about/',
        '/apis/van/',
      ],
      ...['/decide/light/', '/decide/light/today/', '/decide/light/later/'],
      ...['/decide/heavy/', '/decide/heavy/today/', '/decide/heavy/later/'],
    ],
  );
});
