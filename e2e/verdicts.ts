import type { Card, Content } from '../src/reading/content.ts';
import { targetOfLink } from '../src/reading/links.ts';
import type { Block, Inline } from '../src/share/blocks.ts';
import { withAbsoluteLinks } from '../src/share/blocks.ts';
import { receiptFacts } from '../src/share/receipt-facts.ts';
import { receiptOf } from '../src/share/receipt.ts';
import { withBase } from '../src/site.ts';
import { addressOfPath } from '../src/site-addresses.ts';
import { isWhole, type WholePath } from '../src/tree/tree.ts';
import { contentOf } from './content-of.ts';
import type { TestSite } from './sites.ts';

/** A verdict as the content has it, and the address of its page. */
export interface Verdict {
  readonly content: Content;
  readonly path: WholePath;
  readonly card: Card;
  /** Without the base path. */
  readonly address: string;
}

/** Gives every verdict of a test site, in reading order. */
export async function verdictsOf(site: TestSite): Promise<Verdict[]> {
  const content = await contentOf(site);
  return content.tree.paths.filter(isWhole).map((path) => {
    const card = content.cards.find(({ id }) => id === path.end.card);
    if (card === undefined) throw new Error(`There is no card "${path.end.card}".`);
    return { content, path, card, address: addressOfPath(path.id) };
  });
}

/** Gives the words of parts of a line. */
export function wordsOf(parts: readonly Inline[]): string {
  return parts
    .flatMap((part) => ('href' in part ? part.spans : [part]))
    .map(({ text }) => text)
    .join('');
}

/** Gives what the receipt of a verdict has to say, seen from the page at this URL. */
export function expectedReceipt(
  site: TestSite,
  { content, path, address }: Verdict,
  url: string,
  date: string,
): Block[] {
  const hrefOf = (link: string) => {
    const target = targetOfLink(content, link, address);
    return target.startsWith('/') ? withBase(site.base, target) : target;
  };
  const receipt = receiptOf(receiptFacts(content, path, hrefOf), { address: url, date });
  return withAbsoluteLinks(receipt, url);
}
