import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../reading/load-content.ts';
import { root } from '../reading/edited-content.ts';
import { longestOpening } from '../reading/opening.ts';
import { linkables } from './linkable.ts';

for (const folder of ['content', 'e2e/fixtures/licences']) {
  const content = await loadContent(root, folder);
  const all = linkables(content);

  test(`${folder}: every section, card and path can be linked, each once`, () => {
    const sections = all.filter(({ kind }) => kind === 'section' || kind === 'card');
    assert.deepEqual(
      sections.map(({ id }) => id).toSorted(),
      Object.keys(content.pageOfSection).toSorted(),
    );
    const paths = all.filter(({ kind }) => kind === 'question' || kind === 'verdict');
    assert.deepEqual(
      paths.map(({ id }) => id),
      content.tree.paths.map(({ id }) => id),
    );
  });

  test(`${folder}: what can be linked is told from all else by its title and its trail`, () => {
    const told = all.map(({ title, trail }) => [...trail, title].join(' › '));
    assert.deepEqual(
      told.filter((each, index) => told.indexOf(each) !== index),
      [],
    );
  });

  test(`${folder}: what a preview says is short, and no link or mark is left in it`, () => {
    for (const { permanent, description } of all) {
      assert.ok(description.length >= 20, `${permanent}: "${description}"`);
      assert.ok(description.length <= longestOpening, `${permanent}: "${description}"`);
      assert.doesNotMatch(description, /\]\(|\*\*|<Claim|\{#/, permanent);
    }
  });
}
