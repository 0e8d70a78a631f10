import { didYouMean } from '../problems/nearest.ts';
import type { Place } from '../problems/problem.ts';
import type { AnswerSource, TreeSource } from './tree-source.ts';

/** What a tree may refer to. */
export interface Referable {
  /** The ids of the cards, and of which kind each is where that could be read. */
  readonly cards: ReadonlyMap<
    string,
    { readonly kind: 'verdict' | 'note' | undefined; readonly place: Place }
  >;
  /** The ids of chapters, headings and cards. */
  readonly sections: ReadonlySet<string>;
  /** The ids of the claims; `undefined` where claims.yaml could not be read, and nothing is said of them. */
  readonly claims: ReadonlySet<string> | undefined;
  readonly examples: ReadonlySet<string>;
}

/** Reports a problem with the part of tree.yaml at a path: with its value, or with its key. */
export type Report = (
  path: readonly PropertyKey[],
  fact: string,
  remedy: string,
  part?: 'key' | 'value',
) => void;

/**
 * Reports every id in one question that names nothing, and every answer that does not lead to one place. Tells whether
 * the places that its answers lead to are all there.
 */
export function referenceProblems(
  source: TreeSource,
  id: string,
  referable: Referable,
  brokenAt: (path: readonly PropertyKey[]) => boolean,
  report: Report,
): boolean {
  const question = source.questions[id];
  if (question === undefined) return true;
  const at = ['questions', id];
  let targetsHold = !brokenAt([...at, 'answers']);

  const names = (
    path: readonly PropertyKey[],
    value: string | undefined,
    known: ReadonlySet<string> | ReadonlyMap<string, unknown> | undefined,
    what: string,
    where: string,
  ): boolean => {
    if (value === undefined || known === undefined || known.has(value)) return true;
    if (brokenAt([...at, ...path])) return true;
    const remedy = didYouMean(value, known.keys(), `Write the id of ${where}.`);
    report([...at, ...path], `There is no ${what} "${value}".`, remedy);
    return false;
  };
  const questions = new Map(Object.entries(source.questions));
  const answers = new Map(Object.entries(question.answers));

  if (referable.cards.has(id)) {
    report(
      at,
      `"${id}" is a question and a card.`,
      'Give the question another id: both have an address.',
      'key',
    );
  }
  names(['section'], question.section, referable.sections, 'section', 'a chapter or a heading');
  names(['unsure', 'answer'], question.unsure.answer, answers, 'answer', 'one of its answers');
  question.waysOut.forEach(({ section }, index) => {
    const path = ['waysOut', index, 'section'];
    names(path, section, referable.sections, 'section', 'a chapter or a heading');
  });
  question.howToTell.forEach(({ claim, example }, index) => {
    const path = ['howToTell', index];
    names([...path, 'claim'], claim, referable.claims, 'claim', 'a claim in claims.yaml');
    names([...path, 'example'], example, referable.examples, 'example', 'a program in examples/');
  });

  for (const [answerId, answer] of answers) {
    const path = ['answers', answerId];
    if (!names([...path, 'asks'], answer.asks, questions, 'question', 'a question')) {
      targetsHold = false;
    }
    for (const [worker, card] of cardsOf(answer)) {
      const field = [...path, 'uses', ...(worker === undefined ? [] : [worker])];
      if (!names(field, card, referable.cards, 'card', 'a card in apis/')) targetsHold = false;
      if (referable.cards.get(card)?.kind === 'note') {
        report(
          [...at, ...field],
          `The card "${card}" is a note on another card, not a verdict.`,
          'Use the card it is a note on, or make its kind "verdict".',
        );
      }
    }
    if (brokenAt([...at, ...path])) continue;
    if (answer.asks === undefined && answer.uses === undefined) {
      targetsHold = false;
      const remedy = 'Give it "asks" with a question, or "uses" with a card.';
      report([...at, ...path], `The answer "${answerId}" leads nowhere.`, remedy, 'key');
    }
    if (answer.asks !== undefined && answer.uses !== undefined) {
      const remedy = 'Keep either "asks" or "uses".';
      report([...at, ...path], `The answer "${answerId}" leads to two places.`, remedy, 'key');
    }
  }
  return targetsHold;
}

/** Gives the cards that an answer uses, each with the worker it is used for. */
export function cardsOf(answer: AnswerSource): [worker: string | undefined, card: string][] {
  if (answer.uses === undefined) return [];
  return typeof answer.uses === 'string' ? [[undefined, answer.uses]] : Object.entries(answer.uses);
}
