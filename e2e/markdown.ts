import { Parser, type Node } from 'commonmark';

/** What the reference parser finds in a Markdown text. */
export interface ReadMarkdown {
  /** As "## words". */
  readonly headings: readonly string[];
  /** The addresses of links and pictures. */
  readonly links: readonly string[];
  /** Code in blocks, with its language. */
  readonly programs: readonly { readonly language: string; readonly code: string }[];
  /** HTML that is left in it. */
  readonly html: readonly string[];
}

/** Reads Markdown by the reference parser of CommonMark. */
export function readMarkdown(text: string): ReadMarkdown {
  const read = {
    headings: [] as string[],
    links: [] as string[],
    programs: [] as { language: string; code: string }[],
    html: [] as string[],
  };
  for (const node of nodesOf(new Parser().parse(text))) {
    const { type, literal, destination, info } = node;
    if (type === 'heading') read.headings.push(`${'#'.repeat(node.level)} ${wordsOf(node)}`);
    if (type === 'link' || type === 'image') read.links.push(destination ?? '');
    if (type === 'code_block') read.programs.push({ language: info ?? '', code: literal ?? '' });
    if (type === 'html_inline' || type === 'html_block') read.html.push(literal ?? '');
  }
  return read;
}

function wordsOf(node: Node): string {
  const words = nodesOf(node).map(({ type, literal }) =>
    type === 'softbreak' ? ' ' : (literal ?? ''),
  );
  return words.join('');
}

function nodesOf(node: Node): Node[] {
  const nodes: Node[] = [];
  const walker = node.walker();
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (event.entering) nodes.push(event.node);
  }
  return nodes;
}
