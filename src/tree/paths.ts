import { boxOf, type Box, type Path } from './tree.ts';

/** Gives every path through these boxes, partial ones too, in reading order; the first is the one without answers. Throws for a box that is not there. */
export function pathsFrom(boxes: readonly Box[], start: string): Path[] {
  const walk = (path: Path): Path[] => {
    if ('card' in path.end) return [path];
    const box = boxOf({ boxes }, path.end.box);
    const onward = box.answers.map((answer): Path => ({
      id: path.id === '' ? answer.id : `${path.id}/${answer.id}`,
      steps: [...path.steps, { box: box.id, answer: answer.id }],
      end: answer.target,
    }));
    return [path, ...onward.flatMap(walk)];
  };
  return walk({ id: '', steps: [], end: { box: start } });
}

/** Gives the cards that these paths end with, each once, in reading order. */
export function cardsOfPaths(paths: readonly Path[]): string[] {
  return [...new Set(paths.flatMap(({ end }) => ('card' in end ? [end.card] : [])))];
}
