/** The builds of CPython: with the global interpreter lock, or without. */
export const builds = ['gil', 'free-threaded'] as const;

/** A build of CPython. */
export type Build = (typeof builds)[number];

/** An interpreter as claims ask for it: its exact release, such as "3.14.10", and its build. */
export interface Interpreter {
  readonly release: string;
  readonly build: Build;
}

/** What limits the interpreters that a claim concerns; versions are as in "3.14" or "3.14.2". */
export interface Limits {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly builds?: Build | undefined;
}

/** Tells whether a claim says something of an interpreter: nothing else is to be observed on it. */
export function concerns({ since, until, builds: only }: Limits, python: Interpreter): boolean {
  return (
    (since === undefined || compareVersions(python.release, since) >= 0) &&
    (until === undefined || compareVersions(python.release, until) <= 0) &&
    (only === undefined || python.build === only)
  );
}

/**
 * Compares two versions by the numbers that both give: negative where the first is older, 0 where there is no difference.
 * So 3.14.2 is no newer than 3.14, which names all of its releases.
 */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  for (let at = 0; at < Math.min(first.length, second.length); at += 1) {
    const difference = (first[at] ?? 0) - (second[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Gives the name under which the results of an interpreter are kept: its version without the last number, since a newer
 * release takes an older one's place, with the "t" that free-threaded builds have in their own file names.
 */
export function versionOf({ release, build }: Interpreter): string {
  return numbersOf(release).slice(0, 2).join('.') + (build === 'free-threaded' ? 't' : '');
}

/** Orders the versions that results are kept under, oldest first. */
export function inOrderOfVersion(versions: readonly string[]): string[] {
  return [...versions].sort((a, b) => compareVersions(a, b) || a.length - b.length);
}

function numbersOf(version: string): number[] {
  // What follows the numbers says no more than how far a release, or which build: 3.15.0rc2, 3.14t.
  const [numbers = ''] = /^\d+(\.\d+)*/.exec(version) ?? [];
  return numbers.split('.').map(Number);
}
