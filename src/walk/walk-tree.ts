import { cardsOfPaths, pathsFrom } from '../tree/paths.ts';
import type { Tree } from '../tree/tree.ts';

/** What all pages of questions show together: plain data, sent to the browser with each of them. */
export interface WalkData extends Omit<Tree, 'paths' | 'cards'> {
  /** The site's name, for the titles of pages. */
  readonly site: string;
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
    boxes: tree.boxes.map((box) => ({
      ...box,
      section: addressOf(box.section),
      help: html(box.help),
      howToTell: box.howToTell.map(({ say, example }) => ({ say: html(say), example })),
      unsure: { say: html(box.unsure.say) },
      waysOut: box.waysOut.map(({ label, section }) => ({ label, section: addressOf(section) })),
      answers: box.answers.map((answer) => ({
        ...answer,
        consequence: html(answer.consequence),
        because: '',
      })),
    })),
  };
}

/** Gives the tree that the data hold, with every path through it. */
export function treeOfWalk({ start, boxes }: WalkData): Tree {
  const paths = pathsFrom(boxes, start);
  return { start, boxes, cards: cardsOfPaths(paths), paths };
}
