import { dayInWords } from '../day-in-words.ts';
import { pythonInWords } from './checked-on.ts';
import { expectedOn, type Expectation } from './expected.ts';
import { concerns, inOrderOfVersion, type Limits } from './interpreter.ts';
import { onOneLine, type Json } from './json.ts';
import type { Results } from './results.ts';

/** What a page tells of a claim's program on interpreters on which it came to the same. */
export interface Evidence {
  /** Such as "3.14.10 free-threaded". */
  readonly pythons: readonly string[];
  /** Such as "Linux x86-64, 23 November 2026". */
  readonly where: string;
  /** What was expected, as JSON; nothing where the claim says nothing of this interpreter. */
  readonly expected: string | undefined;
  /** What was printed, as JSON; nothing where the program was not run. */
  readonly printed: string | undefined;
}

/** Gives what was expected of a claim's program, and what it printed, on the interpreters that programs ran on. */
export function evidenceOf(
  id: string,
  claim: Limits & Expectation,
  { pythons, claims }: Results,
): Evidence[] {
  const groups = new Map<string, Evidence>();
  for (const version of inOrderOfVersion(Object.keys(pythons))) {
    const python = pythons[version];
    if (python === undefined) continue;
    const isConcerned = concerns(claim, python);
    const told = (value: Json | undefined) =>
      isConcerned && value !== undefined ? onOneLine(value) : undefined;
    const evidence = {
      expected: told(expectedOn(claim, python)),
      printed: told(claims[id]?.observed[version]),
      where: `${python.system}, ${dayInWords(python.date)}`,
    };
    const key = JSON.stringify([evidence.expected, evidence.printed, evidence.where]);
    const others = groups.get(key)?.pythons ?? [];
    groups.set(key, { ...evidence, pythons: [...others, pythonInWords(python)] });
  }
  return [...groups.values()];
}
