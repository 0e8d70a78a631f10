import { answerOf, boxOf, type Answer, type Path, type Tree } from './tree.ts';

/** An answer taken, with the words of its question. */
export interface TakenAnswer extends Answer {
  readonly question: string;
}

/** Gives the answers of a path in the order they are taken. */
export function answersOf(tree: Tree, path: Path): TakenAnswer[] {
  return path.steps.map((step) => {
    const box = boxOf(tree, step.box);
    return { ...answerOf(box, step.answer), question: box.text };
  });
}
