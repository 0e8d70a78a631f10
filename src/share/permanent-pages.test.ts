import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { permanentPages, retiredLinkables, retiredPermanentPages } from './permanent-pages.ts';

const content = await loadContent(root, 'e2e/fixtures/licences');
const placeOf = (of: typeof content, id: string) =>
  permanentPages(of).find((each) => each.id === id)?.to;

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

test('a question’s page shows what it asks', () => {
  const page = permanentPages(content).find(({ id }) => id === 'reach');
  const box = content.tree.boxes.find(({ question }) => question === 'reach');
  assert.equal(page?.linkable.kind, 'question');
  assert.equal(page?.linkable.title, box?.text);
  assert.equal(page?.linkable.permanent, '/s/reach/');
});

test('what is retired shows, and leads to, what succeeds it', () => {
  const { lock } = content;
  const was = { page: '/guide/gone/', successor: 'mit-program' };
  const retired = {
    ...lock,
    sections: { ...lock.sections, 'old-words': was, both: was },
    questions: { ...lock.questions, law: { successor: 'patents' }, both: { successor: 'reach' } },
    paths: { ...lock.paths, maybe: { successor: 'no/yes' } },
  };
  const after = { ...content, lock: retired };
  assert.deepEqual(
    retiredPermanentPages(after).map(({ id, successor, to }) => [id, successor, to]),
    [
      ['old-words', 'mit-program', '/apis/mit/#mit-program'],
      ['both', 'mit-program', '/apis/mit/#mit-program'],
      ['law', 'patents', '/guide/patents-and-you/'],
    ],
  );
  const titles = new Map(retiredLinkables(after).map(({ permanent, title }) => [permanent, title]));
  assert.deepEqual([...titles.keys()], ['/decide/maybe/', '/s/old-words/', '/s/both/', '/s/law/']);
  assert.equal(titles.get('/s/old-words/'), 'A program to start from');
});

test('an id that was a section’s is no question’s', () => {
  const retired = { page: '/apis/mit/', successor: 'mit' };
  const lock = { ...content.lock, sections: { ...content.lock.sections, patents: retired } };
  assert.equal(placeOf({ ...content, lock }, 'patents'), undefined);
});
