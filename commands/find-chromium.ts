import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Finds a Chromium: the one that CHROME_PATH names, Playwright's own, the system's; else installs one, by Debian's
 * packages or by Playwright. Throws an error of one sentence that says what to do where none can be had.
 */
export function findChromium(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['CHROME_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(
      `CHROME_PATH is "${named}", which is no program: name a Chromium, or unset it.`,
    );
  }
  return found(environment) ?? installed(environment) ?? refuse();
}

function found(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const ofSystem = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...ofSystem].find(isProgram);
}

function installed(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  console.log('There is no Chromium; installing one …');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const quiet = { stdio: 'ignore', env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], quiet as Parameters<typeof spawnSync>[2]);
    spawnSync('apt-get', ['install', '-y', 'chromium'], quiet as Parameters<typeof spawnSync>[2]);
  } else {
    const playwright = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
    spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit' });
  }
  return found(environment);
}

function refuse(): never {
  throw new Error(
    'The tests need Chromium, and none was found or could be installed: install one, or name it in CHROME_PATH.',
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
