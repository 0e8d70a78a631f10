import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extendLock, idsOf, kinds, lockSource, type Kind } from '../src/addresses/lock.ts';
import { problemsOfLock } from '../src/addresses/lock-problems.ts';
import { describeProblems } from '../src/problems/problem.ts';
import { readContentFiles } from '../src/reading/content-files.ts';
import { readContent } from '../src/reading/read-content.ts';
import { readYamlFile } from '../src/reading/read-yaml-file.ts';
import { settings } from '../settings.ts';
import { expectContentFolder } from './content-folder.ts';
import { tellErrors } from './tell-errors.ts';

// Adds the content's new addresses to the contract. What breaks the contract stays for the author to decide.

const root = join(import.meta.dirname, '..');
const name = 'addresses.lock.json';

await tellErrors(async () => {
  const { content: folder } = settings(process.env);
  await expectContentFolder(root, folder);
  const found = await readContentFiles(root, folder);
  const empty = JSON.stringify({ pages: {}, cards: {}, paths: {}, sections: {}, questions: {} });
  const files = { ...found, texts: new Map([[name, empty], ...found.texts]) };
  const { problems, addresses } = readContent(files);
  const lock = readYamlFile(files, name, lockSource);
  if (problems.length > 0 || addresses === undefined || lock.data === undefined) {
    throw new Error(describeProblems(problems));
  }

  const extended = extendLock(lock.data, addresses);
  const added = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    idsOf(addresses, kind)
      .filter((id) => !Object.hasOwn(lock.data?.[kind] ?? {}, id))
      .map((id) => `${kinds[kind]} ${id}`),
  );
  const file = join(root, folder, name);
  await writeFile(`${file}.new`, `${JSON.stringify(extended, null, 2)}\n`);
  await rename(`${file}.new`, file);
  console.log(added.length === 0 ? 'No new addresses.' : `Added:\n  ${added.join('\n  ')}`);

  const text = JSON.stringify(extended, null, 2);
  const after = { ...files, texts: new Map([...files.texts, [name, text]]) };
  const broken = problemsOfLock(readYamlFile(after, name, lockSource), addresses);
  if (broken.length > 0) {
    throw new Error(describeProblems(broken));
  }
});
