import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { snippetIds } from '../reading/elements.ts';
import { loadContent } from '../reading/load-content.ts';
import { root } from '../reading/edited-content.ts';
import { snippetsOf, withoutAddress } from './snippets.ts';

const home = 'https://example.org/a/b';
const at = (address: string) => home + address;
const contents = {
  guide: await loadContent(root, 'content'),
  licences: await loadContent(root, 'e2e/fixtures/licences'),
};

for (const [name, content] of Object.entries(contents)) {
  for (const id of snippetIds) {
    test(`${name}: "${id}" holds ${withoutAddress.has(id) ? 'no address' : "the site's address, and no other"}`, () => {
      const snippets = snippetsOf(content, id, at);
      assert.notEqual(snippets.length, 0);
      for (const { text } of snippets) {
        assert.equal(text.trim(), text.trimEnd());
        const addresses = text.match(/https?:[^\s'"<>)|\]]+/g) ?? [];
        assert.equal(addresses.length === 0, withoutAddress.has(id), text);
        for (const address of addresses) assert.ok(address.startsWith(`${home}/`), address);
      }
    });
  }

  test(`${name}: the prefix of MediaWiki and the ids of its links make permanent addresses`, () => {
    const [prefix] = snippetsOf(content, 'interwiki', at);
    const [link] = snippetsOf(content, 'interwiki-link', at);
    const [, id = ''] = /^\[\[guide:([^|]+)\|.+\]\]$/.exec(link?.text ?? '') ?? [];
    assert.ok(Object.hasOwn(content.pageOfSection, id));
    assert.equal(prefix?.text.replace('$1', id), `${home}/s/${id}/`);
  });

  test(`${name}: MkDocs is told of the inventory, and of the domain that its names are in`, () => {
    const [configuration] = snippetsOf(content, 'mkdocs-configuration', at);
    assert.deepEqual(parse(configuration?.text ?? ''), {
      plugins: [
        {
          mkdocstrings: {
            handlers: {
              python: { inventories: [{ url: `${home}/objects.inv`, domains: ['std'] }] },
            },
          },
        },
      ],
    });
  });
}

test('a link is shown in every format, each once', () => {
  const labels = snippetsOf(contents.guide, 'formats', at).map(({ label }) => label);
  assert.equal(new Set(labels).size, labels.length);
  assert.ok(labels.length > 5);
});
