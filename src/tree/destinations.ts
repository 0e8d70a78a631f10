import { answerOf, boxOf, pathOf, type Path, type Tree } from './tree.ts';

/**
 * Gives the path that taking an answer leads to, seen from the path taken so far. At the open question it goes one
 * step on; behind it, it changes that answer (a flip); at a question that the path taken does not reach, it follows
 * the shortest path that does, the first in reading order on a tie.
 */
export function destinationOf(tree: Tree, taken: Path, box: string, answer: string): Path {
  const behind = taken.steps.findIndex((step) => step.box === box);
  if (behind !== -1) return flip(tree, taken, behind, answer);
  const way = 'box' in taken.end && taken.end.box === box ? taken : shortestPathTo(tree, box);
  return pathOf(tree, extend(way.id, answer));
}

/**
 * Changes one answer of a path and keeps every other by its question; answers to questions that are no longer asked
 * are dropped, and a question that is newly asked stays open.
 */
export function flip(tree: Tree, taken: Path, stepIndex: number, answer: string): Path {
  const changed = taken.steps[stepIndex];
  if (changed === undefined) throw new Error(`The path "${taken.id}" has no step ${stepIndex}.`);
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

function shortestPathTo(tree: Tree, box: string): Path {
  const reaching = tree.paths.filter(({ end }) => 'box' in end && end.box === box);
  const [shortest] = reaching.sort((a, b) => a.steps.length - b.steps.length);
  if (shortest === undefined) throw new Error(`No path reaches "${box}".`);
  return shortest;
}

function extend(path: string, answer: string): string {
  return path === '' ? answer : `${path}/${answer}`;
}
