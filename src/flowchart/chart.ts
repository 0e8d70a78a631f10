/** A chart to draw: boxes and the answers that lead from one to another, both in reading order. */
export interface Chart {
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
}

/** A box of a chart: a question, or the card an answer leads to. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly kind: 'question' | 'card';
}

/** An answer: the way from one box to another. Its id is unique, such as `lifetime-threads--ad-hoc`. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Gives a chart with nothing but what this interface names: no more crosses to the worker or decides about the cache. */
export function bareChart({ boxes, edges }: Chart): Chart {
  return {
    boxes: boxes.map(({ id, label, kind }) => ({ id, label, kind })),
    edges: edges.map(({ id, from, to, label }) => ({ id, from, to, label })),
  };
}

/**
 * Finds what makes a chart impossible to draw: ids given twice, edges from or to a box that does not exist, empty labels.
 * Gives one sentence for each problem, and an empty list for a sound chart.
 */
export function chartProblems(chart: Chart): string[] {
  const boxes = new Set(chart.boxes.map((box) => box.id));
  const nearby = [...boxes].map((id) => `"${id}"`).join(', ');
  return [
    ...(chart.boxes.length === 0 ? ['The chart has no boxes: give it at least one.'] : []),
    ...repeated(chart.boxes).map((id) => `Two boxes have the id "${id}": rename one.`),
    ...repeated(chart.edges).map((id) => `Two edges have the id "${id}": rename one.`),
    ...[...chart.boxes, ...chart.edges]
      .filter(({ label }) => label.trim() === '')
      .map(({ id }) => `"${id}" has an empty label: give it some text.`),
    ...chart.edges.flatMap((edge) =>
      (['from', 'to'] as const)
        .filter((end) => !boxes.has(edge[end]))
        .map(
          (end) =>
            `Edge "${edge.id}" goes ${end} "${edge[end]}", which is no box: use one of ${nearby}.`,
        ),
    ),
  ];
}

function repeated(things: readonly { readonly id: string }[]): string[] {
  const ids = things.map((thing) => thing.id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
