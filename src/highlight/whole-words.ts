import type { Element, ElementContent, Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';

/** What fits a line of a phone, with text twice as large, and in a list. */
const mostCharacters = 14;
/** What fits the narrowest column of a table. */
const mostInCell = 12;
/** What fits a line of a phone. */
const mostInLine = 24;

/** Keeps the short words of inline code on MDX pages in one piece (`keepWordsWhole`). */
export const wholeWords = defineHastPlugin({
  name: 'whole-words',
  element: {
    filter: ['code'],
    visit(node, context) {
      const parent = context.parent(node);
      if (parent.type === 'element' && parent.tagName === 'pre') return;
      const [words] = node.children;
      if (words?.type !== 'text') return;
      const pieces = piecesOf(words.value);
      if (pieces.length > 1 || pieces[0]?.type === 'element') {
        context.replaceNode(words, pieces);
      }
    },
  },
});

/**
 * Keeps the short words of the code in a text in one piece: a browser ends a line after a hyphen, and leaves `--mode=` of
 * `--mode=cpu` with its dashes behind. Longer words may break anywhere, so that nothing is wider than a phone, but rather
 * where the parts of a name end.
 */
export function keepWordsWhole(node: Nodes): void {
  if (!('children' in node)) return;
  const [words] = node.children;
  if (node.type === 'element' && node.tagName === 'code' && words?.type === 'text') {
    node.children = piecesOf(words.value);
  } else node.children.forEach(keepWordsWhole);
}

/** Lets the code in a text break within its names, in the narrow cells of a table: `run_in_` and `executor()`. */
export function breakNames(node: Nodes): void {
  if (!('children' in node)) return;
  const [words] = node.children;
  if (node.type === 'element' && node.tagName === 'code' && words?.type === 'text') {
    const parts = words.value
      .split(/(?<=\s)/)
      .flatMap((word) =>
        word.length > mostInCell ? word.split(/(?<=[a-z])(?=[A-Z])|(?<=[._=])/) : [word],
      );
    node.children = parts.flatMap((value, index): ElementContent[] => [
      ...(index === 0 ? [] : [element('wbr')]),
      { type: 'text', value },
    ]);
  } else node.children.forEach(breakNames);
}

/** Splits code at its spaces; what a browser would break, and is short, becomes an element, and a long name its parts. */
function piecesOf(code: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  for (const word of code.split(/(?<=\s)|(?=\s)/)) {
    const last = pieces.at(-1);
    if (word.includes('-') && word.length > 1 && word.length <= mostCharacters) {
      pieces.push(element('span', 'whole', { type: 'text', value: word }));
    } else if (word.length > mostInLine) {
      for (const [index, value] of word
        .split(/(?<=[^\W_][.(])(?=[^.()])|(?<=[^\W_]_)(?=[^\W_])/)
        .entries())
        pieces.push(...(index === 0 ? [] : [element('wbr')]), { type: 'text', value });
    } else if (last?.type === 'text') last.value += word;
    else pieces.push({ type: 'text', value: word });
  }
  return pieces;
}

function element(tagName: string, name?: string, ...children: ElementContent[]): Element {
  const properties = name === undefined ? {} : { className: [name] };
  return { type: 'element', tagName, properties, children };
}
