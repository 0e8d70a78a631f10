import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchRecord } from './records.ts';
import { syntheticPage } from './synthetic-page.ts';

/** What Pagefind's interface needs in the browser; its ready-made ones and its worker are not among it. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|(index|fragment|filter)\/.+|wasm\.(?!unknown).+)$/;

const patience = 60_000;

/** Gives the files of a search index by their path in its folder. Throws where Pagefind fails, or does not answer. */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  // Should Pagefind's process die, its answer never comes, and the build would end as if all were well.
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('Pagefind does not answer.')), patience);
  try {
    return await Promise.race([written(records), silence]);
  } finally {
    clearTimeout(timer);
    await close();
  }
}

async function written(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join(' '));
  for (const record of records) {
    const content = syntheticPage(record);
    const { errors: refused } = await index.addHTMLFile({ url: record.url, content });
    if (refused.length > 0) throw new Error(`${record.url}: ${refused.join(' ')}`);
  }
  const { files, errors: unwritten } = await index.getFiles();
  if (unwritten.length > 0) throw new Error(unwritten.join(' '));
  return files.filter(({ path }) => needed.test(path));
}
