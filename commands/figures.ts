import { mkdir, rename, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { recordSource, versionOf, type Result } from '../src/evidence/results.ts';
import { renewed } from '../src/evidence/renewed.ts';
import { didYouMean } from '../src/problems/nearest.ts';
import { readContentFiles } from '../src/reading/content-files.ts';
import { settings } from '../settings.ts';
import { root } from './build-site.ts';
import { expectContentFolder } from './content-folder.ts';
import { measure } from './measure.ts';
import { tellErrors } from './tell-errors.ts';

// Runs the programs that measure on every Python it is given, one at a time, and keeps their results if all went well.

/** A program takes less than two minutes on two cores that have nothing else to do. */
const seconds = 600;

await tellErrors(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { python: { type: 'string', multiple: true, default: [] } },
  });
  const { content: folder } = settings(process.env);
  await expectContentFolder(root, folder);
  const { texts } = await readContentFiles(root, folder);
  const programs = new Map(
    [...texts].flatMap(([path, text]): [string, string][] => {
      const [, id] = /^evidence\/(.+)\.py$/.exec(path) ?? [];
      return id === undefined ? [] : [[id, text]];
    }),
  );
  for (const id of positionals.filter((each) => !programs.has(each))) {
    const remedy = didYouMean(id, programs.keys(), `They are ${[...programs.keys()].join(', ')}.`);
    throw new Error(`There is no program "${id}". ${remedy}`);
  }
  const ids = positionals.length > 0 ? positionals : [...programs.keys()];
  const pythons = values.python.length > 0 ? values.python : [process.env['PYTHON'] || 'python3'];

  const [load = 0] = loadavg();
  if (load > 1) {
    console.warn(
      `This machine is busy (load ${load.toFixed(1)}); what is measured now is worth less.`,
    );
  }
  const stopper = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopper.abort());
  const found = new Map<string, Result[]>();
  let done = 0;
  for (const python of pythons) {
    for (const id of ids) {
      done += 1;
      const name = `${done} of ${ids.length * pythons.length}: ${id} on ${python}`;
      const program = join(root, folder, 'evidence', `${id}.py`);
      const said = (line: string) => tell(`${name}, ${line}`);
      const result = await measure({ program, python, seconds, said, stopped: stopper.signal });
      tell(name, true);
      const others = found.get(id) ?? [];
      const same = others.find((other) => versionOf(other) === versionOf(result));
      if (same !== undefined) {
        throw new Error(
          `${python} is another Python ${versionOf(result)}: only one can be kept, so give one of them.`,
        );
      }
      found.set(id, [...others, result]);
    }
  }

  // Nothing is written before all have run: half of the results would be of another day.
  await mkdir(join(root, folder, 'evidence'), { recursive: true });
  for (const [id, results] of found) {
    const file = join(root, folder, 'evidence', `${id}.json`);
    const text = texts.get(`evidence/${id}.json`);
    const before = text === undefined ? undefined : recordSource.safeParse(JSON.parse(text)).data;
    const record = renewed(programs.get(id) ?? '', before, results);
    const style = { parser: 'json', printWidth: 100 } as const;
    await writeFile(`${file}.new`, await format(JSON.stringify(record), style));
    await rename(`${file}.new`, file);
  }
  console.log(
    `Written: ${[...found.keys()].map((id) => `${folder}/evidence/${id}.json`).join(', ')}.`,
  );
});

/** Shows how far it is: on a terminal in one line, elsewhere in a line for each program. */
function tell(line: string, isDone = false): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${line}${isDone ? '\n' : ''}`);
  else if (isDone) process.stderr.write(`${line}\n`);
}
