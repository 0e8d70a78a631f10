import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, root } from '../commands/build-site.ts';
import type { Check } from './check.ts';

const output = '.test-sites/again';

/** Where the clock and the language's rules differ most from the first build's: half a day on, and an i without a dot. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

/** Builds the site once more, in another time zone and another language, and compares every file. */
export const reproducible: Check = async ({ folder }) => {
  await rm(join(root, output), { recursive: true, force: true });
  const { code, said } = await buildSite(
    { ...process.env, ...elsewhere, OUTPUT: output },
    { quiet: true },
  );
  const name = 'Two builds alike';
  if (code !== 0) return { name, figures: 'no second build', passed: 0, faults: [said] };
  const [first, second] = await Promise.all([filesOf(folder), filesOf(join(root, output))]);
  const faults: string[] = [];
  for (const file of new Set([...first, ...second])) {
    const [one, other] = await Promise.all(
      [folder, join(root, output)].map((place) => readFile(join(place, file)).catch(() => null)),
    );
    if (!one || !other) faults.push(`${file} is in one of two builds`);
    else if (!one.equals(other)) faults.push(`${file} differs between two builds`);
  }
  const passed = first.length - faults.length;
  return { name, figures: `${first.length} files, two time zones and languages`, passed, faults };
};

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
