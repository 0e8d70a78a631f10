import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import { countPaths, mostPaths } from './count-paths.ts';
import { loopsOf } from './loops.ts';
import { sharedBoxIds, unreachedQuestions, unusedVerdicts } from './reach-problems.ts';
import { referenceProblems, type Referable, type Report } from './reference-problems.ts';
import type { TreeSource } from './tree-source.ts';
import { workerProblems } from './worker-problems.ts';

/**
 * Finds everything that is wrong with a tree beyond its fields: ids that name nothing, answers that lead nowhere,
 * questions never asked, loops. A problem that only follows from another is held back.
 */
export function problemsOfTree(
  { data: source, placeOf, brokenAt }: YamlReading<TreeSource>,
  referable: Referable,
): Problem[] {
  if (source === undefined) return [];
  const problems: Problem[] = [];
  const report: Report = (path, fact, remedy, part) =>
    problems.push({ ...placeOf(path, part), fact, remedy });

  const startHolds = Object.hasOwn(source.questions, source.start);
  if (!startHolds && !brokenAt(['start']) && !brokenAt(['questions', source.start])) {
    report(
      ['start'],
      `The walk starts at "${source.start}", and no question has that id.`,
      didYouMean(
        source.start,
        Object.keys(source.questions),
        'Write the id of the first question.',
      ),
    );
  }
  const targetsHold = Object.keys(source.questions)
    .map((id) => referenceProblems(source, id, referable, brokenAt, report))
    .every(Boolean);

  const loops = loopsOf(source);
  for (const { questions: round, closing } of loops) {
    report(
      ['questions', closing.question, 'answers', closing.answer, 'asks'],
      `The answer "${closing.answer}" closes a loop: ${[...round, round[0]].join(' → ')}.`,
      'Let it ask a later question, or use a card: every walk has to end.',
    );
  }
  // With a target that does not exist, an unreached question or an unused card is most likely its consequence.
  if (startHolds && targetsHold) {
    problems.push(...unreachedQuestions(source, placeOf), ...unusedVerdicts(source, referable));
  }
  workerProblems(source, brokenAt, report);
  problems.push(...sharedBoxIds(source, referable, placeOf));

  const paths = loops.length === 0 ? countPaths(source) : 0;
  if (paths > mostPaths) {
    report(
      ['questions'],
      `The tree has ${paths} paths from the first question to a card; ${mostPaths} are the most.`,
      'Ask fewer questions in a row, or let answers that make no difference to the card lead to it at once.',
    );
  }
  return problems;
}
