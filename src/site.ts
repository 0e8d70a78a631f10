import type { Site } from './reading/schemas.ts';

/** Gives the href of an address within the site; nothing else knows the base path. */
export function href(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}

/**
 * Gives an address within the site for those who read it elsewhere: in full where the site's origin is known, and
 * without it the href, which they have to resolve against where they read it.
 */
export function locate(
  site: URL | undefined,
  address: string,
  base: string = import.meta.env.BASE_URL,
): string {
  const path = withBase(base, address);
  return site === undefined ? path : new URL(path, site).href;
}

/** Gives the address, without the base path, of the page that has this URL: the inverse of `href`. */
export function pageAt({ pathname }: URL): string {
  return withoutBase(import.meta.env.BASE_URL, pathname);
}

/** Puts a base path before an address that begins with a slash. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}

/** Takes a base path from before an address. */
export function withoutBase(base: string, pathname: string): string {
  return pathname.slice(base.replace(/\/$/, '').length);
}

/** Gives the pages that the header names, in order. */
export function navigationOf(site: Pick<Site, 'cards'>) {
  return [
    { address: '/decide/', label: 'Decide' },
    { address: '/guide/', label: 'Guide' },
    { address: '/apis/', label: site.cards },
  ];
}
