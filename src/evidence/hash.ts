import { createHash } from 'node:crypto';

/** Gives a name for the text of a program, by which its results tell whether it has changed since. */
export function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 16);
}
