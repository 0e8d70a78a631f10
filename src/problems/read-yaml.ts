import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { lenient } from './lenient.ts';
import type { Place, Problem } from './problem.ts';
import { brokenBy, problemOfIssue, startsWith } from './schema-problem.ts';

/** What a YAML text says, where each part of it stands, and what is wrong with it. */
export interface YamlReading<Data> {
  /** What could be read: all of it where there are no problems, `undefined` where it is no YAML or nothing of the kind. */
  readonly data: Data | undefined;
  /**
   * Tells whether a problem was found at a path or below it, or above it one that leaves nothing to be read there, so
   * that what follows from it can be held back.
   */
  readonly brokenAt: (path: readonly PropertyKey[]) => boolean;
  readonly problems: readonly Problem[];
  /** Gives the place of the value at a path of keys and indexes, or of its nearest ancestor; `key` asks for its key. */
  readonly placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;
}

/** Says where a YAML text stands: its file, and how many lines of that file come before it. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly linesBefore?: number;
}

/**
 * Reads a YAML text against a schema and reports every problem with its place: broken syntax, a key given twice, a
 * missing, misspelt or wrong field. Does not throw.
 */
export function readYaml<Data>(source: YamlSource, schema: z.ZodType<Data>): YamlReading<Data> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, uniqueKeys: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line: line + (source.linesBefore ?? 0), column: col };
  };
  const placeOf: YamlReading<Data>['placeOf'] = (path, part = 'value') =>
    placeAt(offsetOf(document, path, part));

  if (document.errors.length > 0) {
    // What follows the first syntax error is mostly its consequence.
    const [error] = document.errors;
    const fact = `The YAML cannot be read: ${error?.message.split('\n')[0]?.replace(/ at line.*$/, '')}.`;
    const place = placeAt(error?.pos[0] ?? 0);
    return {
      data: undefined,
      brokenAt: () => true,
      placeOf,
      problems: [{ ...place, fact, remedy: 'Mend the YAML.' }],
    };
  }

  const alias = firstAlias(document);
  if (alias !== undefined) {
    const fact = `"${alias.name}" is read as the name of another part of the file.`;
    const remedy = 'Put a text that begins with an asterisk in quotes.';
    const problems = [{ ...placeAt(alias.offset), fact, remedy }];
    return { data: undefined, brokenAt: () => true, placeOf, problems };
  }

  const repeated = keysGivenTwice(document);
  const twice = repeated.map(({ key, offset }) => ({
    ...placeAt(offset),
    fact: `"${key}" stands twice here.`,
    remedy: 'Give each its own id, or remove one of the two.',
  }));
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  // A mapping with a key given twice lacks one entry; what else it lacks may follow from that.
  const follows = ({ code, path }: z.core.$ZodIssue) =>
    code === 'custom' && repeated.some(({ map }) => document.getIn(path, true) === map);
  const wrong = result.success
    ? []
    : result.error.issues
        .filter((issue) => !follows(issue))
        .flatMap((issue) => problemOfIssue(issue, value, schema, placeOf));
  const broken = result.success
    ? []
    : result.error.issues.flatMap((issue) => brokenBy(issue, value, schema));
  const readable = !broken.some(({ path, whole }) => whole && path.length === 0);
  return {
    data: result.success ? result.data : readable ? lenient(schema).parse(value) : undefined,
    brokenAt: (path) =>
      broken.some(
        (each) => startsWith(each.path, path) || (each.whole && startsWith(path, each.path)),
      ),
    problems: [...twice, ...wrong],
    placeOf,
  };
}

/** A name for a part of the file, `*like this`: no author of prose means one, and it may lead round in a circle. */
function firstAlias(document: Document): { name: string; offset: number } | undefined {
  let found: { name: string; offset: number } | undefined;
  visit(document, {
    Alias(_, { source, range }) {
      found ??= { name: `*${source}`, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function keysGivenTwice(document: Document): { key: string; offset: number; map: YAMLMap }[] {
  const found: { key: string; offset: number; map: YAMLMap }[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) found.push({ key: name, offset: key.range?.[0] ?? 0, map });
        seen.add(name);
      }
    },
  });
  return found;
}

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === last);
      const node = part === 'key' || length < path.length ? pair?.key : (pair?.value ?? pair?.key);
      const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
      if (range) return range[0];
    } else {
      const node = document.getIn(path.slice(0, length), true);
      const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
      if (range) return range[0];
    }
  }
  return document.contents?.range?.[0] ?? 0;
}
