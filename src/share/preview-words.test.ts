import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { linkables } from './linkable.ts';
import { factsInPreview, titleInPreview } from './preview-words.ts';

const content = await loadContent(root, 'e2e/fixtures/licences');

const table: [permanent: string, title: string, facts: string[]][] = [
  ['/decide/', 'Must those who change it share their changes?', ['Answers: No · Yes']],
  [
    '/decide/no/yes/',
    'Permissive, with patents: use Apache',
    [
      'Because: nobody has to share; the grant is express',
      `Not when: ${content.cards.find(({ id }) => id === 'apache')?.avoidWhen}`,
    ],
  ],
  ['/s/patents-and-you/', 'Patents', []],
  ['/s/patents-and-you-how-to-tell/', 'How to tell · Patents', ['In: Guide › Patents']],
  ['/s/mit-program/', 'A program to start from · MIT', ['In: Licences › MIT']],
  ['/s/flowchart/', 'The flowchart', [`In: ${content.site.name}`]],
];
for (const [permanent, title, facts] of table) {
  test(`a preview of ${permanent}`, () => {
    const linkable = linkables(content).find((each) => each.permanent === permanent);
    assert.ok(linkable);
    assert.equal(titleInPreview(linkable, content.site), title);
    const told = factsInPreview(content, linkable).map(({ label, says }) => `${label}: ${says}`);
    assert.deepEqual(told, facts);
  });
}

test('a card says when to use it, and when not, in plain words', async () => {
  const guide = await loadContent(root, 'content');
  for (const card of linkables(guide).filter(({ kind }) => kind === 'card')) {
    const facts = factsInPreview(guide, card);
    assert.deepEqual(
      facts.map(({ label }) => label),
      ['Use when', 'Not when'],
    );
    for (const { says } of facts) assert.doesNotMatch(says, /[`*]|\]\(/, card.id);
  }
});
