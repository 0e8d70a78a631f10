import type { Language } from '../highlight/languages.ts';
import type { Content } from '../reading/content.ts';
import type { snippetIds } from '../reading/elements.ts';
import { addressOfEmbed, addressOfPermanent } from '../site-addresses.ts';
import type { Inline } from './blocks.ts';
import type { Locate } from './decision.ts';
import { embedSnippet } from './embed-snippet.ts';
import { formats } from './formats.ts';
import { html } from './formats/html.ts';
import { markdown } from './formats/markdown.ts';
import { mediawiki } from './formats/mediawiki.ts';
import { plainText } from './formats/plain-text.ts';
import { restructuredText } from './formats/restructuredtext.ts';
import { linkables, type Linkable } from './linkable.ts';
import { flowchartAddress, linkedFlowcharts, plainFlowchart } from './mermaid-flavours.ts';

/** What a page can show to be copied. */
export type SnippetId = (typeof snippetIds)[number];

/** A text to copy into another site. */
export interface Snippet {
  /** What it is, or for whom. */
  readonly label: string;
  readonly text: string;
  readonly language: Language;
}

/** The name that the guide has for Sphinx, and before the colon in MediaWiki; who copies may choose another. */
const nickname = 'guide';

/** Those that hold no address: all others are to be had only where the site's own is known. */
export const withoutAddress: ReadonlySet<SnippetId> = new Set<SnippetId>([
  'mermaid-plain',
  'interwiki-link',
  'sphinx-reference',
  'mkdocs-reference',
]);

/** Gives what there is to copy under an id, made for this site; `absolute` has to give addresses in full. */
export function snippetsOf(content: Content, id: SnippetId, absolute: Locate): Snippet[] {
  const section = exampleOf(content);
  const one = (label: string, text: string, language: Language = 'text'): Snippet[] => [
    { label, text, language },
  ];
  switch (id) {
    case 'formats':
      return linksTo(section, absolute);
    case 'embed': {
      const address = absolute(addressOfEmbed(''));
      return one(html.label, embedSnippet({ address, title: content.site.promise }), 'html');
    }
    case 'mermaid-labels':
      return one('Mermaid', linkedFlowcharts(content, absolute).labels);
    case 'mermaid-click':
      return one('Mermaid', linkedFlowcharts(content, absolute).click);
    case 'mermaid-plain':
      return one('Mermaid', plainFlowchart(content));
    case 'flowchart-file':
      return one('Address', absolute(flowchartAddress));
    case 'interwiki':
      return one('Address', absolute(addressOfPermanent('$1')));
    case 'interwiki-link':
      return one(
        mediawiki.label,
        `[[${nickname}:${section.id}|${mediawiki.line([{ text: section.title }])}]]`,
      );
    case 'sphinx-configuration':
      return one(
        'conf.py',
        [
          "extensions = ['sphinx.ext.intersphinx']",
          `intersphinx_mapping = {'${nickname}': ('${absolute('/')}', None)}`,
        ].join('\n'),
        'python',
      );
    case 'sphinx-reference':
      return one(
        restructuredText.label,
        [
          `:external+${nickname}:ref:\`${section.id}\``,
          `:external+${nickname}:doc:\`${verdictOf(content).permanent.slice(1, -1)}\``,
        ].join('\n'),
      );
    case 'mkdocs-configuration':
      return one(
        'mkdocs.yml',
        [
          'plugins:',
          '  - mkdocstrings:',
          '      handlers:',
          '        python:',
          '          inventories:',
          `            - url: ${absolute('/objects.inv')}`,
          '              domains: [std]',
        ].join('\n'),
        'yaml',
      );
    case 'mkdocs-reference':
      return one(markdown.label, `[${markdown.line([{ text: section.title }])}][${section.id}]`);
  }
}

/** Gives a link in every format that the share menu has, as it writes them. */
function linksTo({ title, permanent }: Linkable, absolute: Locate): Snippet[] {
  const link: Inline[] = [{ href: absolute(permanent), spans: [{ text: title }] }];
  return formats
    .filter((format) => format !== plainText)
    .map((format) => ({
      label: format.label,
      text: format.line(link),
      language: format === html ? 'html' : 'text',
    }));
}

/** The section that the first question rests on: it is what readers link to most. */
function exampleOf(content: Content): Linkable {
  const { tree } = content;
  const section = tree.boxes.find(({ id }) => id === tree.start)?.section;
  const found = linkables(content).find(({ kind, id }) => kind === 'section' && id === section);
  if (found === undefined) throw new Error('The first question has no section.');
  return found;
}

function verdictOf(content: Content): Linkable {
  const found = linkables(content).find(({ kind }) => kind === 'verdict');
  if (found === undefined) throw new Error('There is no verdict.');
  return found;
}
