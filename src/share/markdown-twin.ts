import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { BuiltPage } from '../built-pages.ts';
import type { Site } from '../reading/schemas.ts';
import { addressOfPermanent } from '../site-addresses.ts';
import type { Locate } from './decision.ts';
import { plainMarkdown } from './formats/markdown.ts';
import { sourceMark, textOfPage } from './twin-text.ts';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, {
    handlers: {
      [sourceMark](_, { properties }) {
        const number = String(properties['dataNumber']);
        return { type: 'footnoteReference', identifier: number, label: number };
      },
    },
  })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' });

/**
 * Gives the Markdown twin of a page: what its main part says, as GitHub's Markdown. Its first line says where it is from,
 * what it was checked against and whose it is; a heading is a link to its permanent address; a source is a footnote, in a
 * form that is a link where footnotes are not known. `locate` gives the address to write for one within the site,
 * `sources` are those of the site in the order of their numbers.
 */
export function markdownTwin(
  { address, document }: BuiltPage,
  site: Pick<Site, 'name' | 'checked' | 'rights'>,
  locate: Locate,
  sources: readonly string[],
): string {
  const main = document.querySelector('main');
  if (main === null) throw new Error(`The page ${address} has no <main>.`);
  const here = locate(address);
  const origin = URL.canParse(here) ? new URL(here).origin : '';
  const text = textOfPage(
    main,
    // A link within the site has the base path already.
    (link) => (link.startsWith('#') ? here + link : link.startsWith('/') ? origin + link : link),
    (id) => locate(addressOfPermanent(id)),
  );
  const numbers = new Set(
    [...text.querySelectorAll(sourceMark)].map((mark) => Number(mark.getAttribute('data-number'))),
  );
  const notes = [...numbers]
    .toSorted((one, other) => one - other)
    .map((number) => `[^${number}]: <${sources[number - 1]}>`);
  const about = plainMarkdown(`. Checked against ${site.checked}. ${site.rights}`);
  const blocks = [
    `From [${plainMarkdown(site.name)}](${here})${about}`,
    String(processor.processSync(text.innerHTML)).trim(),
    notes.join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
