import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from './format.ts';
import { asciidoc } from './formats/asciidoc.ts';
import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { mediawiki } from './formats/mediawiki.ts';
import { nastyAddresses, nastyTitles, randomTexts } from './testing/nasty-texts.ts';
import {
  linkInAsciiDoc,
  linkInHtml,
  linkInMarkdown,
  linkInMediaWiki,
  type FoundLink,
} from './testing/read-link.ts';

// What is copied from the menu is a link alone: a parser of the format must find its address and its words.

const parsers: [format: Format, read: (text: string) => FoundLink | Promise<FoundLink>][] = [
  [markdown, linkInMarkdown],
  [html, linkInHtml],
  [asciidoc, linkInAsciiDoc],
  [mediawiki, linkInMediaWiki],
];
for (const [format, read] of parsers) {
  for (const address of nastyAddresses) {
    test(`${format.label}: a link to ${address} keeps its address and its words`, async () => {
      for (const title of [...nastyTitles, ...randomTexts(200)]) {
        const written = format.line([{ href: address, spans: [{ text: title }] }]);
        const [found, words] = await read(written);
        assert.equal(decodeURI(found), decodeURI(new URL(address).href), written);
        assert.equal(words, title.replace(/ +/g, ' '), written);
      }
    });
  }
}
