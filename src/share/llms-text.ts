import type { Content } from '../reading/content.ts';
import { probeAddress } from '../reading/read-probe.ts';
import { pageGroups, type PageGroup } from '../reading-order.ts';
import { addressOfPage, wholeGuide } from '../site-addresses.ts';
import { decisionAddress, decisionSchemaAddress, type Locate } from './decision.ts';
import { plainMarkdown } from './formats/markdown.ts';
import { linkables } from './linkable.ts';
import { flowchartAddress } from './mermaid-flavours.ts';
import { twinAddress } from './twin-address.ts';

/** A file that the list leads to; its address is without the base path. */
interface Listed {
  readonly name: string;
  readonly address: string;
  readonly says: string;
}

/** A part of the list. */
interface Part {
  readonly heading: string;
  readonly files: readonly Listed[];
}

/**
 * Gives what `/llms.txt` says: what the site is about, and where to read what of it as Markdown or JSON, in the form of
 * https://llmstxt.org. `hasFlowchart` tells whether the file with the flowchart is among the site's.
 */
export function llmsText(
  content: Content,
  locate: Locate,
  { hasFlowchart }: { readonly hasFlowchart: boolean },
): string {
  const { site } = content;
  const groups = pageGroups(content);
  const parts = [
    decide(content),
    ...groups.map((group) => pagesOf(content, group)),
    besides(content),
    optional(content, hasFlowchart),
  ].filter(({ files }) => files.length > 0);
  const blocks = [
    `# ${plainMarkdown(site.name)}`,
    `> ${plainMarkdown(site.description)}`,
    plainMarkdown(`Checked against ${site.checked}. ${site.rights}`),
    ...parts.flatMap(({ heading, files }) => [
      `## ${plainMarkdown(heading)}`,
      files.map((file) => item(file, locate)).join('\n'),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function decide(content: Content): Part {
  const paths = linkables(content).filter(({ id, kind }) => kind === 'verdict' || id === '');
  const says =
    'every question, answer, reason and verdict, and what would change each; can be walked without reading on';
  return {
    heading: 'Decide',
    files: [
      { name: 'The whole decision as JSON', address: decisionAddress, says },
      page('The first question, and all answers as a list', '/', content.site.promise),
      ...paths.map(({ title, address, description }) => page(title, address, description)),
    ],
  };
}

function pagesOf(content: Content, { label, address, pages }: PageGroup): Part {
  const { guide, apis } = content.site.searchResults;
  const says = address === '/guide/' ? guide.description : apis.description;
  const each = pages.map((one) => described(content, one.label, one.address));
  return { heading: label, files: [page(label, address, says), ...each] };
}

function besides(content: Content): Part {
  const files = content.pages.map(({ id, title }) => described(content, title, addressOfPage(id)));
  return { heading: 'About', files };
}

/** What a reader short of room may pass over; the heading has this meaning in the format. */
function optional({ probe }: Content, hasFlowchart: boolean): Part {
  const flowchart = { name: 'The flowchart', address: flowchartAddress, says: 'as Mermaid source' };
  const forProbe = {
    name: 'The probe',
    address: probeAddress,
    says: 'a Python program that tells whether another one computes or waits',
  };
  return {
    heading: 'Optional',
    files: [
      page('The whole guide', wholeGuide, 'every chapter in one file'),
      { name: 'The JSON Schema', address: decisionSchemaAddress, says: 'what the JSON means' },
      ...(hasFlowchart ? [flowchart] : []),
      ...(probe === undefined ? [] : [forProbe]),
    ],
  };
}

function described(content: Content, name: string, address: string): Listed {
  const found = linkables(content).find((each) => each.address === address);
  return page(name, address, found?.description ?? '');
}

function page(name: string, address: string, says: string): Listed {
  return { name, address: twinAddress(address), says };
}

function item({ name, address, says }: Listed, locate: Locate): string {
  return `- [${plainMarkdown(name)}](${locate(address)})${says && `: ${plainMarkdown(says)}`}`;
}
