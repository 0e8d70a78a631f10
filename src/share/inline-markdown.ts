import { markdownToMdast, type MdastNode } from 'satteri';
import { wordsOf } from '../reading/nodes.ts';
import type { Inline, Span } from './blocks.ts';

/** Gives a text of inline Markdown as parts; `hrefOf` resolves the links that its author wrote. */
export function inlineParts(text: string, hrefOf: (link: string) => string): Inline[] {
  return partsOf(markdownToMdast(text), undefined, hrefOf);
}

/** Gives the words of a text of inline Markdown, for places that hold no marks. */
export function plainWords(text: string): string {
  return wordsOf(markdownToMdast(text));
}

function partsOf(node: MdastNode, mark: Span['mark'], hrefOf: (link: string) => string): Inline[] {
  const children = (childMark: Span['mark']) =>
    'children' in node
      ? node.children.flatMap((child) => partsOf(child as MdastNode, childMark, hrefOf))
      : [];
  switch (node.type) {
    case 'link': {
      const spans = children(mark).filter((part): part is Span => !('href' in part));
      return [{ href: hrefOf(node.url), spans }];
    }
    case 'strong':
    case 'emphasis':
      return children(node.type);
    case 'inlineCode':
      return [{ text: node.value, mark: 'code' }];
    case 'break':
      return [{ text: ' ', mark }];
    default:
      return 'children' in node ? children(mark) : [{ text: wordsOf(node), mark }];
  }
}
