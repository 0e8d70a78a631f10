import { answerOf, boxOf, found, goesOnFrom, pathOf, type Path, type Tree } from './tree.ts';

/**
 * Gives the path that taking an answer leads to, seen from the path taken so far. At the open question it goes one
 * step on; behind it, it changes that answer (a flip); at a later one, it goes on by the shortest way there; at one that
 * can no longer be reached, it follows the shortest path that does. The first in reading order counts on a tie.
 */
export function destinationOf(tree: Tree, taken: Path, box: string, answer: string): Path {
  const behind = taken.steps.findIndex((step) => step.box === box);
  if (behind !== -1) return flip(tree, taken, behind, answer);
  return pathOf(tree, extend(wayTo(tree, taken, box).id, answer));
}

/**
 * Changes one answer of a path and keeps every other by its question; answers to questions that are no longer asked
 * are dropped, and a question that is newly asked stays open.
 */
export function flip(tree: Tree, taken: Path, stepIndex: number, answer: string): Path {
  const changed = found(taken.steps[stepIndex], `The path "${taken.id}" has no step ${stepIndex}.`);
  const kept = new Map(
    taken.steps.slice(stepIndex + 1).map((step) => [boxOf(tree, step.box).question, step.answer]),
  );
  const answers = [...taken.steps.slice(0, stepIndex).map((step) => step.answer), answer];
  let target = answerOf(boxOf(tree, changed.box), answer).target;
  while ('box' in target) {
    const box = boxOf(tree, target.box);
    const before = kept.get(box.question);
    if (before === undefined) break;
    answers.push(before);
    target = answerOf(box, before).target;
  }
  return pathOf(tree, answers.join('/'));
}

/** Gives the shortest path to a question that goes on from the path taken, or, where none does, from the start. */
function wayTo(tree: Tree, taken: Path, box: string): Path {
  const ways = tree.paths
    .filter(({ end }) => 'box' in end && end.box === box)
    .sort((a, b) => a.steps.length - b.steps.length);
  const way = ways.find((each) => goesOnFrom(each, taken)) ?? ways[0];
  return found(way, `No path reaches "${box}".`);
}

function extend(path: string, answer: string): string {
  return path === '' ? answer : `${path}/${answer}`;
}
