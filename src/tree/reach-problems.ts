import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import { forWorker, reachablePairs } from './expand.ts';
import { cardsOf, type Referable, type Report } from './reference-problems.ts';
import type { PerWorker, TreeSource } from './tree-source.ts';

/** Finds the questions that no walk comes to; of several that hang together, the first alone. */
export function unreachedQuestions(
  source: TreeSource,
  placeOf: YamlReading<TreeSource>['placeOf'],
): Problem[] {
  const reached = new Set(reachablePairs(source).map(({ question }) => question));
  const unreached = Object.keys(source.questions).filter((id) => !reached.has(id));
  const followers = new Set(unreached.flatMap((id) => askedBy(source, id)));
  const first = unreached.filter((id) => !followers.has(id));
  return (first.length > 0 ? first : unreached.slice(0, 1)).map((id) => ({
    ...placeOf(['questions', id], 'key'),
    fact: `No answer leads to the question "${id}".`,
    remedy: 'Let an answer ask it, or remove it.',
  }));
}

/** Finds the verdicts that no answer uses. */
export function unusedVerdicts(source: TreeSource, referable: Referable): Problem[] {
  const answers = Object.values(source.questions).flatMap((each) => Object.values(each.answers));
  const used = new Set(answers.flatMap((answer) => cardsOf(answer).map(([, card]) => card)));
  return [...referable.cards].flatMap(([id, { kind, place }]) =>
    kind !== 'verdict' || used.has(id)
      ? []
      : {
          ...place,
          fact: `The card "${id}" is a verdict, and no answer uses it.`,
          remedy: 'Let an answer of the tree use it, or make it a note on another card.',
        },
  );
}

/** Reports texts and cards that are given for each worker, but not for one that the question is asked of. */
export function workerProblems(source: TreeSource, report: Report): void {
  for (const { question: id, worker } of reachablePairs(source)) {
    const question = source.questions[id];
    if (question === undefined) continue;
    const check = (value: PerWorker | undefined, asked: string | undefined, path: string[]) => {
      if (value === undefined || forWorker(value, asked) !== undefined) return;
      // A misspelt worker has been reported; the missing one follows from it.
      if (Object.keys(value).some((key) => !source.workers.includes(key))) return;
      const field = path.at(-1);
      if (asked === undefined) {
        const fact = `"${field}" is given for each worker, but "${id}" is asked before one is decided on.`;
        report(['questions', id, ...path], fact, 'Give it once.');
      } else {
        const fact = `"${field}" says nothing for the worker "${asked}", and "${id}" is asked of it.`;
        report(['questions', id, ...path], fact, `Add "${asked}", or give it once for all.`);
      }
    };
    check(question.help, worker, ['help']);
    for (const [answerId, answer] of Object.entries(question.answers)) {
      for (const field of ['consequence', 'because', 'uses'] as const) {
        check(answer[field], answer.worker ?? worker, ['answers', answerId, field]);
      }
    }
  }
}

function askedBy(source: TreeSource, id: string): string[] {
  const answers = Object.values(source.questions[id]?.answers ?? {});
  return answers.flatMap(({ asks }) => (asks === undefined || asks === id ? [] : asks));
}
