import { idPattern } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFiles } from './content-files.ts';

/** A program of content/examples, what it prints, and the Python it needs where that is newer than the oldest one. */
export interface Example {
  readonly id: string;
  readonly source: string;
  readonly output: string;
  readonly requires: string | undefined;
}

const naming = new RegExp(`^(${idPattern})\\.(py|out)$`);

/** The oldest Python that the examples run on without saying so. */
export const oldestPython = '3.11';

/**
 * Reads the programs of the examples folder, each with its `.out`; reports a program without an output, an output
 * without a program, and a name that is not fit to be an id.
 */
export function readExamples(files: ContentFiles): { examples: Example[]; problems: Problem[] } {
  const examples: Example[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of files.texts) {
    if (!path.startsWith('examples/')) continue;
    const name = path.slice('examples/'.length);
    const [, id, ending] = naming.exec(name) ?? [];
    const report = (fact: string, remedy: string) =>
      problems.push({ file: `${files.folder}/${path}`, line: 1, column: 1, fact, remedy });
    if (id === undefined) {
      report(
        `"${name}" is neither a program nor an output.`,
        'Name it with an id and .py or .out: lower-case words joined by hyphens.',
      );
    } else if (ending === 'out') {
      if (!files.texts.has(`examples/${id}.py`)) {
        report(`There is no program for this output.`, `Add ${id}.py, or remove ${name}.`);
      }
    } else {
      const output = files.texts.get(`examples/${id}.out`);
      if (output === undefined) {
        report(
          `The example "${id}" has no output.`,
          `Run it and keep what it prints in ${id}.out.`,
        );
      }
      const requires = /^# Requires: Python (\d+\.\d+)$/.exec(text.split('\n')[0] ?? '')?.[1];
      if (requires === undefined && /^#\s*Requires\b/im.test(text)) {
        report(
          'What the program requires cannot be read.',
          'Begin its first line with "# Requires: Python 3.14".',
        );
      }
      examples.push({ id, source: text, output: output ?? '', requires });
    }
  }
  return { examples, problems };
}
