import { z } from 'zod';
import { didYouMean, nearest } from './nearest.ts';
import type { Place, Problem } from './problem.ts';

type PlaceOf = (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;

/**
 * Turns one finding of zod into problems in our words: a missing field, a misspelt one (with the nearest that exists),
 * a value of the wrong kind. A field reported as misspelt for a missing one is reported once.
 */
export function problemOfIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  placeOf: PlaceOf,
): Problem[] {
  const name =
    issue.path.length === 0 ? 'What stands here' : `"${issue.path.map(String).join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({
      ...placeOf([...issue.path, key], 'key'),
      fact: `There is no field "${key}" here.`,
      remedy: didYouMean(key, allowed, `The fields are ${allowed.join(', ')}.`),
    }));
  }
  if (issue.code === 'invalid_key') {
    return [
      {
        ...placeOf(issue.path, 'key'),
        fact: `"${String(issue.path.at(-1))}" is not fit to be an id.`,
        remedy: `Write ${issue.issues[0]?.message ?? 'an id'}.`,
      },
    ];
  }
  const value = valueAt(data, issue.path);
  const place = placeOf(issue.path);
  if (issue.path.length === 0 && (value === undefined || value === null)) {
    const allowed = fieldsAt(schema, []);
    const remedy =
      allowed.length > 0 ? `The fields are ${allowed.join(', ')}.` : 'Write a mapping.';
    return [{ ...place, fact: 'Nothing stands here.', remedy }];
  }
  if (value === undefined || value === null) {
    const field = String(issue.path.at(-1) ?? '');
    const siblings = valueAt(data, issue.path.slice(0, -1));
    const allowed = fieldsAt(schema, issue.path.slice(0, -1));
    const misspelt =
      typeof siblings === 'object' && siblings !== null
        ? Object.keys(siblings).some((key) => !allowed.includes(key) && nearest(key, [field]))
        : false;
    // The misspelt field is the cause; this one would only follow from it.
    if (misspelt) return [];
    return [
      { ...place, fact: `${name} is missing.`, remedy: `Add "${field}" with ${wanted(issue)}.` },
    ];
  }
  const fact = issue.code === 'custom' ? issue.params?.['fact'] : undefined;
  return [
    {
      ...place,
      fact: typeof fact === 'string' ? `${name} ${fact}.` : `${name} is ${shown(value)}.`,
      remedy: typeof fact === 'string' ? `Add ${issue.message}.` : `Write ${wanted(issue)}.`,
    },
  ];
}

/** A part of the data that cannot be relied on; `whole` where nothing below it could be read. */
export interface Broken {
  readonly path: readonly PropertyKey[];
  readonly whole: boolean;
}

/** Gives what one finding of zod breaks: the part it stands at, and for a misspelt field the one that it was meant for. */
export function brokenBy(issue: z.core.$ZodIssue, data: unknown, schema: z.ZodType): Broken[] {
  const here = { path: issue.path, whole: issue.code === 'invalid_type' };
  if (issue.code !== 'unrecognized_keys') return [here];
  const present = Object.keys(Object(valueAt(data, issue.path)));
  const absent = fieldsAt(schema, issue.path).filter((field) => !present.includes(field));
  const meant = issue.keys.flatMap((key) => nearest(key, absent) ?? []);
  return [here, ...meant.map((field) => ({ path: [...issue.path, field], whole: true }))];
}

/** Tells whether a path begins with all of another. */
export function startsWith(
  path: readonly PropertyKey[],
  beginning: readonly PropertyKey[],
): boolean {
  return beginning.every((key, index) => path[index] === key);
}

/** What the schema wants, in words; our schemas give each rule a message that completes "Write …". */
function wanted(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const kinds: Record<string, string> = {
      string: 'a text',
      record: 'a mapping',
      object: 'a mapping',
      array: 'a list',
      boolean: 'true or false',
    };
    return kinds[issue.expected] ?? `a ${issue.expected}`;
  }
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );
}

/** The names of the fields that the schema knows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const key of path) {
    here = bare(here);
    if (here instanceof z.ZodObject) here = here.shape[String(key)];
    else if (here instanceof z.ZodRecord) here = here.valueType;
    else if (here instanceof z.ZodArray) here = here.element;
    else return [];
  }
  here = bare(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap())
    : schema;
}
