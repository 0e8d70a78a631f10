import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../share/format.ts';
import { asciidoc } from '../../share/formats/asciidoc.ts';
import { html } from '../../share/formats/html.ts';
import { markdown } from '../../share/formats/markdown.ts';
import { mediawiki } from '../../share/formats/mediawiki.ts';
import { nastyAddresses, nastyTitles, randomTexts } from '../../share/testing/nasty-texts.ts';
import {
  linkInAsciiDoc,
  linkInHtml,
  linkInMarkdown,
  linkInMediaWiki,
  type FoundLink,
} from '../../share/testing/read-link.ts';
import { linkChoices } from './choices.ts';

// What is copied from the menu is a link alone, on a line of its own: a parser of the format must find its address and its words.

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
        const choice = linkChoices({ title, address }).find(({ label }) => label === format.label);
        const written = String(await choice?.written()['text/plain']);
        const [found, words] = await read(written);
        assert.equal(decodeURI(found), decodeURI(new URL(address).href), written);
        assert.equal(words, title.replace(/ +/g, ' '), written);
      }
    });
  }
}
