import { edgeId, idOfTarget } from './charts.ts';
import { destinationOf } from './destinations.ts';
import { pathOf, type Path, type Target, type Tree } from './tree.ts';

/** How a part of the chart stands to the path taken: on it, out of reach from where it ends, or neither. */
export type Mark = 'lit' | 'out' | '';

/** The whole chart as seen from a path. */
export interface ChartState {
  /** By the id of the box or card. */
  readonly boxes: ReadonlyMap<string, Mark>;
  /** By the id of the edge; `to` is the id of the path that its answer leads to. */
  readonly edges: ReadonlyMap<string, { readonly mark: Mark; readonly to: string }>;
  /** The open question's box, or the verdict's card; `undefined` on a page that is no walk. */
  readonly current: string | undefined;
}

/** Gives what the chart shows to a reader who has taken this path; without one, on a page that is no walk, nothing is marked. */
export function chartState(tree: Tree, path: Path | undefined): ChartState {
  const from = path ?? pathOf(tree, '');
  const current = path && idOfTarget(path.end);
  const lit = new Set(path?.steps.flatMap(({ box, answer }) => [box, edgeId(box, answer)]));
  if (current !== undefined) lit.add(current);
  const open = path && reachableFrom(tree, path.end);
  const markOf = (id: string, box: string): Mark =>
    lit.has(id) ? 'lit' : !open || open.has(box) ? '' : 'out';
  return {
    boxes: new Map(
      [...tree.boxes.map(({ id }) => id), ...tree.cards].map((id) => [id, markOf(id, id)]),
    ),
    edges: new Map(
      tree.boxes.flatMap(({ id: box, answers }) =>
        answers.map((answer) => {
          const id = edgeId(box, answer.id);
          const to = destinationOf(tree, from, box, answer.id).id;
          return [id, { mark: markOf(id, box), to }] as const;
        }),
      ),
    ),
    current,
  };
}

/** Gives the class attribute of a part of the chart that has this mark now, whichever it had before. */
export function classesOf(classes: string, mark: Mark): string {
  return classes.replace(/ (lit|out)$/, '') + (mark && ` ${mark}`);
}

const yours = ' This is your answer.';

/** Gives the name of an answer in the chart that has this mark now, whichever it had before. */
export function nameOfAnswer(name: string, mark: Mark): string {
  return name.replace(yours, '') + (mark === 'lit' ? yours : '');
}

/** Gives the ids of the boxes and cards that can still be reached, the one where it begins among them. */
function reachableFrom(tree: Tree, target: Target): Set<string> {
  const reached = new Set([idOfTarget(target)]);
  // What is added to a set while it is gone through is gone through, too.
  for (const id of reached) {
    const box = tree.boxes.find((each) => each.id === id);
    for (const answer of box?.answers ?? []) reached.add(idOfTarget(answer.target));
  }
  return reached;
}
