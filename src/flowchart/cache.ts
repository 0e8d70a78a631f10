import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Chart } from './chart.ts';
import type { Drawing } from './drawing.ts';

/** A package, and if we do not depend on it ourselves, the one that does: npm need not put it where we could find it. */
type Package = readonly [name: string, dependent?: string];

/** The packages whose version decides how a chart is drawn. */
const packages: readonly Package[] = [
  ['mermaid'],
  ['elkjs', 'mermaid'],
  ['@fontsource/inter'],
  ['fontkit'],
  ['jsdom'],
];

/** For how long a drawing is kept that no build asks for, in milliseconds: 30 days. */
const keptUnused = 30 * 24 * 60 * 60 * 1000;

/**
 * Gives the function that names charts in the cache. A name changes with the chart, with the version of a package that
 * takes part in drawing it, and with the modules in the folder of this code, so that no version number needs keeping by
 * hand. Tests and what serves them, in `testing/`, draw nothing and change no name.
 *
 * @param codeFolder where this code is on disk
 * @throws Error when a package is not installed
 */
export async function chartNamer(codeFolder: string): Promise<(chart: Chart) => string> {
  const files = (await readdir(codeFolder)).filter((file) => /(?<!\.test)\.ts$/.test(file)).sort();
  const code = await Promise.all(files.map((file) => readFile(join(codeFolder, file), 'utf8')));
  const module = join(codeFolder, 'worker.ts');
  const versions = await Promise.all(packages.map((name) => versionOf(name, module)));
  const basis = hash(JSON.stringify([versions, files, code]));
  return (chart) => hash(JSON.stringify([basis, chart.boxes, chart.edges]));
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

/** Gives a cached drawing, or nothing if there is none or its file is not whole. Marks it as used. */
export async function readCached(folder: string, name: string): Promise<Drawing | undefined> {
  try {
    const [checksum, text = ''] = (await readFile(file(folder, name), 'utf8')).split('\n');
    if (checksum !== hash(text)) return undefined;
    const now = new Date();
    // A cache that can be read but not written is still good for reading.
    await utimes(file(folder, name), now, now).catch(() => undefined);
    return JSON.parse(text) as Drawing;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a drawing, where that is possible. A reader sees the whole file or none: it is written under another name first.
 * A full disk or a folder that may not be written costs the next build some seconds, so it must not fail this one.
 */
export async function writeCached(folder: string, name: string, drawing: Drawing): Promise<void> {
  const text = JSON.stringify(drawing);
  const draft = join(folder, `${name}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, `${hash(text)}\n${text}\n`);
    await rename(draft, file(folder, name));
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Removes, where that is possible, the drawings that were neither kept nor read for 30 days, and drafts as old. */
export async function pruneCache(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const oldest = Date.now() - keptUnused;
  for (const path of names.filter(isOurs).map((name) => join(folder, name))) {
    try {
      if ((await stat(path)).mtimeMs < oldest) await rm(path);
    } catch {
      // Another build was faster, or the folder may not be written; an old file does no harm.
    }
  }
}

function isOurs(name: string): boolean {
  return name.endsWith('.drawing') || name.endsWith('.tmp');
}

function file(folder: string, name: string): string {
  return join(folder, `${name}.drawing`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
