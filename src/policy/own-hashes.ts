import { createHash } from 'node:crypto';

/** An inline script or style of a page; what loads a file has no text. */
const inline = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;
const policy = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;
const hash = / ?'sha256-[\w+/]+=*'/g;

/**
 * Leaves a page's policy only the hashes of what stands in that page. Astro gives every page those of the whole site's
 * scripts and styles; they are random, so that no compression makes them smaller
 * (https://docs.astro.build/en/reference/configuration-reference/#securitycsp).
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(inline)].map(([, , text = '']) => ` 'sha256-${sha256(text)}'`),
  );
  return html.replace(
    policy,
    (_, before: string, directives: string, after: string) =>
      before + directives.replace(hash, (each) => (own.has(` ${each.trim()}`) ? each : '')) + after,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
