import { createHash } from 'node:crypto';
import { z } from 'zod';
import { id, release } from '../problems/fields.ts';
import { builds } from './interpreter.ts';
import { isJson, type Json } from './json.ts';

const key = z.string().regex(/^\d+\.\d+t?$/, 'a version such as 3.14, or 3.14t');

const python = z.strictObject({
  /** The exact release, such as "3.14.10". */
  release,
  build: z.enum(builds),
  /** The system it ran on, such as "Linux x86-64". */
  system: z.string(),
  /** The day on which it ran the programs, such as "2026-11-23". */
  date: z.iso.date(),
});

const ofClaim = z.strictObject({
  /** The hash of the program's text. */
  program: z.string(),
  /** What the program printed, by version. */
  observed: z.record(key, z.custom<Json>(isJson, 'a JSON value')),
});

const ofExample = z.strictObject({
  /** The hash of the program's text, and of what the site says that it prints. */
  program: z.string(),
  /** The versions on which it printed just that. */
  printed: z.array(key),
});

/** The shape of claims/results.json: what programs printed on which interpreters. */
export const resultsSource = z.strictObject({
  /** The interpreters, by version. */
  pythons: z.record(key, python),
  claims: z.record(id, ofClaim),
  examples: z.record(id, ofExample),
});

/** What programs printed on which interpreters. */
export type Results = z.infer<typeof resultsSource>;
/** An interpreter that ran the programs. */
export type RecordedPython = z.infer<typeof python>;

/** The results of programs that nobody has run yet. */
export const noResults: Results = { pythons: {}, claims: {}, examples: {} };

/** Gives the hash by which results tell whether a program, and what belongs to it, has changed since. */
export function hashOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('hex').slice(0, 16);
}
