import { spawn } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { settings, type Settings } from '../settings.ts';
import { expectContentFolder } from './content-folder.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

/** The file that marks a folder as one that a build wrote, and that the next build may therefore replace. */
export const marker = '.built-by-guide';

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/**
 * Builds the site beside its folder and then puts it in place, so that a build that fails or is stopped leaves the last
 * good one as it was. Gives Astro's exit code, or the one of the signal that stopped it; `quiet` prints what Astro says
 * only where it fails. Throws where the settings are not usable, or where the folder holds anything but a build.
 */
export async function buildSite(
  environment: Readonly<Record<string, string | undefined>>,
  { quiet = false } = {},
): Promise<{ code: number; settings: Settings; said: string }> {
  const wanted = settings(environment);
  await expectContentFolder(root, wanted.content);
  const output = resolve(root, wanted.output);
  await refuseToReplace(output, wanted.output);
  const stopper = new AbortController();
  const stop = (signal: NodeJS.Signals) => stopper.abort(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let beside: string | undefined;
  try {
    await mkdir(dirname(output), { recursive: true });
    beside = await mkdtemp(join(dirname(output), `.${basename(output)}-`));
    // mkdtemp's folder is closed to others; the site's must have the mode that new folders have.
    const next = join(beside, 'new');
    await mkdir(next);
    const { code, said } = await run(
      [astro, 'build'],
      { ...environment, OUTPUT: next, ASTRO_TELEMETRY_DISABLED: '1' },
      { quiet, stopped: stopper.signal },
    );
    if (code === 0) {
      await writeFile(join(next, marker), '');
      putInPlace(next, output, join(beside, 'old'));
    }
    return { code, settings: wanted, said };
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** A build replaces its folder: it must not be one that holds anything but an earlier build. */
async function refuseToReplace(output: string, named: string): Promise<void> {
  const files = await readdir(output).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') {
      throw new Error(`OUTPUT is "${named}", which is no folder. Name a new or an empty one.`);
    }
    throw error;
  });
  if (files.length === 0 || files.includes(marker)) return;
  throw new Error(
    `OUTPUT is "${named}", a folder without the mark of a build, ${marker}. ` +
      'Name a new or an empty one; or delete this one first, if nothing in it is needed.',
  );
}

/** Puts a new folder in the place of the old one, which is set aside; no signal's listener can come in between. */
function putInPlace(next: string, output: string, aside: string): void {
  if (existsSync(output)) renameSync(output, aside);
  try {
    renameSync(next, output);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, output);
    throw error;
  }
}

function run(
  parameters: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { quiet, stopped }: { readonly quiet: boolean; readonly stopped: AbortSignal },
): Promise<{ code: number; said: string }> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [...parameters], { cwd: root, env: { ...env } });
    const stop = () => child.kill(stopped.reason as NodeJS.Signals);
    if (stopped.aborted) stop();
    else stopped.addEventListener('abort', stop);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (!quiet) (stream === child.stdout ? process.stdout : process.stderr).write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      // A shell's convention: 128 and the signal's number.
      const signal = stopped.aborted ? constants.signals[stopped.reason as NodeJS.Signals] : 0;
      done({ code: signal > 0 ? 128 + signal : (code ?? 1), said });
    });
  });
}
