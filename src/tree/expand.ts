import { cardsOfPaths, pathsFrom } from './paths.ts';
import type { Answer, Box, Target, Tree } from './tree.ts';
import { questionOf, type PerWorker, type TreeSource } from './tree-source.ts';

/** A question as reached with one worker, or none. */
export interface Pair {
  readonly question: string;
  readonly worker: string | undefined;
}

/**
 * Gives every pair of question and worker that can be reached from the start, in reading order: depth first, answers
 * as they stand. Passes over targets that do not exist.
 */
export function reachablePairs(source: TreeSource): Pair[] {
  const found = new Map<string, Pair>();
  const visit = (pair: Pair) => {
    const question = questionOf(source, pair.question);
    if (question === undefined || found.has(keyOf(pair))) return;
    found.set(keyOf(pair), pair);
    for (const { asks, worker } of Object.values(question.answers)) {
      if (asks !== undefined) visit({ question: asks, worker: worker ?? pair.worker });
    }
  };
  visit({ question: source.start, worker: undefined });
  return [...found.values()];
}

/** Gives the id of a pair's box among these pairs: the question's, followed by the worker where several are asked it. */
export function boxIdOf({ question, worker }: Pair, pairs: readonly Pair[]): string {
  return pairs.filter((pair) => pair.question === question).length > 1
    ? `${question}-${worker ?? 'undecided'}`
    : question;
}

/** Gives the value for one worker, `undefined` where it is given for other workers only. */
export function forWorker(value: PerWorker, worker: string | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return worker === undefined ? undefined : value[worker];
}

/** Expands a tree without problems; a tree with problems is not to be expanded (see `problemsOfTree`). */
export function expandTree(source: TreeSource): Tree {
  const pairs = reachablePairs(source);
  const boxId = (pair: Pair) => boxIdOf(pair, pairs);

  const boxes = pairs.map((pair): Box => {
    const { answers, help, question: text, ...rest } = present(source.questions[pair.question]);
    return {
      ...rest,
      id: boxId(pair),
      question: pair.question,
      worker: pair.worker,
      text,
      help: present(forWorker(help, pair.worker)),
      answers: Object.entries(answers).map(([id, answer]): Answer => {
        const worker = answer.worker ?? pair.worker;
        const target: Target =
          answer.asks === undefined
            ? { card: present(forWorker(present(answer.uses), worker)) }
            : { box: boxId({ question: answer.asks, worker }) };
        return {
          id,
          label: answer.label,
          consequence: present(forWorker(answer.consequence, worker)),
          because: present(forWorker(answer.because, worker)),
          becauseInShort: present(forWorker(answer.becauseInShort ?? answer.because, worker)),
          ...(answer.inTitle !== undefined && { inTitle: answer.inTitle }),
          target,
        };
      }),
    };
  });

  const start = boxId({ question: source.start, worker: undefined });
  const paths = pathsFrom(boxes, start);
  return { start, boxes, cards: cardsOfPaths(paths), paths };
}

function keyOf({ question, worker }: Pair): string {
  return `${question} ${worker ?? ''}`;
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A tree with problems was expanded.');
  return value;
}
