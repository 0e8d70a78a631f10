import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A package, and if we do not depend on it ourselves, the one that does: npm need not put it where we could find it. */
export type Package = readonly [name: string, dependent?: string];

/**
 * Gives the function that names what is made from a value, plain data, in a cache. A name changes with the value, with
 * the version of a package that takes part in making it, and with the modules in the folder of the code that makes it, so
 * that no version number needs keeping by hand. Tests and what serves them, in `testing/`, make nothing and change no name.
 *
 * @param codeFolder where the code is on disk
 * @throws Error when a package is not installed
 */
export async function namerOf(
  packages: readonly Package[],
  codeFolder: string,
): Promise<(value: unknown) => string> {
  const files = (await readdir(codeFolder)).filter((file) => /(?<!\.test)\.ts$/.test(file)).sort();
  const code = await Promise.all(files.map((file) => readFile(join(codeFolder, file), 'utf8')));
  // Packages are looked for from a module's place, whether there is one of that name or not.
  const module = join(codeFolder, 'module.ts');
  const versions = await Promise.all(packages.map((each) => versionOf(each, module)));
  const basis = hash(JSON.stringify([versions, files, code]));
  return (value) => hash(JSON.stringify([basis, value]));
}

async function versionOf([name, dependent]: Package, module: string): Promise<string> {
  const from = dependent === undefined ? module : packageFile(dependent, module);
  const text = await readFile(packageFile(name, from), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function packageFile(name: string, from: string): string {
  const remedy = `The package ${name} is not installed: run npm ci.`;
  try {
    const file = findPackageJSON(name, pathToFileURL(from));
    if (file !== undefined) return file;
  } catch (error) {
    throw new Error(remedy, { cause: error });
  }
  throw new Error(remedy);
}

/** Gives 32 hexadecimal digits that stand for some bytes, or for a text. */
export function hash(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
