import { withAbsoluteLinks } from '../../share/blocks.ts';
import { formats, richText, richTextChoice } from '../../share/formats.ts';
import { receiptOf, type ReceiptFacts } from '../../share/receipt.ts';
import { localDay } from './local-day.ts';

/** What is to be copied: for each type of the clipboard, its text; there is always a plain one. */
export type Written = { readonly 'text/plain': string; readonly 'text/html'?: string };

/** Writes the receipt of the page in a format; rich text has both types. */
export function writtenReceipt(facts: ReceiptFacts, choice: string): Written {
  const address = addressOfPage();
  const receipt = receiptOf(facts, { address, date: localDay(new Date()) });
  const blocks = withAbsoluteLinks(receipt, address);
  if (choice === richTextChoice.id) return richText(blocks);
  const format = formats.find(({ id }) => id === choice);
  if (format === undefined) throw new Error(`There is no format "${choice}".`);
  return { 'text/plain': format.write(blocks) };
}

/** The address that the site knows the page by; where it does not know its origin, the reader does. */
function addressOfPage(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return canonical?.href ?? location.href.replace(/#.*/, '');
}
