import { hashOf } from '../evidence/hash.ts';
import { recordSource, type Figure } from '../evidence/results.ts';
import { valuesOf } from '../evidence/values.ts';
import { idPattern } from '../problems/fields.ts';
import type { Problem } from '../problems/problem.ts';
import { readYaml } from '../problems/read-yaml.ts';
import type { Content } from './content.ts';
import type { ContentFiles } from './content-files.ts';
import type { Reference } from './references.ts';

const naming = new RegExp(`^evidence/(${idPattern})\\.(py|json)$`);
const again = 'Run "npm run figures".';

/**
 * Reads the programs of the evidence folder, each with its results; reports a program without results, results without a
 * program or of another text of it, results of a quick run, and a name that is not fit to be an id.
 */
export function readFigures(files: ContentFiles): { figures: Figure[]; problems: Problem[] } {
  const figures: Figure[] = [];
  const problems: Problem[] = [];
  for (const [path, text] of files.texts) {
    if (!path.startsWith('evidence/')) continue;
    const file = `${files.folder}/${path}`;
    const report = (fact: string, remedy: string) =>
      problems.push({ file, line: 1, column: 1, fact, remedy });
    const [, id, ending] = naming.exec(path) ?? [];
    if (id === undefined) {
      report(
        `"${path.slice('evidence/'.length)}" is neither a program nor its results.`,
        'Name it with an id and .py or .json: lower-case words joined by hyphens.',
      );
      continue;
    }
    if (ending === 'json') {
      if (files.texts.has(`evidence/${id}.py`)) continue;
      report('There is no program for these results.', `Add ${id}.py, or remove ${id}.json.`);
      continue;
    }
    const record = files.texts.get(`evidence/${id}.json`);
    if (record === undefined) {
      if (!files.problems.some((each) => each.file === `${files.folder}/evidence/${id}.json`)) {
        report(`The figure "${id}" has no results.`, again);
      }
      figures.push({ id, source: text, results: [] });
      continue;
    }
    const source = { file: `${files.folder}/evidence/${id}.json`, text: record };
    const { data, problems: wrong, placeOf } = readYaml(source, recordSource);
    problems.push(...wrong);
    // What broken results say of their program tells nothing.
    if (wrong.length > 0 || data === undefined) {
      figures.push({ id, source: text, results: [] });
      continue;
    }
    if (data.program !== hashOf(text)) {
      report('The program has changed since it was run.', again);
    }
    data.results.forEach(({ quick, figure }, index) => {
      const wrongly = quick ? 'a quick run' : figure === id ? undefined : `the figure "${figure}"`;
      if (wrongly === undefined) return;
      const place = placeOf(['results', index, quick ? 'quick' : 'figure']);
      problems.push({ ...place, fact: `These are results of ${wrongly}.`, remedy: again });
    });
    figures.push({ id, source: text, results: data.results });
  }
  return { figures, problems };
}

/** Gives every value that a text can name, as references name it: the figure's id, and the value's. */
export function namesOfValues(figures: readonly Figure[]): Set<string> {
  return new Set(figures.flatMap((each) => valuesOf(each).map((value) => `${each.id} ${value}`)));
}

/** Finds the figures that no text shows: what quotes one leads to where it is shown. */
export function problemsOfShowing(
  figures: readonly Figure[],
  references: readonly Reference[],
  folder: string,
): Problem[] {
  return figures
    .filter(({ id }) => !references.some((each) => each.kind === 'figure' && each.id === id))
    .map(({ id }) => ({
      ...{ file: `${folder}/evidence/${id}.py`, line: 1, column: 1 },
      fact: `No page shows the figure "${id}".`,
      remedy: `Write <Figure id="${id}" /> in pages/evidence.mdx, or remove the program.`,
    }));
}

/** Gives the section in which a figure is shown. Throws where it is shown in none, which checked content never has. */
export function sectionOfFigure(
  { pages, chapters, cards }: Pick<Content, 'pages' | 'chapters' | 'cards'>,
  figure: string,
): string {
  for (const { id, references } of [...pages, ...chapters, ...cards]) {
    const shown = references.find((each) => each.kind === 'figure' && each.id === figure);
    if (shown !== undefined) return shown.section ?? id;
  }
  throw new Error(`No page shows the figure "${figure}".`);
}
