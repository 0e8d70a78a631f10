import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { isWhole, type Tree } from '../tree/tree.ts';
import { gives } from './programs.ts';
import type { ReadPage } from './read-pages.ts';
import type { CardSource } from './schemas.ts';

/**
 * Finds what is wrong with the programs that cards name for answers: unknown ids, a program that no path shows, and a
 * path on which two could be shown. Without a tree that holds, it says nothing of questions, answers and paths.
 */
export function problemsOfPrograms(
  cards: readonly ReadPage<CardSource>[],
  tree: Tree | undefined,
  examples: ReadonlySet<string>,
): Problem[] {
  return cards.flatMap(({ id: card, frontMatter: { data, placeOf, brokenAt } }) => {
    const problems: Problem[] = [];
    const report = (
      path: readonly string[],
      part: 'key' | 'value',
      fact: string,
      remedy: string,
    ) => {
      if (!brokenAt(path)) problems.push({ ...placeOf(path, part), fact, remedy });
    };
    const ways = tree?.paths.filter((each) => isWhole(each) && each.end.card === card) ?? [];
    const shown = new Map<string, string>();
    for (const [question, programs] of Object.entries(data?.programs ?? {})) {
      const at = ['programs', question];
      for (const [answer, program] of Object.entries(programs)) {
        if (examples.has(program)) continue;
        const remedy = didYouMean(program, examples, 'Write the id of a program in examples/.');
        report([...at, answer], 'value', `There is no example "${program}".`, remedy);
      }
      if (tree === undefined) continue;
      const boxes = tree.boxes.filter((box) => box.question === question);
      if (boxes.length === 0) {
        const questions = new Set(tree.boxes.map((box) => box.question));
        const remedy = didYouMean(question, questions, 'Write the id of a question in tree.yaml.');
        report(at, 'key', `There is no question "${question}".`, remedy);
        continue;
      }
      const answers = new Set(boxes.flatMap((box) => box.answers.map(({ id }) => id)));
      for (const answer of Object.keys(programs)) {
        const path = [...at, answer];
        if (!answers.has(answer)) {
          const remedy = didYouMean(answer, answers, 'Write the id of one of its answers.');
          report(path, 'key', `The question "${question}" has no answer "${answer}".`, remedy);
          continue;
        }
        const onTheWay = ways.filter((way) => gives(tree, way, { question, answer }));
        if (onTheWay.length === 0) {
          const fact = `No path to the card "${card}" answers "${question}" with "${answer}".`;
          report(path, 'key', fact, 'Name an answer on the way to this card, or remove the line.');
        }
        const twice = onTheWay.find(({ id }) => shown.has(id));
        if (twice !== undefined) {
          const fact = `The path "${twice.id}" has a program for "${shown.get(twice.id)}" already.`;
          report(path, 'key', fact, 'Keep one of the two: a verdict shows one program.');
        }
        for (const { id } of onTheWay) shown.set(id, answer);
      }
    }
    return problems;
  });
}
