import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What to do where Debian's packages cannot be had; it ends an error's message. */
export const otherwise =
  'Install Pythons in another way, and give each by its path: npm run claims -- --python <path>.';

/** How Debian's package list tells its mirrors, for `mirrorOf`. */
export const mirrorFormat = ['--format', '$(ORIGIN)\t$(LABEL)\t$(REPO_URI)'] as const;

/** Finds Debian's mirror in what `apt-get indextargets` says in `mirrorFormat`, one target a line. */
export function mirrorOf(targets: string): string | undefined {
  // The label tells it from the mirror for security, which has no newer releases.
  const ofDebian = targets.split('\n').find((line) => line.startsWith('Debian\tDebian\t'));
  return ofDebian?.split('\t')[2];
}

/** Gives the line of apt's sources for a release: signed by Debian's own keys, where they lie in a file. */
export function sourceLine(mirror: string, release: string, keys: string | undefined): string {
  return `deb ${keys === undefined ? '' : `[signed-by=${keys}] `}${mirror} ${release} main\n`;
}

/**
 * Fetches packages of Debian's newest release, and all that they need, from the mirror that the machine uses; lists and
 * packages are kept in `folder`, and the machine's own are not touched. Gives the packages' files. Throws an error of one
 * sentence and a remedy where they cannot be had.
 */
export async function fetchPackages(
  names: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const mirror = mirrorOf(apt('indextargets', ...mirrorFormat, 'Created-By: Packages'));
  if (mirror === undefined) {
    throw new Error(`The machine's apt names no mirror of Debian. ${otherwise}`);
  }
  const at = (path: string) => join(folder, path);
  for (const path of ['state/lists/partial', 'cache/archives/partial']) {
    await mkdir(at(path), { recursive: true });
  }
  const keys = ['/usr/share/keyrings/debian-archive-keyring.gpg'].find(existsSync);
  await writeFile(at('sources.list'), sourceLine(mirror, 'sid', keys));
  // Nothing is installed, by this list: so all that is needed is fetched, down to the C library.
  await writeFile(at('state/status'), '');
  const settings = {
    'Dir::State': at('state'),
    'Dir::State::status': at('state/status'),
    'Dir::Cache': at('cache'),
    'Dir::Etc::sourcelist': at('sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Acquire::Languages': 'none',
    // The folder may be closed to the user that apt would fetch as.
    'APT::Sandbox::User': 'root',
  };
  const own = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  apt(...own, '-qq', 'update');
  apt(...own, '-qq', '-y', '--no-install-recommends', '--download-only', 'install', ...names);
  const files = await readdir(at('cache/archives'));
  return files.filter((file) => file.endsWith('.deb')).map((file) => at(`cache/archives/${file}`));
}

/** Runs apt-get and gives what it prints. */
function apt(...parameters: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('apt-get', parameters, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error !== undefined) throw new Error(`This machine has no apt-get. ${otherwise}`);
  // Where no list could be fetched, apt-get says so and ends as if all were well.
  const mishap = /^[EW]: (.*)$/m.exec(stderr)?.[1];
  if (status === 0 && !/Failed to fetch/.test(stderr)) return stdout;
  throw new Error(`apt-get could not fetch Debian's packages: ${mishap ?? stderr}\n${otherwise}`);
}
