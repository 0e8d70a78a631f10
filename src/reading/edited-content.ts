import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readContentFiles } from './content-files.ts';
import { readContent, type ContentReading } from './read-content.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/** A sound content for tests to break: which licence to take. */
export const sound = await readContentFiles(root, 'e2e/fixtures/licences');

/** What to make of texts of the sound content, by file; a text made `undefined` is taken away. */
export type Edits = Readonly<Record<string, (text: string) => string | undefined>>;

/** Reads the sound content with some texts changed; fails where an edit changes nothing. */
export function readWith(edits: Edits): ContentReading {
  const texts = new Map(sound.texts);
  for (const [name, edit] of Object.entries(edits)) {
    const text = edit(texts.get(name) ?? '');
    assert.notEqual(text, texts.get(name), `the edit of ${name} changes nothing`);
    if (text === undefined) texts.delete(name);
    else texts.set(name, text);
  }
  return readContent({ folder: 'content', texts, pictures: [], problems: [] });
}

/** Gives an edit that puts one text in the place of another, the first time it stands there. */
export function swap(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, () => to);
}

/** The edit that takes a file away. */
export function gone(): undefined {
  return undefined;
}

/** A way to break the sound content, and what is told of it. */
export interface Broken {
  readonly name: string;
  readonly edits: Edits;
  /** Every problem, as it is printed, in order of place. */
  readonly expected: readonly string[];
}
