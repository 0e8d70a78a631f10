import type { Site } from '../reading/schemas.ts';
import { addressOfEmbed } from '../site-addresses.ts';
import { embedSize, embedSnippet } from './embed-snippet.ts';
import type { Linkable } from './linkable.ts';
import { previewAddress } from './preview-address.ts';
import { previewSize } from './preview-size.ts';
import { titleInPreview } from './preview-words.ts';

/** What an oEmbed response says, of the two types that the site has (https://oembed.com, 2.3.4). */
export type Oembed = {
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** In seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
} & (
  | { readonly type: 'link' }
  | {
      readonly type: 'rich';
      readonly html: string;
      readonly width: number;
      readonly height: number;
    }
);

const day = 24 * 60 * 60;

/** Gives where the oEmbed response of what can be linked is, without the base path. Only a build that knows its site has it. */
export function oembedAddress({ permanent }: Pick<Linkable, 'permanent'>): string {
  return `/oembed${permanent.replace(/\/$/, '')}.json`;
}

/**
 * Gives the oEmbed response of what can be linked: questions and verdicts can be shown in a frame, all else is a link with
 * its picture. A file cannot heed the size that is asked for, so the frame is small. `absolute` makes an address of the
 * site one that begins with its origin.
 */
export function oembedOf(
  linkable: Linkable,
  site: Pick<Site, 'name'>,
  absolute: (address: string) => string,
): Oembed {
  const { kind, id } = linkable;
  const title = titleInPreview(linkable, site);
  const said = {
    version: '1.0',
    title,
    provider_name: site.name,
    provider_url: absolute('/'),
    cache_age: day,
    thumbnail_url: absolute(previewAddress(linkable)),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
  } as const;
  if (kind === 'section' || kind === 'card') return { type: 'link', ...said };
  const { width, height } = embedSize;
  const html = embedSnippet({ address: absolute(addressOfEmbed(id)), title, width });
  return { type: 'rich', ...said, html, width, height };
}
