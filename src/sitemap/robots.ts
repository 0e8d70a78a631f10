/**
 * Gives the text of robots.txt, which names the sitemap; `undefined` where the site's origin is not known, or where the
 * site does not begin at it: nobody asks for a robots.txt anywhere else.
 */
export function robotsText(site: URL | undefined, base: string): string | undefined {
  if (site === undefined || base !== '/') return undefined;
  return `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`;
}
