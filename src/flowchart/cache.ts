import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Chart } from './chart.ts';
import { codeFolder } from './code-folder.ts';
import type { Drawing } from './drawing.ts';

/** The packages whose version decides how a chart is drawn. */
const packages = ['mermaid', 'elkjs', '@fontsource/inter', 'fontkit', 'jsdom'];

/**
 * Gives the function that names charts in the cache. A name changes with the chart, with the version of a package that
 * takes part in drawing it, and with the code and config in this folder, so that no version number needs keeping by hand.
 */
export async function chartNamer(): Promise<(chart: Chart) => string> {
  const folder = codeFolder();
  const files = (await readdir(folder)).filter((file) => /(?<!\.test)\.ts$/.test(file)).sort();
  const code = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const versions = await Promise.all(packages.map((name) => versionOf(name, folder)));
  const basis = hash(JSON.stringify([versions, files, code]));
  return (chart) => hash(JSON.stringify([basis, chart.boxes, chart.edges]));
}

async function versionOf(name: string, folder: string): Promise<string> {
  const file = findPackageJSON(name, pathToFileURL(join(folder, 'worker.ts')));
  if (file === undefined) throw new Error(`The package ${name} is not installed: run npm ci.`);
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}

/** Gives a cached drawing, or nothing if there is none or its file is not whole. */
export async function readCached(folder: string, name: string): Promise<Drawing | undefined> {
  try {
    const [checksum, text = ''] = (await readFile(file(folder, name), 'utf8')).split('\n');
    return checksum === hash(text) ? (JSON.parse(text) as Drawing) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a drawing. A reader sees the whole file or none: it is written under another name first. */
export async function writeCached(folder: string, name: string, drawing: Drawing): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify(drawing);
  const draft = join(folder, `${name}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, `${hash(text)}\n${text}\n`);
    await rename(draft, file(folder, name));
  } finally {
    await rm(draft, { force: true });
  }
}

function file(folder: string, name: string): string {
  return join(folder, `${name}.drawing`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
