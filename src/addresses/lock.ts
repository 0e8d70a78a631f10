import { z } from 'zod';
import { text } from '../problems/fields.ts';

const retired = z.strictObject({ successor: text });
const entry = z.union([z.literal('live'), retired], '"live", or its successor');

/** The shape of addresses.lock.json: every address ever published, each live or with its successor. */
export const lockSource = z.strictObject({
  /** Pages that are neither cards nor paths, by address without the base path. */
  pages: z.record(z.string(), entry),
  /** Cards by id. */
  cards: z.record(z.string(), entry),
  /** Partial and whole walks, by the answers joined by slashes. */
  paths: z.record(z.string(), entry),
  /** Sections by id, with the page on which each stands or stood. */
  sections: z.record(z.string(), z.strictObject({ page: text, successor: text.optional() })),
  /** Questions by id: their permanent addresses, too, are written by hand. */
  questions: z.record(z.string(), entry),
});

/** The address contract as it is kept. */
export type Lock = z.infer<typeof lockSource>;

/** The addresses that the content has now. */
export interface Addresses {
  readonly pages: readonly string[];
  readonly cards: readonly string[];
  readonly paths: readonly string[];
  /** The page on which each section stands. */
  readonly sections: ReadonlyMap<string, string>;
  readonly questions: readonly string[];
}

/** A kind of address. */
export type Kind = keyof Lock;

/** The kinds of addresses, and the word for one of each. */
export const kinds: Readonly<Record<Kind, string>> = {
  pages: 'page',
  cards: 'card',
  paths: 'path',
  sections: 'section',
  questions: 'question',
};

/** Gives the successor that the lock names for an address, `undefined` for a live or unknown one. */
export function successorOf(lock: Lock, kind: Kind, id: string): string | undefined {
  const found = Object.hasOwn(lock[kind], id) ? lock[kind][id] : undefined;
  return typeof found === 'object' ? found.successor : undefined;
}

/** Follows the successors of an address to the one that is live; `undefined` where they go round in a circle. */
export function liveSuccessor(lock: Lock, kind: Kind, id: string): string | undefined {
  const seen = new Set<string>();
  let here = id;
  for (;;) {
    const next = successorOf(lock, kind, here);
    if (next === undefined) return here;
    if (seen.has(here)) return undefined;
    seen.add(here);
    here = next;
  }
}

/** Gives the ids of all current addresses of one kind. */
export function idsOf(addresses: Addresses, kind: Kind): readonly string[] {
  return kind === 'sections' ? [...addresses.sections.keys()] : addresses[kind];
}

/** Adds to a lock the addresses that are new, in order; changes no entry that is there. */
export function extendLock(lock: Lock, addresses: Addresses): Lock {
  const extended: Lock = { pages: {}, cards: {}, paths: {}, sections: {}, questions: {} };
  // A section may be called "constructor", which every object inherits.
  const own = <Entry>(entries: Record<string, Entry>, id: string) =>
    Object.hasOwn(entries, id) ? entries[id] : undefined;
  for (const kind of ['pages', 'cards', 'paths', 'questions'] as const) {
    const all = new Set([...Object.keys(lock[kind]), ...addresses[kind]]);
    for (const id of [...all].sort()) extended[kind][id] = own(lock[kind], id) ?? 'live';
  }
  const all = new Set([...Object.keys(lock.sections), ...addresses.sections.keys()]);
  for (const id of [...all].sort()) {
    extended.sections[id] = own(lock.sections, id) ?? { page: addresses.sections.get(id) ?? '' };
  }
  return extended;
}
