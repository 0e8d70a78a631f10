import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { permanentPages } from './permanent-pages.ts';

const content = await loadContent(root, 'e2e/fixtures/licences');
const placeOf = (of: typeof content, id: string) =>
  permanentPages(of).find((each) => each.id === id)?.linkable.address;

test('every section and card has its page, and every question', () => {
  const pages = permanentPages(content).map(({ id }) => id);
  assert.deepEqual(
    pages.toSorted(),
    [...Object.keys(content.pageOfSection), 'sharing', 'patents', 'reach'].toSorted(),
  );
});

const places: [id: string, place: string | undefined][] = [
  ['mit', '/apis/mit/'],
  ['mit-program', '/apis/mit/#mit-program'],
  ['patents-and-you', '/guide/patents-and-you/'],
  ['flowchart', '/#flowchart'],
  ['patents', '/guide/patents-and-you/'],
  ['constructor', undefined],
];
for (const [id, place] of places) {
  test(`/s/${id}/ leads to ${place ?? 'nothing'}`, () => {
    assert.equal(placeOf(content, id), place);
  });
}

test('an id that was a section’s is no question’s', () => {
  const retired = { page: '/apis/mit/', successor: 'mit' };
  const lock = { ...content.lock, sections: { ...content.lock.sections, patents: retired } };
  assert.equal(placeOf({ ...content, lock }, 'patents'), undefined);
});
