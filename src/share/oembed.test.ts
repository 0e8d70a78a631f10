import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { JSDOM } from 'jsdom';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { linkables, type Linkable } from './linkable.ts';
import { oembedAddress, oembedOf, type Oembed } from './oembed.ts';
import { nastyTitles } from './testing/nasty-texts.ts';

const schema = await readFile(join(root, 'e2e/fixtures/oembed.schema.json'), 'utf8');
const isValid = new Ajv({ allErrors: true }).compile(JSON.parse(schema) as object);
const absolute = (address: string) => `https://example.org/a/b${address}`;
const plain = { type: 'link', version: '1.0' };

// What the schema has to refuse, or its verdict on our responses means nothing.
const responses: [what: string, response: object, valid: boolean][] = [
  ['a link', plain, true],
  ['another version', { ...plain, version: '1.1' }, false],
  ['no type', { version: '1.0' }, false],
  ['a picture without its size', { ...plain, thumbnail_url: 'https://example.org/p.png' }, false],
  ['a picture with an address of the site', { ...plain, thumbnail_url: '/p.png' }, false],
  ['a rich one without HTML', { ...plain, type: 'rich', width: 600, height: 480 }, false],
  [
    'a rich one as wide as its column',
    { ...plain, type: 'rich', html: '<p>', width: '100%' },
    false,
  ],
];
for (const [what, response, valid] of responses) {
  test(`the schema ${valid ? 'takes' : 'refuses'} ${what}`, () => {
    assert.equal(isValid(response), valid);
  });
}

for (const folder of ['content', 'e2e/fixtures/licences']) {
  const content = await loadContent(root, folder);

  test(`${folder}: every oEmbed response keeps the rules, and has an address of its own`, () => {
    const all = linkables(content);
    for (const linkable of all) {
      const said = oembedOf(linkable, content.site, absolute);
      assert.ok(isValid(said), `${linkable.permanent}: ${JSON.stringify(isValid.errors)}`);
      const isWalk = linkable.kind === 'question' || linkable.kind === 'verdict';
      assert.equal(said.type, isWalk ? 'rich' : 'link', linkable.permanent);
    }
    assert.equal(new Set(all.map(oembedAddress)).size, all.length);
  });
}

const question: Omit<Linkable, 'title'> = {
  ...{ id: 'waiting', trail: ['Decide'], description: 'Words.' },
  ...{ address: '/decide/waiting/', permanent: '/decide/waiting/' },
  kind: 'question',
};

test('a question is shown in the frame of its embed page, with its picture as the thumbnail', () => {
  const said = oembedOf({ ...question, title: 'Which?' }, { name: 'Guide' }, absolute);
  assert.equal(oembedAddress(question), '/oembed/decide/waiting.json');
  assert.equal(said.thumbnail_url, 'https://example.org/a/b/previews/decide/waiting.png');
  assert.equal(frameIn(said).src, 'https://example.org/a/b/embed/waiting/');
  assert.deepEqual([frameIn(said).width, frameIn(said).height], ['600', '480']);
});

for (const title of nastyTitles) {
  test(`the title ${JSON.stringify(title)} stays what it is`, () => {
    const said = oembedOf({ ...question, title }, { name: 'Guide' }, absolute);
    assert.equal((JSON.parse(JSON.stringify(said)) as Oembed).title, title);
    assert.equal(frameIn(said).title, title);
  });
}

function frameIn(said: Oembed): HTMLIFrameElement {
  const { document } = new JSDOM('html' in said ? said.html : '').window;
  assert.equal(document.body.children.length, 1);
  const frame = document.querySelector('iframe');
  assert.ok(frame);
  return frame;
}
