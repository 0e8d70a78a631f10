import type { MdastNode } from 'satteri';
import { visit, wordsOf } from './nodes.ts';

/** How long the opening of a section is at most, in characters: what previews of links show whole. */
export const longestOpening = 160;

/** What is enough of an opening, in characters; a shorter one goes on with the next paragraph. */
const enough = 50;

/**
 * Gives the first words of each section of a page, by the line of its heading: its first paragraphs, as far as a preview
 * shows them, ended at a sentence where one ends. A section without a paragraph has none.
 */
export function openingsOf(root: MdastNode): ReadonlyMap<number, string> {
  const openings = new Map<number, string>();
  let heading: number | undefined;
  visit(root, (node) => {
    if (node.type === 'heading') heading = node.position?.start.line;
    if (node.type !== 'paragraph' || heading === undefined) return;
    const before = openings.get(heading) ?? '';
    // What leads in to a list says nothing without it.
    if (before.length >= enough && (isEnded(before) || before.length > longestOpening)) return;
    const words = wordsOf(node)
      .replace(/\s+/g, ' ')
      // A component without words, such as a badge, leaves the space before it.
      .replace(/ (?=[,.:;])/g, '')
      .trim();
    openings.set(heading, `${before} ${words}`.trim());
  });
  return new Map([...openings].map(([line, text]) => [line, ended(cutAtSentence(text))]));
}

function isEnded(text: string): boolean {
  return /[.!?…]["”’)]?$/.test(text);
}

/** What is left open is told to go on. */
function ended(text: string): string {
  return isEnded(text) ? text : `${text.replace(/[,;:]$/, '')}…`;
}

/**
 * Cuts a text to what previews show, or to another number of characters: after its last whole sentence, or where that
 * says too little, after a word.
 */
export function cutAtSentence(text: string, longest = longestOpening): string {
  if (text.length <= longest) return text;
  const shown = text.slice(0, longest + 1);
  const sentences = /^.*[.!?](?= )/.exec(shown)?.[0] ?? '';
  if (sentences.length >= enough) return sentences;
  return `${shown.slice(0, shown.slice(0, longest).lastIndexOf(' ')).replace(/[,;:–—-]+$/, '')}…`;
}
