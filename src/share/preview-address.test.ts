import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { linkables } from './linkable.ts';
import {
  homePreviewAddress,
  homePreviewAlt,
  previewAddress,
  previewAlt,
} from './preview-address.ts';

const addresses: [permanent: string, picture: string][] = [
  ['/s/pool-hangs/', '/previews/s/pool-hangs.png'],
  ['/decide/waiting/threads/', '/previews/decide/waiting/threads.png'],
  ['/decide/', '/previews/decide.png'],
];
for (const [permanent, picture] of addresses) {
  test(`the picture of ${permanent} is ${picture}`, () => {
    assert.equal(previewAddress({ permanent }), picture);
  });
}

const words = {
  title: 'Reach',
  trail: ['Guide', 'Far'],
  description: 'Files, or the whole. How to tell, and what to answer.',
};
const alts: [kind: 'section' | 'card' | 'question' | 'verdict', alt: string][] = [
  ['section', 'Guide › Far › Reach. Files, or the whole. How to tell, and what to answer.'],
  ['card', 'Guide › Far › Reach. Files, or the whole. How to tell, and what to answer.'],
  ['question', '“Reach”, with its answers, and a small flowchart in which the path to it is lit.'],
  ['verdict', '“Reach”, with the reasons, and a small flowchart in which the path to it is lit.'],
];
for (const [kind, alt] of alts) {
  test(`the picture of a ${kind} is described by what it shows`, () => {
    assert.equal(previewAlt({ kind, ...words }), alt);
  });
}

test('a title that leaves no room for a description stands alone', () => {
  const title = 'word '.repeat(40).trim();
  assert.equal(previewAlt({ kind: 'card', ...words, trail: [], title }), title);
});

for (const folder of ['content', 'e2e/fixtures/licences']) {
  test(`${folder}: every picture has an address of its own, and words below 200 characters`, async () => {
    const content = await loadContent(root, folder);
    const all = linkables(content);
    const pictures = [homePreviewAddress, ...all.map(previewAddress)];
    assert.equal(new Set(pictures).size, pictures.length);
    for (const alt of [homePreviewAlt(content.site), ...all.map(previewAlt)]) {
      assert.ok(alt.length < 200, `${alt.length}: ${alt}`);
    }
  });
}
