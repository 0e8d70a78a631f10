import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import type { TreeSource } from '../tree/tree-source.ts';
import type { ContentFiles } from './content-files.ts';
import type { Reference } from './references.ts';

/** Where readers download the probe, without the base path. */
export const probeAddress = '/probe.py';

const name = 'probe.py';

/** A line of the probe's table: a verdict, and where its reader goes on. A link is written as in texts. */
const entry = /^( {4}"[^"]+": )"([/#][^"]*)",$/gm;

/** The program that tells whether another one computes or waits, as it stands in the content; a content may have none. */
export interface ProbeReading {
  readonly probe: string | undefined;
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

/** Reads probe.py: what its verdicts lead to is checked as the links of texts are. A probe that leads nowhere is a problem. */
export function readProbe({ folder, texts }: ContentFiles): ProbeReading {
  const probe = texts.get(name);
  const file = `${folder}/${name}`;
  const references = [...(probe ?? '').matchAll(entry)].map((found): Reference => {
    const [, before = '', link = ''] = found;
    const line = (probe ?? '').slice(0, found.index).split('\n').length;
    const place = { file, line, column: before.length + 1 };
    return link.startsWith('#')
      ? { ...place, kind: 'section', id: link.slice(1) }
      : { ...place, kind: 'page', id: link };
  });
  const leadsNowhere = probe !== undefined && references.length === 0;
  const problem = {
    ...{ file, line: 1, column: 1 },
    fact: 'No verdict of the probe leads to a page.',
    remedy: 'Give each a line such as "waiting": "/decide/waiting/", or "waiting": "#some-id".',
  };
  return { probe, references, problems: leadsNowhere ? [problem] : [] };
}

/** Finds the ways to tell that run a probe where the content has none. */
export function problemsOfRuns(
  { data, placeOf, brokenAt }: YamlReading<TreeSource>,
  probe: string | undefined,
): Problem[] {
  if (probe !== undefined) return [];
  return Object.entries(data?.questions ?? {}).flatMap(([id, { howToTell }]) =>
    howToTell.flatMap(({ probe: run }, index) => {
      const path = ['questions', id, 'howToTell', index, 'probe'];
      if (run === undefined || brokenAt(path)) return [];
      const remedy = `Add ${name} to the content, or remove the line.`;
      return [{ ...placeOf(path, 'key'), fact: 'There is no probe to run.', remedy }];
    }),
  );
}

/** Gives the probe with the address of each place that a verdict leads to, as `follow` gives it for a link. */
export function probeWith(probe: string, follow: (link: string) => string): string {
  return probe.replace(entry, (_, before: string, link: string) => {
    // What JSON writes between quotes means the same to Python.
    return `${before}${JSON.stringify(follow(link))},`;
  });
}
