import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Check } from './check.ts';

/** Checks every page against the HTML standard (https://html-validate.org/rules/presets.html). */
export const validHtml: Check = async ({ folder }) => {
  const loader = new FileSystemConfigLoader({ root: true, extends: ['html-validate:standard'] });
  const validator = new HtmlValidate(loader);
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  const faults: string[] = [];
  let valid = 0;
  for (const page of pages) {
    const { results } = await validator.validateFile(join(folder, page));
    const messages = results.flatMap((result) => result.messages);
    if (messages.length === 0) valid += 1;
    for (const { line, column, message, ruleId } of messages) {
      faults.push(`${page}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  return { name: 'Valid HTML', figures: `${pages.length} pages`, passed: valid, faults };
};
