import type { Box, Path } from './tree.ts';

/** Gives every path through these boxes, partial ones too, in reading order; the first is the one without answers. */
export function pathsFrom(boxes: readonly Box[], start: string): Path[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const walk = (path: Path): Path[] => {
    const box = 'box' in path.end ? byId.get(path.end.box) : undefined;
    const onward = (box?.answers ?? []).map((answer): Path => ({
      id: path.id === '' ? answer.id : `${path.id}/${answer.id}`,
      steps: [...path.steps, { box: box?.id ?? '', answer: answer.id }],
      end: answer.target,
    }));
    return [path, ...onward.flatMap(walk)];
  };
  return walk({ id: '', steps: [], end: { box: start } });
}
