import { z } from 'zod';

/** A text with something in it. */
export const text = z.string().refine((value) => value.trim() !== '', 'a text that is not empty');

/** How an id is written, as the source of a regular expression. */
export const idPattern = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** An id: it becomes part of addresses, anchors, file names and Mermaid nodes, and is spelt alike in all of them. */
export const id = z
  .string()
  .regex(new RegExp(`^${idPattern}$`), 'an id: lower-case words joined by hyphens');

/** A Python version such as `"3.14"` or `"3.14.9"`; quoted, since YAML reads 3.10 as a number. */
export const version = inQuotes(/^\d+\.\d+(\.\d+)?$/, 'a version in quotes, such as "3.14"');

/** An address of another site. */
export const outsideAddress = z
  .string()
  .refine(
    (value) => value.startsWith('https://') && URL.canParse(value),
    'an address that starts with https://',
  );

/** Gives a text that YAML reads as a number unless it stands in quotes; `wanted` says so whatever is wrong with it. */
export function inQuotes(pattern: RegExp, wanted: string): z.ZodString {
  return z.string(wanted).regex(pattern, wanted);
}

/** An exact release of Python such as "3.14.10", as Python itself tells it. */
export const release = z.string().regex(/^\d+\.\d+\.\d+\w*$/, 'an exact release such as 3.14.10');
