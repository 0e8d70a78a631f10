import { expectedOn } from '../claims/expected.ts';
import { compareVersions, concerns, type Interpreter } from '../claims/interpreter.ts';
import type { Json } from '../claims/json.ts';
import type { Content } from '../reading/content.ts';
import { fileNameOf } from './file-name.ts';

/** A program to run on an interpreter, and what it is to print. */
export type Job = {
  readonly id: string;
  readonly source: string;
  readonly fileName: string;
} & (
  | { readonly kind: 'claim'; readonly expected: Json | undefined }
  | { readonly kind: 'example'; readonly output: string }
);

/** What there is to run. */
export type Programs = Pick<Content, 'claims' | 'programs' | 'examples'>;

/** Gives the programs that concern an interpreter: those of claims, then the examples. */
export function jobsFor({ claims, programs, examples }: Programs, python: Interpreter): Job[] {
  const ofClaims = Object.entries(programs).flatMap(([id, source]): Job[] => {
    const claim = claims[id];
    if (claim === undefined || !concerns(claim, python)) return [];
    const expected = expectedOn(claim, python);
    return [{ kind: 'claim', id, source, fileName: `${id}.py`, expected }];
  });
  const ofExamples = Object.values(examples)
    .filter(({ requires = '3' }) => compareVersions(python.release, requires) >= 0)
    .map(({ id, source, output }): Job => {
      return { kind: 'example', id, source, fileName: fileNameOf(id), output };
    });
  return [...ofClaims, ...ofExamples];
}
