import type { Tree } from './tree/tree.ts';

/** Gives the number of the step that a chapter explains; `undefined` for a chapter without one. */
export function stepOf(tree: Tree, chapter: string): string | undefined {
  return tree.boxes.find(({ section }) => section === chapter)?.step;
}
