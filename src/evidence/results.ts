import { z } from 'zod';
import { id, release, text } from '../problems/fields.ts';

const amount = z.number('a number above 0').gt(0, 'a number above 0');

/** How a worker's kind is called in the programs; the first three are families of the site's cards, too. */
export const workers = ['processes', 'threads', 'asyncio', 'interpreters', 'none'] as const;

const measure = z.strictObject({
  id,
  /** The variant, in words. */
  label: text,
  family: z.enum(workers),
  /** What was measured, in words; what has the same is compared. */
  quantity: text,
  unit: z.enum(['s', 'B']),
  /** What each round gave; a round runs every variant once. */
  runs: z.array(amount).min(1, 'at least one run'),
});

/** What one of the programs in evidence/ prints: every run, and what it ran on. */
export const resultSource = z.strictObject({
  figure: id,
  date: z.iso.date('a day, such as 2026-11-23'),
  /** Whether the sizes were cut down to see that the program works. */
  quick: z.boolean(),
  python: z.strictObject({ version: release, implementation: text, gil: z.boolean() }),
  machine: z.strictObject({ cores: z.int().positive(), processor: text, system: text }),
  /** What else was set, in words. */
  setup: z.record(text, text),
  measures: z
    .array(measure)
    .min(1, 'at least one measure')
    .refine(
      (measures) => new Set(measures.map(({ runs }) => runs.length)).size === 1,
      'as many runs of each measure: a round has one of each',
    )
    .refine(
      (measures) => new Set(measures.map((each) => each.id)).size === measures.length,
      'measures with an id of their own',
    ),
});

/** The shape of evidence/<id>.json: the results by version, and the program that gave them. */
export const recordSource = z.strictObject({
  /** What `hashOf` gives for the program. */
  program: text,
  results: z.array(resultSource).min(1, 'at least one result'),
});

/** What a program measured on one Python. */
export type Result = z.infer<typeof resultSource>;
/** One thing that was measured, run by run. */
export type Measure = Result['measures'][number];
/** The results of a program on several Pythons. */
export type Results = z.infer<typeof recordSource>;

/** A program that measures, and what it measured on several Pythons. */
export interface Figure {
  readonly id: string;
  readonly source: string;
  readonly results: readonly Result[];
}

/** Gives the version of a result as readers know it, such as `3.15`, or `3.15t` for a free-threaded build. */
export function versionOf({ python: { version, gil } }: Pick<Result, 'python'>): string {
  return `${version.split('.').slice(0, 2).join('.')}${gil ? '' : 't'}`;
}
