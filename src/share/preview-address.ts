import { cutAtSentence } from '../reading/opening.ts';
import type { Site } from '../reading/schemas.ts';
import type { Linkable } from './linkable.ts';

/** Where the preview picture of the home page is, without the base path. */
export const homePreviewAddress = '/previews/home.png';

/** Gives where the preview picture of what can be linked is, without the base path. Only a build that knows its site has it. */
export function previewAddress({ permanent }: Pick<Linkable, 'permanent'>): string {
  return `/previews${permanent.replace(/\/$/, '')}.png`;
}

/** In characters: what a screen reader says in one breath. */
const longestAlt = 199;

/** In characters: a description cut shorter than this says nothing. */
const tooShort = 40;

/** Says what the preview picture shows, for those who do not see it: below 200 characters, unless a title is as long. */
export function previewAlt({
  kind,
  title,
  trail,
  description,
}: Pick<Linkable, 'kind' | 'title' | 'trail' | 'description'>): string {
  switch (kind) {
    case 'verdict':
      return `“${title}”, with the reasons, and a small flowchart in which the path to it is lit.`;
    case 'question':
      return `“${title}”, with its answers, and a small flowchart in which the path to it is lit.`;
    default: {
      const place = [...trail, title].join(' › ');
      const room = longestAlt - `${place}. `.length;
      return room < tooShort ? place : `${place}. ${cutAtSentence(description, room)}`;
    }
  }
}

/** Says what the preview picture of the home page shows. */
export function homePreviewAlt({ name, promise }: Pick<Site, 'name' | 'promise'>): string {
  return `${name}: ${promise} Beside it, a small flowchart.`;
}
