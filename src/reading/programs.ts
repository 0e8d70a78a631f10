import { boxOf, type Path, type Tree } from '../tree/tree.ts';
import type { Card } from './content.ts';

/** Tells whether a path answers a question in one way, of whichever worker it is asked. */
export function gives(
  tree: Tree,
  path: Path,
  { question, answer }: { readonly question: string; readonly answer: string },
): boolean {
  return path.steps.some(
    (step) => step.answer === answer && boxOf(tree, step.box).question === question,
  );
}

/**
 * Gives the id of the program that a verdict shows: the one that its card names for an answer of the path, else the
 * card's own. Checked content names at most one for each path.
 */
export function programOf(
  tree: Tree,
  { id, programs }: Pick<Card, 'id' | 'programs'>,
  path: Path,
): string {
  const named = Object.entries(programs).flatMap(([question, byAnswer]) =>
    Object.entries(byAnswer).filter(([answer]) => gives(tree, path, { question, answer })),
  );
  return named[0]?.[1] ?? id;
}
