import { spawnSync } from 'node:child_process';

/**
 * Sees to it that a package of Debian is there: where it is not, it is installed, if that is allowed. Gives why a check
 * that needs it cannot be made, and nothing where it can.
 */
export function reasonWithoutPackage(name: string): string | undefined {
  if (isInstalled(name)) return undefined;
  if (process.getuid?.() !== 0) return `needs the Debian package ${name}: apt-get install ${name}`;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...parameters: string[]) =>
    spawnSync('apt-get', ['--quiet', ...parameters], { encoding: 'utf8', env: environment });
  const install = () => apt('install', '--yes', '--no-install-recommends', name);
  let result = install();
  if (result.status !== 0) {
    // Lists that are old, or that nobody has fetched yet.
    apt('update');
    result = install();
  }
  if (result.status === 0 && isInstalled(name)) return undefined;
  const said = (result.error?.message ?? result.stderr).trim().split('\n').at(-1) ?? '';
  return `the Debian package ${name} could not be installed: ${said}`;
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}
