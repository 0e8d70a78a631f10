import type { Content } from '../reading/content.ts';
import { linkables, type Linkable } from './linkable.ts';

/** A page at a permanent address, /s/<id>/, which leads on to the place. */
export interface PermanentPage {
  readonly id: string;
  /** The section or card that it leads to. */
  readonly linkable: Linkable;
}

/**
 * Gives the page of every section and card, and of every question whose id is no section's: it leads to the section that
 * explains the question. An id that once was a section's leads to that section's successor, and is no question's.
 */
export function permanentPages(content: Content): readonly PermanentPage[] {
  const { tree, lock } = content;
  const own = linkables(content)
    .filter(({ kind }) => kind === 'section' || kind === 'card')
    .map((linkable) => ({ id: linkable.id, linkable }));
  const sections = new Map(own.map(({ id, linkable }) => [id, linkable]));
  const explained = new Map(tree.boxes.map(({ question, section }) => [question, section]));
  const aliases = [...explained].flatMap(([id, section]) => {
    const linkable = sections.get(section);
    const isSection = sections.has(id) || Object.hasOwn(lock.sections, id);
    return isSection || linkable === undefined ? [] : { id, linkable };
  });
  return [...own, ...aliases];
}
