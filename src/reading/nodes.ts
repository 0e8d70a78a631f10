import type { MdastNode } from 'satteri';

/** Calls `look` for a node and all nodes below it, in the order of the text. */
export function visit(node: MdastNode, look: (node: MdastNode) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) visit(child as MdastNode, look);
}

/** Gives the words of a node without their marks. */
export function wordsOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => wordsOf(child as MdastNode)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
