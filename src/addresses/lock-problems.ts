import { didYouMean } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { YamlReading } from '../problems/read-yaml.ts';
import {
  idsOf,
  kinds,
  liveSuccessor,
  successorOf,
  type Addresses,
  type Kind,
  type Lock,
} from './lock.ts';

/**
 * Compares the address contract with what the content has: a published address that is gone without a successor, a
 * retired one used again, a section that moved to another page, one that the contract does not list yet.
 */
export function problemsOfLock(
  { data: lock, placeOf }: YamlReading<Lock>,
  addresses: Addresses,
): Problem[] {
  if (lock === undefined) return [];
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const current = new Set(idsOf(addresses, kind));
    const known = Object.keys(lock[kind]);
    const what = kinds[kind];
    const problem = (path: readonly string[], fact: string, remedy: string): Problem => ({
      ...placeOf([kind, ...path], 'key'),
      fact,
      remedy,
    });

    const kept = known.flatMap((id) => {
      const entry = lock[kind][id];
      const successor = typeof entry === 'object' ? entry.successor : undefined;
      if (successor === undefined) {
        if (!current.has(id)) {
          return problem(
            [id],
            `The ${what} "${id}" was published and is gone; links to it would break.`,
            `Bring it back, or retire it: ${retirement(kind, id)}.`,
          );
        }
        const [before, now] = [pageIn(entry), addresses.sections.get(id)];
        if (kind === 'sections' && before !== now) {
          return problem(
            [id],
            `The section "${id}" moved from ${before} to ${now}; links to ${before}#${id} would break.`,
            'Give it a new id where it is now, and retire this one with the new id as its successor.',
          );
        }
        return [];
      }
      if (current.has(id)) {
        return problem(
          [id],
          `The ${what} "${id}" is retired, and is used again.`,
          'Give the new one another id: links to the old one lead to its successor.',
        );
      }
      const end = liveSuccessor(lock, kind, id);
      if (end === undefined) {
        // All that lead into one circle are mended at one of its members.
        if (known.find((each) => circleAfter(lock, kind, id).has(each)) !== id) return [];
        const remedy = `Name a ${what} that is live.`;
        return problem([id], `The successors of the ${what} "${id}" go round in a circle.`, remedy);
      }
      // Of several that lead there, the last is the one to mend.
      if (end === successor && !current.has(end) && !known.includes(end)) {
        const remedy = didYouMean(successor, current, `Name a ${what} that is live.`);
        return problem(
          [id, 'successor'],
          `There is no ${what} "${successor}" to succeed it.`,
          remedy,
        );
      }
      return [];
    });
    const added = [...current]
      .filter((id) => !Object.hasOwn(lock[kind], id))
      .map((id) =>
        problem(
          [],
          `The ${what} "${id}" is new and not promised yet.`,
          'Run "npm run addresses" to add it, and commit the change with it.',
        ),
      );
    return [...kept, ...added];
  });
}

/** Gives the members of the circle that the successors of an address go round in. */
function circleAfter(lock: Lock, kind: Kind, id: string): Set<string> {
  const seen: string[] = [];
  let here: string | undefined = id;
  while (here !== undefined && !seen.includes(here)) {
    seen.push(here);
    here = successorOf(lock, kind, here);
  }
  return new Set(here === undefined ? [] : seen.slice(seen.indexOf(here)));
}

function pageIn(entry: Lock[Kind][string] | undefined): string | undefined {
  return typeof entry === 'object' && 'page' in entry ? entry.page : undefined;
}

function retirement(kind: Kind, id: string): string {
  return kind === 'sections'
    ? `add "successor" with the id of the section that answers the same question to "${id}"`
    : `write { "successor": "…" } in place of "live" for "${id}"`;
}
