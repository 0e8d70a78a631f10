import { retiredIds } from '../addresses/retired.ts';
import { addressOfSection, type Content } from '../reading/content.ts';
import { addressOfPath, addressOfPermanent } from '../site-addresses.ts';
import { linkables, type Linkable } from './linkable.ts';

/** A page at a permanent address, /s/<id>/, which leads on to the place. */
export interface PermanentPage {
  readonly id: string;
  /** What previews of a link to it show. */
  readonly linkable: Linkable;
  /** Where it leads to, without the base path. */
  readonly to: string;
}

/**
 * Gives the page of every section and card, and of every question whose id is no section's: it says what the question
 * asks, and leads to the section that explains it. An id that once was a section's leads to that section's successor, and
 * is no question's.
 */
export function permanentPages(content: Content): readonly PermanentPage[] {
  const { tree, lock } = content;
  const all = linkables(content);
  const own = all
    .filter(({ kind }) => kind === 'section' || kind === 'card')
    .map((linkable) => ({ id: linkable.id, linkable, to: linkable.address }));
  const taken = new Set([...own.map(({ id }) => id), ...Object.keys(lock.sections)]);
  // Of the boxes that ask a question, of each worker its own, the first in reading order.
  const boxes = new Map(tree.boxes.toReversed().map((box) => [box.question, box]));
  const aliases = [...boxes.values()].toReversed().flatMap((box) => {
    const { question: id, text: title, section } = box;
    const asking = tree.paths.find(({ end }) => 'box' in end && end.box === box.id);
    const asked = all.find((each) => each.kind === 'question' && each.id === asking?.id);
    if (taken.has(id) || asked === undefined) return [];
    // Of the question itself, whatever was answered before it.
    const linkable = { ...asked, title, permanent: addressOfPermanent(id) };
    return { id, linkable, to: addressOfSection(content, section) };
  });
  return [...own, ...aliases];
}

/** A page at the permanent address of what is retired: it shows, and leads to, what succeeds it. */
export interface RetiredPage extends PermanentPage {
  /** The id of what succeeds it. */
  readonly successor: string;
}

/** Gives the pages at the permanent addresses of retired sections and questions; one id of both is the section's. */
export function retiredPermanentPages(content: Content): readonly RetiredPage[] {
  const live = new Map(permanentPages(content).map((page) => [page.id, page]));
  const sections = retiredIds(content.lock, 'sections');
  const questions = retiredIds(content.lock, 'questions').filter(
    ({ from }) => !Object.hasOwn(content.lock.sections, from),
  );
  return [...sections, ...questions].flatMap(({ from, to }) => {
    const page = live.get(to);
    return page === undefined ? [] : { ...page, id: from, successor: to };
  });
}

/** Gives everything that has a picture and an oEmbed response: what can be linked, each question by itself, and what is retired. */
export function sharedLinkables(content: Content): readonly Linkable[] {
  const questions = permanentPages(content).flatMap(({ linkable }) =>
    linkable.kind === 'question' ? linkable : [],
  );
  return [...linkables(content), ...questions, ...retiredLinkables(content)];
}

/** Gives what succeeds each retired section, question and path, at the old permanent address: whoever keeps that one's picture or oEmbed response finds the new one's there. */
export function retiredLinkables(content: Content): readonly Linkable[] {
  const all = linkables(content);
  const paths = retiredIds(content.lock, 'paths').flatMap(({ from, to }) => {
    const linkable = all.find(({ permanent }) => permanent === addressOfPath(to));
    return linkable === undefined ? [] : { ...linkable, permanent: addressOfPath(from) };
  });
  const pages = retiredPermanentPages(content).map(({ id, linkable }) => ({
    ...linkable,
    permanent: addressOfPermanent(id),
  }));
  return [...paths, ...pages];
}
