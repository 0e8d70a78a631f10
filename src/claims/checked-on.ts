import { dayInWords } from '../day-in-words.ts';
import { inOrderOfVersion } from './interpreter.ts';
import type { RecordedPython, Results } from './results.ts';

/** Names an interpreter as readers know it: "3.14.10", "3.14.10 free-threaded". */
export function pythonInWords({ release, build }: RecordedPython): string {
  return build === 'gil' ? release : `${release} free-threaded`;
}

/**
 * Says on which interpreters the programs ran, and when: "Python 3.11.7 and 3.14.10, 23 November 2026"; each has its own
 * day where they are not the same. `undefined` where nobody ran them.
 */
export function checkedOn({ pythons }: Pick<Results, 'pythons'>): string | undefined {
  const all = inOrderOfVersion(Object.keys(pythons)).flatMap((version) => pythons[version] ?? []);
  const [first] = all;
  if (first === undefined) return undefined;
  const list = new Intl.ListFormat('en-GB');
  if (all.every(({ date }) => date === first.date)) {
    return `Python ${list.format(all.map(pythonInWords))}, ${dayInWords(first.date)}`;
  }
  const each = all.map((python) => `${pythonInWords(python)} (${dayInWords(python.date)})`);
  return `Python ${list.format(each)}`;
}
