import { compareVersions, type Interpreter } from './interpreter.ts';
import type { Json } from './json.ts';

/** What is expected of a claim's program: a value, and other values from certain versions on. */
export interface Expectation {
  readonly expects?: Json | undefined;
  readonly expectsSince?: Readonly<Record<string, Json>> | undefined;
}

/** Gives what a program is expected to print on an interpreter: the value of the newest version that it has reached. */
export function expectedOn(
  { expects, expectsSince = {} }: Expectation,
  { release }: Pick<Interpreter, 'release'>,
): Json | undefined {
  const reached = Object.entries(expectsSince)
    .filter(([since]) => compareVersions(release, since) >= 0)
    .sort(([a], [b]) => compareVersions(a, b) || a.length - b.length);
  const newest = reached.at(-1);
  return newest === undefined ? expects : newest[1];
}
