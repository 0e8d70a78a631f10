import { escapedLine } from '../flowchart/mermaid-source.ts';
import { chartsOfContent } from '../reading/charts-of-content.ts';
import type { Content } from '../reading/content.ts';
import { addressOfPermanent } from '../site-addresses.ts';
import type { Locate } from './decision.ts';

/** What the flowchart is made of. */
type Drawn = Pick<Content, 'tree' | 'cards' | 'chapters'>;

/** The flowchart with links, as Mermaid source to paste into a wiki. */
export interface LinkedFlowcharts {
  /** Links by `click`. A wiki that shows charts in a frame opens them within the frame. */
  readonly click: string;
  /** Links in the labels, which open in a new tab, also from within a frame. */
  readonly labels: string;
}

/** Where the flowchart with links by `click` is to be had; without the base path. */
export const flowchartAddress = '/flowchart.mmd';

/** The Mermaid source, in characters, that all wikis show: GitLab has this limit for a page. */
export const longestFlowchart = 2_000;

/** Gives the flowchart as Mermaid source without links, kept to what Mermaid 10.7, 11 and 12 read alike. */
export function plainFlowchart(content: Drawn): string {
  return flowchart(content, ({ id, label }) =>
    escapedLine((escape) => `${id}["${escape(label)}"]`),
  );
}

/**
 * Gives the flowchart with links in both flavours, for Mermaid 10.7, 11 and 12 under `securityLevel: 'strict'`. A box leads
 * to the permanent address of what explains it; `locate` has to give it in full.
 */
export function linkedFlowcharts(content: Drawn, locate: Locate): LinkedFlowcharts {
  const click = ({ id, label, to }: FlowchartBox) =>
    escapedLine((escape) => `${id}["${escape(label)}"]\nclick ${id} href "${locate(to)}"`);
  const inLabel = ({ id, label, to }: FlowchartBox) =>
    escapedLine(
      (escape) => `${id}["<a href='${locate(to)}' target='_blank'>${escape(label)}</a>"]`,
    );
  return { click: flowchart(content, click), labels: flowchart(content, inLabel) };
}

/** Gives by how many characters the longer flavour is too long for some wikis; 0 where both are short enough. */
export function excessOf({ click, labels }: LinkedFlowcharts): number {
  // The limit itself is too long already: they say "under 2,000".
  return Math.max(0, click.length - longestFlowchart + 1, labels.length - longestFlowchart + 1);
}

/** A box under its short name, and what it leads to. */
interface FlowchartBox {
  readonly id: string;
  readonly label: string;
  readonly to: string;
}

/** `graph`, since Azure DevOps does not know `flowchart`; names of one letter, since every character counts. */
function flowchart(content: Drawn, writeBox: (box: FlowchartBox) => string): string {
  const { boxes, edges } = chartsOfContent(content).whole;
  const ids = new Map(boxes.map(({ id }, index) => [id, shortId(index)]));
  return [
    'graph TD',
    ...boxes.map(({ id, label }) =>
      writeBox({ id: ids.get(id) ?? id, label, to: destinationOf(content, id) }),
    ),
    ...edges.map(({ from, to, label }) =>
      escapedLine((escape) => `${ids.get(from)}-->|"${escape(label)}"|${ids.get(to)}`),
    ),
    '',
  ].join('\n');
}

function destinationOf({ tree }: Drawn, box: string): string {
  return addressOfPermanent(tree.boxes.find(({ id }) => id === box)?.section ?? box);
}

/** Before an edge, o and x would be taken for its end; v is an arrow's head in the grammar of Mermaid 10. */
const letters = 'abcdefghijklmnpqrstuwyz';

/** Gives a, b, c and so on, then a1, b1, c1. */
function shortId(index: number): string {
  const round = Math.floor(index / letters.length);
  return `${letters[index % letters.length]}${round || ''}`;
}
