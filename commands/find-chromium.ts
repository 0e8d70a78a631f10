import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

type Environment = Readonly<Record<string, string | undefined>>;

/** What finding a Chromium asks of the machine. */
export interface Machine {
  /** Where Playwright keeps its own Chromium, be it there or not. */
  readonly own: string;
  readonly isRoot: boolean;
  /** Runs a program to its end. */
  readonly run: (program: string, parameters: readonly string[], environment: Environment) => void;
  readonly say: (sentence: string) => void;
}

const thisMachine: Machine = {
  own: chromium.executablePath(),
  isRoot: process.getuid?.() === 0,
  run(program, parameters, environment) {
    spawnSync(program, parameters, { stdio: 'inherit', env: { ...environment } });
  },
  say: (sentence) => console.log(sentence),
};

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const playwright = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js');

/**
 * Finds a Chromium: the one that CHROME_PATH names, Playwright's own, the system's; else installs one, by Debian's
 * packages or by Playwright. Throws an error of one sentence that says what to do where none can be had.
 */
export function findChromium(environment: Environment, machine: Machine = thisMachine): string {
  const named = environment['CHROME_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(
      `CHROME_PATH is "${named}", which is no program: name a Chromium, or unset it.`,
    );
  }
  return found(environment, machine) ?? installed(environment, machine) ?? refuse();
}

function found(environment: Environment, { own }: Machine): string | undefined {
  return [own, ...names.flatMap((name) => placesOf(name, environment))].find(isProgram);
}

function installed(environment: Environment, machine: Machine): string | undefined {
  const { isRoot, run, say } = machine;
  const aptGet = isRoot ? placesOf('apt-get', environment).find(isProgram) : undefined;
  if (aptGet !== undefined) {
    say('There is no Chromium: apt-get installs one …');
    const quiet = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
    run(aptGet, ['-qq', 'update'], quiet);
    run(aptGet, ['-qq', 'install', '-y', 'chromium'], quiet);
    const ofSystem = found(environment, machine);
    if (ofSystem !== undefined) return ofSystem;
  }
  say('There is no Chromium: Playwright installs one …');
  run(process.execPath, [playwright, 'install', 'chromium'], environment);
  return found(environment, machine);
}

function refuse(): never {
  throw new Error(
    'The tests need Chromium, and none was found or could be installed: install one, or name it in CHROME_PATH.',
  );
}

/** Gives the files that a name may mean as a command. */
function placesOf(name: string, environment: Environment): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // A folder that may be entered passes for one that may be run.
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
