import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Throws an error of one sentence where there is no content folder of that name; it is relative to `root`. */
export async function expectContentFolder(root: string, folder: string): Promise<void> {
  const found = await stat(join(root, folder)).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new Error(
    `CONTENT is "${folder}", and there is no such folder. Name one of the project that holds content.`,
  );
}
