import { addressOfCard, addressOfPath, addressOfPermanent } from '../site-addresses.ts';
import { liveSuccessor, successorOf, type Kind, type Lock } from './lock.ts';

/** A retired address and the live one that it leads to; both without the base path. */
export interface Retired {
  readonly from: string;
  readonly to: string;
  readonly kind: Kind;
}

/** Gives the site's address of a page, card, path, section or question. */
export function addressOf(kind: Kind, id: string, pageOfSection: (id: string) => string): string {
  switch (kind) {
    case 'pages':
      return id;
    case 'cards':
      return addressOfCard(id);
    case 'paths':
      return addressOfPath(id);
    case 'sections':
      return pageOfSection(id);
    case 'questions':
      return addressOfPermanent(id);
  }
}

/** Gives the ids of one kind that are retired, each with the live one that it leads to. */
export function retiredIds(lock: Lock, kind: Kind): Pick<Retired, 'from' | 'to'>[] {
  return Object.keys(lock[kind]).flatMap((from) => {
    if (successorOf(lock, kind, from) === undefined) return [];
    const to = liveSuccessor(lock, kind, from);
    return to === undefined ? [] : { from, to };
  });
}

/**
 * Gives every retired address with its live successor. The address of a retired section or question is its permanent
 * one, /s/<id>/, which belongs to the section where both have one id.
 */
export function retiredAddresses(lock: Lock, addressOfSection: (id: string) => string): Retired[] {
  const permanent = (['sections', 'questions'] as const).flatMap((kind) =>
    retiredIds(lock, kind)
      .filter(({ from }) => kind === 'sections' || !Object.hasOwn(lock.sections, from))
      .map(({ from, to }) => ({
        kind,
        from: addressOfPermanent(from),
        to: addressOf(kind, to, addressOfSection),
      })),
  );
  return [...retiredPages(lock), ...permanent];
}

/** Gives the retired addresses of pages, cards and paths, each with its live successor. */
export function retiredPages(lock: Lock): Retired[] {
  return (['pages', 'cards', 'paths'] as const).flatMap((kind) =>
    retiredIds(lock, kind).map(({ from, to }) => ({
      kind,
      from: addressOf(kind, from, addressOfPermanent),
      to: addressOf(kind, to, addressOfPermanent),
    })),
  );
}
