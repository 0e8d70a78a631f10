import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser, type Node } from 'commonmark';
import type { Content } from '../reading/content.ts';
import { root } from '../reading/edited-content.ts';
import { loadContent } from '../reading/load-content.ts';
import {
  addressOfCard,
  addressOfChapter,
  addressOfPage,
  addressOfPath,
} from '../site-addresses.ts';
import { isWhole } from '../tree/tree.ts';
import { llmsText } from './llms-text.ts';
import { twinAddress } from './twin-address.ts';

const locate = (address: string) => `https://example.org/a/b${address}`;

for (const folder of ['content', 'e2e/fixtures/licences']) {
  const content = await loadContent(root, folder);
  const { blocks, links } = read(llmsText(content, locate, { hasFlowchart: true }));

  test(`${folder}: the list has the form of llms.txt`, () => {
    const [name, description, details, ...parts] = blocks;
    assert.equal(name, `heading 1: ${content.site.name}`);
    assert.equal(description, `block_quote: ${content.site.description}`);
    assert.match(details ?? '', /^paragraph: Checked against /);
    assert.ok(parts.length >= 8);
    for (const [index, part] of parts.entries()) {
      assert.match(part, index % 2 === 0 ? /^heading 2: / : /^list: /);
    }
    assert.equal(parts.at(-2), 'heading 2: Optional');
  });

  test(`${folder}: it leads to every chapter, card and verdict, and to the decision`, () => {
    const pages = [
      '/',
      '/decide/',
      '/guide/',
      '/apis/',
      '/guide/all/',
      ...content.chapters.map(({ id }) => addressOfChapter(id)),
      ...content.cards.map(({ id }) => addressOfCard(id)),
      ...content.pages.map(({ id }) => addressOfPage(id)),
      ...content.tree.paths.filter(isWhole).map(({ id }) => addressOfPath(id)),
    ].map(twinAddress);
    const probe = content.probe === undefined ? [] : ['/probe.py'];
    const files = [...pages, '/decision.json', '/decision.schema.json', '/flowchart.mmd', ...probe];
    assert.deepEqual(links.toSorted(), files.map(locate).toSorted());
  });
}

const content = await loadContent(root, 'e2e/fixtures/licences');

test('without the flowchart it does not lead to it', () => {
  const { links } = read(llmsText(content, locate, { hasFlowchart: false }));
  assert.deepEqual(
    links.filter((link) => link.endsWith('.mmd')),
    [],
  );
  assert.ok(links.length > 10);
});

for (const name of ['[a](b)', '# *x* _y_', '`code`', '<b> & |', '1. one', 'a: b']) {
  test(`the name ${name} stays as it is`, () => {
    const renamed: Content = {
      ...content,
      site: { ...content.site, name },
      chapters: content.chapters.map((chapter) => ({ ...chapter, title: name })),
    };
    const { blocks, links, texts } = read(llmsText(renamed, locate, { hasFlowchart: true }));
    assert.equal(blocks[0], `heading 1: ${name}`);
    const index = links.indexOf(locate('/guide/share-the-changes.md'));
    assert.equal(texts[index], name);
  });
}

/** Reads Markdown by the reference parser: its blocks, and its links with their texts. */
function read(text: string) {
  const blocks: string[] = [];
  const links: string[] = [];
  const texts: string[] = [];
  for (let block = new Parser().parse(text).firstChild; block !== null; block = block.next) {
    blocks.push(`${block.type}${block.level ? ` ${block.level}` : ''}: ${words(block)}`);
    const walker = block.walker();
    for (let event = walker.next(); event !== null; event = walker.next()) {
      if (!event.entering || event.node.type !== 'link') continue;
      links.push(event.node.destination ?? '');
      texts.push(words(event.node));
    }
  }
  return { blocks, links, texts };
}

function words(node: Node): string {
  let found = '';
  const walker = node.walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.entering) found += event.node.literal ?? '';
  }
  return found;
}
