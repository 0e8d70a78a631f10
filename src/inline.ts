import type { Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { hrefOfLink } from './content.ts';
import { breakNames, keepWordsWhole } from './highlight/whole-words.ts';
import type { Content } from './reading/content.ts';

/**
 * Gives the HTML of a text of inline Markdown, its links resolved as in the MDX of the page at this address. In a narrow
 * place, its names of code may break where their parts end.
 */
export function inlineHtml(content: Content, text: string, page: string, narrow = false): string {
  const root = markdownToHast(text) as Root;
  resolveLinks(root, content, page);
  (narrow ? breakNames : keepWordsWhole)(root);
  // Inline Markdown is one paragraph; what holds it brings its own element.
  return root.children
    .map((node) => toHtml(node.type === 'element' ? node.children : node))
    .join('');
}

function resolveLinks(node: Nodes, content: Content, page: string): void {
  if (node.type === 'element' && node.tagName === 'a') {
    node.properties['href'] = hrefOfLink(content, String(node.properties['href']), page);
  }
  if ('children' in node) for (const child of node.children) resolveLinks(child, content, page);
}
