import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './build-site.ts';
import { fetchPackages } from './debian-packages.ts';
import { tellErrors } from './tell-errors.ts';
import { unpackPythons } from './unpack-pythons.ts';

// Fetches the Pythons that claims and examples are run on beside the machine's, as Debian packages them. They are unpacked
// into a folder of the project and run from there: nothing is installed.

const versions = ['3.13', '3.14', '3.15'] as const;
const folder = join(root, '.pythons');
const place = join(folder, 'debian');
/** Says which place the Pythons were made for: in a project that was moved since, they do not start. */
const mark = 'unpacked-for';
const unfinished = 'unfinished-';

const trial = `
import sys, subprocess, asyncio, ctypes, multiprocessing, sqlite3, ssl
subprocess.run([sys.executable, "-c", ""], check=True)
print(sys.version.split()[0])`;

await tellErrors(async () => {
  if (!(await isWhole())) await fetchPythons();
  for (const version of versions) {
    const path = join(place, 'bin', `python${version}`);
    const { status, stdout, stderr } = spawnSync(path, ['-c', trial], { encoding: 'utf8' });
    if (status !== 0) {
      throw new Error(`${path} does not run. Delete .pythons/ and try again.\n${stderr}`);
    }
    console.log(`Python ${stdout.trim()}: ${path}`);
  }
  console.log('"npm run claims" runs the programs of all claims and all examples on them.');
});

async function isWhole(): Promise<boolean> {
  const madeFor = await readFile(join(place, mark), 'utf8').catch(() => undefined);
  return madeFor === place;
}

/** Makes them beside their place, and moves them there when they are whole. */
async function fetchPythons(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const left of await readdir(folder)) {
    if (left.startsWith(unfinished)) await rm(join(folder, left), { recursive: true });
  }
  const beside = await mkdtemp(join(folder, unfinished));
  try {
    console.log(`Fetching Python ${versions.join(', ')} from Debian …`);
    const names = [...versions.map((version) => `python${version}`), 'patchelf'];
    const packages = await fetchPackages(names, beside);
    const unpacked = await unpackPythons(packages, versions, { folder: beside, place });
    await writeFile(join(unpacked, mark), place);
    await rm(place, { recursive: true, force: true });
    await rename(unpacked, place);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
