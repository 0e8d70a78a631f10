import { convert } from '@asciidoctor/core';
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
  return readBlocks(JSDOM.fragment(text), 'li, pre, p, h2, h3, h4');
}

/** Reads AsciiDoc as Asciidoctor does, from the HTML that it makes. */
export async function readAsciiDoc(text: string): Promise<string[]> {
  const html = JSDOM.fragment(String(await convert(text)));
  return readBlocks(html, 'li > p, pre, .paragraph > p, h2, h3, h4');
}

function readBlocks(html: DocumentFragment, blocks: string): string[] {
  return [...html.querySelectorAll(blocks)].map((block) => {
    const words = [...block.childNodes].map(readInline).join('');
    if (block.closest('li')) return `item: ${words}`;
    if (block.tagName === 'PRE') return `code : ${block.textContent}`;
    if (block.tagName === 'P') return `paragraph: ${words}`;
    return `heading ${block.tagName.slice(1)}: ${words}`;
  });
}

function readInline(node: Node): string {
  const inside = [...node.childNodes].map(readInline).join('');
  switch (node.nodeName) {
    case '#text':
      return node.nodeValue ?? '';
    case 'CODE':
      return `⟦code ${inside}⟧`;
    case 'STRONG':
      return `⟦strong ${inside}⟧`;
    case 'EM':
      return `⟦emphasis ${inside}⟧`;
    case 'A':
      return `⟦${(node as Element).getAttribute('href')} ${inside}⟧`;
    default:
      return `⟦${node.nodeName}?⟧`;
  }
}
