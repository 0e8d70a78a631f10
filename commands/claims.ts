import { mkdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { concerns } from '../src/claims/interpreter.ts';
import { renewed } from '../src/claims/renewed.ts';
import { resultsText } from '../src/claims/results-text.ts';
import { noResults, resultsSource } from '../src/claims/results.ts';
import { didYouMean } from '../src/problems/nearest.ts';
import { describeProblems } from '../src/problems/problem.ts';
import { readContentFiles } from '../src/reading/content-files.ts';
import type { Content } from '../src/reading/content.ts';
import { resultsFile } from '../src/reading/read-claim-programs.ts';
import { readContent } from '../src/reading/read-content.ts';
import { readYamlFile } from '../src/reading/read-yaml-file.ts';
import { settings } from '../settings.ts';
import { root } from './build-site.ts';
import { expectContentFolder } from './content-folder.ts';
import { progressOn } from './progress.ts';
import { pythonsGiven } from './pythons-given.ts';
import { resultsOf } from './results-of.ts';
import { runPrograms } from './run-programs.ts';
import { tellErrors } from './tell-errors.ts';
import { tellSeen } from './tell-seen.ts';

// Runs the programs of claims, and the examples, on every Python it is given, and keeps what they printed.

/** The longest that a program may take, on a machine where others run beside it. */
const seconds = 20;

await tellErrors(async () => {
  const { values, positionals: ids } = parseArgs({
    allowPositionals: true,
    options: { python: { type: 'string', multiple: true, default: [] } },
  });
  const { content: folder } = settings(process.env);
  const { content, before } = await read(folder);
  expectPrograms(ids, content);
  const pythons = await pythonsGiven(values.python, process.env);

  const stopper = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopper.abort());
  const seen = await runPrograms(content, pythons, {
    chosen: (id) => ids.length === 0 || ids.includes(id),
    atOnce: availableParallelism(),
    seconds,
    progress: progressOn(process.stderr),
    stopped: stopper.signal,
  });
  const file = `${folder}/${resultsFile}`;
  const asItWas = `${file} is as it was.`;
  if (stopper.signal.aborted) throw new Error(`Stopped. ${asItWas}`);

  console.log(tellSeen(seen, pythons, content).join('\n'));
  const differ = seen.filter(({ complaint }) => complaint !== undefined).length;
  if (differ > 0) {
    const count = differ === 1 ? '1 program differs' : `${differ} programs differ`;
    throw new Error(`\n${count} from what the site says. ${asItWas}`);
  }
  if (ids.length > 0) {
    console.log(`\nOnly a run of all programs is kept: ${asItWas}`);
    return;
  }
  const date = new Date().toISOString().slice(0, 10);
  const results = renewed(before, resultsOf(seen, pythons, content, date), (id, python) =>
    concerns(content.claims[id] ?? {}, python),
  );
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, resultsText(results));
  await rename(`${path}.new`, path);
  console.log(`\nAll print what the site says. ${file} keeps it.`);
});

/** Reads the content, and apart from it the results, which this run may mend. */
async function read(folder: string) {
  await expectContentFolder(root, folder);
  const { texts, ...files } = await readContentFiles(root, folder);
  const withoutResults = new Map([...texts].filter(([name]) => name !== resultsFile));
  const { content, problems } = readContent({ ...files, texts: withoutResults });
  if (content === undefined) throw new Error(describeProblems(problems));
  const results = readYamlFile({ ...files, texts }, resultsFile, resultsSource, noResults);
  // What other Pythons printed is not to be lost with what cannot be read.
  if (results.problems.length > 0) throw new Error(describeProblems(results.problems));
  return { content, before: results.data ?? noResults };
}

function expectPrograms(ids: readonly string[], { programs, examples }: Content): void {
  const known = [...Object.keys(programs), ...Object.keys(examples)];
  const unknown = ids.filter((id) => !known.includes(id));
  const told = unknown.map((id) => {
    const remedy = 'Write the id of a claim with a program, or of an example.';
    return `There is no program "${id}". ${didYouMean(id, known, remedy)}`;
  });
  if (told.length > 0) throw new Error(told.join('\n'));
}
