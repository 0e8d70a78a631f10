import type { Tree } from './tree/tree.ts';

/** Gives the number of the step whose question a chapter explains; `undefined` for a chapter without one. */
export function stepOf(tree: Tree, question: string | undefined): string | undefined {
  return tree.boxes.find((box) => box.question === question)?.step;
}
