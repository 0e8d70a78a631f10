import { didYouMean } from '../problems/nearest.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import { forWorker, reachablePairs } from './expand.ts';
import type { Report } from './reference-problems.ts';
import { questionOf, type PerWorker, type QuestionSource, type TreeSource } from './tree-source.ts';

const perWorkerFields = ['consequence', 'because', 'becauseInShort', 'uses'] as const;

/** Reports workers that the tree does not have, and what is given for each worker but not for one that needs it. */
export function workerProblems(
  source: TreeSource,
  brokenAt: YamlReading<TreeSource>['brokenAt'],
  report: Report,
): void {
  if (brokenAt(['workers'])) return;
  const named = workersNamed(source).filter(({ path }) => !brokenAt(path));
  if (source.workers.length === 0 && named[0] !== undefined) {
    report(
      ['workers'],
      `The tree names the worker "${named[0].worker}", and lists no workers.`,
      'Add "workers" with a list of them.',
    );
    return;
  }
  for (const { worker, path, part } of named) {
    if (source.workers.includes(worker)) continue;
    const remedy = didYouMean(worker, source.workers, 'Write one of the workers of this tree.');
    report(path, `There is no worker "${worker}".`, remedy, part);
  }
  const readable = Object.entries(source.questions).every(([id, { answers }]) =>
    Object.keys(answers).every((each) => !brokenAt(['questions', id, 'answers', each, 'worker'])),
  );
  // Where the worker of an answer cannot be read, nobody knows of whom the questions after it are asked.
  if (readable) missingForWorkers(source, report);
}

/** A place of the tree that names a worker, as the key of a variant or as a value. */
interface NamedWorker {
  readonly worker: string;
  readonly path: string[];
  readonly part: 'key' | 'value';
}

/** Gives every place of the tree that names a worker. */
function workersNamed(source: TreeSource): NamedWorker[] {
  const variants = (value: PerWorker | undefined, path: string[]) =>
    Object.keys(typeof value === 'object' ? value : {}).map((worker): NamedWorker => ({
      worker,
      path: [...path, worker],
      part: 'key',
    }));
  const decided = (worker: string, path: string[]): NamedWorker => ({
    worker,
    path: [...path, 'worker'],
    part: 'value',
  });
  return Object.entries(source.questions).flatMap(([id, { help, answers }]) => [
    ...variants(help, ['questions', id, 'help']),
    ...Object.entries(answers).flatMap(([answerId, answer]) => {
      const path = ['questions', id, 'answers', answerId];
      return [
        ...(answer.worker === undefined ? [] : [decided(answer.worker, path)]),
        ...perWorkerFields.flatMap((field) => variants(answer[field], [...path, field])),
      ];
    }),
  ]);
}

function missingForWorkers(source: TreeSource, report: Report): void {
  const told = new Set<string>();
  const undecided = askedTooEarly(source);
  for (const { from, answer, to } of undecided.answers) {
    report(
      ['questions', from, 'answers', answer],
      `The answer "${answer}" asks "${to}" and decides on no worker; other answers that lead there do.`,
      'Add "worker" with one of the workers of this tree.',
    );
  }
  for (const { question: id, worker } of reachablePairs(source)) {
    const question = questionOf(source, id);
    if (question === undefined || (worker === undefined && undecided.questions.has(id))) continue;
    const check = (value: PerWorker | undefined, asked: string | undefined, path: string[]) => {
      if (value === undefined || forWorker(value, asked) !== undefined) return;
      // A misspelt worker has been reported; the missing one follows from it.
      const concerned = [...Object.keys(value), ...(asked === undefined ? [] : [asked])];
      if (concerned.some((each) => !source.workers.includes(each))) return;
      // An answer that sets the worker says the same to every worker that it is asked of.
      const key = [id, ...path, asked ?? ''].join('.');
      if (told.has(key)) return;
      told.add(key);
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
      for (const field of perWorkerFields) {
        check(answer[field], answer.worker ?? worker, ['answers', answerId, field]);
      }
    }
  }
}

/**
 * Gives the questions that need a worker, are asked of some, and are reached without one, too; and the answers where
 * the worker was forgotten.
 */
function askedTooEarly(source: TreeSource): {
  questions: ReadonlySet<string>;
  answers: { from: string; answer: string; to: string }[];
} {
  const pairs = reachablePairs(source);
  const reached = (id: string, decided: boolean) =>
    pairs.some(({ question, worker }) => question === id && (worker !== undefined) === decided);
  const questions = new Set(
    Object.keys(source.questions).filter(
      (id) => reached(id, true) && reached(id, false) && needsWorker(questionOf(source, id)),
    ),
  );
  const answers = Object.entries(source.questions).flatMap(([from, question]) =>
    Object.entries(question.answers).flatMap(([answer, { asks: to, worker }]) =>
      to !== undefined && worker === undefined && questions.has(to) && isFirst(from)
        ? { from, answer, to }
        : [],
    ),
  );
  return { questions, answers };

  // Behind a question that is itself asked too early, the next one follows from it.
  function isFirst(from: string): boolean {
    return reached(from, false) && !questions.has(from);
  }
}

function needsWorker(question: QuestionSource | undefined): boolean {
  const answers = Object.values(question?.answers ?? {});
  const texts = [
    question?.help,
    ...answers.flatMap((each) => perWorkerFields.map((field) => each[field])),
  ];
  return texts.some((value) => typeof value === 'object');
}
