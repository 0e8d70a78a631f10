import { addressOfCard, addressOfChapter, addressOfPage } from '../site-addresses.ts';
import type { Content } from './content.ts';
import { claimsOfPage } from './sources.ts';

/** Gives the pages whose text says a claim, in reading order. */
export function saidOn(
  content: Content,
  claim: string,
): { readonly address: string; readonly label: string }[] {
  const says = (page: Parameters<typeof claimsOfPage>[1]) =>
    claimsOfPage(content, page).includes(claim);
  return [
    ...content.chapters
      .filter(says)
      .map(({ id, title }) => ({ address: addressOfChapter(id), label: title })),
    ...content.cards
      .filter(says)
      .map(({ id, short }) => ({ address: addressOfCard(id), label: short })),
    ...content.pages
      .filter(says)
      .map(({ id, title }) => ({ address: addressOfPage(id), label: title })),
  ];
}
