/** Something that cannot be made without knowing where the site is published. */
export interface NeedsSite {
  /** What a message calls it. */
  readonly what: string;
  /** The files that are it, by their path in the built site; none where it is a part of pages. */
  readonly files?: RegExp;
}

/** What a build leaves out where SITE is not set. */
export const needSite: readonly NeedsSite[] = [
  { what: 'canonical addresses' },
  { what: 'addresses and pictures in previews of links', files: /^previews\// },
  { what: 'oEmbed', files: /^oembed\// },
  { what: 'the list of pages for search engines', files: /^(sitemap-.*\.xml|robots\.txt)$/ },
  { what: 'flowchart.mmd', files: /^flowchart\.mmd$/ },
  { what: 'full addresses in probe.py, and the command to download it' },
  { what: 'texts with addresses that pages offer to copy' },
];

/** Says what is left out, why, and the remedy. */
export function leftOutWithoutSite(): string {
  const whats = needSite.map(({ what }) => what);
  return (
    `SITE is not set, so these are left out: ${whats.join(', ')}. ` +
    'Set it to the origin that the site is published at, such as https://example.org.'
  );
}
