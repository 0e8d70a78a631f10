import { goesOnFrom, isWhole, type Path, type Tree } from './tree.ts';

/** Where in a walk a question stands. */
export interface Position {
  /** The number of the question, from 1. */
  readonly question: number;
  /** How many questions there are at most, if the answers stay. */
  readonly atMost: number;
}

/** Gives the position of the question that a path ends with. */
export function positionOf(tree: Tree, path: Path): Position {
  const onward = tree.paths.filter((each) => isWhole(each) && goesOnFrom(each, path));
  return {
    question: path.steps.length + 1,
    atMost: Math.max(...onward.map(({ steps }) => steps.length)),
  };
}

/** Gives the position in words, as in "Question 2 of at most 4". */
export function positionInWords({ question, atMost }: Position): string {
  // The last question has no "at most": what is asked now is asked for certain.
  return `Question ${question} of ${question === atMost ? '' : 'at most '}${atMost}`;
}
