import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hash } from './names.ts';

/** For how long a file is kept that no build asks for, in milliseconds: 30 days. */
const keptUnused = 30 * 24 * 60 * 60 * 1000;

/** How long the checksum is that a file begins with. */
const checksumLength = hash('').length;

/** Gives the bytes that are kept under a name, or nothing if there are none or their file is not whole. Marks them as used. */
export async function readKept(folder: string, name: string): Promise<Buffer | undefined> {
  try {
    const whole = await readFile(file(folder, name));
    const bytes = whole.subarray(checksumLength);
    if (whole.toString('latin1', 0, checksumLength) !== hash(bytes)) return undefined;
    const now = new Date();
    // A cache that can be read but not written is still good for reading.
    await utimes(file(folder, name), now, now).catch(() => undefined);
    return bytes;
  } catch {
    return undefined;
  }
}

/**
 * Keeps bytes under a name, where that is possible. A reader sees the whole file or none: it is written under another name
 * first. A full disk or a folder that may not be written costs the next build some seconds, so it must not fail this one.
 */
export async function keep(folder: string, name: string, bytes: string | Buffer): Promise<void> {
  const draft = join(folder, `${name}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, Buffer.concat([Buffer.from(hash(bytes)), Buffer.from(bytes)]));
    await rename(draft, file(folder, name));
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}

/** Removes, where that is possible, the files that were neither kept nor read for 30 days, and drafts as old. */
export async function removeUnused(folder: string): Promise<void> {
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
  return name.endsWith('.kept') || name.endsWith('.tmp');
}

function file(folder: string, name: string): string {
  return join(folder, `${name}.kept`);
}
