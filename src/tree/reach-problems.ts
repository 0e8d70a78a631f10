import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import { boxIdOf, reachablePairs } from './expand.ts';
import { cardsOf, type Referable } from './reference-problems.ts';
import { questionOf, type TreeSource } from './tree-source.ts';

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

/** Finds the boxes of the flowchart that get the id of another box, or of a card, from their question and worker. */
export function sharedBoxIds(
  source: TreeSource,
  { cards }: Referable,
  placeOf: YamlReading<TreeSource>['placeOf'],
): Problem[] {
  const pairs = reachablePairs(source);
  return pairs.flatMap((pair) => {
    const id = boxIdOf(pair, pairs);
    if (id === pair.question) return [];
    const alike = pairs.filter((each) => boxIdOf(each, pairs) === id);
    const other = alike.length > 1 ? 'box' : cards.has(id) ? 'card' : '';
    if (other === '') return [];
    return {
      ...placeOf(['questions', pair.question], 'key'),
      fact: `The box of "${pair.question}" for "${pair.worker ?? 'undecided'}" has the id of the ${other} "${id}".`,
      remedy: 'Give one of the two another id.',
    };
  });
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

function askedBy(source: TreeSource, id: string): string[] {
  const answers = Object.values(questionOf(source, id)?.answers ?? {});
  return answers.flatMap(({ asks }) => (asks === undefined || asks === id ? [] : asks));
}
