import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true });

/**
 * Makes every link of a piece of HTML open a page of its own, but for those to places on the same page and to addresses
 * that begin with `within`: what stands in a frame of another site, as in a wiki, leads nowhere else in that frame.
 */
export function openOutside(html: string, within: string): string {
  const root = parser.parse(html);
  mark(root, within);
  return toHtml(root);
}

function mark(node: Nodes, within: string): void {
  if (node.type === 'element' && node.tagName === 'a') {
    const { href } = node.properties;
    const leaves = typeof href === 'string' && !href.startsWith('#') && !href.startsWith(within);
    if (leaves) Object.assign(node.properties, { target: '_blank', rel: ['noopener'] });
  }
  if ('children' in node) for (const child of node.children) mark(child, within);
}
