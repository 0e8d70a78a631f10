/**
 * Gives the address of a page's Markdown twin by the page's own, both without the base path: `/guide/some-chapter/` has
 * `/guide/some-chapter.md`, and the first page `/index.md`.
 */
export function twinAddress(address: string): string {
  return address === '/' ? '/index.md' : `${address.replace(/\/$/, '')}.md`;
}

/**
 * Tells whether a page has a twin: one that only leads on, is shown in frames, or stands for what is missing has none, and
 * none that shows a program, which is text itself.
 */
export function hasTwin(address: string): boolean {
  return address.endsWith('/') && !/^\/((s|embed)\/|evidence\/.)/.test(address);
}
