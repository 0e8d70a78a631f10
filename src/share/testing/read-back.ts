import { JSDOM } from 'jsdom';
import { markdownToMdast, type MdastNode } from 'satteri';
import { wordsOf } from '../../reading/nodes.ts';

// What a real parser finds in a written text, one line for each block: "kind: text", marks and links in brackets.

/** Reads CommonMark as GitHub does. */
export function readMarkdown(text: string): string[] {
  const line = (node: MdastNode): string => {
    const inside = 'children' in node ? node.children.map((child) => line(child as MdastNode)) : [];
    switch (node.type) {
      case 'text':
        return node.value;
      case 'inlineCode':
        return `⟦code ${node.value}⟧`;
      case 'strong':
      case 'emphasis':
        return `⟦${node.type} ${inside.join('')}⟧`;
      case 'link':
        // The parser makes links of bare addresses; they were text.
        return isBare(node) ? inside.join('') : `⟦${node.url} ${inside.join('')}⟧`;
      case 'paragraph':
        return inside.join('');
      default:
        return `⟦${node.type}?⟧`;
    }
  };
  const root = markdownToMdast(text);
  if (!('children' in root)) return [];
  return root.children.flatMap((block): string[] => {
    if (block.type === 'list' && !block.ordered) {
      return block.children.map(
        (item) => `item: ${item.children.map((each) => line(each)).join('¶')}`,
      );
    }
    if (block.type === 'code') return [`code ${block.lang ?? ''}: ${block.value}`];
    if (block.type === 'heading') {
      return [`heading ${block.depth}: ${block.children.map((each) => line(each)).join('')}`];
    }
    return [`${block.type}: ${line(block)}`];
  });
}

function isBare({ url, children }: Extract<MdastNode, { type: 'link' }>): boolean {
  const text = children.map((child) => wordsOf(child as MdastNode)).join('');
  return [text, `http://${text}`, `mailto:${text}`].includes(url);
}

/** Reads HTML as a browser does. */
export function readHtml(text: string): string[] {
  const line = (node: Node): string => {
    const inside = () => [...node.childNodes].map(line).join('');
    switch (node.nodeName) {
      case '#text':
        return node.nodeValue ?? '';
      case 'CODE':
        return `⟦code ${inside()}⟧`;
      case 'STRONG':
        return `⟦strong ${inside()}⟧`;
      case 'EM':
        return `⟦emphasis ${inside()}⟧`;
      case 'A':
        return `⟦${(node as Element).getAttribute('href')} ${inside()}⟧`;
      default:
        return `⟦${node.nodeName}?⟧`;
    }
  };
  return [...JSDOM.fragment(text).children].flatMap((block) => {
    const inside = (element: Element) => [...element.childNodes].map(line).join('');
    if (block.tagName === 'UL') return [...block.children].map((item) => `item: ${inside(item)}`);
    if (block.tagName === 'PRE') return [`code : ${block.textContent}`];
    if (block.tagName === 'P') return [`paragraph: ${inside(block)}`];
    return [`heading ${block.tagName.slice(1)}: ${inside(block)}`];
  });
}
