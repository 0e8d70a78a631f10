import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { oldestPython } from '../reading/read-examples.ts';

/** An interpreter: how to call it, and its version as numbers. */
export interface Python {
  readonly command: string;
  readonly version: readonly [major: number, minor: number];
}

/**
 * Finds the machine's Python: the one that PYTHON names, or python3. Throws an error of one sentence that says what to
 * do where there is none, or where it is too old.
 */
export async function findPython(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Python> {
  const command = environment['PYTHON'] || 'python3';
  const ask = 'import sys; print(*sys.version_info[:2])';
  const said = await promisify(execFile)(command, ['-c', ask]).catch(() => undefined);
  const [major = 0, minor = 0] = said?.stdout.trim().split(' ').map(Number) ?? [];
  const found = said === undefined ? 'there is none' : `${command} is ${major}.${minor}`;
  if (!isAtLeast([major, minor], oldestPython)) {
    throw new Error(
      `The examples need Python ${oldestPython} or newer, and ${found}: install it, or name one in PYTHON.`,
    );
  }
  return { command, version: [major, minor] };
}

/** Tells whether a version is the one named, such as "3.14", or a newer one. */
export function isAtLeast(version: Python['version'], named: string): boolean {
  const [major = 0, minor = 0] = named.split('.').map(Number);
  return version[0] > major || (version[0] === major && version[1] >= minor);
}
