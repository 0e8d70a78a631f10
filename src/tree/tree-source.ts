import { z } from 'zod';
import { id, inQuotes, text } from '../problems/fields.ts';

/** A value given once, or once for each worker. */
export type PerWorker = string | Readonly<Record<string, string>>;

function perWorker(one: z.ZodType<string>, what: string): z.ZodType<PerWorker> {
  return z.custom<PerWorker>((value) => {
    if (Array.isArray(value)) return false;
    const values = typeof value === 'string' ? [value] : Object.values(Object(value ?? {}));
    return values.length > 0 && values.every((each) => one.safeParse(each).success);
  }, `${what}, or one for each worker`);
}

const answer = z.strictObject({
  /** The words on the answer's button. */
  label: text,
  /** What the answer leads to, in a few words. */
  consequence: perWorker(text, 'a text'),
  /** The reason this answer gives a verdict: completes "because …". */
  because: perWorker(text, 'a text'),
  /** The reason in fewer words, where a description or a picture has no room for all of it. */
  becauseInShort: perWorker(text, 'a text').optional(),
  /** The answer in a word or two, for the titles of the pages behind it; without it, it goes without saying there. */
  inTitle: text.optional(),
  /** The worker that this answer decides on. */
  worker: id.optional(),
  /** The question that this answer asks next. */
  asks: id.optional(),
  /** The card that this answer uses. */
  uses: perWorker(id, 'the id of a card').optional(),
});

const question = z.strictObject({
  /** The step's number in the guide, such as "1.1". */
  step: inQuotes(/^\d+(\.\d+)?$/, 'a number in quotes, such as "1.1"'),
  question: text,
  /** The chapter or section that explains the question. */
  section: id,
  help: perWorker(text, 'a text'),
  /** What to run or look at, in the order to try it. */
  howToTell: z
    .array(
      z.strictObject({
        say: text,
        claim: id.optional(),
        example: id.optional(),
        /** What to call the probe with, where the way is to run it. */
        probe: text.optional(),
      }),
    )
    .min(1, 'at least one thing to run or look at'),
  /** What to answer when still unsure, and why; no answer where only measuring helps. */
  unsure: z.strictObject({ answer: id.optional(), say: text }),
  /** What to offer a reader whom no answer fits: a section that goes on from there. */
  waysOut: z.array(z.strictObject({ label: text, section: id })).default([]),
  answers: z.record(id, answer).refine((answers) => Object.keys(answers).length >= 2, {
    error: 'answers until there are two',
    params: { fact: 'has fewer than two answers' },
  }),
});

/** The shape of tree.yaml. */
export const treeSource = z.strictObject({
  /** The question that every walk begins with. */
  start: id,
  /** The workers an answer may decide on. */
  workers: z.array(id).default([]),
  questions: z.record(id, question),
});

/** The tree as its author wrote it. */
export type TreeSource = z.infer<typeof treeSource>;
/** A question as its author wrote it. */
export type QuestionSource = z.infer<typeof question>;
/** An answer as its author wrote it. */
export type AnswerSource = z.infer<typeof answer>;

/** Gives the question with this id; `undefined` where the tree has none. */
export function questionOf(source: TreeSource, id: string): QuestionSource | undefined {
  // An id may be "constructor", which every object inherits.
  return Object.hasOwn(source.questions, id) ? source.questions[id] : undefined;
}
