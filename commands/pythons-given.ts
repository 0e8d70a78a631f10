import { globSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from '../src/claims/interpreter.ts';
import { askPython, unfit, type Python } from '../src/programs/find-python.ts';
import { oldestPython } from '../src/reading/read-examples.ts';
import { root } from './build-site.ts';

/** An interpreter with the version that its results are kept under. */
export type Given = Python & { readonly version: string };

/**
 * Gives the interpreters to run programs on, by what was given: paths, or else those that `npm run pythons` fetched and
 * the machine's own. Throws an error that tells all that are of no use, or two whose results would be kept in one place.
 */
export async function pythonsGiven(
  paths: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Given[]> {
  if (paths.length > 0) return told(await asked(paths), true);
  const fetched = globSync('.pythons/*/bin/python3.+([0-9])', { cwd: root }).sort();
  const own = environment['PYTHON'] || 'python3';
  return told(await asked([...fetched.map((path) => join(root, path)), own]), false);
}

interface Asked {
  readonly command: string;
  readonly python: Python | undefined;
}

async function asked(commands: readonly string[]): Promise<Asked[]> {
  const ask = async (command: string) => ({ command, python: await askPython(command) });
  return Promise.all(commands.map(ask));
}

function told(all: readonly Asked[], isChosen: boolean): Given[] {
  const given = new Map<string, Given>();
  const complaints: string[] = [];
  for (const { command, python } of all) {
    const reason = unfit(command, python);
    if (python === undefined || reason !== undefined) {
      complaints.push(`The programs need Python ${oldestPython} or newer, and ${reason}.`);
      continue;
    }
    const version = versionOf(python);
    const first = given.get(version);
    if (first === undefined) given.set(version, { ...python, version });
    else if (isChosen) {
      const both = `${first.command} is Python ${version} and so is ${command}`;
      complaints.push(`${both}: their results are kept in one place, so give one of them.`);
    }
  }
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return [...given.values()].sort((a, b) =>
    a.release.localeCompare(b.release, 'en', { numeric: true }),
  );
}
