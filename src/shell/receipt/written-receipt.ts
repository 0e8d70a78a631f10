import { withAbsoluteLinks } from '../../share/blocks.ts';
import { formats, richText, richTextChoice } from '../../share/formats.ts';
import { receiptOf, type ReceiptFacts } from '../../share/receipt.ts';
import { addressOfPage } from '../address-of-page.ts';
import type { Written } from '../copy/clipboard.ts';
import { localDay } from './local-day.ts';

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
