import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { settings, type Settings } from '../settings.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

const astro = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/**
 * Builds the site beside its folder and then puts it in place, so that a build that fails leaves the last good one as
 * it was. Gives Astro's exit code; `quiet` prints what Astro says only where it fails.
 */
export async function buildSite(
  environment: Readonly<Record<string, string | undefined>>,
  { quiet = false } = {},
): Promise<{ code: number; settings: Settings; said: string }> {
  const wanted = settings(environment);
  const output = resolve(root, wanted.output);
  await refuseToReplace(output, wanted.output);
  await mkdir(dirname(output), { recursive: true });
  const next = await mkdtemp(join(dirname(output), `.${basename(output)}-`));
  try {
    const { code, said } = await run(
      [astro, 'build'],
      { ...environment, OUTPUT: next, ASTRO_TELEMETRY_DISABLED: '1' },
      quiet,
    );
    if (code === 0) {
      await rm(output, { recursive: true, force: true });
      await rename(next, output);
    }
    return { code, settings: wanted, said };
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

/** A build replaces its folder: it must not be one that holds anything but an earlier build. */
async function refuseToReplace(output: string, named: string): Promise<void> {
  const files: string[] = await readdir(output).catch(() => []);
  if (files.length === 0 || files.includes('index.html')) return;
  throw new Error(
    `OUTPUT is "${named}", a folder that holds something else than a site. Name a new or an empty one.`,
  );
}

function run(
  parameters: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  quiet: boolean,
): Promise<{ code: number; said: string }> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [...parameters], { cwd: root, env: { ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (!quiet) (stream === child.stdout ? process.stdout : process.stderr).write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => done({ code: code ?? 1, said }));
  });
}
