import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Unpacks Debian's packages into `folder`, and makes the Pythons among them run from `place`, where the result is to be
 * moved; `patchelf` must be among the packages. Gives the folder that holds the result. Throws where a program fails.
 */
export async function unpackPythons(
  packages: readonly string[],
  versions: readonly string[],
  { folder, place }: { readonly folder: string; readonly place: string },
): Promise<string> {
  const root = join(folder, 'root');
  await mkdir(root);
  for (const file of packages) run('dpkg-deb', ['-x', file, root]);
  // What lies beside usr/ is the machine's to give: settings of the system, which programs look for at fixed places.
  const unpacked = join(folder, 'pythons');
  await rename(join(root, 'usr'), unpacked);
  for (const version of versions) settle(unpacked, place, join('bin', `python${version}`));
  return unpacked;
}

/**
 * Has a program take its C library, which is newer than the machine's may be, and all others from its own folder. Setting
 * LD_LIBRARY_PATH instead would break the machine's programs that Python starts; calling it by its loader would have
 * `sys.executable` name the loader, by which Python starts its workers.
 */
function settle(unpacked: string, place: string, program: string): void {
  const libraries = only(unpacked, 'lib/*/libc.so.6').replace(/\/[^/]*$/, '');
  const loader = join(libraries, basename(only(unpacked, 'lib/*/ld-linux*.so.*')));
  const patch = (...parameters: readonly string[]) =>
    run(join(unpacked, loader), [
      '--library-path',
      join(unpacked, libraries),
      join(unpacked, 'bin/patchelf'),
      ...parameters,
      join(unpacked, program),
    ]);
  // In two steps, in this order: done at once, the program crashes (patchelf 0.18).
  patch('--force-rpath', '--set-rpath', join(place, libraries));
  patch('--set-interpreter', join(place, loader));
}

/** Gives the one file that fits a pattern, from the folder. */
function only(folder: string, pattern: string): string {
  const [file] = globSync(pattern, { cwd: folder });
  if (file === undefined) throw new Error(`Debian's packages hold no ${pattern}.`);
  return file;
}

function run(program: string, parameters: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${basename(program)} failed: ${error?.message ?? stderr}`);
}
