import { questionOf, type TreeSource } from './tree-source.ts';

/** A loop: the questions round it, beginning with the one it comes back to, and the answer that closes it. */
export interface Loop {
  readonly questions: readonly string[];
  readonly closing: { readonly question: string; readonly answer: string };
}

/** Gives each loop of the tree once, found at the answer that leads back. */
export function loopsOf(source: TreeSource): Loop[] {
  const loops: Loop[] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: readonly string[]) => {
    const question = questionOf(source, id);
    if (question === undefined || done.has(id)) return;
    const here = [...trail, id];
    for (const [answer, { asks }] of Object.entries(question.answers)) {
      if (asks === undefined) continue;
      const back = here.indexOf(asks);
      if (back === -1) visit(asks, here);
      else loops.push({ questions: here.slice(back), closing: { question: id, answer } });
    }
    done.add(id);
  };
  for (const id of [source.start, ...Object.keys(source.questions)]) visit(id, []);
  return loops;
}
