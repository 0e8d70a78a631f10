import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { readWith, root, swap } from '../reading/edited-content.ts';
import type { Content } from '../reading/content.ts';
import { loadContent } from '../reading/load-content.ts';
import { inventory } from './inventory.ts';

for (const folder of ['content', 'e2e/fixtures/licences']) {
  test(`${folder}: every section and question is a label, every page a document, each once`, async () => {
    const content = await loadContent(root, folder);
    const { entries } = decoded(inventory(content));
    const names = (role: string) =>
      entries.filter((each) => each.role === role).map(({ name }) => name);
    const questions = content.tree.boxes.map(({ question }) => question);
    assert.deepEqual(
      names('std:label').toSorted(),
      [...new Set([...Object.keys(content.pageOfSection), ...questions])].toSorted(),
    );
    const pages = [
      'index',
      'guide',
      'apis',
      ...content.tree.paths.map(({ id }) => (id === '' ? 'decide' : `decide/${id}`)),
      ...content.chapters.map(({ id }) => `guide/${id}`),
      ...content.cards.map(({ id }) => `apis/${id}`),
      ...content.pages.map(({ id }) => id),
    ];
    assert.deepEqual(names('std:doc').toSorted(), pages.toSorted());
  });
}

const content = await loadContent(root, 'e2e/fixtures/licences');
const lines: [name: string, role: string, address: string, title: string][] = [
  ['mit', 'std:label', 's/mit/', 'MIT'],
  ['apache-program', 'std:label', 's/apache-program/', 'A program to start from'],
  ['share-the-changes', 'std:label', 's/share-the-changes/', 'Sharing changes'],
  ['guide/share-the-changes', 'std:doc', 'guide/share-the-changes/', 'Sharing changes'],
  ['apis/mit', 'std:doc', 'apis/mit/', 'MIT'],
  ['index', 'std:doc', './', 'Licence Chooser'],
];
for (const [name, role, address, title] of lines) {
  test(`${role} ${name} leads to ${address}`, () => {
    const { entries } = decoded(inventory(content));
    const found = entries.filter((each) => each.name === name && each.role === role);
    assert.deepEqual(found, [{ name, role, priority: '-1', address, title }]);
  });
}

test('what is retired keeps its label', () => {
  const was = { page: '/guide/gone/', successor: 'mit-program' };
  const lock = { ...content.lock, sections: { ...content.lock.sections, 'old-words': was } };
  const { entries } = decoded(inventory({ ...content, lock }));
  const found = entries.filter(({ name }) => name === 'old-words');
  assert.deepEqual(
    found.map(({ role, address, title }) => [role, address, title]),
    [['std:label', 's/old-words/', 'A program to start from']],
  );
});

const heads: [name: string, checked: string, head: string[]][] = [
  ['The guide', 'Python 3.11 to 3.15', ['# Project: The guide', '# Version: 3.11 to 3.15']],
  ['Two  spaces', 'the licence texts', ['# Project: Two spaces', '# Version: ']],
];
for (const [name, checked, expected] of heads) {
  test(`the head of "${name}", checked against ${checked}`, () => {
    const { head } = decoded(inventory({ ...content, site: { ...content.site, name, checked } }));
    assert.deepEqual(head, [
      '# Sphinx inventory version 2',
      ...expected,
      '# The remainder of this file is compressed using zlib.',
    ]);
  });
}

test('a title that is its name is written short, and one of several lines in one', () => {
  const edited = readWith({
    'guide/10-share-the-changes.mdx': swap('title: Sharing changes', 'title: share-the-changes'),
    'apis/mit.mdx': swap('short: MIT', 'short: "M\\n  IT"'),
  }).content;
  const { entries } = decoded(inventory(edited as Content));
  const titleOf = (name: string) => entries.find((each) => each.name === name)?.title;
  assert.equal(titleOf('share-the-changes'), '-');
  assert.equal(titleOf('mit'), 'M IT');
});

/** Reads an inventory as Sphinx does, whose regular expression for a line this is. */
function decoded(written: Uint8Array) {
  const bytes = Buffer.from(written);
  const head = bytes.toString('latin1').split('\n', 4);
  const body = inflateSync(bytes.subarray(head.join('\n').length + 1)).toString();
  assert.ok(body.endsWith('\n'));
  const entries = body
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, name, role, priority, address, title] =
        /^(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/.exec(line) ?? assert.fail(line);
      return { name, role, priority, address, title };
    });
  return { head, entries };
}
