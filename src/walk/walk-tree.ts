import { cardsOfPaths, pathsFrom } from '../tree/paths.ts';
import type { Answer, Box, Tree } from '../tree/tree.ts';

/** What the walk shows of a box: each page carries those of all. */
export interface WalkBox extends Omit<Box, 'step' | 'worker' | 'answers'> {
  readonly answers: readonly Omit<Answer, 'because' | 'becauseInShort'>[];
}

/** What all pages of questions show together: plain data, sent to the browser with each of them. */
export interface WalkData {
  /** The site's name, for the titles of pages. */
  readonly site: string;
  readonly start: string;
  readonly boxes: readonly WalkBox[];
}

/** How the texts of a tree become what a page shows. */
export interface Rendering {
  /** Gives the HTML of inline Markdown. */
  readonly html: (text: string) => string;
  /** Gives the address of a section, without the base path. */
  readonly addressOf: (section: string) => string;
}

/**
 * Gives the data of the walk: the tree with its texts as HTML and addresses in place of sections, and without what only
 * chapters and verdicts show, which are claims and reasons.
 */
export function walkData(tree: Tree, site: string, { html, addressOf }: Rendering): WalkData {
  return {
    site,
    start: tree.start,
    boxes: tree.boxes.map(
      ({ id, question, text, section, help, howToTell, unsure, waysOut, answers }) => ({
        id,
        question,
        text,
        section: addressOf(section),
        help: html(help),
        howToTell: howToTell.map(({ say, example }) => ({ say: html(say), example })),
        unsure: { say: html(unsure.say) },
        waysOut: waysOut.map((way) => ({ label: way.label, section: addressOf(way.section) })),
        answers: answers.map(({ id: answer, label, consequence, inTitle, target }) => ({
          id: answer,
          label,
          consequence: html(consequence),
          ...(inTitle !== undefined && { inTitle }),
          target,
        })),
      }),
    ),
  };
}

/**
 * Gives the tree that the data hold, with every path through it. What the walk does not show is not in the data and, to
 * save bytes, not made up either: no reason, step or worker may be asked of this tree.
 */
export function treeOfWalk({ start, boxes: shown }: WalkData): Tree {
  const boxes = shown as unknown as readonly Box[];
  const paths = pathsFrom(boxes, start);
  return { start, boxes, cards: cardsOfPaths(paths), paths };
}
