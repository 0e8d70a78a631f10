import type { Content } from '../reading/content.ts';
import type { Site } from '../reading/schemas.ts';
import { answersOf } from '../tree/answers.ts';
import { choicesOf } from '../tree/path-words.ts';
import { pathOf } from '../tree/tree.ts';
import { plainWords } from './inline-markdown.ts';
import type { Linkable } from './linkable.ts';

/** A fact of a preview: chats show up to two below the description, each under its label. */
export interface Fact {
  readonly label: string;
  readonly says: string;
}

/** Gives the title of a preview: a heading within a page is followed by the page's, since many pages have the like. */
export function titleInPreview(
  { title, trail, address }: Pick<Linkable, 'title' | 'trail' | 'address'>,
  { name }: Pick<Site, 'name'>,
): string {
  const [first, second] = trail;
  // Chapters and cards stand in a list; other pages in nothing.
  const page = /^\/(guide|apis)\//.test(address) ? (second ?? first) : first;
  // Previews show the site's name by themselves.
  const isTold = !address.includes('#') || page === undefined || page === name;
  return isTold ? title : `${title} · ${page}`;
}

/** Gives the facts of a preview: how to choose by a card, what speaks for a verdict, what a question asks, where a section stands. */
export function factsInPreview(content: Content, linkable: Linkable): readonly Fact[] {
  const { tree, cards } = content;
  const { id, kind, trail, address } = linkable;
  if (kind === 'section') {
    return address.includes('#') ? [{ label: 'In', says: trail.join(' › ') }] : [];
  }
  if (kind === 'question') return [{ label: 'Answers', says: choicesOf(tree, pathOf(tree, id)) }];
  const path = kind === 'verdict' ? pathOf(tree, id) : undefined;
  const reasons = path ? answersOf(tree, path).map(({ because }) => because) : [];
  const chosen = path && 'card' in path.end ? path.end.card : id;
  const card = cards.find((each) => each.id === chosen);
  return [
    { label: path ? 'Because' : 'Use when', says: path ? reasons.join('; ') : card?.chooseWhen },
    { label: 'Not when', says: card?.avoidWhen },
  ].flatMap(({ label, says }) => (says ? { label, says: plainWords(says) } : []));
}
