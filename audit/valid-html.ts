import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { Check } from './check.ts';
import { addressesOf, fileOf } from './pages-of.ts';

/** Checks every page against the HTML standard (https://html-validate.org/rules/presets.html). */
export const validHtml: Check = async ({ folder }) => {
  const loader = new FileSystemConfigLoader({ root: true, extends: ['html-validate:standard'] });
  const validator = new HtmlValidate(loader);
  const addresses = await addressesOf(folder);
  const faults: string[] = [];
  let valid = 0;
  for (const address of addresses) {
    const page = fileOf(address);
    const { results } = await validator.validateFile(join(folder, page));
    const messages = results.flatMap((result) => result.messages);
    if (messages.length === 0) valid += 1;
    for (const { line, column, message, ruleId } of messages) {
      faults.push(`${page}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  return { name: 'Valid HTML', figures: `${addresses.length} pages`, passed: valid, faults };
};
