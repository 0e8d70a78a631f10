import type { Selected } from '../../share/text-fragment.ts';

/** What browsers do not search. */
const unsearched =
  'script, style, noscript, template, select, textarea, audio, video, iframe, object';

/** What may come late, look different to another reader, or not be there at all. */
const apart = 'button, svg, [hidden], [popover]';

/** Gives what a reader has selected in the text of the page, with the text around it; nothing where that is elsewhere. */
export function selectedText(main: Element): { selected: Selected; range: Range } | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!main.contains(range.commonAncestorContainer)) return undefined;
  const selected = textAround(main.ownerDocument.body, range);
  return selected.words.trim() === '' ? undefined : { selected, range };
}

/** Gives the text of a range, and of its root before and after it, as the root shows it: a line for each block. */
export function textAround(root: Element, range: Range): Selected {
  const parts = { before: '', words: '', after: '' };
  let gap = '';
  const part = (node: Node, from: number, to: number) => {
    if (range.comparePoint(node, from) < 0) return 'before';
    return range.comparePoint(node, to) > 0 ? 'after' : 'words';
  };
  const addText = (node: Text) => {
    const isKept =
      node.parentElement && /^(pre|break)/.test(getComputedStyle(node.parentElement).whiteSpace);
    const cuts = [
      ...(node === range.startContainer ? [range.startOffset] : []),
      ...(node === range.endContainer ? [range.endOffset] : []),
    ];
    [0, ...cuts].forEach((from, index) => {
      const to = cuts[index] ?? node.length;
      for (const piece of node.data.slice(from, to).match(/\s+|\S+/g) ?? []) {
        if (/\S/.test(piece)) {
          parts[part(node, from, to)] += gap + piece;
          gap = '';
        } else if (isKept) gap = piece.includes('\n') ? '\n' : gap + piece;
        else gap ||= ' ';
      }
    });
  };
  const visit = (node: Node) => {
    if (node instanceof Text) return addText(node);
    if (!(node instanceof Element) || node.matches(unsearched)) return;
    const { display } = getComputedStyle(node);
    const isInLine = /^(inline|contents|ruby.*)$/.test(display) && node.localName !== 'br';
    const edge = node.matches(apart) || display === 'none' ? '\n\f\n' : isInLine ? '' : '\n';
    gap = wider(gap, edge);
    node.childNodes.forEach(visit);
    gap = wider(gap, edge);
  };
  visit(root);
  return parts;
}

/** Of two gaps between texts, the one that parts them more. */
function wider(one: string, other: string): string {
  const width = (gap: string) => [/\f/, /\n/, /./].findIndex((sign) => sign.test(gap)) >>> 0;
  return width(other) < width(one) ? other : one;
}
