import { escapeHtml } from './formats/html.ts';

/** The size in CSS pixels that an embedded page is made for; a question with its answers fits in it. */
export const embedSize = { width: 600, height: 480 } as const;

/**
 * Gives the HTML to paste into a wiki that shows a page of the walk in a frame. `address` is absolute; the width is
 * that of the column it stands in, or a number of pixels. Every attribute has a value in quotes, as wikis that keep
 * their pages as XML ask for, and none is a style, which the policies of wikis forbid: `frameborder`, obsolete as it is,
 * is how a frame is without a border everywhere
 * (https://html.spec.whatwg.org/multipage/rendering.html#embedded-content-rendering-rules).
 */
export function embedSnippet({
  address,
  title,
  width = '100%',
}: {
  readonly address: string;
  readonly title: string;
  readonly width?: '100%' | number;
}): string {
  const attributes = {
    src: new URL(address).href,
    title,
    width: String(width),
    height: String(embedSize.height),
    loading: 'lazy',
    frameborder: '0',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}
